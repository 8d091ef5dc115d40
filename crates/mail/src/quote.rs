//! The new words of a mail told from the quoted ones, and quoting an earlier mail in an answer.
//!
//! Trimming hides, it never loses: what is cut comes back as the second half, and together the halves
//! hold every line. Answers written between quotes are not cut, forwarded mails are not quotes, and a
//! mail of which nothing would be left stays whole.

use crate::html::{escape, sanitise_own, text_to_html};
use crate::quote_words;

/// Splits plain text into what is new and what is quoted, with the line that introduces the quote.
///
/// ```
/// let (new, quoted) = mail::quote::split_quoted("Thanks!\n\nOn 5 May 2025 Ana wrote:\n> Done.\n");
/// assert_eq!(new, "Thanks!");
/// assert_eq!(quoted.as_deref(), Some("On 5 May 2025 Ana wrote:\n> Done."));
/// ```
pub fn split_quoted(text: &str) -> (String, Option<String>) {
    let lines: Vec<&str> = text.lines().collect();
    let whole = || (text.trim_matches(['\n', '\r']).trim_end().to_owned(), None);
    let Some(cut) = find_cut(&lines) else {
        return whole();
    };
    let (new, quoted) = match cut {
        Cut::Below(at) => (join(&lines[..at]), join(&lines[at..])),
        Cut::Above(at) => (join(&lines[at..]), join(&lines[..at])),
    };
    if new.trim().is_empty() || quoted.trim().is_empty() {
        return whole();
    }
    (new, Some(quoted))
}

/// Splits off the signature: what follows `-- `, or a last "Sent from my …".
///
/// ```
/// let (text, signature) = mail::quote::split_signature("See you.\n-- \nAna\nShop d.o.o.");
/// assert_eq!(text, "See you.");
/// assert_eq!(signature.as_deref(), Some("-- \nAna\nShop d.o.o."));
/// ```
pub fn split_signature(text: &str) -> (String, Option<String>) {
    const MOST_LINES: usize = 30;
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.len().saturating_sub(MOST_LINES);
    let is_start = |at: &usize| {
        let line = lines[*at];
        is_signature_line(line)
            || (quote_words::is_sent_from(line) && n_words_after(&lines[*at..]) <= 1)
    };
    let Some(at) = (first..lines.len()).find(is_start) else {
        return (text.trim_end().to_owned(), None);
    };
    let (body, signature) = (join(&lines[..at]), join(&lines[at..]));
    if body.trim().is_empty() {
        return (text.trim_end().to_owned(), None);
    }
    (body, Some(signature))
}

/// Line that asks people to answer above it; `label` is localised.
///
/// ```
/// assert_eq!(mail::quote::reply_line("Reply above this line"), "##- Reply above this line -##");
/// ```
pub fn reply_line(label: &str) -> String {
    format!("##- {} -##", label.trim())
}

/// An earlier mail, quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    pub text: String,
    pub html: String,
}

/// Quotes an earlier mail under an answer; `attribution` is localised ("On … Ana wrote:").
///
/// Without `html` the HTML is made from the text. The HTML is sanitised again here.
///
/// ```
/// let quoted = mail::quote::quote_for_reply("Ana wrote:", "One\n\n> Two", None);
/// assert_eq!(quoted.text, "Ana wrote:\n> One\n>\n>> Two\n");
/// ```
pub fn quote_for_reply(attribution: &str, text: &str, html: Option<&str>) -> Quoted {
    let mut quoted = format!("{}\n", attribution.trim());
    for line in text.trim_end().lines() {
        let mark = if line.is_empty() || line.starts_with('>') {
            ">"
        } else {
            "> "
        };
        quoted.push_str(mark);
        quoted.push_str(line);
        quoted.push('\n');
    }
    let html = format!(
        "<div>{}</div><blockquote type=\"cite\" style=\"margin:0 0 0 8px;padding-left:8px;border-left:2px solid #cccccc\">{}</blockquote>",
        lines_as_html(attribution),
        inner_html(text, html)
    );
    Quoted { text: quoted, html }
}

/// Puts an earlier mail under a forwarding one; `heading` is its localised header block, a line each.
pub fn quote_for_forward(heading: &str, text: &str, html: Option<&str>) -> Quoted {
    Quoted {
        text: format!("{}\n\n{}\n", heading.trim(), text.trim_end()),
        html: format!(
            "<div>{}</div><br><div>{}</div>",
            lines_as_html(heading),
            inner_html(text, html)
        ),
    }
}

fn lines_as_html(text: &str) -> String {
    escape(text.trim()).replace('\n', "<br>")
}

fn inner_html(text: &str, html: Option<&str>) -> String {
    html.map_or_else(|| text_to_html(text.trim_end()), sanitise_own)
}

/// Where the quoted part lies.
#[derive(Debug, PartialEq)]
enum Cut {
    /// Everything from this line on is quoted.
    Below(usize),
    /// Everything before this line is quoted: the answer stands under the quote.
    Above(usize),
}

fn find_cut(lines: &[&str]) -> Option<Cut> {
    let block = lines
        .iter()
        .enumerate()
        .position(|(at, _)| starts_quoted_rest(lines, at));
    let block = block.map(|at| attribution_start(lines, at).unwrap_or(at));
    let end = block.unwrap_or(lines.len());
    match (cut_marks(&lines[..end]), block) {
        (Some(cut), None) => Some(cut),
        // Marked quotes before a block end it only when nothing new stands between them.
        (Some(Cut::Below(at)), Some(_)) => Some(Cut::Below(at)),
        (_, Some(at)) => Some(Cut::Below(at)),
        (None, None) => None,
    }
}

/// Whether everything from this line on is an older mail that is not marked line by line.
fn starts_quoted_rest(lines: &[&str], at: usize) -> bool {
    let line = lines[at];
    if is_reply_line(line) || quote_words::is_original(line) {
        return true;
    }
    if line.trim_start().starts_with('>') {
        return false;
    }
    let before_is_forward = at > 0
        && lines[at.saturating_sub(3)..at]
            .iter()
            .any(|line| quote_words::is_forward_line(line));
    if before_is_forward {
        return false;
    }
    let is_rule = |line: &str| {
        line.trim().len() >= 5
            && line
                .trim()
                .chars()
                .all(|c| matches!(c, '_' | '-' | '—' | '*' | '='))
    };
    if quote_words::header_word(line).is_some() {
        let follows_text = at > 0 && !lines[at - 1].trim().is_empty() && !is_rule(lines[at - 1]);
        return !follows_text
            && quote_words::is_header_block(
                lines[at..]
                    .iter()
                    .take(10)
                    .take_while(|line| !line.trim().is_empty())
                    .copied(),
            );
    }
    if is_rule(line) {
        let next = lines[at + 1..]
            .iter()
            .take(3)
            .position(|line| !line.trim().is_empty())
            .map(|n| at + 1 + n);
        return next.is_some_and(|next| {
            quote_words::is_header_block(
                lines[next..]
                    .iter()
                    .take(10)
                    .take_while(|line| !line.trim().is_empty())
                    .copied(),
            )
        });
    }
    // "On … wrote:" whose quote carries no marks.
    let Some(end) = attribution_end(lines, at) else {
        return false;
    };
    let next = lines[end..].iter().find(|line| !line.trim().is_empty());
    next.is_some_and(|next| !next.trim_start().starts_with('>'))
}

/// Our own line "##- Reply above this line -##", whatever its language and marks before it.
pub(crate) fn is_reply_line(line: &str) -> bool {
    let line = line
        .trim_start_matches(['>', ' ', '\t', '\u{a0}', '*'])
        .trim_end_matches(['*', ' ', '\u{a0}', '\r', '\n', '\t']);
    line.len() > 6 && line.len() < 400 && line.starts_with("##-") && line.ends_with("-##")
}

/// "On … wrote:" as one line of text.
pub(crate) fn is_attribution(text: &str) -> bool {
    quote_words::is_attribution(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Line after an attribution that begins at `at` and may be wrapped over four lines.
fn attribution_end(lines: &[&str], at: usize) -> Option<usize> {
    const MOST_LINES: usize = 4;
    if lines[at].trim().is_empty()
        || !quote_words::is_opening(lines[at]) && !quote_words::is_attribution(lines[at].trim())
    {
        return None;
    }
    let mut joined = String::new();
    for (n, line) in lines[at..].iter().take(MOST_LINES).enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('>') {
            return None;
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line);
        if line.ends_with([':', '：', '*', '_']) && quote_words::is_attribution(&joined) {
            return Some(at + n + 1);
        }
    }
    None
}

/// First line of the attribution that ends right above `at`, blank lines forgiven.
fn attribution_start(lines: &[&str], at: usize) -> Option<usize> {
    const MOST_LINES: usize = 4;
    let end = lines[..at]
        .iter()
        .rposition(|line| !line.trim().is_empty())?
        + 1;
    if at - end > 2 {
        return None;
    }
    let first = end.saturating_sub(MOST_LINES);
    if let Some(start) = (first..end).find(|start| attribution_end(lines, *start) == Some(end)) {
        return Some(start);
    }
    // "2025/5/5 Ana <ana@example.hr>": no verb, but a date, an address and the quote right below.
    let line = lines[end - 1].trim();
    let has_date = line.chars().filter(char::is_ascii_digit).count() >= 4;
    let is_bare =
        has_date && line.contains('@') && line.ends_with(['>', ':', '）', ')']) && line.len() < 200;
    is_bare.then_some(end - 1)
}

/// Cut by lines marked with `>`.
fn cut_marks(lines: &[&str]) -> Option<Cut> {
    let is_marked =
        |line: &str| line.trim_start().starts_with('>') && !line.trim_start().starts_with(">From ");
    let first = lines.iter().position(|line| is_marked(line))?;
    let last = lines.iter().rposition(|line| is_marked(line))?;
    let start = attribution_start(lines, first).unwrap_or(first);
    let after = &lines[last + 1..];
    let is_tail = after.iter().all(|line| line.trim().is_empty()) || is_only_signature(after);
    if is_tail {
        // The last run of marks; answers above it stay.
        let run = last_run(lines, last, &is_marked);
        return Some(Cut::Below(attribution_start(lines, run).unwrap_or(run)));
    }
    let has_new_above = lines[..start].iter().any(|line| !line.trim().is_empty());
    let has_answers = lines[first..last]
        .iter()
        .any(|line| !line.trim().is_empty() && !is_marked(line));
    if has_new_above || has_answers {
        return None;
    }
    Some(Cut::Above(last + 1))
}

/// First line of the run of marked lines that ends at `last`, blank lines inside allowed.
fn last_run(lines: &[&str], last: usize, is_marked: &dyn Fn(&str) -> bool) -> usize {
    let mut run = last;
    for at in (0..last).rev() {
        if is_marked(lines[at]) {
            run = at;
        } else if !lines[at].trim().is_empty() {
            break;
        }
    }
    run
}

/// What follows a quote and is no answer: a signature, a list footer.
fn is_only_signature(lines: &[&str]) -> bool {
    let mut rest = lines.iter().skip_while(|line| line.trim().is_empty());
    let Some(first) = rest.next() else {
        return true;
    };
    let is_footer =
        first.trim().len() >= 5 && first.trim().chars().all(|c| matches!(c, '_' | '-' | '='));
    is_signature_line(first)
        || is_footer
        || quote_words::is_sent_from(first) && n_words_after(lines) <= 1
}

fn is_signature_line(line: &str) -> bool {
    matches!(line, "-- " | "--" | "-- \r" | "--\u{a0}" | "__" | "—")
}

/// Lines with text after the first one with text.
fn n_words_after(lines: &[&str]) -> usize {
    lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .count()
        .saturating_sub(1)
}

/// Lines joined, without blank ones around.
fn join(lines: &[&str]) -> String {
    let is_blank = |line: &&str| line.trim().is_empty();
    let start = lines
        .iter()
        .position(|line| !is_blank(line))
        .unwrap_or(lines.len());
    let end = lines
        .iter()
        .rposition(|line| !is_blank(line))
        .map_or(start, |last| last + 1);
    lines[start..end].join("\n").trim_end().to_owned()
}
