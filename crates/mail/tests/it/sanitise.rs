//! Hostile and usual HTML: what comes out can be shown, and still reads like the mail.

use mail::html::{SafeHtml, sanitise, sanitise_own};

const ELEMENTS: &str = " a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em \
 figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary \
 sup table tbody td tfoot th thead tr tt u ul var wbr ";
const VOID: &str = " br col hr img wbr ";
const ATTRIBUTES: &str = " align alt bgcolor border cellpadding cellspacing class color colspan data-remote-src dir face frame height href hspace lang noshade nowrap \
 rel rowspan rules scope size span src start style target title type valign value vspace width ";

/// Reads sanitised HTML as strictly as it must be written, and looks at every name and value.
pub fn assert_harmless(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let mut is_quoted = false;
        let end = rest.char_indices().find(|(_, c)| {
            is_quoted ^= *c == '"';
            *c == '>' && !is_quoted
        });
        let end = end.map(|(at, _)| at).unwrap_or_else(|| panic!("a tag without end in {html}"));
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "tags cross in {html}");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(ELEMENTS.contains(&format!(" {name} ")), "<{name}> in {html}");
        assert_attributes(name, &tag[name.len()..], html);
        if !VOID.contains(&format!(" {name} ")) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}");
}

fn assert_attributes(element: &str, attributes: &str, html: &str) {
    let mut rest = attributes;
    while let Some(after) = rest.strip_prefix(' ') {
        let (name, value) = after.split_once("=\"").unwrap_or_else(|| panic!("{after} in {html}"));
        let (value, tail) = value.split_once('"').unwrap_or_else(|| panic!("{after} in {html}"));
        assert!(ATTRIBUTES.contains(&format!(" {name} ")), "{element} {name} in {html}");
        let lower = value.to_lowercase();
        let is_web = lower.starts_with("http://") || lower.starts_with("https://");
        match name {
            "href" => {
                assert!(is_web || lower.starts_with("mailto:") || lower.starts_with("tel:"), "href {value} in {html}")
            }
            "src" => assert!(
                value.starts_with("/files/") || lower.starts_with("cid:") || lower.starts_with("data:image/"),
                "src {value} in {html}"
            ),
            "data-remote-src" => assert!(is_web, "{value} in {html}"),
            "class" => assert!(matches!(value, "candor-quote" | "candor-missing"), "class {value} in {html}"),
            "style" => {
                for bad in [
                    "url",
                    "expression",
                    "position",
                    "z-index",
                    "\\",
                    "/*",
                    "@",
                    "<",
                    "behavior",
                    "binding",
                    "javascript",
                    "&lt;",
                ] {
                    assert!(!lower.contains(bad), "style {value} in {html}");
                }
            }
            "target" => assert_eq!(value, "_blank"),
            _ => {}
        }
        rest = tail;
    }
    assert!(rest.trim().is_empty(), "{rest} in {html}");
}

fn clean(html: &str) -> SafeHtml {
    let safe = sanitise(html, &|cid| (cid != "gone").then(|| format!("/files/{}", cid.len())));
    assert_harmless(&safe.html);
    assert_harmless(&sanitise_own(html));
    safe
}

#[test]
fn keeps_what_draws_and_drops_what_acts() {
    let cases = [
        ("<p onclick=x>a</p>", "<p>a</p>"),
        ("<script>x</script>a<style>b{}</style><title>t</title>", "a"),
        ("<iframe src=x>in</iframe><object>o</object><svg><script>x</script></svg><math><mi>m</mi></math>b", "b"),
        ("<form action=x>Name: <input name=a><button>Go</button></form>", "Name: Go"),
        ("<a href='javascript:x'>a</a>", "<a target=\"_blank\" rel=\"noopener noreferrer nofollow ugc\">a</a>"),
        (
            "<a href=https://x.test/?a=1&b=2>a</a>",
            "<a href=\"https://x.test/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow ugc\">a</a>",
        ),
        (
            "<div id=a class=b name=c style='position:fixed;color:red;background:url(x)'>a</div>",
            "<div style=\"color: red\">a</div>",
        ),
        ("<base href=x><meta http-equiv=refresh content=0><link rel=stylesheet href=x>a", "a"),
        (
            "<table background=x bgcolor=#fff width='100%'><tr><td>a",
            "<table bgcolor=\"#fff\" width=\"100%\"><tbody><tr><td>a</td></tr></tbody></table>",
        ),
        ("<b>a<i>b</b>c", "<b>a<i>b</i></b><i>c</i>"),
        ("a &lt;b&gt; &amp; \u{0}c", "a &lt;b&gt; &amp; c"),
        ("<details open><summary>a</summary>b</details>", "ab"),
        ("<div class=candor-quote>a</div><div class=candor-whole>b</div>c", "<div>a</div><div>b</div>c"),
        ("<!-- a --><!--[if mso]><p>b</p><![endif]-->c", "c"),
        ("", ""),
    ];
    for (html, expected) in cases {
        let safe = clean(html).html;
        let folded = safe.replace("<details class=\"candor-quote\"><summary>…</summary>", "").replace("</details>", "");
        assert_eq!(folded, expected, "{html}");
    }
}

#[test]
fn images_are_pointed_to_safe_places() {
    let safe = clean(
        "<img src='cid:a%40b' alt=A width=10><img src=CID:gone alt='B \"q\"'><img src=http://x.test/p.png?a&b><img src=https://t.test/1.gif width=1 height=1>",
    );
    assert_eq!(
        safe.html,
        "<img alt=\"A\" width=\"10\" src=\"/files/3\"><img alt=\"B &quot;q&quot;\" class=\"candor-missing\"><img data-remote-src=\"http://x.test/p.png?a&amp;b\">"
    );
    assert!(safe.has_remote_images);
    assert_eq!(safe.cids, ["a@b", "gone"]);
    let data = clean(
        "<img src='data:image/png;base64,iVBO'><img src='data:image/svg+xml;base64,PHN2'><img src='data:text/html,x'><img src=/files/1><img src=//x.test/a>",
    );
    assert_eq!(data.html.matches("src=").count(), 1, "{}", data.html);
    assert!(!data.has_remote_images);
}

#[test]
fn an_image_address_cannot_break_out() {
    let safe = sanitise("<img src=cid:x>", &|_| Some("/files/\"><script>x</script>".to_owned()));
    assert_harmless(&safe.html);
    let title = format!("<p title='{}><img src=cid:x>'>a</p>", "A".repeat(900));
    assert_eq!(clean(&title).cids, [""; 0], "a tag inside an attribute is text");
}

#[test]
fn own_html_keeps_own_files_only() {
    let own = sanitise_own(
        "<p class=a>Hi <img src=/files/7 alt=x><img src=cid:logo><img src=https://x.test/a.png><img src=/files/../admin><img src=//evil.test/files/></p>",
    );
    assert_harmless(&own);
    assert_eq!(own, "<p>Hi <img src=\"/files/7\" alt=\"x\"><img src=\"cid:logo\"><img><img><img></p>");
}

#[test]
fn depth_and_size_cost_little() {
    let deep = clean(&format!("{}text{}", "<div>".repeat(2_000), "</div>".repeat(2_000)));
    assert!(deep.html.contains("text") && deep.html.matches("<div").count() <= 201);
    let unclosed = clean(&"<b><i><u><font color=red>x".repeat(1_000));
    assert!(unclosed.html.contains('x'));
    let wide = clean(&"<br>".repeat(101_000));
    assert!(!wide.html.contains("<br><br>"), "shown as its text");
    let long = clean(&format!("<p>{}</p>", "word ".repeat(850_000)));
    assert!(long.html.contains("word word"));
    for piece in [
        "<",
        "<a",
        "<!--",
        "<a href=\"",
        "&",
        "</",
        "<a b='",
        "<script>",
        "<table><td>",
        "<p><blockquote type=cite>",
        "\"",
        "<style>",
        "<svg><p>",
        "<math><mi>",
    ] {
        clean(&piece.repeat(500));
    }
}

fn folded(html: &str) -> Vec<String> {
    clean(html).html.split("<details class=\"candor-quote\"><summary>…</summary>").map(str::to_owned).collect()
}

#[test]
fn the_quoted_mail_is_folded() {
    let quotes = [
        "<div>New</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">On 5 May 2025 Ana wrote:</div><blockquote class=\"gmail_quote\">old</blockquote></div>",
        "New<br>On 5 May 2025 Ana wrote:<br><blockquote type=\"cite\">old</blockquote>",
        "<p>New</p><div class=\"moz-cite-prefix\">On 5 May 2025 Ana wrote:</div><blockquote type=\"cite\">old</blockquote>",
        "<div>New</div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Ana</div><div>old</div>",
        "<p>New</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Ana &lt;ana@x.test&gt;<br><b>Sent:</b> Monday<br><b>Subject:</b> Hi</p></div></div><p>old</p>",
        "<div>New</div><div class=\"yahoo_quoted\">old</div>",
        "<div>New</div><div name=\"quote\">old</div>",
        "<p>New</p><div>##- Απαντήστε πάνω από αυτή τη γραμμή -##</div><p>old</p>",
        "<p>New</p><p>5. svibnja 2025. u 10:00 Ana je napisala:</p><blockquote>old</blockquote>",
    ];
    for html in quotes {
        let parts = folded(html);
        assert_eq!(parts.len(), 2, "{html} -> {parts:?}");
        assert!(parts[0].contains("New") && !parts[0].contains("old") && !parts[0].contains("Ana"), "{parts:?}");
        assert!(parts[1].contains("old"), "{parts:?}");
    }
}

#[test]
fn folds_keep_tables_whole() {
    let row = folded("<p>New</p><table><tr id=divRplyFwdMsg><td>a<tr><td>b</table>");
    assert_eq!(row.len(), 1, "nothing can be put around a row");
    let cell = folded("<table><tr><td>New<div id=divRplyFwdMsg>a</div><p>old</p></td></tr></table>");
    assert!(cell.len() == 2 && cell[1] == "<div>a</div><p>old</p></details></td></tr></tbody></table>", "{cell:?}");
    let alone = folded("<p>New</p><table><tr><td><div id=divRplyFwdMsg>a</div></td></tr></table>");
    assert!(alone.len() == 2 && alone[0].ends_with("<td>"), "{alone:?}");
}

#[test]
fn answers_and_forwarded_mails_stay_in_sight() {
    let open = [
        // Nothing but a quote.
        "<blockquote type=cite>all there is</blockquote>",
        // Answers between quotes.
        "<blockquote type=cite>one?</blockquote><p>yes</p><blockquote type=cite>two?</blockquote><p>no</p>",
        "<div class=gmail_quote>Forwarded message:<div>news</div></div>",
        "<p>See</p><div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>From: Ana</div>news</div>",
        // A travel plan is no header block.
        "<p>Please book:</p><p>From: Athens<br>To: Zagreb<br>Date: 5 May</p><p>Thanks</p>",
    ];
    for html in open {
        assert_eq!(folded(html).len(), 1, "{html}");
    }
    let below = folded(
        "<div class=gmail_quote><div class=gmail_attr>On 5 May 2025 Ana wrote:</div><blockquote class=gmail_quote>old</blockquote></div><p>New below</p>",
    );
    assert!(
        below.len() == 2 && below[1].split("</details>").nth(1).is_some_and(|after| after.contains("New below")),
        "{below:?}"
    );
    // Gmail puts an answer below the quote into the same container.
    let inside = folded(
        "<p>Top</p><div class=gmail_quote><div class=gmail_attr>On 5 May 2025 Ana wrote:</div><blockquote class=gmail_quote>old</blockquote><div>New inside</div></div>",
    );
    assert!(
        inside.len() == 2 && inside[1].split("</details>").nth(1).is_some_and(|after| after.contains("New inside")),
        "{inside:?}"
    );
    let mixed = folded(
        "<p>Top</p><blockquote type=cite>one?</blockquote><p>yes</p><blockquote type=cite>the rest</blockquote>",
    );
    assert!(mixed.len() == 2 && mixed[0].contains("yes") && mixed[1].contains("the rest"), "{mixed:?}");
}
