//! The settings of a form channel, parsed once from the JSON a person typed.

use super::texts::LANGUAGES;
use crate::fields::{Fields, Problems, problem};
use channel::FieldProblem;
use serde_json::Value;

const MAX_FIELDS: usize = 30;
const MAX_CHOICES: usize = 100;

/// All settings of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Empty: the standard title of the language.
    pub(crate) title: String,
    pub(crate) intro: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) allow_files: bool,
    /// Whether the sender gets a confirmation by mail.
    pub(crate) confirm: bool,
    /// Sites that may show the form in a frame.
    pub(crate) allowed_origins: Vec<String>,
    /// Language when neither the address nor the browser asks for one.
    pub(crate) locale: String,
}

/// An extra question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) label: String,
    pub(crate) kind: Kind,
    pub(crate) is_required: bool,
}

/// How an extra question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    LongText,
    Choice(Vec<String>),
}

/// Parses the settings.
///
/// # Errors
/// Every wrong field with its remedy, never an empty list.
pub(crate) fn parse(settings: &Value) -> Result<Settings, Vec<FieldProblem>> {
    let mut problems = Problems::new();
    let mut root = Fields::root(settings, &mut problems);
    let title = root.line("title", 200, &mut problems);
    let intro = root.text("intro", 2_000, &mut problems);
    let allow_files = root.flag("allow_files", true, &mut problems);
    let confirm = root.flag("confirm", true, &mut problems);
    let locale = root.line("locale", 10, &mut problems);
    if !locale.is_empty() && LANGUAGES.iter().all(|language| language.code != locale) {
        let codes: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
        problems.push(problem("locale", "invalid", &format!("Choose one of: {}.", codes.join(", "))));
    }
    // The desk reads the team; here it only has to be a line.
    root.line("team", 100, &mut problems);
    let mut fields: Vec<Field> = Vec::new();
    for (at, value) in root.list("fields", MAX_FIELDS, &mut problems).iter().take(MAX_FIELDS).enumerate() {
        let path = format!("fields.{at}");
        let field = field(Fields::object(path.clone(), value, &mut problems), &mut problems);
        if fields.iter().any(|other| !field.key.is_empty() && other.key == field.key) {
            problems.push(problem(
                &format!("{path}.key"),
                "taken",
                "Another field has this key; choose a different one.",
            ));
        }
        fields.push(field);
    }
    // Which fields these are, the desk knows; here they only have to be ids.
    for (at, value) in root.list("custom_fields", MAX_FIELDS, &mut problems).iter().take(MAX_FIELDS).enumerate() {
        let is_id = |id: &str| {
            !id.is_empty() && id.len() <= 40 && id.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
        };
        if !value.as_str().is_some_and(is_id) {
            problems.push(problem(&format!("custom_fields.{at}"), "invalid", "Give the id of a custom field."));
        }
    }
    let mut allowed_origins = Vec::new();
    for (at, value) in root.list("allowed_origins", 50, &mut problems).iter().take(50).enumerate() {
        match value.as_str().and_then(origin) {
            Some(origin) => allowed_origins.push(origin),
            None => {
                let detail = "Write the site as https://www.example.com, without a path and without asterisk.";
                problems.push(problem(&format!("allowed_origins.{at}"), "invalid", detail));
            }
        }
    }
    root.refuse_unknown(&mut problems);
    if problems.is_empty() {
        Ok(Settings { title, intro, fields, allow_files, confirm, allowed_origins, locale })
    } else {
        Err(problems)
    }
}

fn field(mut fields: Fields<'_>, problems: &mut Problems) -> Field {
    let before = problems.len();
    let key = fields.required_line("key", 40, problems);
    let is_key = key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !is_key && problems.len() == before {
        problems.push(problem(&fields.path_of("key"), "invalid", "Use small letters a to z, digits and _ only."));
    }
    let label = fields.required_line("label", 200, problems);
    let is_required = fields.flag("is_required", false, problems);
    let kind = fields.choice("kind", &["text", "long_text", "choice"], problems);
    let path = fields.path_of("choices");
    let mut choices: Vec<String> = Vec::new();
    for (at, value) in fields.list("choices", MAX_CHOICES, problems).iter().take(MAX_CHOICES).enumerate() {
        let choice = value.as_str().map(str::trim).filter(|choice| !choice.is_empty() && choice.chars().count() <= 200);
        match choice
            .filter(|choice| !choice.chars().any(char::is_control) && !choices.iter().any(|other| other == choice))
        {
            Some(choice) => choices.push(choice.to_owned()),
            None => problems.push(problem(
                &format!("{path}.{at}"),
                "invalid",
                "Write each choice once, on one line of at most 200 characters.",
            )),
        }
    }
    if kind == "choice" && choices.is_empty() {
        problems.push(problem(&path, "required", "Write at least one choice."));
    }
    fields.refuse_unknown(problems);
    let kind = match kind {
        "choice" => Kind::Choice(choices),
        "long_text" => Kind::LongText,
        _ => Kind::Text,
    };
    Field { key, label, kind, is_required }
}

/// An origin in the form browsers write it; nothing that could end a header or a source list.
pub(crate) fn origin(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('/').to_ascii_lowercase();
    let (is_secure, authority) = match text.strip_prefix("https://") {
        Some(authority) => (true, authority),
        None => (false, text.strip_prefix("http://")?),
    };
    let (host, port) = authority.rsplit_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let is_host = !host.is_empty()
        && host.len() <= 253
        && host
            .split('.')
            .all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number > 0));
    // Without TLS anybody on the way could change what frames the form; only a developer's own machine may.
    let is_local = host == "localhost" || host == "127.0.0.1" || host.ends_with(".localhost");
    (is_host && is_port && (is_secure || is_local)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_each_wrong_field() {
        let choice = |choices: Value| json!({"fields": [{"key": "topic", "label": "Topic", "kind": "choice", "choices": choices}]});
        let cases = [
            (json!({}), vec![]),
            (
                json!({"title": "Γεια", "intro": "a\nb", "allow_files": true, "confirm": false, "locale": "el", "team": null}),
                vec![],
            ),
            (json!({"fields": [{"key": "order_no", "label": "Order", "kind": "text", "is_required": true}]}), vec![]),
            (choice(json!(["A", "B"])), vec![]),
            (choice(json!([])), vec!["fields.0.choices required"]),
            (choice(json!(["A", "A", 3])), vec!["fields.0.choices.1 invalid", "fields.0.choices.2 invalid"]),
            (json!({"fields": [{"key": "a", "label": "A"}, {"key": "a", "label": "B"}]}), vec!["fields.1.key taken"]),
            (json!({"fields": [{"key": "A b", "label": ""}]}), vec!["fields.0.key invalid", "fields.0.label required"]),
            (json!({"fields": [{"key": "a", "label": "A", "kind": "date"}]}), vec!["fields.0.kind invalid"]),
            (json!({"fields": {}}), vec!["fields invalid"]),
            (json!({"custom_fields": ["fld_32szzmpw00001"]}), vec![]),
            (json!({"custom_fields": ["a b", 7]}), vec!["custom_fields.0 invalid", "custom_fields.1 invalid"]),
            (json!({"locale": "fr"}), vec!["locale invalid"]),
            (json!({"title": 1, "colour": "red"}), vec!["title invalid", "colour unknown_field"]),
            (
                json!({"allowed_origins": ["https://shop.example", "*", "https://x/y"]}),
                vec!["allowed_origins.1 invalid", "allowed_origins.2 invalid"],
            ),
        ];
        for (settings, expected) in cases {
            let problems = parse(&settings).err().unwrap_or_default();
            let found: Vec<String> =
                problems.iter().map(|problem| format!("{} {}", problem.field, problem.code)).collect();
            assert_eq!(found, expected, "{settings}");
        }
    }

    #[test]
    fn accepts_only_clean_origins() {
        let cases = [
            ("https://Shop.Example/", Some("https://shop.example")),
            ("https://shop.example:8443", Some("https://shop.example:8443")),
            ("http://localhost:3000", Some("http://localhost:3000")),
            ("http://shop.example", None),
            ("https://*.example", None),
            ("https://shop.example; script-src *", None),
            ("https://shop.example\r\nX: y", None),
            ("https://user@shop.example", None),
            ("https://shop.example:0", None),
            ("javascript:alert(1)", None),
            ("null", None),
        ];
        for (text, expected) in cases {
            assert_eq!(origin(text).as_deref(), expected, "{text}");
        }
    }
}
