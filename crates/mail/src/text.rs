//! Plain text of mails: from HTML, from flowed lines; subjects without their prefixes.

use crate::html_scan::{self, Token};

/// Words that mailers put before a subject when answering or forwarding, lower case.
const SUBJECT_PREFIXES: [&str; 54] = [
    "re",
    "fw",
    "fwd",
    "fwd.",
    "aw",
    "wg",
    "sv",
    "vs",
    "vb",
    "vl",
    "rv",
    "antw",
    "antwort",
    "doorst",
    "rif",
    "ref",
    "res",
    "enc",
    "odp",
    "pd",
    "ynt",
    "ilt",
    "tr",
    "ts",
    "bls",
    "atb",
    "trs",
    "továbbítás",
    "továbbitás",
    "válasz",
    "cvb",
    "cav",
    "yön",
    "odg",
    "proslj",
    "prosl",
    "odgovor",
    "prosljeđeno",
    "răsp",
    "rasp",
    "redir",
    "σχετ",
    "απ",
    "πρθ",
    "απάντηση",
    "回复",
    "回覆",
    "答复",
    "答覆",
    "转发",
    "轉寄",
    "轉發",
    "返信",
    "转寄",
];

/// Subject for comparing threads: no reply and forward prefixes, white space collapsed.
///
/// Never thread on the result alone. Takes off the single-letter prefixes of Italian mail (`R:`, `I:`)
/// as well; for showing use [`bare_subject`], which leaves them.
///
/// ```
/// use mail::text::normalise_subject;
/// assert_eq!(normalise_subject("RE: Fwd[2]:  Invoice   42"), "Invoice 42");
/// assert_eq!(normalise_subject("Report: Q1"), "Report: Q1");
/// ```
pub fn normalise_subject(subject: &str) -> String {
    strip_prefixes(subject, &["r", "i"])
}

/// Subject for showing: as [`normalise_subject`], but a single letter may be the sender's own.
///
/// ```
/// assert_eq!(mail::text::bare_subject("Re: I: robot"), "I: robot");
/// ```
pub fn bare_subject(subject: &str) -> String {
    strip_prefixes(subject, &[])
}

fn strip_prefixes(subject: &str, also: &[&str]) -> String {
    let collapsed = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = collapsed.as_str();
    while let Some(after) = without_prefix(rest, also) {
        rest = after.trim_start();
    }
    rest.to_owned()
}

fn without_prefix<'a>(subject: &'a str, also: &[&str]) -> Option<&'a str> {
    const LONGEST: usize = 48;
    let (colon, c) =
        subject.char_indices().take_while(|(at, _)| *at <= LONGEST).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word = subject[..colon].trim_end();
    // "Re[2]:", "RE(3):", "Re^2:", "Re2:".
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit() || "[]()^".contains(c)).trim_end();
    let word = word.to_lowercase();
    (SUBJECT_PREFIXES.contains(&word.as_str()) || also.contains(&word.as_str()))
        .then(|| &subject[colon + c.len_utf8()..])
}

/// Ends every line with LF.
pub(crate) fn normalise_lines(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

/// Joins the soft line breaks of `format=flowed` (RFC 3676).
pub(crate) fn unflow(text: &str, is_joined: bool) -> String {
    let mut out = String::with_capacity(text.len());
    // Quote depth of the paragraph being joined, or none when the last line was fixed.
    let mut open: Option<usize> = None;
    for line in text.split('\n') {
        let depth = line.bytes().take_while(|b| *b == b'>').count();
        let content = &line[depth..];
        let content = content.strip_prefix(' ').unwrap_or(content);
        let is_signature = content == "-- ";
        let is_flowing = content.ends_with(' ') && !is_signature;
        if open == Some(depth) && !is_signature {
            out.push_str(content);
        } else {
            if !out.is_empty() {
                out.push('\n');
            }
            if depth > 0 {
                out.push_str(&">".repeat(depth.min(100)));
                out.push(' ');
            }
            out.push_str(content);
        }
        if is_flowing && is_joined {
            out.pop();
        }
        open = is_flowing.then_some(depth);
    }
    // The first line may be empty, which the test for an empty output above cannot see.
    if text.starts_with('\n') { format!("\n{out}") } else { out }
}

/// Readable plain text of an HTML document: lines, lists, quotes (`> `) and link targets.
///
/// ```
/// let text = mail::text::html_to_text("<p>Hello <b>Ana</b></p><blockquote>old</blockquote>");
/// assert_eq!(text, "Hello Ana\n\n> old\n");
/// ```
pub fn html_to_text(html: &str) -> String {
    let mut writer = Writer::default();
    let mut links: Vec<String> = Vec::new();
    for token in html_scan::tokens(html) {
        match token {
            Token::Text(text) => writer.text(&html_scan::decode_entities(text)),
            Token::Open { name, tag } => writer.open(name, tag, &mut links),
            Token::Close { name } => writer.close(name, &mut links),
        }
    }
    writer.end()
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The line being written, without its quote marks.
    line: String,
    quote_depth: usize,
    /// Blank lines owed before the next text.
    gap: usize,
    needs_space: bool,
    pre_depth: usize,
}

/// Longer targets are tracking links that would only fill the text.
const MAX_LINK_BYTES: usize = 200;
const MAX_QUOTE_DEPTH: usize = 50;

impl Writer {
    fn text(&mut self, text: &str) {
        if self.pre_depth > 0 {
            for (n, line) in text.split('\n').enumerate() {
                if n > 0 {
                    self.flush(true);
                }
                self.line.push_str(line.trim_end_matches('\r'));
            }
            return;
        }
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\r' | '\n' | '\u{c}' | '\u{a0}' => self.needs_space = true,
                '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{200c}' | '\u{34f}' => {}
                c => {
                    if self.needs_space && !self.line.is_empty() {
                        self.line.push(' ');
                    }
                    self.needs_space = false;
                    self.line.push(if c == '\0' { '\u{fffd}' } else { c });
                }
            }
        }
    }

    fn open(&mut self, name: &str, tag: &str, links: &mut Vec<String>) {
        match name {
            "br" => self.flush(true),
            "hr" => {
                self.block(0);
                self.line.push_str("---");
                self.block(0);
            }
            "blockquote" => {
                self.block(1);
                self.quote_depth += 1;
            }
            "pre" => {
                self.block(1);
                self.pre_depth += 1;
            }
            "li" => {
                self.block(0);
                self.line.push_str("- ");
            }
            "td" | "th" => self.needs_space = true,
            "img" => {
                let alt = html_scan::attribute(tag, "alt").unwrap_or_default();
                self.text(&alt);
            }
            "a" => {
                let target = html_scan::attribute(tag, "href").unwrap_or_default();
                links.push(target);
            }
            name => {
                if let Some(gap) = block_gap(name) {
                    self.block(gap);
                }
            }
        }
    }

    fn close(&mut self, name: &str, links: &mut Vec<String>) {
        match name {
            "blockquote" if self.quote_depth > 0 => {
                self.block(1);
                self.quote_depth -= 1;
            }
            "pre" if self.pre_depth > 0 => {
                self.pre_depth -= 1;
                self.block(1);
            }
            "a" => {
                if let Some(target) = links.pop() {
                    self.target(&target);
                }
            }
            "td" | "th" => self.needs_space = true,
            name => {
                if let Some(gap) = block_gap(name) {
                    self.block(gap);
                }
            }
        }
    }

    /// Names where a link goes, unless its text already does.
    fn target(&mut self, target: &str) {
        let target = target.trim();
        let is_web = target.starts_with("http://") || target.starts_with("https://");
        let bare = target.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        // Only the end of the line is searched: lines and links may both be many thousands.
        let near = self.line.len().saturating_sub(2 * MAX_LINK_BYTES);
        let near = self.line.ceil_char_boundary(near);
        if is_web && target.len() <= MAX_LINK_BYTES && !self.line[near..].contains(bare) && !self.line.is_empty() {
            self.line.push_str(" <");
            self.line.extend(target.chars().filter(|c| !c.is_whitespace() && !c.is_control()));
            self.line.push('>');
        }
    }

    /// Ends the line, with `gap` blank lines before the next one.
    fn block(&mut self, gap: usize) {
        if !self.line.trim().is_empty() {
            self.flush(false);
        }
        self.line.clear();
        self.needs_space = false;
        self.gap = self.gap.max(gap);
    }

    fn flush(&mut self, may_be_empty: bool) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_end();
        self.needs_space = false;
        if line.is_empty() && !may_be_empty {
            return;
        }
        if line.is_empty() {
            self.gap = (self.gap + usize::from(self.out.ends_with('\n'))).min(2);
            return;
        }
        let marks = "> ".repeat(self.quote_depth.min(MAX_QUOTE_DEPTH));
        if !self.out.is_empty() {
            for _ in 0..self.gap {
                self.out.push('\n');
            }
        }
        self.gap = 0;
        self.out.push_str(&marks);
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn end(mut self) -> String {
        self.flush(false);
        self.out
    }
}

/// Blank lines around a block element; none for elements inside a line.
fn block_gap(name: &str) -> Option<usize> {
    match name {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "dl" | "table" => Some(1),
        "div" | "tr" | "dt" | "dd" | "section" | "article" | "header" | "footer" | "main" | "aside" | "nav"
        | "center" | "address" | "form" | "fieldset" | "figure" | "figcaption" | "caption" | "li" | "body" | "html"
        | "head" | "details" | "summary" => Some(0),
        _ => None,
    }
}
