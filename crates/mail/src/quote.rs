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
    // Nobody writes so many lines; what a machine pasted is shown whole.
    const MOST_LINES: usize = 50_000;
    let lines: Vec<&str> = text.lines().take(MOST_LINES + 1).collect();
    let whole = || (text.trim_matches(['\n', '\r']).trim_end().to_owned(), None);
    let Some(cut) = Some(&lines).filter(|lines| lines.len() <= MOST_LINES).and_then(|lines| find_cut(lines)) else {
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
        is_signature_line(line) || (quote_words::is_sent_from(line) && n_words_after(&lines[*at..]) <= 1)
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
        let mark = if line.is_empty() || line.starts_with('>') { ">" } else { "> " };
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
        html: format!("<div>{}</div><br><div>{}</div>", lines_as_html(heading), inner_html(text, html)),
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
    let block = (0..lines.len()).find_map(|at| quoted_rest(lines, at));
    match (cut_marks(&lines[..block.unwrap_or(lines.len())]), block) {
        (Some(cut), None) => Some(cut),
        // Marks before a block are cut only when nothing new stands between the two.
        (Some(Cut::Below(at)), Some(_)) => Some(Cut::Below(at)),
        (_, Some(at)) => Some(Cut::Below(at)),
        (None, None) => None,
    }
}

/// Start of an older mail that is not marked line by line and is recognised at this line.
fn quoted_rest(lines: &[&str], at: usize) -> Option<usize> {
    let line = lines[at];
    if is_reply_line(line) || quote_words::is_original(line) {
        return Some(attribution_start(lines, at).unwrap_or(at));
    }
    if line.trim_start().starts_with('>') && line.trim() != ">:" {
        return None;
    }
    // What stands under "Forwarded message" is news, not a quote.
    let is_forwarded = || lines[at.saturating_sub(3)..at].iter().any(|line| quote_words::is_forward_line(line));
    if quote_words::header_word(line).is_some() {
        let follows_text = at > 0 && !lines[at - 1].trim().is_empty() && !is_rule(lines[at - 1]);
        return (!follows_text && is_header_block(&lines[at..]) && !is_forwarded()).then_some(at);
    }
    if is_rule(line) {
        let blanks = lines[at + 1..].iter().take_while(|line| line.trim().is_empty()).count();
        return (blanks < 3 && is_header_block(&lines[at + 1 + blanks..]) && !is_forwarded()).then_some(at);
    }
    // "On … wrote:" whose quote carries no marks.
    if !line.trim_end().ends_with([':', '：', '*', '_']) {
        return None;
    }
    let start = attribution_at(lines, at + 1)?;
    let next = lines[at + 1..].iter().find(|line| !line.trim().is_empty());
    (next.is_some_and(|next| !next.trim_start().starts_with('>')) && !is_forwarded()).then_some(start)
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && line.chars().all(|c| matches!(c, '_' | '-' | '—' | '*' | '='))
}

fn is_header_block(lines: &[&str]) -> bool {
    quote_words::is_header_block(lines.iter().take(10).take_while(|line| !line.trim().is_empty()).copied())
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

/// Whether a text ends with the line that introduces a quote, and then whether it holds nothing else.
pub(crate) fn ends_with_attribution(text: &str) -> Option<bool> {
    let lines: Vec<&str> = text.lines().collect();
    let start = attribution_start(&lines, lines.len())?;
    Some(lines[..start].iter().all(|line| line.trim().is_empty()))
}

/// Start of the attribution that ends right above `end`, wrapped over up to four lines.
fn attribution_at(lines: &[&str], end: usize) -> Option<usize> {
    const MOST_LINES: usize = 4;
    let is_part = |line: &str| {
        let line = line.trim();
        !line.is_empty() && (!line.starts_with('>') || line == ">:")
    };
    let first = (end.saturating_sub(MOST_LINES)..end).rev().take_while(|at| is_part(lines[*at])).last()?;
    if !quote_words::may_introduce(&lines[first..end]) {
        return None;
    }
    let is_whole = |start: &usize| is_attribution(&lines[*start..end].join(" "));
    // The nearest line that makes it whole, and above it the line with the date: no sentence before.
    let nearest = (first..end).rev().find(is_whole)?;
    if quote_words::is_opening(lines[nearest]) {
        return Some(nearest);
    }
    (first..nearest).rev().find(|at| quote_words::is_opening(lines[*at]) && is_whole(at)).or(Some(nearest))
}

/// First line of the attribution above `at`, blank lines between forgiven.
fn attribution_start(lines: &[&str], at: usize) -> Option<usize> {
    const MOST_BLANKS: usize = 5;
    let end = lines[..at].iter().rposition(|line| !line.trim().is_empty())? + 1;
    if at - end > MOST_BLANKS {
        return None;
    }
    attribution_at(lines, end).or_else(|| quote_words::is_bare_attribution(lines[end - 1]).then_some(end - 1))
}

/// Cut by lines marked with `>`.
fn cut_marks(lines: &[&str]) -> Option<Cut> {
    let marks = marks(lines);
    let first = marks.iter().position(|is_marked| *is_marked)?;
    let last = marks.iter().rposition(|is_marked| *is_marked)?;
    let content = lines[first].trim_start_matches(['>', ' ', '\t']);
    if quote_words::is_forward_line(content) {
        return None;
    }
    let start = attribution_start(lines, first).unwrap_or(first);
    let after = &lines[last + 1..];
    if is_only_signature(after) {
        // The last run of marks; answers above it stay.
        let run = last_run(lines, last, &marks);
        return Some(Cut::Below(attribution_start(lines, run).unwrap_or(run)));
    }
    let has_new_above = lines[..start].iter().any(|line| !line.trim().is_empty());
    let has_answers = (first..last).any(|at| !lines[at].trim().is_empty() && !marks[at]);
    if has_new_above || has_answers {
        return None;
    }
    Some(Cut::Above(last + 1))
}

/// Which lines are quoted: those with a mark, and the tail of one that a mailer wrapped without a mark.
fn marks(lines: &[&str]) -> Vec<bool> {
    const WRAPS_AT: usize = 60;
    let mut marks: Vec<bool> = lines
        .iter()
        .map(|line| {
            let line = line.trim_start();
            // ">From " is escaped by mbox files, ">:" the end of a wrapped attribution.
            line.starts_with('>') && !line.starts_with(">From ") && !line.starts_with(">:")
        })
        .collect();
    for at in 1..lines.len().saturating_sub(1) {
        let before = lines[at - 1].trim_end();
        // A question above means the line may be its answer.
        let is_open_ended =
            before.chars().count() >= WRAPS_AT && !before.ends_with(['.', '?', '!', ':', ';', '…', '。', '？']);
        if !marks[at] && marks[at - 1] && marks[at + 1] && !lines[at].trim().is_empty() && is_open_ended {
            marks[at] = true;
        }
    }
    marks
}

/// First line of the run of marked lines that ends at `last`, blank lines inside allowed.
fn last_run(lines: &[&str], last: usize, marks: &[bool]) -> usize {
    let mut run = last;
    for at in (0..last).rev() {
        if marks[at] {
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
    let is_footer = first.trim().len() >= 5 && first.trim().chars().all(|c| matches!(c, '_' | '-' | '='));
    is_signature_line(first) || is_footer || quote_words::is_sent_from(first) && n_words_after(lines) <= 1
}

fn is_signature_line(line: &str) -> bool {
    matches!(line, "-- " | "--" | "-- \r" | "--\u{a0}" | "__" | "—")
}

/// Lines with text after the first one with text.
fn n_words_after(lines: &[&str]) -> usize {
    lines.iter().filter(|line| !line.trim().is_empty()).count().saturating_sub(1)
}

/// Lines joined, without blank ones around.
fn join(lines: &[&str]) -> String {
    let is_blank = |line: &&str| line.trim().is_empty();
    let start = lines.iter().position(|line| !is_blank(line)).unwrap_or(lines.len());
    let end = lines.iter().rposition(|line| !is_blank(line)).map_or(start, |last| last + 1);
    lines[start..end].join("\n").trim_end().to_owned()
}
