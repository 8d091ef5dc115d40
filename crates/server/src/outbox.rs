//! `/demo/outbox`: the mails the demo would have sent, for a first look without a mail server.

use adapters::email::outbox;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use std::{path::PathBuf, sync::Arc};

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{width:100%;border-collapse:collapse}th,td{text-align:start;padding:.5rem;border-bottom:1px solid #8886}a{color:LinkText}";

/// The newest mails.
pub async fn list(State(folder): State<Arc<PathBuf>>) -> Response {
    let Ok(entries) = outbox::list(&folder, 200).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let rows: String = entries
        .iter()
        .map(|entry| {
            let at = kernel::clock::rfc3339(entry.at);
            let at = at.get(..19).unwrap_or_default().replace('T', " ");
            format!(
                "<tr><td>{at} UTC</td><td>{}</td><td><a href=\"/demo/outbox/{}\">{}</a></td></tr>",
                mail::html::escape(&entry.to.join(", ")),
                mail::html::escape(&entry.file),
                mail::html::escape(if entry.subject.is_empty() { "(no subject)" } else { &entry.subject })
            )
        })
        .collect();
    let body = if rows.is_empty() {
        "<p>Nothing has been sent yet. Answer a ticket and look again.</p>".to_owned()
    } else {
        format!("<table><thead><tr><th>Sent</th><th>To</th><th>Subject</th></tr></thead><tbody>{rows}</tbody></table>")
    };
    page(&format!(
        "<h1>Outbox of the demo</h1><p>Mails the demo would have sent. Set CANDOR_DEMO_RELAY to send them to a mail server instead.</p>{body}"
    ))
}

fn page(body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Outbox of the demo</title><style>{STYLE}</style></head><body><main>{body}</main></body></html>"
    );
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    ([(header::CONTENT_SECURITY_POLICY, policy), (header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
}

/// One mail as it would have gone over the wire.
pub async fn show(State(folder): State<Arc<PathBuf>>, Path(file): Path<String>) -> Response {
    match outbox::read(&folder, &file).await {
        Ok(Some(bytes)) => (
            [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
            ],
            bytes,
        )
            .into_response(),
        Ok(None) | Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
