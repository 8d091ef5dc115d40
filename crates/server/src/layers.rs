//! What happens around every request: who asks, what it is called in the logs, what a panic becomes, which
//! headers an answer carries, and how a repeated POST is answered.

use axum::{
    body::{Body, Bytes},
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use desk::{
    Desk,
    access::{Caller, ClientIp, IdempotencyKey},
};
use http_body_util::BodyExt;
use kernel::{
    Error, Result,
    db::Tx,
    error::Failed,
    secrets::{hex, random_bytes, sha256_hex},
};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Instant,
};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const MEGABYTE: usize = 1024 * 1024;

/// Outermost: the client's address, a request id, the log line, the metric.
pub async fn around(State(desk): State<Arc<Desk>>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip());
    let ip = kernel::http::client_ip(peer, request.headers(), &desk.config.trusted_proxies);
    request.extensions_mut().insert(ClientIp(ip));
    let request_id = format!("req_{}", hex(&random_bytes::<8>()));
    let method = request.method().clone();
    // The route, never the path: paths carry ids and tokens.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "unmatched".to_owned(), |path| path.as_str().to_owned());
    let mut response = next.run(request).await;
    let status = response.status().as_u16();
    if let Some(Failed(failed)) = response.extensions().get::<Failed>()
        && let Error::Internal(error) = &**failed
    {
        tracing::error!(request.id = request_id, %method, route, error = %format!("{error:#}"), "a request failed");
    }
    if response.extensions().get::<Failed>().is_some() {
        response = with_request_id(response, &request_id).await;
    }
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    metrics::histogram!("candor_http_seconds", "route" => route.clone(), "method" => method.to_string(), "status" => status.to_string())
        .record(started.elapsed().as_secs_f64());
    tracing::debug!(request.id = request_id, %method, route, status, us = started.elapsed().as_micros() as u64, "answered");
    response
}

/// Problems name the request, so that a person can tell an administrator which one it was.
async fn with_request_id(response: Response, request_id: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let Ok(serde_json::Value::Object(mut problem)) = serde_json::from_slice(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    problem.insert("request_id".into(), request_id.into());
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(serde_json::Value::Object(problem).to_string()))
}

/// What a panic becomes: one failed request.
pub fn panicked(panic: Box<dyn std::any::Any + Send>) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    Error::Internal(anyhow::anyhow!("panic: {}", text.unwrap_or("without words"))).into_response()
}

const APP_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data: FILES; connect-src 'self'; font-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self' FILES; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/// Headers of every answer that does not set its own.
pub async fn secure(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let files = desk.config.files_url.as_deref().unwrap_or_default();
    if let (false, Ok(policy)) = (
        headers.contains_key(header::CONTENT_SECURITY_POLICY),
        HeaderValue::from_str(&APP_POLICY.replace(" FILES", format!(" {files}").trim_end())),
    ) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if desk.config.public_url.starts_with("https://") {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    response
}

/// A POST with an Idempotency-Key is carried out once. The key is claimed in the transaction that does the
/// work, so neither a repetition nor a crash can do it twice.
pub async fn idempotent(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let key = request.headers().get("idempotency-key").and_then(|key| key.to_str().ok()).map(str::to_owned);
    let (Some(key), &Method::POST) = (key, request.method()) else { return next.run(request).await };
    match once(&desk, key, request, next).await {
        Ok(response) => response,
        Err(error) => error.into_response(),
    }
}

struct Claim {
    caller: Caller,
    key: Arc<str>,
    request_hash: String,
}

enum Known {
    Fresh,
    Answered { status: i64, response: String },
}

async fn once(desk: &Arc<Desk>, key: String, request: Request, next: Next) -> Result<Response> {
    let is_good = (1..=255).contains(&key.len()) && key.chars().all(|c| c.is_ascii_graphic());
    if !is_good {
        return Err(Error::invalid("Idempotency-Key", "invalid", "Use 1 to 255 visible ASCII characters."));
    }
    let (mut parts, body) = request.into_parts();
    // Nobody to remember the key for: signing in and setting up are safe to repeat as they are.
    let Some(caller) =
        <Caller as axum::extract::OptionalFromRequestParts<Arc<Desk>>>::from_request_parts(&mut parts, desk).await?
    else {
        return Ok(next.run(Request::from_parts(parts, body)).await);
    };
    let limit = desk.config.max_upload_bytes + MEGABYTE;
    let bytes = http_body_util::Limited::new(body, limit).collect().await.map_err(|_| Error::BadRequest {
        status: 413,
        code: "too_large",
        detail: "The body is larger than this address takes.".into(),
    })?;
    let bytes = bytes.to_bytes();
    let key: Arc<str> = key.into();
    let claim = Claim { request_hash: request_hash(&caller, &parts, &bytes), caller, key: key.clone() };
    let now = desk.clock.now_us();
    let (workspace_id, request_key) = (claim.caller.workspace_id, claim.key.clone());
    if let Known::Answered { status, response } =
        desk.db.write((claim, now), |tx, (claim, now)| Box::pin(reserve(tx, claim, *now))).await?
    {
        let status =
            u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::OK);
        let headers =
            [(header::CONTENT_TYPE, "application/json"), (HeaderName::from_static("idempotency-replayed"), "true")];
        return Ok((status, headers, response).into_response());
    }
    // The handler's extractors find the key with the caller.
    parts.extensions.remove::<Caller>();
    parts.extensions.insert(IdempotencyKey(key));
    let response = next.run(Request::from_parts(parts, Body::from(bytes))).await;
    remember(desk, workspace_id, request_key, response).await
}

fn request_hash(caller: &Caller, parts: &axum::http::request::Parts, body: &Bytes) -> String {
    let mut text = format!("{} {} {}\n", caller.agent_id, parts.method, parts.uri).into_bytes();
    text.extend_from_slice(body);
    sha256_hex(&text)
}

async fn reserve(tx: &mut Tx, claim: &Claim, now: i64) -> Result<Known> {
    let workspace_id = claim.caller.workspace_id;
    let n = tx
        .exec(
            "insert into idempotency (workspace_id, key, request_hash, status, response, created_at) values ($1, $2, $3, 0, '', $4)
             on conflict (workspace_id, key) do nothing",
            &[workspace_id.into(), (&*claim.key).into(), (&claim.request_hash).into(), now.into()],
        )
        .await?;
    if n == 1 {
        return Ok(Known::Fresh);
    }
    let mut row = tx
        .one(
            "select request_hash, status, response, created_at from idempotency where workspace_id = $1 and key = $2 {FOR_UPDATE}",
            &[workspace_id.into(), (&*claim.key).into()],
        )
        .await?;
    let (request_hash, status, response, created_at): (String, i64, String, i64) =
        (row.take()?, row.take()?, row.take()?, row.take()?);
    if request_hash != claim.request_hash {
        return Err(Error::conflict(
            "idempotency_mismatch",
            "This Idempotency-Key belongs to another request; use a new one.",
        ));
    }
    match status {
        // Begun, and neither done nor answered: after a minute nobody works on it any more.
        0 if now - created_at < 60_000_000 => Err(Error::conflict(
            "idempotency_in_progress",
            "The same request is being carried out; ask again in a moment.",
        )),
        0 => {
            tx.exec(
                "update idempotency set created_at = $3 where workspace_id = $1 and key = $2",
                &[workspace_id.into(), (&*claim.key).into(), now.into()],
            )
            .await?;
            Ok(Known::Fresh)
        }
        1 => Err(Error::conflict(
            "already_done",
            "This request was carried out before; its answer is no longer at hand.",
        )),
        status => Ok(Known::Answered { status, response }),
    }
}

/// Keeps the answer; a failure that changed nothing is forgotten, so that the client may try again.
async fn remember(
    desk: &Desk,
    workspace_id: kernel::ids::WorkspaceId,
    key: Arc<str>,
    response: Response,
) -> Result<Response> {
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.map_err(|error| Error::Internal(error.into()))?.to_bytes();
    let status = i64::from(parts.status.as_u16());
    let is_kept = parts.status.is_success();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    desk.db
        .write((workspace_id, key, status, is_kept, text), |tx, (workspace_id, key, status, is_kept, text)| {
            Box::pin(async move {
                if *is_kept {
                    tx.exec(
                        "update idempotency set status = $3, response = $4 where workspace_id = $1 and key = $2",
                        &[(*workspace_id).into(), (&**key).into(), (*status).into(), text.into()],
                    )
                    .await?;
                } else {
                    tx.exec(
                        "delete from idempotency where workspace_id = $1 and key = $2 and status = 0",
                        &[(*workspace_id).into(), (&**key).into()],
                    )
                    .await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(Response::from_parts(parts, Body::from(bytes)))
}
