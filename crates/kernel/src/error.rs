//! The one error of everything with a database, and its one way to HTTP (RFC 9457).

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a request or job could not be done. Closed: callers match on it, the client translates the code.
#[derive(Debug)]
pub enum Error {
    /// It does not exist, or the caller may not know that it does.
    NotFound,
    Unauthenticated,
    /// The caller may see the thing but not do this; names the missing permission.
    Forbidden(&'static str),
    Invalid(Vec<FieldError>),
    /// A stable code and a sentence with the remedy.
    Conflict {
        code: &'static str,
        detail: String,
        extra: Option<serde_json::Value>,
    },
    TooMany {
        retry_after_s: u64,
    },
    /// 400, 413, 415: the request itself is unusable.
    BadRequest {
        status: u16,
        code: &'static str,
        detail: String,
    },
    Unavailable(String),
    Internal(anyhow::Error),
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct FieldError {
    /// Path of the field: `to.0.address`.
    pub field: String,
    /// Stable snake_case word: `required`, `too_long`, `unknown_field`.
    pub code: String,
    /// A sentence with the remedy.
    pub detail: String,
}

/// The body of every error answer.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// `about:blank`, or `urn:candor:problem:<code>`.
    pub r#type: String,
    pub title: String,
    pub status: u16,
    pub detail: String,
    /// Stable snake_case word the client translates.
    pub code: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// Every code an answer may carry; the snapshot of the API holds this list.
pub const CODES: &[&str] = &[
    "already_done",
    "already_set_up",
    "bad_json",
    "changed_since",
    "conflict",
    "email_taken",
    "forbidden",
    "idempotency_in_progress",
    "idempotency_mismatch",
    "in_use",
    "internal",
    "invalid",
    "last_owner",
    "method_not_allowed",
    "name_taken",
    "newer_messages",
    "not_found",
    "token_used",
    "too_large",
    "too_many",
    "unauthenticated",
    "unavailable",
    "unsupported_media",
    "wrong_origin",
    "wrong_password",
];

impl Error {
    /// One wrong field.
    pub fn invalid(field: impl Into<String>, code: &'static str, detail: impl Into<String>) -> Self {
        Self::Invalid(vec![FieldError { field: field.into(), code: code.into(), detail: detail.into() }])
    }

    pub fn conflict(code: &'static str, detail: impl Into<String>) -> Self {
        Self::Conflict { code, detail: detail.into(), extra: None }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Unauthenticated => 401,
            Self::Forbidden(_) => 403,
            Self::Invalid(_) => 422,
            Self::Conflict { code: "wrong_password", .. } => 401,
            Self::Conflict { code: "idempotency_mismatch", .. } => 422,
            Self::Conflict { .. } => 409,
            Self::TooMany { .. } => 429,
            Self::BadRequest { status, .. } => *status,
            Self::Unavailable(_) => 503,
            Self::Internal(_) => 500,
        }
    }

    /// The stable word for this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Unauthenticated => "unauthenticated",
            Self::Forbidden(_) => "forbidden",
            Self::Invalid(_) => "invalid",
            Self::Conflict { code, .. } | Self::BadRequest { code, .. } => code,
            Self::TooMany { .. } => "too_many",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::NotFound => "There is nothing here that you may see.".into(),
            Self::Unauthenticated => "Sign in, or send an API key as Authorization: Bearer cdr_….".into(),
            Self::Forbidden(permission) => format!("This needs the permission {permission}; ask an administrator."),
            Self::Invalid(errors) => match errors.first() {
                Some(error) => format!("{}: {}", error.field, error.detail),
                None => "The input cannot be accepted.".into(),
            },
            Self::Conflict { detail, .. } | Self::BadRequest { detail, .. } => detail.clone(),
            Self::TooMany { retry_after_s } => format!("Too many requests; try again in {retry_after_s} s."),
            Self::Unavailable(detail) => detail.clone(),
            Self::Internal(_) => "Something went wrong on our side; nothing was changed. Try again, and give the request id to your administrator if it stays.".into(),
        }
    }

    /// The problem this error is shown as.
    pub fn problem(&self) -> Problem {
        let status = self.status();
        let title = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Error");
        let code = self.code();
        Problem {
            r#type: format!("urn:candor:problem:{code}"),
            title: title.into(),
            status,
            detail: self.detail(),
            code: code.into(),
            errors: if let Self::Invalid(errors) = self { errors.clone() } else { Vec::new() },
            request_id: None,
        }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Internal(error) => write!(f, "{error:#}"),
            other => f.write_str(&other.detail()),
        }
    }
}
impl std::error::Error for Error {}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => error,
            Err(error) => Self::Internal(error),
        }
    }
}
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(error.into())
    }
}
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// The error of an answer, kept beside it so that the outer layer can log it once and add the request id.
#[derive(Clone)]
pub struct Failed(pub std::sync::Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let problem = self.problem();
        let mut body = serde_json::to_value(&problem).unwrap_or_default();
        if let (Self::Conflict { extra: Some(serde_json::Value::Object(extra)), .. }, Some(body)) =
            (&self, body.as_object_mut())
        {
            body.extend(extra.clone());
        }
        let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, body.to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Self::TooMany { retry_after_s } = &self {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(*retry_after_s));
        }
        if matches!(self, Self::Unauthenticated) {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response.extensions_mut().insert(Failed(std::sync::Arc::new(self)));
        response
    }
}
