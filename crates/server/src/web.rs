//! The desk's files, inside the binary: hashed ones are kept by browsers for ever, the page itself carries
//! what it needs to draw at once (who is signed in, and the catalogue).

use axum::{
    body::Body,
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use desk::{
    Desk,
    access::{Caller, Command, Permission},
    catalog, counts, people,
    tickets::rows::{self, ListName},
    workspaces,
};
use kernel::{Result, i18n};
use rust_embed::RustEmbed;
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "../../web/apps/desk/dist"]
#[allow_missing = true]
struct Assets;

/// Everything that is no other route: a file, or the desk itself.
pub async fn serve(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    if path.starts_with("api/") {
        return kernel::Error::NotFound.into_response();
    }
    if !path.is_empty() && path != "index.html" {
        if let Some(response) = file(&path, request.headers()) {
            return response;
        }
        if path.rsplit('/').next().is_some_and(|name| name.contains('.')) {
            return StatusCode::NOT_FOUND.into_response();
        }
    }
    match page(&desk, request).await {
        Ok(response) => response,
        Err(error) => error.into_response(),
    }
}

fn file(path: &str, headers: &HeaderMap) -> Option<Response> {
    let accepts = |coding: &str| {
        let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        values
            .flat_map(|value| value.split(','))
            .any(|value| value.split(';').next().is_some_and(|name| name.trim() == coding))
    };
    let compressed = accepts("br").then(|| Assets::get(&format!("{path}.br"))).flatten();
    let is_compressed = compressed.is_some();
    let asset = compressed.or_else(|| Assets::get(path)).filter(|_| !path.ends_with(".br"))?;
    let tag = format!("\"{}\"", kernel::secrets::hex(&asset.metadata.sha256_hash()[..8]));
    let is_same = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()) == Some(tag.as_str());
    let mut response = if is_same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(asset.data.into_owned()).into_response()
    };
    let is_hashed = path.starts_with("assets/");
    let cache = if is_hashed { "public, max-age=31536000, immutable" } else { "public, max-age=300" };
    let fixed =
        [(header::CONTENT_TYPE, media_type(path)), (header::CACHE_CONTROL, cache), (header::VARY, "accept-encoding")];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    if is_compressed {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Some(response)
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// As many rows as the desk asks for at a time.
const FIRST_ROWS: usize = 50;

/// The list a page shows first, so that its rows can come with it.
fn first_list(path: &str) -> Option<ListName> {
    let Some(rest) = path.strip_prefix("/inbox/") else { return (path == "/").then_some(ListName::Mine) };
    serde_json::from_value(rest.split('/').next().unwrap_or_default().into()).ok()
}

/// The desk's page with its boot data.
async fn page(desk: &Arc<Desk>, request: Request) -> Result<Response> {
    let Some(index) = Assets::get("index.html") else {
        let text = "The desk's files are not in this program; build it with script/build.";
        return Ok((StatusCode::NOT_FOUND, text).into_response());
    };
    let (mut parts, _) = request.into_parts();
    let list = first_list(parts.uri.path());
    let caller =
        <Caller as axum::extract::OptionalFromRequestParts<Arc<Desk>>>::from_request_parts(&mut parts, desk).await?;
    let browser = people::Browser::from_request_parts(&mut parts, desk).await?;
    let accepted = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut locale = accepted
        .split(',')
        .find_map(|tag| i18n::supported(tag.split(';').next().unwrap_or_default().trim()))
        .unwrap_or("en")
        .to_owned();
    let mut boot = serde_json::json!({ "me": null, "catalog": null, "setup_needed": false });
    match caller {
        Some(caller) => {
            let me = people::me(desk, &caller, browser.is_safe).await?;
            locale = me.agent.agent.locale.clone();
            boot["me"] = serde_json::to_value(me)?;
            boot["catalog"] = serde_json::to_value(
                desk.view(&caller, (), |tx, command: &Command<()>| {
                    Box::pin(catalog::read(tx, command.caller.workspace_id))
                })
                .await?,
            )?;
            if caller.can(Permission::TicketsRead) {
                boot["counts"] = serde_json::to_value(
                    desk.view(&caller, (), |tx, command| Box::pin(counts::read(tx, command))).await?,
                )?;
                if let Some(list) = list {
                    let wanted = rows::Query { list: Some(list), limit: FIRST_ROWS, ..rows::Query::default() };
                    let page = desk
                        .view(&caller, wanted, |tx, command| Box::pin(rows::list(tx, &command.caller, &command.input)))
                        .await?;
                    boot["list"] = serde_json::json!({ "list": list, "page": page });
                }
            }
        }
        None => {
            boot["setup_needed"] = (!desk.db.read((), |tx, ()| Box::pin(workspaces::exists(tx))).await?).into();
        }
    }
    // Inside a script element only `<` could end it.
    let boot = boot.to_string().replace('<', "\\u003c");
    let html = String::from_utf8_lossy(&index.data).replace("<!--boot-->", &boot).replacen(
        "lang=\"en\"",
        &format!("lang=\"{locale}\""),
        1,
    );
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, html).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_list_follows_the_address() {
        assert_eq!(first_list("/"), Some(ListName::Mine));
        assert_eq!(first_list("/inbox/unassigned"), Some(ListName::Unassigned));
        assert_eq!(first_list("/inbox/spam/tkt_0123456789abc"), Some(ListName::Spam));
        for other in ["/inbox/", "/inbox/nothing", "/search", "/tickets/tkt_0123456789abc", "/inbox"] {
            assert_eq!(first_list(other), None, "{other}");
        }
    }
}
