//! All routes of the program.

use crate::{health, layers, outbox, web};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, FromRequestParts, Path, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{any, get},
};
use channel::{ChannelConfig, WebRequest};
use desk::{
    Desk, access::ClientIp, blocks, canned_replies, catalog, channels, compose, contacts, drafts, fields, history,
    intake::Intake, live, media, merges, people, saved_searches, search, system, tickets, timeline, workspaces,
};
use events::ids::ChannelId;
use http_body_util::BodyExt;
use kernel::{Error, Result, i18n};
use std::{path::PathBuf, sync::Arc};
use tower_http::catch_panic::CatchPanicLayer;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

/// Largest JSON body.
const JSON_BYTES: usize = 3 * 1024 * 1024;

#[derive(OpenApi)]
#[openapi(
    info(title = "Candor", description = "Customer service on every channel. Ids are prefixed strings, times RFC 3339 in UTC, errors RFC 9457 problems with a stable `code`."),
    servers((url = "/api/v1")),
    components(schemas(kernel::error::Problem)),
    modifiers(&Security)
)]
struct Api;

struct Security;

impl utoipa::Modify for Security {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
        let components = openapi.components.get_or_insert_with(Default::default);
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        components.add_security_scheme("api_key", SecurityScheme::Http(bearer));
        components
            .add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("__Host-candor"))));
    }
}

fn api(max_upload_bytes: usize) -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::with_openapi(Api::openapi())
        .merge(workspaces::http::routes())
        .merge(people::http::routes())
        .merge(channels::http::routes())
        .merge(blocks::routes())
        .merge(catalog::http::routes())
        .merge(fields::http::routes())
        .merge(contacts::http::routes())
        .merge(contacts::notes::routes())
        .merge(contacts::values::routes())
        .merge(contacts::export::routes())
        .merge(merges::routes())
        .merge(timeline::routes())
        .merge(tickets::http::routes())
        .merge(tickets::message_http::routes())
        .merge(tickets::files::routes())
        .merge(drafts::routes())
        .merge(compose::http::routes())
        .merge(canned_replies::http::routes())
        .merge(search::http::routes())
        .merge(saved_searches::routes())
        .merge(history::routes())
        .merge(live::http::routes())
        .merge(system::routes())
        .layer(DefaultBodyLimit::max(JSON_BYTES))
        .merge(media::routes(max_upload_bytes))
        .merge(contacts::imports::http::routes(max_upload_bytes))
}

/// The API's description, as served and committed.
pub fn openapi() -> utoipa::openapi::OpenApi {
    let mut openapi = api(0).into_openapi();
    openapi.info.version = env!("CARGO_PKG_VERSION").into();
    openapi
}

/// Everything the process serves.
pub fn router(desk: &Arc<Desk>, ready: health::Ready, outbox_folder: Option<PathBuf>) -> Router {
    let (api, mut description) = api(desk.config.max_upload_bytes).split_for_parts();
    description.info.version = env!("CARGO_PKG_VERSION").into();
    let description: Arc<str> = description.to_json().unwrap_or_default().into();
    let api = api
        .route(
            "/openapi.json",
            get(move || async move { ([(header::CONTENT_TYPE, "application/json")], description.to_string()) }),
        )
        .method_not_allowed_fallback(method_not_allowed)
        .layer(middleware::from_fn_with_state(desk.clone(), layers::idempotent));
    let health = Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/metrics", get(health::metrics))
        .with_state((desk.clone(), ready));
    let mut all = Router::new()
        .nest("/api/v1", api)
        .route("/files/{id}", get(media::serve))
        .route("/help/contact", any(first_form))
        .route("/help/contact/{*path}", any(form))
        .route("/form.js", get(form_script))
        .fallback(web::serve)
        .with_state(desk.clone())
        .merge(health);
    if let Some(folder) = outbox_folder {
        let folder = Arc::new(folder);
        let routes =
            Router::new().route("/demo/outbox", get(outbox::list)).route("/demo/outbox/{file}", get(outbox::show));
        all = all.merge(routes.with_state(folder));
    } else {
        // The gallery of the desk's parts is for those who build it: in development and in the demo.
        all = all.route("/__gallery", any(|| async { StatusCode::NOT_FOUND }));
    }
    all.layer(CatchPanicLayer::custom(layers::panicked))
        .layer(middleware::from_fn_with_state(desk.clone(), layers::secure))
        .layer(middleware::from_fn_with_state(desk.clone(), layers::around))
}

async fn method_not_allowed() -> Error {
    Error::BadRequest {
        status: 405,
        code: "method_not_allowed",
        detail: "This address does not take that method; see /api/v1/openapi.json.".into(),
    }
}

/// Kind of the channels that answer at `/help/contact`.
const FORM: &str = "web_form";

/// The workspace's first form.
async fn first_form(State(desk): State<Arc<Desk>>, request: Request) -> Result<Response> {
    let (mut parts, body) = request.into_parts();
    let browser = people::Browser::from_request_parts(&mut parts, &desk).await?;
    let workspace_id = browser.workspace(&desk).await?;
    let id = desk
        .db
        .read(workspace_id, |tx, workspace_id| {
            Box::pin(
                async move { Ok(channels::first_of_kind(tx, *workspace_id, FORM).await?.ok_or(Error::NotFound)?.id) },
            )
        })
        .await?;
    let config = channels::load_config(&desk, workspace_id, id).await?;
    ask(&desk, config, String::new(), Request::from_parts(parts, body)).await
}

/// `/help/contact/{channel}` and what lies below; `/help/contact/thanks` belongs to the first form.
async fn form(State(desk): State<Arc<Desk>>, Path(path): Path<String>, request: Request) -> Result<Response> {
    let (mut parts, body) = request.into_parts();
    let browser = people::Browser::from_request_parts(&mut parts, &desk).await?;
    let workspace_id = browser.workspace(&desk).await?;
    let (first, rest) = path.split_once('/').unwrap_or((&path, ""));
    let (id, below) = match ChannelId::parse(first) {
        Ok(id) => (id, rest.to_owned()),
        Err(_) => {
            let first_form = desk
                .db
                .read(workspace_id, |tx, workspace_id| Box::pin(channels::first_of_kind(tx, *workspace_id, FORM)))
                .await?;
            (first_form.ok_or(Error::NotFound)?.id, path.clone())
        }
    };
    let config = channels::load_config(&desk, workspace_id, id).await?;
    if config.kind != FORM {
        return Err(Error::NotFound);
    }
    let below = if below.is_empty() { below } else { format!("/{below}") };
    ask(&desk, config, below, Request::from_parts(parts, body)).await
}

/// The script that puts a form into another page.
async fn form_script(State(desk): State<Arc<Desk>>, request: Request) -> Result<Response> {
    let config = ChannelConfig {
        workspace_id: 0,
        channel_id: 0,
        kind: FORM.into(),
        name: String::new(),
        address: String::new(),
        settings: channel::Secret(serde_json::Value::Null),
        fields: Vec::new(),
        locale: "en".into(),
        version: 0,
    };
    ask(&desk, config, "/form.js".into(), request).await
}

/// Hands a request to the adapter of a channel.
async fn ask(desk: &Arc<Desk>, config: ChannelConfig, path: String, request: Request) -> Result<Response> {
    let adapter = desk.channels.get(config.kind.as_str()).ok_or(Error::NotFound)?;
    let (parts, body) = request.into_parts();
    let limit = usize::try_from(adapter.limits().web_bytes).unwrap_or(usize::MAX);
    let body = http_body_util::Limited::new(body, limit).collect().await.map_err(|_| Error::BadRequest {
        status: 413,
        code: "too_large",
        detail: "The message with its files is larger than this form takes.".into(),
    })?;
    let text =
        |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let accepted = text(header::ACCEPT_LANGUAGE);
    let request = WebRequest {
        method: parts.method.to_string(),
        path,
        query: parts.uri.query().unwrap_or_default().to_owned(),
        content_type: Some(text(header::CONTENT_TYPE)).filter(|kind| !kind.is_empty()),
        headers: parts
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
            .collect(),
        ip: ClientIp::of(&parts),
        body: body.to_bytes(),
        public_url: desk.config.public_url.clone(),
        locales: accepted
            .split(',')
            .filter_map(|tag| i18n::supported(tag.split(';').next().unwrap_or_default().trim()))
            .map(str::to_owned)
            .collect(),
    };
    let answer = adapter.web(config, Arc::new(Intake(desk.clone())), request).await;
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value)) {
            response.headers_mut().append(name, value);
        }
    }
    Ok(response.into_response())
}
