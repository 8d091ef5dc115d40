//! The pages of the form: what they show and the policy they are served with.
//!
//! Everything typed by strangers is escaped by the template; the pages load nothing, and the only script there
//! is (in a frame) is allowed by its hash.

use super::{
    custom,
    settings::{Kind, Settings},
    submit::{MAX_EMAIL, MAX_LINE, MAX_LONG_TEXT, MAX_MESSAGE, MAX_NAME, MAX_SUBJECT},
    texts::{LANGUAGES, Language, Texts},
};
use askama::Template;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use channel::{ChannelConfig, FormField, WebResponse};
use ring::digest::{SHA256, digest};
use std::{collections::HashMap, sync::LazyLock};

const CSS: &str = include_str!("form.css");
const FRAME_JS: &str = include_str!("frame.js");
/// The script that puts the form into another site.
pub(super) const FORM_JS: &str = include_str!("form.js");

static CSS_HASH: LazyLock<String> = LazyLock::new(|| hash(CSS));
static FRAME_JS_HASH: LazyLock<String> = LazyLock::new(|| hash(FRAME_JS));

/// How the page is shown.
pub(super) struct View {
    pub(super) language: &'static Language,
    /// In a frame of another site.
    pub(super) is_embedded: bool,
    /// The site around the frame, one of those allowed; empty if none.
    pub(super) parent_origin: String,
}

/// What a person typed before, and what was wrong with it.
#[derive(Default)]
pub(super) struct Typed {
    /// By the id of the field in the page.
    pub(super) values: HashMap<String, String>,
    pub(super) errors: Vec<(String, String)>,
    /// Said above the form; empty when nothing is wrong.
    pub(super) summary: String,
    pub(super) is_file_lost: bool,
}

/// How a field is answered in the page.
enum Control {
    Line {
        kind: &'static str,
        autocomplete: &'static str,
    },
    Text {
        is_small: bool,
    },
    /// Value and what is shown for it.
    Choice {
        choices: Vec<(String, String)>,
    },
    /// Name, what is shown, whether it is ticked.
    Checks {
        boxes: Vec<(String, String, bool)>,
    },
    Check,
    Files,
}

struct Shown {
    id: String,
    label: String,
    /// Below the control; may be empty.
    help: String,
    control: Control,
    is_required: bool,
    max: usize,
    value: String,
    error: String,
}

#[derive(Template)]
#[template(path = "web_form/form.html")]
struct FormPage<'a> {
    lang: &'static str,
    texts: &'static Texts,
    languages: &'static [Language],
    css: &'static str,
    frame_js: &'static str,
    is_embedded: bool,
    parent_origin: &'a str,
    title: &'a str,
    intro: &'a str,
    token: &'a str,
    /// Which of the workspace's own fields the page shows.
    asked: String,
    has_errors: bool,
    summary: &'a str,
    is_file_lost: bool,
    shown: Vec<&'a Shown>,
    fields: &'a [Shown],
}

#[derive(Template)]
#[template(path = "web_form/thanks.html")]
struct ThanksPage<'a> {
    lang: &'static str,
    texts: &'static Texts,
    css: &'static str,
    frame_js: &'static str,
    is_embedded: bool,
    parent_origin: &'a str,
    number: Option<&'a str>,
    is_confirmed: bool,
    again: &'a str,
}

/// The form, with what was typed before.
pub(super) fn form(
    channel: &ChannelConfig,
    settings: &Settings,
    view: &View,
    token: &str,
    typed: &Typed,
    status: u16,
) -> WebResponse {
    let own = custom::shown(&channel.fields, &typed.values);
    let fields = fields(settings, &own, view.language.code, &view.language.texts, typed);
    let texts = &view.language.texts;
    let page = FormPage {
        lang: view.language.code,
        texts,
        languages: &LANGUAGES,
        css: CSS,
        frame_js: FRAME_JS,
        is_embedded: view.is_embedded,
        parent_origin: &view.parent_origin,
        title: if settings.title.is_empty() { texts.title } else { &settings.title },
        intro: &settings.intro,
        token,
        asked: own.iter().map(|field| field.id.as_str()).collect::<Vec<_>>().join(" "),
        has_errors: !typed.summary.is_empty(),
        summary: &typed.summary,
        is_file_lost: typed.is_file_lost,
        shown: fields.iter().filter(|field| !field.error.is_empty()).collect(),
        fields: &fields,
    };
    html(page.render(), settings, view, status)
}

/// The page after a message was taken.
pub(super) fn thanks(settings: &Settings, view: &View, number: Option<&str>, again: &str) -> WebResponse {
    let page = ThanksPage {
        lang: view.language.code,
        texts: &view.language.texts,
        css: CSS,
        frame_js: FRAME_JS,
        is_embedded: view.is_embedded,
        parent_origin: &view.parent_origin,
        number,
        is_confirmed: settings.confirm,
        again,
    };
    html(page.render(), settings, view, 200)
}

fn fields(settings: &Settings, own: &[&FormField], language: &str, texts: &Texts, typed: &Typed) -> Vec<Shown> {
    let shown = |id: String, label: &str, control: Control, is_required: bool, max: usize| {
        let value = typed.values.get(&id).cloned().unwrap_or_default();
        let error =
            typed.errors.iter().find(|(field, _)| *field == id).map(|(_, error)| error.clone()).unwrap_or_default();
        Shown { id, label: label.to_owned(), help: String::new(), control, is_required, max, value, error }
    };
    let line = |kind, autocomplete| Control::Line { kind, autocomplete };
    let mut fields = vec![
        shown("name".to_owned(), texts.name, line("text", "name"), false, MAX_NAME),
        shown("email".to_owned(), texts.email, line("email", "email"), true, MAX_EMAIL),
        shown("subject".to_owned(), texts.subject, line("text", "off"), false, MAX_SUBJECT),
    ];
    for field in &settings.fields {
        let (control, max) = match &field.kind {
            Kind::Text => (line("text", "off"), MAX_LINE),
            Kind::LongText => (Control::Text { is_small: true }, MAX_LONG_TEXT),
            Kind::Choice(choices) => {
                (Control::Choice { choices: choices.iter().map(|it| (it.clone(), it.clone())).collect() }, MAX_LINE)
            }
        };
        fields.push(shown(format!("f-{}", field.key), &field.label, control, field.is_required, max));
    }
    for field in own {
        let name = |name: &str, names| custom::named(name, names, language).to_owned();
        let boxes = || {
            let ticked = |id: &str| typed.values.contains_key(id);
            let one = |choice: &channel::FormChoice| {
                let id = custom::box_of(field, &choice.id);
                let is_ticked = ticked(&id);
                (id, custom::named(&choice.name, &choice.names, language).to_owned(), is_ticked)
            };
            field.choices.iter().map(one).collect()
        };
        let choices = || field.choices.iter().map(|it| (it.id.clone(), name(&it.name, &it.names))).collect();
        let (control, max) = match field.kind.as_str() {
            "long_text" => (Control::Text { is_small: true }, MAX_LONG_TEXT),
            "choice" => (Control::Choice { choices: choices() }, MAX_LINE),
            "choices" => (Control::Checks { boxes: boxes() }, MAX_LINE),
            "checkbox" => (Control::Check, MAX_LINE),
            "number" => (line("number", "off"), 40),
            "date" => (line("date", "off"), 40),
            _ => (line("text", "off"), MAX_LINE),
        };
        let label = name(&field.name, &field.names);
        let shown = shown(custom::id_of(field), &label, control, field.is_required, max);
        fields.push(Shown { help: field.help.clone(), ..shown });
    }
    fields.push(shown("message".to_owned(), texts.message, Control::Text { is_small: false }, true, MAX_MESSAGE));
    if settings.allow_files {
        fields.push(shown("files".to_owned(), texts.files, Control::Files, false, 0));
    }
    fields
}

fn html(page: askama::Result<String>, settings: &Settings, view: &View, status: u16) -> WebResponse {
    let Ok(page) = page else {
        // Only a formatter that fails could do this, and writing to a string does not.
        return plain(500, "The page could not be made.");
    };
    let script =
        if view.is_embedded { format!("; script-src 'sha256-{}'", FRAME_JS_HASH.as_str()) } else { String::new() };
    let ancestors = if view.is_embedded && !settings.allowed_origins.is_empty() {
        settings.allowed_origins.join(" ")
    } else {
        "'none'".to_owned()
    };
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'{script}; form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}",
        CSS_HASH.as_str()
    );
    let headers = vec![
        ("content-type", "text/html; charset=utf-8".to_owned()),
        ("content-security-policy", policy),
        ("cache-control", "no-store".to_owned()),
        ("referrer-policy", "same-origin".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
        ("vary", "accept-language".to_owned()),
    ];
    WebResponse { status, headers, body: Bytes::from(page) }
}

/// A short answer that no person is meant to see.
pub(super) fn plain(status: u16, text: &str) -> WebResponse {
    let headers = vec![
        ("content-type", "text/plain; charset=utf-8".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
    ];
    WebResponse { status, headers, body: Bytes::copy_from_slice(text.as_bytes()) }
}

fn hash(text: &str) -> String {
    STANDARD.encode(digest(&SHA256, text.as_bytes()))
}
