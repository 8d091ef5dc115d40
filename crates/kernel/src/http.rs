//! Extractors and answers every route shares: JSON with named errors, query strings, pages of lists.

use crate::{Error, Result, error::FieldError};
use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, header, request::Parts},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A JSON body in, or a JSON answer out. Unknown and wrong fields are named in the error.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_json = content_type.is_some_and(|value| {
            value.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
        });
        if !is_json {
            return Err(Error::BadRequest {
                status: 415,
                code: "unsupported_media",
                detail: "Send JSON with the header Content-Type: application/json.".into(),
            });
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| too_large_or_bad(rejection.status().as_u16()))?;
        parse(&bytes).map(Self)
    }
}

fn too_large_or_bad(status: u16) -> Error {
    if status == 413 {
        return Error::BadRequest {
            status: 413,
            code: "too_large",
            detail: "The body is larger than this address takes.".into(),
        };
    }
    Error::BadRequest { status: 400, code: "bad_json", detail: "The body could not be read to its end.".into() }
}

/// Reads JSON; a wrong field is named with its path.
///
/// # Errors
/// `BadRequest` for what is no JSON, `Invalid` for JSON of another shape.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        // A number where a word is expected is called a mistake of syntax by the reader of enums.
        let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok();
        named(path, error.into_inner(), is_json)
    })?;
    reader.end().map_err(|error| named(String::from("."), error, false))?;
    Ok(value)
}

fn named(path: String, error: serde_json::Error, is_json: bool) -> Error {
    if !error.is_data() && !is_json {
        let detail = format!("This is no JSON: {error}.");
        return Error::BadRequest { status: 400, code: "bad_json", detail };
    }
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    let quoted = || message.split('`').nth(1).unwrap_or_default().to_owned();
    let (field, code, detail) = if message.starts_with("unknown field") {
        let allowed = message.split_once("expected ").map_or("none", |(_, rest)| rest);
        (
            quoted(),
            "unknown_field",
            format!(
                "This field is not known here; known are {}.",
                allowed.trim_start_matches("one of ").replace('`', "")
            ),
        )
    } else if message.starts_with("missing field") {
        (quoted(), "required", String::from("This field is needed."))
    } else if message.starts_with("unknown variant") {
        (
            String::new(),
            "invalid",
            format!(
                "Choose one of {}.",
                message
                    .split_once("expected ")
                    .map_or("the known words", |(_, rest)| rest)
                    .trim_start_matches("one of ")
                    .replace('`', "")
            ),
        )
    } else {
        (String::new(), "wrong_type", format!("{}.", capitalised(&message)))
    };
    let field = match (path.as_str(), field.as_str()) {
        (".", field) => field.to_owned(),
        (path, "") => path.to_owned(),
        // An unknown field's own name already ends the path.
        (path, field) if path.split('.').next_back() == Some(field) => path.to_owned(),
        (path, field) => format!("{path}.{field}"),
    };
    Error::Invalid(vec![FieldError {
        field: if field.is_empty() { "body".into() } else { field },
        code: code.into(),
        detail,
    }])
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], body)
                .into_response(),
            Err(error) => Error::from(error).into_response(),
        }
    }
}

/// A query string. Unknown names are refused, as unknown fields are.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        let value = axum::extract::Query::<T>::try_from_uri(&parts.uri).map_err(|rejection| {
            let message = rejection.body_text();
            let message = message.trim_start_matches("Failed to deserialize query string: ").to_owned();
            // `list: unknown variant …` names the field in front, `unknown field …` inside.
            let (field, message) = match message.split_once(": ") {
                Some((field, rest)) if !field.contains(' ') => (field.to_owned(), rest.to_owned()),
                _ => (message.split('`').nth(1).unwrap_or("query").to_owned(), message),
            };
            let code = if message.starts_with("unknown field") { "unknown_field" } else { "invalid" };
            Error::Invalid(vec![FieldError { field, code: code.into(), detail: format!("{}.", capitalised(&message)) }])
        })?;
        Ok(Self(value.0))
    }
}

/// A page of a list.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Page<T> {
    pub data: Vec<T>,
    /// Give it as `after` to get the next page; null at the end.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Cuts a list that was read with one row more than asked for.
    pub fn cut(mut data: Vec<T>, limit: usize, cursor: impl Fn(&T) -> Cursor) -> Self {
        if data.len() <= limit {
            return Self { data, next: None };
        }
        data.truncate(limit);
        let next = data.last().map(|last| cursor(last).to_text());
        Self { data, next }
    }

    /// A short list that is always whole.
    pub fn whole(data: Vec<T>) -> Self {
        Self { data, next: None }
    }
}

/// A place in a list sorted by a number and an id; opaque outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub at: i64,
    pub id: i64,
}

impl Cursor {
    /// Before everything, in a list that falls.
    pub const TOP: Self = Self { at: i64::MAX, id: i64::MAX };
    /// Before everything, in a list that grows.
    pub const BOTTOM: Self = Self { at: i64::MIN, id: i64::MIN };

    pub fn to_text(self) -> String {
        let mut bytes = self.at.to_be_bytes().to_vec();
        bytes.extend(self.id.to_be_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads what an earlier page gave.
    ///
    /// # Errors
    /// `Invalid` naming `after`.
    pub fn from_text(text: &str) -> Result<Self> {
        let wrong =
            || Error::invalid("after", "invalid", "Use the value of `next` from an earlier page of the same list.");
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| wrong())?;
        let (at, id) = bytes.split_at_checked(8).ok_or_else(wrong)?;
        Ok(Self {
            at: i64::from_be_bytes(at.try_into().map_err(|_| wrong())?),
            id: i64::from_be_bytes(id.try_into().map_err(|_| wrong())?),
        })
    }
}

/// What every list takes.
#[derive(Clone, Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
pub struct PageQuery {
    /// At most 100; 50 if absent.
    pub limit: Option<i64>,
    /// `next` of the page before.
    pub after: Option<String>,
}

/// Reads `limit`.
///
/// # Errors
/// `Invalid` outside 1..=100.
pub fn page_limit(limit: Option<i64>) -> Result<usize> {
    match limit {
        None => Ok(50),
        Some(limit @ 1..=100) => Ok(limit as usize),
        Some(_) => Err(Error::invalid("limit", "out_of_range", "Ask for 1 to 100 at a time.")),
    }
}

/// Collects what is wrong with an input, field by field.
#[derive(Default)]
pub struct Checks(Vec<FieldError>);

impl Checks {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, field: impl Into<String>, code: &str, detail: impl Into<String>) {
        self.0.push(FieldError { field: field.into(), code: code.into(), detail: detail.into() });
    }

    /// A text that must be there and at most `max` characters long.
    pub fn text(&mut self, field: &str, value: &str, max: usize) {
        if value.trim().is_empty() {
            self.add(field, "required", "This field is needed.");
        }
        self.at_most(field, value, max);
    }

    /// A text that may be empty.
    pub fn at_most(&mut self, field: &str, value: &str, max: usize) {
        let n = value.chars().count();
        if n > max {
            self.add(field, "too_long", format!("At most {max} characters, this has {n}."));
        }
    }

    /// # Errors
    /// `Invalid` with everything that was added.
    pub fn done(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}

/// A field of a PATCH: absent, null or a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    #[default]
    Absent,
    Null,
    Value(T),
}

impl<T> Patch<T> {
    /// `Some` when the field was named; the inner value is what it was set to.
    pub fn named(self) -> Option<Option<T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<T>::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

/// The address a request is shown to have come from. Forwarded headers count only from trusted proxies.
pub fn client_ip(peer: std::net::IpAddr, headers: &HeaderMap, trusted: &[std::net::IpAddr]) -> std::net::IpAddr {
    if !trusted.contains(&peer) {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let addresses: Vec<std::net::IpAddr> =
        forwarded.flat_map(|value| value.split(',')).filter_map(|text| text.trim().parse().ok()).collect();
    addresses.into_iter().rev().find(|address| !trusted.contains(address)).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        #[expect(dead_code, reason = "only its type matters")]
        name: String,
        #[serde(default)]
        #[expect(dead_code, reason = "only its type matters")]
        to: Vec<To>,
    }
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct To {
        #[expect(dead_code, reason = "only its type matters")]
        address: String,
    }

    fn wrong(json: &str) -> (String, String) {
        match parse::<Input>(json.as_bytes()) {
            Err(Error::Invalid(errors)) => (errors[0].field.clone(), errors[0].code.clone()),
            Err(error) => (String::new(), error.code().to_owned()),
            Ok(input) => panic!("{json} was taken as {input:?}"),
        }
    }

    #[test]
    fn wrong_input_is_named() {
        let pair = |field: &str, code: &str| (field.to_owned(), code.to_owned());
        assert_eq!(wrong("{"), pair("", "bad_json"));
        assert_eq!(wrong(r#"{"name":"a"} x"#), pair("", "bad_json"));
        assert_eq!(wrong("[]"), pair("body", "wrong_type"));
        assert_eq!(wrong("{}"), pair("name", "required"));
        assert_eq!(wrong(r#"{"name":7}"#), pair("name", "wrong_type"));
        assert_eq!(wrong(r#"{"name":"a","nam":1}"#), pair("nam", "unknown_field"));
        assert_eq!(wrong(r#"{"name":"a","to":[{}]}"#), pair("to[0].address", "required"));
        assert_eq!(wrong(r#"{"name":"a","to":[{"address":"x","y":1}]}"#), pair("to[0].y", "unknown_field"));
    }

    #[test]
    fn cursors_come_back_as_they_were() {
        let cursor = Cursor { at: 1_795_000_000_000_000, id: -5 };
        assert_eq!(Cursor::from_text(&cursor.to_text()).ok(), Some(cursor));
        for text in ["", "x", "AAAA", &"A".repeat(40)] {
            assert!(Cursor::from_text(text).is_err());
        }
    }

    #[test]
    fn forwarded_addresses_count_only_from_trusted_proxies() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "6.6.6.6, 9.9.9.9".parse().expect("a header"));
        let ip = |text: &str| text.parse::<std::net::IpAddr>().expect("an address");
        assert_eq!(client_ip(ip("1.1.1.1"), &headers, &[]), ip("1.1.1.1"));
        assert_eq!(client_ip(ip("1.1.1.1"), &headers, &[ip("1.1.1.1")]), ip("9.9.9.9"));
    }
}
