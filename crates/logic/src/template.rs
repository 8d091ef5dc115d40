//! Templates without logic: `{{ticket.number}}`, `{{contact.first_name|there}}`.
//!
//! The caller decides which variables exist: its look-up answers none for all others, and those
//! stay empty (or become their fallback). Values are never read as templates again. What is not a
//! well-formed variable stays as it is written.

/// Renders a plain-text template.
///
/// ```
/// let lookup = |name: &str| (name == "ticket.number").then(|| "1042".to_owned()); let text =
/// logic::template::render("Hi {{contact.first_name|there}}, about #{{ticket.number}}", &lookup);
/// assert_eq!(text, "Hi there, about #1042");
/// ```
pub fn render(text: &str, lookup: &dyn Fn(&str) -> Option<String>) -> String {
    render_with(text, lookup, |value, rendered| rendered.push_str(value))
}

/// Renders an HTML template; values are escaped for text and for quoted attributes.
///
/// Fallbacks are part of the template and stay the HTML they are.
///
/// ```
/// let lookup = |_: &str| Some("<b>".to_owned());
/// assert_eq!(logic::template::render_html("<p>{{name}}</p>", &lookup), "<p>&lt;b&gt;</p>");
/// ```
pub fn render_html(text: &str, lookup: &dyn Fn(&str) -> Option<String>) -> String {
    render_with(text, lookup, push_escaped)
}

/// A template with what could be filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    pub text: String,
    /// Variables without a value and without a fallback; they stand in the text as they were written.
    pub missing: Vec<String>,
}

/// Fills a plain-text template and leaves what is missing where it stands, for a person to fill in.
///
/// A fallback that is written but empty (`{{contact.title|}}`) means that nothing is all right.
///
/// ```
/// let lookup = |name: &str| (name == "ticket.number").then(|| "1042".to_owned());
/// let filled = logic::template::fill("{{contact.name}}, about #{{ticket.number}}", &lookup);
/// assert_eq!((filled.text.as_str(), filled.missing.len()), ("{{contact.name}}, about #1042", 1));
/// ```
pub fn fill(text: &str, lookup: &dyn Fn(&str) -> Option<String>) -> Filled {
    fill_with(text, lookup, |value, rendered| rendered.push_str(value))
}

/// The same for HTML; values are escaped for text and for quoted attributes.
pub fn fill_html(text: &str, lookup: &dyn Fn(&str) -> Option<String>) -> Filled {
    fill_with(text, lookup, push_escaped)
}

fn fill_with(text: &str, lookup: &dyn Fn(&str) -> Option<String>, push_value: impl Fn(&str, &mut String)) -> Filled {
    let mut filled = Filled::default();
    let mut rest = text;
    while let Some((before, variable, after)) = next_variable(rest) {
        filled.text.push_str(before);
        match (lookup(variable.name).filter(|value| !value.trim().is_empty()), variable.has_fallback) {
            (Some(value), _) => push_value(&value, &mut filled.text),
            (None, true) => filled.text.push_str(variable.fallback),
            (None, false) => {
                filled.text.push_str(&rest[before.len()..rest.len() - after.len()]);
                if !filled.missing.iter().any(|name| name == variable.name) {
                    filled.missing.push(variable.name.to_owned());
                }
            }
        }
        rest = after;
    }
    filled.text.push_str(rest);
    filled
}

/// Distinct names of the variables of a template, in the order of first appearance.
///
/// ```
/// assert_eq!(logic::template::variables("{{a}} {{b|x}} {{a}}"), ["a", "b"]);
/// ```
pub fn variables(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some((_, variable, after)) = next_variable(rest) {
        if !names.iter().any(|name| name == variable.name) {
            names.push(variable.name.to_owned());
        }
        rest = after;
    }
    names
}

fn render_with(text: &str, lookup: &dyn Fn(&str) -> Option<String>, push_value: impl Fn(&str, &mut String)) -> String {
    let mut rendered = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, variable, after)) = next_variable(rest) {
        rendered.push_str(before);
        // A contact without a first name has an empty one: that, too, asks for the fallback.
        match lookup(variable.name).filter(|value| !value.trim().is_empty()) {
            Some(value) => push_value(&value, &mut rendered),
            None => rendered.push_str(variable.fallback),
        }
        rest = after;
    }
    rendered.push_str(rest);
    rendered
}

struct Variable<'a> {
    name: &'a str,
    fallback: &'a str,
    has_fallback: bool,
}

/// The text before the next variable, the variable, and the text after it.
fn next_variable(text: &str) -> Option<(&str, Variable<'_>, &str)> {
    let mut from = 0;
    while let Some(end) = text[from..].find("}}").map(|at| from + at) {
        // The innermost opening wins, so that a stray "{{" swallows nothing that follows.
        if let Some(start) = text[from..end].rfind("{{").map(|at| from + at)
            && let Some(variable) = parse(&text[start + 2..end])
        {
            return Some((&text[..start], variable, &text[end + 2..]));
        }
        from = end + 2;
    }
    None
}

fn parse(inner: &str) -> Option<Variable<'_>> {
    let parts = inner.split_once('|');
    let (name, fallback) = parts.unwrap_or((inner, ""));
    let name = name.trim();
    let is_name = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, b'_' | b'.');
    (!name.is_empty() && name.bytes().all(is_name)).then(|| Variable {
        name,
        fallback: fallback.trim(),
        has_fallback: parts.is_some(),
    })
}

fn push_escaped(value: &str, rendered: &mut String) {
    for it in value.chars() {
        match it {
            '&' => rendered.push_str("&amp;"),
            '<' => rendered.push_str("&lt;"),
            '>' => rendered.push_str("&gt;"),
            '"' => rendered.push_str("&quot;"),
            '\'' => rendered.push_str("&#39;"),
            _ => rendered.push(it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{render, render_html, variables};
    use proptest::prelude::*;

    fn lookup(name: &str) -> Option<String> {
        match name {
            "ticket.number" => Some("1042".into()),
            "contact.first_name" => Some("  ".into()),
            "contact.name" => Some("Ana <Kos> & {{ticket.number}}".into()),
            _ => None,
        }
    }

    #[test]
    fn variables_are_replaced_and_everything_else_stays() {
        for (text, expected) in [
            ("", ""),
            ("#{{ticket.number}}, {{ ticket.number }}", "#1042, 1042"),
            ("Hi {{contact.first_name|there}}!", "Hi there!"),
            ("Hi {{contact.first_name| dear customer }}!", "Hi dear customer!"),
            ("[{{contact.first_name}}][{{nobody.knows}}][{{nobody.knows|-}}]", "[][][-]"),
            ("{{contact.name}}", "Ana <Kos> & {{ticket.number}}"),
            ("{{}} {{ }} {{Ticket}} {{a b}} { {a}} {{a", "{{}} {{ }} {{Ticket}} {{a b}} { {a}} {{a"),
            ("{{ stray {{ticket.number}} }}", "{{ stray 1042 }}"),
            ("{{{ticket.number}}}", "{1042}"),
            ("{{x|δεν ξέρω|y}}", "δεν ξέρω|y"),
        ] {
            assert_eq!(render(text, &lookup), expected, "{text}");
        }
    }

    #[test]
    fn html_escapes_values_but_not_the_template() {
        assert_eq!(
            render_html("<p title=\"{{contact.name}}\">{{nobody|<i>you</i> &amp; I}}</p>", &lookup),
            "<p title=\"Ana &lt;Kos&gt; &amp; {{ticket.number}}\"><i>you</i> &amp; I</p>"
        );
    }

    #[test]
    fn what_is_missing_stays_and_is_named() {
        let filled = super::fill(
            "Hi {{contact.first_name}}, {{ x.y }} {{contact.first_name|there}}{{x.y|}} #{{ticket.number}} {{x.y}}",
            &lookup,
        );
        assert_eq!(filled.text, "Hi {{contact.first_name}}, {{ x.y }} there #1042 {{x.y}}");
        assert_eq!(filled.missing, ["contact.first_name", "x.y"]);
        let filled = super::fill_html("<p>{{contact.name}} {{a}}</p>", &lookup);
        assert_eq!(filled.text, "<p>Ana &lt;Kos&gt; &amp; {{ticket.number}} {{a}}</p>");
        assert_eq!(filled.missing, ["a"]);
    }

    #[test]
    fn variables_are_listed_once() {
        assert_eq!(variables("{{a.b}} {{c|{{}} {{ a.b }} {{D}} {{e|f}}"), ["a.b", "e"]);
    }

    proptest! {
        #[test]
        fn any_text_renders(text in "[{}|a. δ]{0,40}") {
            let rendered = render(&text, &|_| None);
            prop_assert!(rendered.len() <= text.len());
            if variables(&text).is_empty() {
                prop_assert_eq!(rendered, text);
            }
        }

        #[test]
        fn values_cannot_open_markup(value in "\\PC{0,40}") {
            let rendered = render_html("{{a}}", &|_| Some(value.clone()));
            prop_assert!(!rendered.contains(['<', '>', '"', '\'']));
        }
    }
}
