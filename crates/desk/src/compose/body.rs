//! What an agent wrote, made ready to store: cleaned, with uploaded images turned into parts of the message.

use events::ids::{AgentId, FileId};

/// Text, HTML and inline files of a message, ready to store.
pub(crate) struct Body {
    pub text: String,
    pub html: Option<String>,
    pub inline: Vec<(FileId, String)>,
    /// Whom the text asks, each once. They stand in its HTML by id, so that a name alone asks nobody.
    pub mentions: Vec<AgentId>,
}

pub(crate) fn body(text: &str, html: Option<&str>) -> Body {
    let Some(html) = html.filter(|html| !html.trim().is_empty()) else {
        return Body { text: text.trim_end().to_owned(), html: None, inline: Vec::new(), mentions: Vec::new() };
    };
    let (html, inline) = name_inline_files(&mail::html::sanitise_own(html));
    let text = if text.trim().is_empty() { mail::text::html_to_text(&html) } else { text.to_owned() };
    let text = text.trim_end().to_owned();
    // Paragraphs alone say no more than the text does: it is sent and shown as plain text.
    let mentions = mentions(&html);
    let html = (!is_plain(&html)).then_some(html);
    Body { text, html, inline, mentions }
}

/// Whether HTML has nothing but paragraphs and line breaks.
fn is_plain(html: &str) -> bool {
    let tags =
        html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default().trim_end_matches([' ', '/']));
    tags.into_iter()
        .all(|tag| matches!(tag.trim_start_matches('/'), "p" | "br" | "div" | "span") || tag.starts_with(MENTION))
}

const MENTION: &str = "span data-mention=\"";

/// The agents that cleaned HTML asks.
fn mentions(html: &str) -> Vec<AgentId> {
    let mut ids: Vec<AgentId> = Vec::new();
    for tag in html.split('<').skip(1).filter_map(|rest| rest.strip_prefix(MENTION)) {
        let id = tag.split('"').next().unwrap_or_default();
        // An id that cannot be one asks nobody; it is refused like one that names nobody.
        let id = AgentId::parse(id).unwrap_or(AgentId::new(0));
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The same HTML without the ids of colleagues, for whoever is outside.
pub(crate) fn without_mentions(html: &str) -> String {
    let mut result = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find(&format!("<{MENTION}")) {
        let (before, tag) = rest.split_at(start);
        result.push_str(before);
        result.push_str("<span");
        rest = tag.get(MENTION.len() + 1..).and_then(|rest| rest.split_once('"')).map_or("", |(_, rest)| rest);
    }
    result.push_str(rest);
    result
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
    fn people_are_asked_by_the_structure_and_not_by_words() {
        let id = AgentId::new(7);
        let html = format!("<p><span data-mention=\"{id}\">@Ana</span> and @Ben, see data-mention=\"agt_x\"</p>");
        let made = body("", Some(&html));
        assert_eq!(made.mentions, vec![id]);
        assert_eq!((made.text.as_str(), made.html), ("@Ana and @Ben, see data-mention=\"agt_x\"", None));
        let bold = body("", Some(&format!("<p><b>x</b> <span data-mention=\"{id}\">@Ana</span></p>")));
        let html = bold.html.unwrap_or_default();
        assert!(html.contains(&format!("data-mention=\"{id}\"")), "{html}");
        assert_eq!(without_mentions(&html), "<p><b>x</b> <span>@Ana</span></p>");
        let odd = body("", Some("<p><span data-mention=\"agt_x\">@Ana</span></p>"));
        assert_eq!(odd.mentions, vec![AgentId::new(0)], "refused later, as nobody");
    }

    #[test]
    fn paragraphs_alone_are_plain_text() {
        assert!(is_plain("<p>a</p><p>b<br>c<br /></p>") && is_plain("a &lt;b&gt;"));
        assert!(!is_plain("<p><b>a</b></p>") && !is_plain("<p style=\"x\">a</p>") && !is_plain("<img src=\"cid:x\">"));
    }
}
