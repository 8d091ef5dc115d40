//! HTML of mails made harmless: an allow-list, no loading, no running, no covering.
//!
//! The list itself is ammonia's work on a real parse tree. Before it, depth and size are limited, so a
//! hostile tree costs little; after it, one walk over the well-formed result points images to our own
//! addresses, takes remote ones out of sight and folds the quoted mail ([`crate::html_quote`]).
//!
//! Invariants: no script, handler, form, frame, style sheet, id, class of the sender or `url()` passes;
//! links carry `rel` and open apart; nothing is fetched by showing the result except addresses the
//! caller gave; the result is always well-formed.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use crate::html_scan::{self, Token};
use crate::{css, html_quote, text};

/// Larger HTML is shown as its text.
const MAX_HTML_BYTES: usize = 4 * 1024 * 1024;
/// HTML of more tags and texts is shown as its text.
const MAX_NODES: usize = 100_000;
/// Elements nested deeper lose their tags and keep their text.
const MAX_DEPTH: usize = 200;
/// Longest text attribute (title, alt) kept.
const MAX_TITLE_BYTES: usize = 1000;
const MAX_URL_BYTES: usize = 8 * 1024;

/// HTML that can be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeHtml {
    pub html: String,
    /// Images from elsewhere are in it, as `data-remote-src` without `src`.
    pub has_remote_images: bool,
    /// Content ids its images name, each once.
    pub cids: Vec<String>,
}

/// Makes the HTML of a received mail safe to show.
///
/// `image_url` gives the address under which an inline image is served, by its content id; an image it
/// does not know stays as its alternative text. Remote images keep their address in `data-remote-src`;
/// counting pixels are dropped. The quoted mail is put into `<details class="candor-quote">`.
///
/// ```
/// let safe = mail::html::sanitise("<p onclick='x()'>Hi</p><script>x()</script>", &|_| None);
/// assert_eq!(safe.html, "<p>Hi</p>");
/// ```
pub fn sanitise(html: &str, image_url: &dyn Fn(&str) -> Option<String>) -> SafeHtml {
    let clean = clean(html, &RECEIVED);
    html_quote::finish(&clean, image_url)
}

/// Makes HTML safe that an agent wrote: answers, notes, signatures.
///
/// The same list, but images may come from our own `/files/…` and from `cid:` parts; nothing is folded
/// and remote images are dropped.
pub fn sanitise_own(html: &str) -> String {
    clean(html, &OWN)
}

/// Plain text as HTML, lines kept.
///
/// ```
/// assert_eq!(mail::html::text_to_html("a < b\nc"), "<div>a &lt; b<br>c</div>");
/// ```
pub fn text_to_html(text: &str) -> String {
    format!("<div>{}</div>", escape(text).replace("\r\n", "\n").replace('\n', "<br>"))
}

/// Text for use between tags or in a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// Content ids that raw HTML names anywhere.
pub(crate) fn content_ids(html: &str) -> HashSet<String> {
    let mut ids = HashSet::new();
    let bytes = html.as_bytes();
    let mut at = 0;
    while let Some(found) = bytes[at..].windows(4).position(|four| four.eq_ignore_ascii_case(b"cid:")) {
        let start = at + found + 4;
        let end = html[start..]
            .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '>' | ')' | '<'))
            .map_or(html.len(), |end| start + end);
        ids.insert(content_id(&html_scan::decode_entities(&html[start..end])));
        at = start;
    }
    ids
}

/// Content id of what follows `cid:`.
pub(crate) fn content_id(raw: &str) -> String {
    html_scan::decode_percent(raw).trim().trim_matches(['<', '>']).to_owned()
}

fn clean(html: &str, list: &Builder<'static>) -> String {
    if html.len() > MAX_HTML_BYTES || html_scan::tokens(html).take(MAX_NODES + 1).count() > MAX_NODES {
        let mut text = text::html_to_text(html);
        text.truncate(text.floor_char_boundary(MAX_HTML_BYTES));
        return text_to_html(&text);
    }
    list.clean(&flatten(html)).to_string()
}

/// Takes the tags off elements that are nested too deep. Costs no copy for usual mails.
fn flatten(html: &str) -> Cow<'_, str> {
    let is_counted = |name: &str| !html_scan::is_void(name) && !closes_itself(name);
    let mut depth = 0usize;
    let is_deep = html_scan::tokens(html).any(|token| {
        match token {
            Token::Open { name, .. } if is_counted(name) => depth += 1,
            Token::Close { name } if is_counted(name) => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_DEPTH
    });
    if !is_deep {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len());
    depth = 0;
    for token in html_scan::tokens(html) {
        match token {
            Token::Text(text) => out.push_str(text),
            Token::Open { name, tag } => {
                depth += usize::from(is_counted(name));
                if depth <= MAX_DEPTH {
                    out.push_str(tag);
                }
            }
            Token::Close { name } => {
                if depth <= MAX_DEPTH {
                    out.push_str("</");
                    out.push_str(name);
                    out.push('>');
                }
                depth = depth.saturating_sub(usize::from(is_counted(name)));
            }
        }
    }
    Cow::Owned(out)
}

/// Elements whose end tag may be left out: many in a row are no depth.
fn closes_itself(name: &str) -> bool {
    matches!(
        name,
        "p" | "li"
            | "dt"
            | "dd"
            | "tr"
            | "td"
            | "th"
            | "thead"
            | "tbody"
            | "tfoot"
            | "colgroup"
            | "option"
            | "html"
            | "body"
            | "head"
    )
}

const TAGS: [&str; 62] = [
    "a",
    "abbr",
    "acronym",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
];
const MORE_TAGS: [&str; 8] = ["tr", "tt", "u", "ul", "var", "wbr", "ruby", "rt"];

/// Elements that go with all they hold.
const DROPPED: [&str; 28] = [
    "script",
    "style",
    "title",
    "template",
    "iframe",
    "frame",
    "frameset",
    "noframes",
    "noembed",
    "object",
    "embed",
    "applet",
    "svg",
    "math",
    "textarea",
    "select",
    "audio",
    "video",
    "canvas",
    "xmp",
    "plaintext",
    "head",
    "meta",
    "base",
    "link",
    "dialog",
    "portal",
    "fencedframe",
];

const ANYWHERE: [&str; 12] =
    ["title", "lang", "dir", "align", "valign", "style", "bgcolor", "width", "height", "class", "id", "name"];

static RECEIVED: LazyLock<Builder<'static>> = LazyLock::new(|| list(received_attribute, UrlRelative::Deny));
static OWN: LazyLock<Builder<'static>> = LazyLock::new(|| list(own_attribute, UrlRelative::PassThrough));

type AttributeFilter = for<'u> fn(&str, &str, &'u str) -> Option<Cow<'u, str>>;

fn list(filter: AttributeFilter, relative: UrlRelative<'static>) -> Builder<'static> {
    let attributes: HashMap<&str, HashSet<&str>> = [
        ("a", &["href", "target"][..]),
        ("img", &["src", "alt", "border", "hspace", "vspace"]),
        ("table", &["border", "cellpadding", "cellspacing", "rules", "frame"]),
        ("td", &["colspan", "rowspan", "nowrap"]),
        ("th", &["colspan", "rowspan", "nowrap", "scope"]),
        ("font", &["color", "face", "size"]),
        ("ol", &["start", "type"]),
        ("ul", &["type"]),
        ("li", &["value", "type"]),
        ("col", &["span"]),
        ("colgroup", &["span"]),
        ("hr", &["size", "color", "noshade"]),
        ("blockquote", &["type"]),
        ("span", &["data-mention"]),
    ]
    .into_iter()
    .map(|(tag, names)| (tag, names.iter().copied().collect()))
    .collect();
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.iter().chain(&MORE_TAGS).copied().collect())
        .clean_content_tags(DROPPED.into_iter().collect())
        .generic_attributes(ANYWHERE.into_iter().collect())
        .tag_attributes(attributes)
        .url_schemes(["http", "https", "mailto", "tel", "cid", "data"].into_iter().collect())
        .url_relative(relative)
        .link_rel(Some("noopener noreferrer nofollow ugc"))
        .set_tag_attribute_value("a", "target", "_blank")
        .attribute_filter(filter);
    builder
}

fn received_attribute<'u>(tag: &str, name: &str, value: &'u str) -> Option<Cow<'u, str>> {
    match name {
        // Marks of known mailers around a quoted mail; html_quote reads and removes them.
        "class" | "id" | "name" => html_quote::mark(name, value).map(Cow::Borrowed),
        "type" if tag == "blockquote" => value.eq_ignore_ascii_case("cite").then_some(Cow::Borrowed("cite")),
        "src" => (has_scheme(value, &["http:", "https:", "cid:"]) && value.len() <= MAX_URL_BYTES
            || is_image_data(value))
        .then_some(Cow::Borrowed(value)),
        _ => attribute(tag, name, value),
    }
}

fn own_attribute<'u>(tag: &str, name: &str, value: &'u str) -> Option<Cow<'u, str>> {
    match name {
        "class" | "id" | "name" => None,
        // Whom a note asks: the id of an agent.
        "data-mention" => (value.len() <= 40 && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
            .then_some(Cow::Borrowed(value)),
        "type" if tag == "blockquote" => value.eq_ignore_ascii_case("cite").then_some(Cow::Borrowed("cite")),
        "src" => {
            (is_own_file(value) || has_scheme(value, &["cid:"]) || is_image_data(value)).then_some(Cow::Borrowed(value))
        }
        _ => attribute(tag, name, value),
    }
}

fn attribute<'u>(tag: &str, name: &str, value: &'u str) -> Option<Cow<'u, str>> {
    let is_kept = match name {
        "style" => {
            let style = css::filter(value);
            return (!style.is_empty()).then_some(Cow::Owned(style));
        }
        "href" => value.len() <= MAX_URL_BYTES && has_scheme(value, &["http:", "https:", "mailto:", "tel:"]),
        "rel" | "target" => tag == "a",
        "title" | "alt" => value.len() <= MAX_TITLE_BYTES,
        "dir" => matches!(value.to_ascii_lowercase().as_str(), "ltr" | "rtl" | "auto"),
        "bgcolor" | "color" => is_short(value, "#(),.% "),
        "width" | "height" | "size" | "border" | "cellpadding" | "cellspacing" | "colspan" | "rowspan" | "span"
        | "start" | "value" | "hspace" | "vspace" => {
            value.len() <= 8 && value.starts_with(|c: char| c.is_ascii_digit() || c == '+') && is_short(value, "%.+")
        }
        "lang" | "align" | "valign" | "rules" | "frame" | "scope" | "nowrap" | "noshade" | "type" => {
            is_short(value, "-")
        }
        "face" => is_short(value, " ,-'"),
        _ => false,
    };
    is_kept.then_some(Cow::Borrowed(value))
}

fn is_short(value: &str, also: &str) -> bool {
    value.len() <= 100 && value.chars().all(|c| c.is_alphanumeric() || also.contains(c))
}

fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    let url = url.trim_start();
    schemes.iter().any(|scheme| url.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)))
}

fn is_image_data(url: &str) -> bool {
    const KINDS: [&str; 5] = [
        "data:image/png;base64,",
        "data:image/jpeg;base64,",
        "data:image/jpg;base64,",
        "data:image/gif;base64,",
        "data:image/webp;base64,",
    ];
    has_scheme(url, &KINDS) && !url.contains(['"', '<', '>'])
}

/// A file of this installation, by a plain path: no other host, no way out of the folder.
fn is_own_file(url: &str) -> bool {
    url.starts_with("/files/")
        && !url.contains("..")
        && !url.contains(['\\', '"', '<', '>', ' '])
        && url.len() <= MAX_URL_BYTES
}
