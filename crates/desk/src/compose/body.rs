//! What an agent wrote, made ready to store: cleaned, with uploaded images turned into parts of the message.

use events::ids::FileId;

/// Text, HTML and inline files of a message, ready to store.
pub(crate) struct Body {
    pub text: String,
    pub html: Option<String>,
    pub inline: Vec<(FileId, String)>,
}

pub(crate) fn body(text: &str, html: Option<&str>) -> Body {
    let Some(html) = html.filter(|html| !html.trim().is_empty()) else {
        return Body { text: text.trim_end().to_owned(), html: None, inline: Vec::new() };
    };
    let (html, inline) = name_inline_files(&mail::html::sanitise_own(html));
    let text = if text.trim().is_empty() { mail::text::html_to_text(&html) } else { text.trim_end().to_owned() };
    // Paragraphs alone say no more than the text does: it is sent and shown as plain text.
    let html = (!is_plain(&html)).then_some(html);
    Body { text, html, inline }
}

/// Whether HTML has nothing but paragraphs and line breaks.
fn is_plain(html: &str) -> bool {
    let tags =
        html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default().trim_end_matches([' ', '/']));
    tags.into_iter().all(|tag| matches!(tag.trim_start_matches('/'), "p" | "br" | "div"))
}

/// Replaces links to uploaded images by content ids, under which they travel with the message.
fn name_inline_files(html: &str) -> (String, Vec<(FileId, String)>) {
    let mut inline: Vec<(FileId, String)> = Vec::new();
    let mut result = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("src=\"") {
        let (before, after) = rest.split_at(start + 5);
        result.push_str(before);
        let end = after.find('"').unwrap_or(after.len());
        let (url, tail) = after.split_at(end);
        let id = url.split_once("/files/").map(|(_, path)| path.split(['?', '&']).next().unwrap_or_default());
        match id.and_then(|id| FileId::parse(id).ok()) {
            Some(id) => {
                let content_id = format!("{id}@candor");
                result.push_str(&format!("cid:{content_id}"));
                if !inline.iter().any(|(known, _)| *known == id) {
                    inline.push((id, content_id));
                }
            }
            None => result.push_str(url),
        }
        rest = tail;
    }
    result.push_str(rest);
    (result, inline)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uploaded_images_travel_by_content_id() {
        let id = FileId::new(7);
        let html = format!(
            "<p>a</p><img src=\"/files/{id}?ws=x&amp;exp=1&amp;sig=y\"><img src=\"/files/{id}?ws=x\"><img src=\"cid:z\">"
        );
        let (named, inline) = name_inline_files(&html);
        assert_eq!(inline, vec![(id, format!("{id}@candor"))]);
        assert_eq!(named.matches(&format!("cid:{id}@candor")).count(), 2);
        assert!(named.contains("src=\"cid:z\"") && !named.contains("/files/"));
    }

    #[test]
    fn paragraphs_alone_are_plain_text() {
        assert!(is_plain("<p>a</p><p>b<br>c<br /></p>") && is_plain("a &lt;b&gt;"));
        assert!(!is_plain("<p><b>a</b></p>") && !is_plain("<p style=\"x\">a</p>") && !is_plain("<img src=\"cid:x\">"));
    }
}
