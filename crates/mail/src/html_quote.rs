//! The last walk over sanitised HTML: images pointed to safe places, the quoted mail folded.
//!
//! Works only on what the sanitiser wrote: every tag is well-formed, every attribute stands in double
//! quotes with inner ones escaped, every `<` of text is escaped. Folding never loses anything and never
//! hides an answer: text between or after quotes stays in sight, and a mail that is nothing but a quote
//! or a forwarded mail stays open.

use std::ops::Range;

use crate::html::SafeHtml;
use crate::html::{content_id, escape};
use crate::{html_scan, quote, quote_words};

/// The element itself is the quoted mail.
const WHOLE: &str = "candor-whole";
/// The element and all after it in its parent are the quoted mail.
const REST: &str = "candor-rest";
/// The line that introduces a quoted mail.
const INTRODUCTION: &str = "candor-introduction";

/// Mark kept by the sanitiser for a class, id or name that a known mailer gives its quoted mail.
pub(crate) fn mark(attribute: &str, value: &str) -> Option<&'static str> {
    let mut words = value.split_ascii_whitespace();
    match attribute {
        "class" => words.find_map(|word| match word {
            "gmail_quote" | "protonmail_quote" | "tutanota_quote" | "zmail_extra" => Some(WHOLE),
            "moz-cite-prefix" | "gmail_attr" => Some(INTRODUCTION),
            "OutlookMessageHeader" => Some(REST),
            // Yahoo puts a random prefix before its names.
            word if word.ends_with("yahoo_quoted") => Some(WHOLE),
            _ => None,
        }),
        "id" => words.find_map(|word| match word {
            "divRplyFwdMsg" | "appendonsend" | "stopSpelling" | "zwchr" | "mail-editor-reference-message-container" => {
                Some(REST)
            }
            "OLK_SRC_BODY_SECTION" | "oriMsgHtmlSeperator" => Some(WHOLE),
            "reply-intro" => Some(INTRODUCTION),
            word if word.ends_with("yahoo_quoted") || word.starts_with("yahoo_quoted_") => Some(WHOLE),
            word if word.ends_with("divRplyFwdMsg") => Some(REST),
            _ => None,
        }),
        // GMX and web.de.
        "name" => (value == "quote").then_some(WHOLE),
        _ => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Mark {
    None,
    Whole,
    Rest,
    Introduction,
}

#[derive(Debug)]
struct Node<'a> {
    /// Empty for text.
    name: &'a str,
    /// The whole start tag, or the text.
    source: &'a str,
    parent: usize,
    /// Whole extent in the source, end tag included.
    span: Range<usize>,
    mark: Mark,
    is_visible: bool,
}

/// Rewrites images and folds the quoted mail.
pub(crate) fn finish(clean: &str, image_url: &dyn Fn(&str) -> Option<String>) -> SafeHtml {
    let nodes = read(clean);
    let folds = folds(clean, &nodes);
    let mut safe = SafeHtml { html: String::with_capacity(clean.len() + 256), ..SafeHtml::default() };
    let mut at = 0;
    let mut starts = folds.iter().peekable();
    let mut ends: Option<usize> = None;
    for node in &nodes[1..] {
        let start = node.span.start;
        copy(clean, &mut at, start, &mut ends, &mut safe.html);
        if let Some(fold) = starts.next_if(|fold| fold.start == start) {
            safe.html.push_str("<details class=\"candor-quote\"><summary>…</summary>");
            ends = Some(fold.end);
        }
        if node.name.is_empty() {
            continue;
        }
        write_tag(node, image_url, &mut safe);
        at = start + node.source.len();
    }
    copy(clean, &mut at, clean.len(), &mut ends, &mut safe.html);
    safe
}

/// Copies up to `to`, closing the open fold on the way.
fn copy(clean: &str, at: &mut usize, to: usize, ends: &mut Option<usize>, out: &mut String) {
    if let Some(end) = ends.take_if(|end| *end <= to) {
        out.push_str(&clean[*at..end]);
        out.push_str("</details>");
        *at = end;
    }
    out.push_str(&clean[*at..to]);
    *at = to;
}

fn write_tag(node: &Node<'_>, image_url: &dyn Fn(&str) -> Option<String>, safe: &mut SafeHtml) {
    if node.name == "img" {
        return write_image(node, image_url, safe);
    }
    let is_marked = html_scan::attributes(node.source).any(|(name, _)| matches!(name, "class" | "id" | "name"));
    if !is_marked {
        safe.html.push_str(node.source);
        return;
    }
    safe.html.push('<');
    safe.html.push_str(node.name);
    for (name, value) in
        html_scan::attributes(node.source).filter(|(name, _)| !matches!(*name, "class" | "id" | "name"))
    {
        push_attribute(name, value, &mut safe.html);
    }
    safe.html.push('>');
}

/// Writes an attribute whose value is escaped already.
fn push_attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(value);
    out.push('"');
}

fn write_image(node: &Node<'_>, image_url: &dyn Fn(&str) -> Option<String>, safe: &mut SafeHtml) {
    let source = html_scan::attribute(node.source, "src").unwrap_or_default();
    let source = source.trim();
    let scheme = source.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let is_remote = matches!(scheme.as_str(), "http" | "https");
    if is_remote && is_pixel(node.source) {
        return;
    }
    safe.html.push_str("<img");
    for (name, value) in
        html_scan::attributes(node.source).filter(|(name, _)| !matches!(*name, "src" | "class" | "id" | "name"))
    {
        push_attribute(name, value, &mut safe.html);
    }
    match scheme.as_str() {
        "cid" => {
            let cid = content_id(&source[4..]);
            if let Some(url) = image_url(&cid) {
                push_attribute("src", &escape(&url), &mut safe.html);
            } else {
                push_attribute("class", "candor-missing", &mut safe.html);
            }
            if !safe.cids.contains(&cid) {
                safe.cids.push(cid);
            }
        }
        "http" | "https" => {
            push_attribute("data-remote-src", &escape(source), &mut safe.html);
            safe.has_remote_images = true;
        }
        "data" => push_attribute("src", &escape(source), &mut safe.html),
        _ => push_attribute("class", "candor-missing", &mut safe.html),
    }
    safe.html.push('>');
}

/// Images of one dot only count readers.
fn is_pixel(tag: &str) -> bool {
    let is_tiny = |value: &str| matches!(value.trim().trim_end_matches("px").trim(), "0" | "1");
    let style = html_scan::attribute(tag, "style").unwrap_or_default();
    let of_style = |property: &str| {
        style
            .split(';')
            .filter_map(|d| d.split_once(':'))
            .any(|(name, value)| name.trim() == property && is_tiny(value))
    };
    let is_thin = |name: &str| html_scan::attribute(tag, name).is_some_and(|value| is_tiny(&value)) || of_style(name);
    is_thin("width") && is_thin("height") || style.contains("display: none")
}

/// Nodes in document order; the first stands for the whole document.
fn read(clean: &str) -> Vec<Node<'_>> {
    let mut nodes =
        vec![Node { name: "", source: "", parent: 0, span: 0..clean.len(), mark: Mark::None, is_visible: false }];
    let mut open: Vec<usize> = vec![0];
    let mut at = 0;
    while at < clean.len() {
        let rest = &clean[at..];
        let parent = open.last().copied().unwrap_or(0);
        if !rest.starts_with('<') {
            let end = rest.find('<').unwrap_or(rest.len());
            let is_visible =
                html_scan::decode_entities(&rest[..end]).contains(|c: char| !c.is_whitespace() && c != '\u{200b}');
            nodes.push(Node {
                name: "",
                source: &rest[..end],
                parent,
                span: at..at + end,
                mark: Mark::None,
                is_visible,
            });
            at += end;
            continue;
        }
        let end = tag_end(rest);
        let tag = &rest[..end];
        if tag.starts_with("</") {
            if open.len() > 1
                && let Some(closed) = open.pop()
            {
                nodes[closed].span.end = at + end;
            }
        } else {
            let length = tag[1..].bytes().take_while(u8::is_ascii_alphanumeric).count();
            let name = &tag[1..1 + length];
            let node = nodes.len();
            nodes.push(Node {
                name,
                source: tag,
                parent,
                span: at..at + end,
                mark: mark_of(name, tag),
                is_visible: name == "img",
            });
            if !html_scan::is_void(name) {
                open.push(node);
            }
        }
        at += end;
    }
    nodes
}

/// Length of a well-formed tag.
fn tag_end(rest: &str) -> usize {
    let mut is_quoted = false;
    let end = rest.bytes().position(|b| {
        is_quoted ^= b == b'"';
        b == b'>' && !is_quoted
    });
    end.map_or(rest.len(), |end| end + 1)
}

fn mark_of(name: &str, tag: &str) -> Mark {
    if !tag.contains('=') {
        return Mark::None;
    }
    for (key, value) in html_scan::attributes(tag) {
        match (key, value) {
            ("class" | "id" | "name", WHOLE) => return Mark::Whole,
            ("class" | "id" | "name", REST) => return Mark::Rest,
            ("class" | "id" | "name", INTRODUCTION) => return Mark::Introduction,
            ("type", "cite") if name == "blockquote" => return Mark::Whole,
            _ => {}
        }
    }
    Mark::None
}

/// Extents to fold, in order, none inside another.
fn folds(clean: &str, nodes: &[Node<'_>]) -> Vec<Range<usize>> {
    let mut folds: Vec<Range<usize>> = Vec::new();
    for (index, node) in nodes.iter().enumerate().skip(1) {
        if folds.last().is_some_and(|fold| node.span.start < fold.end) {
            continue;
        }
        let Some(fold) = fold_of(nodes, index) else {
            continue;
        };
        let start = text_of(nodes, &fold, 400);
        let is_inside = folds.last().is_some_and(|last| fold.start < last.end);
        if !is_inside && !quote_words::is_forward(&start) && fold.end <= clean.len() {
            folds.push(fold);
        }
    }
    keep_answers_visible(nodes, folds)
}

fn fold_of(nodes: &[Node<'_>], index: usize) -> Option<Range<usize>> {
    let node = &nodes[index];
    if is_table_part(node.name) || is_table_part(nodes[node.parent].name) && !is_cell(nodes[node.parent].name) {
        return None;
    }
    let rest = |index: usize, start: usize| Some(start..content_end(nodes, nodes[index].parent));
    match node.mark {
        Mark::Whole if holds_an_answer(nodes, index) => None,
        Mark::Whole => Some(introduction_before(nodes, index).unwrap_or(node.span.start)..node.span.end),
        Mark::Rest => {
            let index = climb(nodes, index);
            rest(index, rule_before(nodes, index))
        }
        // Its quote follows as a marked element of its own, unless the mailer left it unmarked.
        Mark::Introduction => match next_sibling(nodes, index) {
            Some(next) if nodes[next].mark == Mark::Whole => None,
            _ => rest(index, node.span.start),
        },
        Mark::None => match node.name {
            // An unmarked quote is known by the line that introduces it.
            "blockquote" => introduction_before(nodes, index).map(|start| start..node.span.end),
            "p" | "div" | "hr" if begins_older_mail(nodes, index) => {
                let index = climb(nodes, index);
                rest(index, rule_before(nodes, index))
            }
            "" if quote::is_reply_line(&html_scan::decode_entities(node.source)) => {
                let index = climb(nodes, index);
                rest(index, introduction_before(nodes, index).unwrap_or(nodes[index].span.start))
            }
            _ => None,
        },
    }
}

/// A marked container in which somebody wrote below the quote (Gmail puts such answers inside).
fn holds_an_answer(nodes: &[Node<'_>], index: usize) -> bool {
    let span = &nodes[index].span;
    if nodes[index].name == "blockquote" {
        return false;
    }
    let inner = nodes[index + 1..]
        .iter()
        .take_while(|node| node.span.start < span.end)
        .find(|node| node.name == "blockquote" && node.mark == Mark::Whole);
    inner.is_some_and(|inner| {
        let after = inner.span.end..span.end;
        nodes[index + 1..]
            .iter()
            .take_while(|node| node.span.start < span.end)
            .any(|node| node.is_visible && after.contains(&node.span.start))
    })
}

/// Start of the introducing line before a quote ("On … wrote:"), if there is one.
///
/// Where the line shares its element with other words, it stays in sight and the quote alone is folded.
fn introduction_before(nodes: &[Node<'_>], index: usize) -> Option<usize> {
    const NEAREST: usize = 60;
    const MOST_LINES: usize = 4;
    let start = nodes[index].span.start;
    let mut n_lines = 0;
    // Start of the line being gathered, going backwards over the siblings.
    let mut line_start = start;
    for before in (1..index).rev().take(NEAREST) {
        let node = &nodes[before];
        if node.parent != nodes[index].parent || node.span.end > start {
            continue;
        }
        if node.mark == Mark::Introduction {
            return Some(node.span.start);
        }
        let is_break = !is_inside_line(node.name);
        if is_break && line_start < start {
            match introduces(nodes, line_start..start) {
                Some(true) => return Some(line_start),
                Some(false) => return Some(start),
                None => n_lines += usize::from(has_text(nodes, line_start..start)),
            }
        }
        line_start = node.span.start;
        if is_break && has_text(nodes, node.span.clone()) {
            return introduces(nodes, line_start..start).map(|is_alone| if is_alone { line_start } else { start });
        }
        if n_lines > MOST_LINES {
            return None;
        }
    }
    introduces(nodes, line_start..start).map(|is_alone| if is_alone { line_start } else { start })
}

/// Whether the extent ends with an introducing line, and then whether it holds nothing else.
fn introduces(nodes: &[Node<'_>], span: Range<usize>) -> Option<bool> {
    const LONGEST: usize = 4000;
    quote::ends_with_attribution(&text_of(nodes, &span, LONGEST))
}

fn is_inside_line(name: &str) -> bool {
    matches!(
        name,
        "" | "a"
            | "b"
            | "i"
            | "em"
            | "strong"
            | "span"
            | "font"
            | "u"
            | "small"
            | "bdi"
            | "tt"
            | "code"
            | "img"
            | "wbr"
    )
}

fn has_text(nodes: &[Node<'_>], span: Range<usize>) -> bool {
    !text_of(nodes, &span, 600).trim().is_empty()
}

/// Start of a line drawn right before an element, or of the element.
fn rule_before(nodes: &[Node<'_>], index: usize) -> usize {
    let start = nodes[index].span.start;
    let is_rule = |node: &&Node<'_>| {
        node.parent == nodes[index].parent && node.span.end <= start && (node.name == "hr" || node.is_visible)
    };
    nodes[1..index]
        .iter()
        .rev()
        .take(8)
        .find(is_rule)
        .filter(|node| node.name == "hr")
        .map_or(start, |node| node.span.start)
}

/// Parts of a table: nothing can be put around them, browsers would move it out of the table.
fn is_table_part(name: &str) -> bool {
    is_cell(name) || matches!(name, "tr" | "tbody" | "thead" | "tfoot" | "colgroup" | "col")
}

fn is_cell(name: &str) -> bool {
    matches!(name, "td" | "th" | "caption")
}

/// The outermost element that shows nothing but this one, inside its table cell.
fn climb(nodes: &[Node<'_>], mut index: usize) -> usize {
    while nodes[index].parent != 0 && !is_table_part(nodes[nodes[index].parent].name) {
        let parent = nodes[index].parent;
        let span = &nodes[index].span;
        let has_more = nodes[parent + 1..]
            .iter()
            .take_while(|node| node.span.start < nodes[parent].span.end)
            .any(|node| node.is_visible && !(span.start..span.end).contains(&node.span.start));
        if has_more {
            break;
        }
        index = parent;
    }
    index
}

/// End of what an element holds, before its end tag.
fn content_end(nodes: &[Node<'_>], parent: usize) -> usize {
    let end = nodes[parent].span.end;
    if parent == 0 { end } else { end - nodes[parent].name.len() - 3 }
}

fn next_sibling(nodes: &[Node<'_>], index: usize) -> Option<usize> {
    let end = nodes[index].span.end;
    let is_sibling =
        |node: &Node<'_>| node.parent == nodes[index].parent && (node.is_visible || !matches!(node.name, "" | "br"));
    (index + 1..nodes.len())
        .take_while(|at| nodes[*at].span.start < nodes[nodes[index].parent].span.end)
        .find(|at| nodes[*at].span.start >= end && is_sibling(&nodes[*at]))
}

/// A block of From, Sent, To and Subject, in a paragraph or under a drawn line.
fn begins_older_mail(nodes: &[Node<'_>], index: usize) -> bool {
    let node = &nodes[index];
    let span = match node.name {
        "hr" => node.span.end..content_end(nodes, node.parent),
        _ => node.span.clone(),
    };
    // Few blocks begin with such a word: most are sorted out by their first text.
    const NEAREST: usize = 16;
    let first = nodes[index + 1..].iter().take(NEAREST).find(|node| node.name.is_empty() && node.is_visible);
    let begins = first.is_some_and(|first| {
        span.contains(&first.span.start)
            && quote_words::header_word(&html_scan::decode_entities(first.source)).is_some()
    });
    if !begins {
        return false;
    }
    let text = text_of(nodes, &span, 600);
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let before = text_of(nodes, &(node.span.start.saturating_sub(400)..node.span.start), 400);
    quote_words::is_header_block(&mut lines) && !before.lines().any(quote_words::is_forward_line)
}

/// Visible text of an extent, a line per text node, up to about `limit` bytes.
fn text_of(nodes: &[Node<'_>], span: &Range<usize>, limit: usize) -> String {
    let mut text = String::new();
    let first = nodes.partition_point(|node| node.span.start < span.start);
    for node in nodes[first..].iter().take(limit).take_while(|node| node.span.start < span.end) {
        if text.len() >= limit {
            break;
        }
        match node.name {
            "" => text.push_str(&html_scan::decode_entities(node.source)),
            "br" | "p" | "div" | "tr" | "blockquote" | "hr" | "table" | "li" => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// Drops folds that would hide answers or leave nothing in sight.
fn keep_answers_visible(nodes: &[Node<'_>], mut folds: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut visible: Vec<usize> = Vec::new();
    let mut at = 0;
    for node in nodes[1..].iter().filter(|node| node.is_visible) {
        while folds.get(at).is_some_and(|fold| fold.end <= node.span.start) {
            at += 1;
        }
        if !folds.get(at).is_some_and(|fold| fold.contains(&node.span.start)) {
            visible.push(node.span.start);
        }
    }
    let Some(last) = visible.last().copied() else {
        return Vec::new();
    };
    if folds.len() > 1 {
        // Answers between quotes: only what is quoted after the last of them is folded.
        folds.retain(|fold| fold.start > last);
    }
    folds
}
