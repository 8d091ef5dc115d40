//! Reading what was posted: multipart or url-encoded, bounded, cleaned, and checked field by field.

use super::{
    custom,
    page::Typed,
    settings::{Kind, Settings},
    texts::Texts,
};
use bytes::Bytes;
use channel::{Attachment, ChannelConfig, FormField, WebRequest};
use mail::address::valid_address;
use multer::{Constraints, Multipart, SizeLimit};
use serde_json::Value;
use std::collections::HashMap;

pub(crate) const MAX_NAME: usize = 200;
pub(crate) const MAX_EMAIL: usize = 254;
pub(crate) const MAX_SUBJECT: usize = 300;
pub(crate) const MAX_MESSAGE: usize = 50_000;
pub(crate) const MAX_LINE: usize = 500;
pub(crate) const MAX_LONG_TEXT: usize = 10_000;
const MAX_FILES: usize = 5;
const MAX_FILE_BYTES: usize = 20 << 20;
/// More parts than any form of ours has.
const MAX_PARTS: usize = 100;

/// What arrived, not yet checked.
#[derive(Default)]
pub(super) struct Posted {
    /// By the id of the field in the page.
    pub(super) values: HashMap<String, String>,
    pub(super) files: Vec<Attachment>,
}

/// A complete message.
pub(super) struct Message {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) subject: String,
    pub(super) text: String,
    /// Answers to the extra questions, as (label, value), in the form's order.
    pub(super) fields: Vec<(String, String)>,
    /// Values of the workspace's own fields by their id.
    pub(super) values: Vec<(String, Value)>,
    pub(super) files: Vec<Attachment>,
}

/// The body cannot be read as a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Another kind of body.
    MediaType,
    Damaged,
}

/// Reads the body.
pub(super) async fn read(request: &WebRequest) -> Result<Posted, Unreadable> {
    let content_type = request.content_type.as_deref().unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match media_type.as_str() {
        "application/x-www-form-urlencoded" => {
            let mut posted = Posted::default();
            for (name, value) in form_urlencoded::parse(&request.body).take(MAX_PARTS) {
                posted.values.insert(name.into_owned(), value.into_owned());
            }
            Ok(posted)
        }
        "multipart/form-data" => read_multipart(content_type, request.body.clone()).await,
        _ => Err(Unreadable::MediaType),
    }
}

async fn read_multipart(content_type: &str, body: Bytes) -> Result<Posted, Unreadable> {
    let boundary = multer::parse_boundary(content_type).map_err(|_| Unreadable::Damaged)?;
    let size_limit = SizeLimit::new().whole_stream(body.len() as u64);
    let stream = futures_util::stream::once(async move { Ok::<_, std::convert::Infallible>(body) });
    let mut parts = Multipart::with_constraints(stream, boundary, Constraints::new().size_limit(size_limit));
    let mut posted = Posted::default();
    for _ in 0..MAX_PARTS {
        let Some(part) = parts.next_field().await.map_err(|_| Unreadable::Damaged)? else {
            return Ok(posted);
        };
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let media_type = part.content_type().map(|media_type| media_type.essence_str().to_ascii_lowercase());
        let bytes = part.bytes().await.map_err(|_| Unreadable::Damaged)?;
        match file_name {
            // A browser sends an empty part when no file was chosen.
            Some(file_name) if file_name.is_empty() && bytes.is_empty() => {}
            Some(file_name) => posted.files.push(Attachment {
                name: mail::file_name::safe_file_name(&file_name),
                media_type: media_type.unwrap_or_else(|| "application/octet-stream".to_owned()),
                content_id: None,
                is_inline: false,
                bytes,
            }),
            None => {
                posted.values.insert(name, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    Err(Unreadable::Damaged)
}

/// Checks everything at once: the message, or the page again with each error at its field.
pub(super) fn check(
    channel: &ChannelConfig,
    settings: &Settings,
    texts: &Texts,
    posted: Posted,
) -> Result<Message, Typed> {
    let mut typed = Typed { is_file_lost: !posted.files.is_empty(), ..Typed::default() };
    let mut checker = Checker { posted: &posted.values, texts, typed: &mut typed };
    let name = checker.line("name", MAX_NAME, false);
    let email = checker.line("email", MAX_EMAIL, true);
    if !email.is_empty() && !valid_address(&email) {
        checker.wrong("email", texts.email_invalid.to_owned());
    }
    let subject = checker.line("subject", MAX_SUBJECT, false);
    let mut fields = Vec::new();
    for field in &settings.fields {
        let id = format!("f-{}", field.key);
        let value = match &field.kind {
            Kind::Text => checker.line(&id, MAX_LINE, field.is_required),
            Kind::LongText => checker.text(&id, MAX_LONG_TEXT, field.is_required),
            Kind::Choice(choices) => checker.choice(&id, choices, field.is_required),
        };
        if !value.is_empty() {
            fields.push((field.label.clone(), value));
        }
    }
    let shown = custom::shown(&channel.fields, &posted.values);
    let mut values = Vec::new();
    for field in &shown {
        if let Some(value) = checker.custom(field) {
            values.push((field.id.clone(), value));
        }
    }
    let has_news = custom::has_news(&shown, &posted.values);
    let text = checker.text("message", MAX_MESSAGE, true);
    let files = if settings.allow_files { posted.files } else { Vec::new() };
    if files.len() > MAX_FILES {
        checker.wrong("files", texts.too_many_files.to_owned());
    } else if files.iter().map(|file| file.bytes.len()).sum::<usize>() > MAX_FILE_BYTES {
        checker.wrong("files", texts.files_too_large.to_owned());
    }
    if !typed.errors.is_empty() {
        typed.summary = texts.check_fields.to_owned();
        return Err(typed);
    }
    if has_news {
        typed.summary = texts.more_questions.to_owned();
        return Err(typed);
    }
    let subject = if subject.is_empty() { first_line(&text) } else { subject };
    Ok(Message { name, email, subject, text, fields, values, files })
}

/// The page again with everything as it was typed and one sentence above.
pub(super) fn again(
    channel: &ChannelConfig,
    settings: &Settings,
    texts: &Texts,
    posted: Posted,
    summary: &str,
) -> Typed {
    let is_file_lost = !posted.files.is_empty();
    let values = match check(channel, settings, texts, Posted { values: posted.values.clone(), files: Vec::new() }) {
        Ok(_) => cleaned(posted.values),
        Err(typed) => typed.values,
    };
    Typed { values, errors: Vec::new(), summary: summary.to_owned(), is_file_lost }
}

fn cleaned(values: HashMap<String, String>) -> HashMap<String, String> {
    values.into_iter().map(|(id, value)| (id, clean_text(&value))).collect()
}

struct Checker<'a> {
    posted: &'a HashMap<String, String>,
    texts: &'a Texts,
    typed: &'a mut Typed,
}

impl Checker<'_> {
    fn line(&mut self, id: &str, max: usize, is_required: bool) -> String {
        let value = clean_line(self.posted.get(id).map(String::as_str).unwrap_or_default());
        self.bounded(id, value, max, is_required)
    }

    fn text(&mut self, id: &str, max: usize, is_required: bool) -> String {
        let value = clean_text(self.posted.get(id).map(String::as_str).unwrap_or_default());
        self.bounded(id, value, max, is_required)
    }

    fn choice(&mut self, id: &str, choices: &[String], is_required: bool) -> String {
        let value = clean_line(self.posted.get(id).map(String::as_str).unwrap_or_default());
        let is_answer = if value.is_empty() { !is_required } else { choices.contains(&value) };
        if !is_answer {
            self.wrong(id, self.texts.choose_one.to_owned());
        }
        self.typed.values.insert(id.to_owned(), value.clone());
        value
    }

    /// The answer to one of the workspace's own fields, in the form of its kind; none when it is empty or wrong.
    fn custom(&mut self, field: &FormField) -> Option<Value> {
        let id = custom::id_of(field);
        // A field the page has not shown yet is empty for a good reason.
        let asked = self.posted.get(custom::ASKED).map(String::as_str).unwrap_or_default();
        let is_required = field.is_required && asked.split(' ').any(|it| it == field.id);
        match field.kind.as_str() {
            "long_text" => some(self.text(&id, MAX_LONG_TEXT, is_required)),
            "choice" => {
                let ids: Vec<String> = field.choices.iter().map(|choice| choice.id.clone()).collect();
                some(self.choice(&id, &ids, is_required))
            }
            "choices" => {
                let mut chosen = Vec::new();
                for choice in &field.choices {
                    let name = custom::box_of(field, &choice.id);
                    if !clean_line(self.posted.get(&name).map(String::as_str).unwrap_or_default()).is_empty() {
                        self.typed.values.insert(name, "on".to_owned());
                        chosen.push(Value::from(choice.id.clone()));
                    }
                }
                if chosen.is_empty() && is_required {
                    self.wrong(&id, self.texts.required.to_owned());
                }
                (!chosen.is_empty()).then_some(Value::Array(chosen))
            }
            "checkbox" => {
                let is_on = !self.line(&id, MAX_LINE, is_required).is_empty();
                is_on.then_some(Value::Bool(true))
            }
            "number" | "date" => {
                let line = self.line(&id, 40, is_required);
                let value = if field.kind == "number" { custom::number(&line) } else { custom::date(&line) };
                if value.is_none() && !line.is_empty() {
                    self.wrong(&id, custom::hint(field, self.texts).to_owned());
                }
                value
            }
            _ => some(self.line(&id, MAX_LINE, is_required)),
        }
    }

    fn bounded(&mut self, id: &str, value: String, max: usize, is_required: bool) -> String {
        if value.is_empty() && is_required {
            self.wrong(id, self.texts.required.to_owned());
        } else if value.chars().count() > max {
            self.wrong(id, self.texts.too_long.replace("{max}", &max.to_string()));
        }
        self.typed.values.insert(id.to_owned(), value.clone());
        value
    }

    fn wrong(&mut self, id: &str, error: String) {
        self.typed.errors.push((id.to_owned(), error));
    }
}

fn some(text: String) -> Option<Value> {
    (!text.is_empty()).then(|| Value::from(text))
}

/// One line: line breaks, tabs and runs of spaces become one space, control characters go.
fn clean_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|char| !char.is_control()).collect()
}

/// Several lines, ended by LF; NUL is shown as the replacement character because no database takes it.
fn clean_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    text.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect::<String>().trim().to_owned()
}

fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= 80 {
        return line.to_owned();
    }
    let cut: String = line.chars().take(79).collect();
    format!("{}…", cut.trim_end())
}
