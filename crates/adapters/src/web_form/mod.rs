//! The hosted contact form: a page that works without JavaScript, in six languages, also inside other sites.
//!
//! Invariants: a thank-you is shown only after the sink has committed; the same page sent twice is one message;
//! what a person typed is never thrown away, whatever the reason for showing the page again. Automatic senders
//! are kept out by a hidden field, a signed time and bounds per address, and asked to try again, not deceived.

mod custom;
mod page;
mod settings;
mod submit;
mod texts;
mod token;

use crate::{random::hex, rate};
use bytes::Bytes;
use channel::{
    Accepted, AutoKind, Channel, ChannelConfig, Check, Directory, FieldProblem, Inbound, Limits, Outbound, Party,
    Pending, Receipt, Refused, SendError, Sink, WebRequest, WebResponse,
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use page::{Typed, View};
use ring::digest::{Context, SHA256};
use settings::Settings;
use std::{
    net::IpAddr,
    num::NonZeroU32,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};
use submit::{Message, Posted, Unreadable};
use texts::{LANGUAGES, language};
use token::Age;
use tokio_util::sync::CancellationToken;
use tracing::warn;

/// Tells the time in milliseconds since 1970; tests give their own.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// What the operator decides for all forms.
#[derive(Clone)]
pub struct WebFormOptions {
    /// Key of the tokens in the pages.
    pub secret: Vec<u8>,
    pub clock: Clock,
}

impl WebFormOptions {
    /// Options with the system's clock.
    pub fn new(secret: Vec<u8>) -> Self {
        let clock = || {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            i64::try_from(now.as_millis()).unwrap_or(i64::MAX)
        };
        Self { secret, clock: Arc::new(clock) }
    }
}

/// The adapter of kind `web_form`.
pub struct WebForm {
    options: WebFormOptions,
    /// Messages per address.
    messages: DefaultKeyedRateLimiter<IpAddr>,
    /// Posts of any kind per address; reading one costs more than answering a page.
    posts: DefaultKeyedRateLimiter<IpAddr>,
    /// Messages from this machine itself, where a proxy or a test may stand.
    local: DefaultKeyedRateLimiter<IpAddr>,
}

impl WebForm {
    /// Makes the adapter.
    pub fn new(options: WebFormOptions) -> Arc<Self> {
        let per_minute = |n| RateLimiter::dashmap(Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN)));
        Arc::new(Self { options, messages: per_minute(5), posts: per_minute(30), local: per_minute(60) })
    }

    fn allows(&self, limiter: &DefaultKeyedRateLimiter<IpAddr>, ip: IpAddr) -> bool {
        let limiter = if ip.to_canonical().is_loopback() { &self.local } else { limiter };
        rate::is_allowed(limiter, rate::key_of(ip))
    }

    async fn answer(&self, channel: ChannelConfig, sink: Arc<dyn Sink>, request: WebRequest) -> WebResponse {
        let is_read = matches!(request.method.as_str(), "GET" | "HEAD");
        let mut response = match (request.method.as_str(), request.path.trim_end_matches('/')) {
            ("GET" | "HEAD", "/form.js") => script(),
            ("GET" | "HEAD" | "POST", "" | "/thanks") => self.page(channel, sink, &request, is_read).await,
            (_, "" | "/thanks" | "/form.js") => {
                let mut response = page::plain(405, "Use GET or POST.");
                response.headers.push(("allow", "GET, HEAD, POST".to_owned()));
                response
            }
            _ => page::plain(404, "There is no such page."),
        };
        if request.method == "HEAD" {
            response.body = Bytes::new();
        }
        response
    }

    async fn page(
        &self,
        channel: ChannelConfig,
        sink: Arc<dyn Sink>,
        request: &WebRequest,
        is_read: bool,
    ) -> WebResponse {
        let settings = match settings::parse(&channel.settings.0) {
            Ok(settings) => settings,
            Err(problems) => {
                let field = problems.first().map(|problem| problem.field.as_str()).unwrap_or_default();
                warn!(channel.id = channel.channel_id, field, "the settings of a form are not valid");
                return page::plain(503, "This form is not set up correctly.");
            }
        };
        let view = view(&channel, &settings, request);
        if !is_read {
            return self.submit(channel, settings, view, sink, request).await;
        }
        let number = query(request, "thanks")
            .or_else(|| (request.path == "/thanks").then(|| query(request, "n").unwrap_or_default()));
        if let Some(number) = number {
            let number = Some(number)
                .filter(|number| (1..=12).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()));
            let again =
                if request.path == "/thanks" { "..".to_owned() } else { format!("?{}", view_query(&view).finish()) };
            return page::thanks(&settings, &view, number.as_deref(), &again);
        }
        let token = token::issue(&self.options.secret, &channel, (self.options.clock)());
        page::form(&channel, &settings, &view, &token, &Typed::default(), 200)
    }

    async fn submit(
        &self,
        channel: ChannelConfig,
        settings: Settings,
        mut view: View,
        sink: Arc<dyn Sink>,
        request: &WebRequest,
    ) -> WebResponse {
        let secret = &self.options.secret;
        let now_ms = (self.options.clock)();
        let fresh = || token::issue(secret, &channel, now_ms);
        if !self.allows(&self.posts, request.ip) {
            return limited(page::form(&channel, &settings, &view, &fresh(), &said(view.language.texts.too_many), 429));
        }
        let posted = match submit::read(request).await {
            Ok(posted) => posted,
            Err(Unreadable::MediaType) => return page::plain(415, "Send a form."),
            Err(Unreadable::Damaged) => {
                return page::form(&channel, &settings, &view, &fresh(), &said(view.language.texts.unreadable), 400);
            }
        };
        if let Some(chosen) = posted.values.get("lang").and_then(|code| language(code)) {
            view.language = chosen;
        }
        let texts = &view.language.texts;
        let posted_token = posted.values.get("token").cloned().unwrap_or_default();
        let is_trapped = posted.values.get("website").is_some_and(|value| !value.is_empty());
        let read = token::read(secret, &channel, &posted_token, now_ms);
        let nonce = match read {
            Some((Age::Right, nonce)) if !is_trapped => nonce,
            Some((Age::TooYoung | Age::Right, _)) => {
                let typed = submit::again(&channel, &settings, texts, posted, texts.too_fast);
                return page::form(&channel, &settings, &view, &posted_token, &typed, 422);
            }
            Some((Age::TooOld, _)) | None => {
                let typed = submit::again(&channel, &settings, texts, posted, texts.expired);
                return page::form(&channel, &settings, &view, &fresh(), &typed, 422);
            }
        };
        if !self.allows(&self.messages, request.ip) {
            let typed = submit::again(&channel, &settings, texts, posted, texts.too_many);
            return limited(page::form(&channel, &settings, &view, &posted_token, &typed, 429));
        }
        let values = posted.values.clone();
        let had_files = !posted.files.is_empty();
        let message = match submit::check(&channel, &settings, texts, posted) {
            Ok(message) => message,
            Err(typed) => return page::form(&channel, &settings, &view, &posted_token, &typed, 422),
        };
        let inbound = inbound(channel.clone(), &settings, &view, &nonce, message, now_ms);
        let again = |summary| {
            let mut typed = submit::again(
                &channel,
                &settings,
                texts,
                Posted { values: values.clone(), files: Vec::new() },
                summary,
            );
            typed.is_file_lost = had_files;
            typed
        };
        match sink.accept(inbound).await {
            Ok(Accepted::New { ticket_number }) => thank(&view, &ticket_number.to_string()),
            Ok(Accepted::Duplicate) => thank(&view, ""),
            Err(Refused::Later(_)) => {
                limited(page::form(&channel, &settings, &view, &posted_token, &again(texts.busy), 503))
            }
            Err(Refused::Final(_)) => page::form(&channel, &settings, &view, &posted_token, &again(texts.closed), 410),
        }
    }
}

fn inbound(
    channel: ChannelConfig,
    settings: &Settings,
    view: &View,
    nonce: &str,
    message: Message,
    now_ms: i64,
) -> Inbound {
    let raw = serde_json::json!({
        "name": message.name,
        "email": message.email,
        "subject": message.subject,
        "message": message.text,
        "fields": message.fields,
        "custom_fields": message.values.iter().cloned().collect::<serde_json::Map<_, _>>(),
        "files": message.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
        "language": view.language.code,
    });
    let raw = Bytes::from(raw.to_string());
    // The nonce makes a double click one message; the content keeps a second message from the same page
    // (back, edit, send) from being taken for the first.
    let mut content = Context::new(&SHA256);
    content.update(&raw);
    for file in &message.files {
        content.update(&(file.bytes.len() as u64).to_be_bytes());
        content.update(&file.bytes);
    }
    let dedup_key = format!("{nonce}.{}", hex(&content.finish().as_ref()[..16]));
    Inbound {
        dedup_key,
        source_id: None,
        raw: Some((raw, "application/json")),
        hints: Vec::new(),
        from: Party { name: message.name, address: message.email },
        reply_to: Vec::new(),
        to: Vec::new(),
        cc: Vec::new(),
        subject: message.subject,
        text: message.text,
        quoted_text: None,
        html: None,
        has_remote_images: false,
        attachments: message.files,
        auto_kind: AutoKind::No,
        may_auto_reply: settings.confirm,
        reports: Vec::new(),
        fields: message.fields,
        values: message.values,
        written_at: now_ms.checked_mul(1_000),
        locale: Some(view.language.code.to_owned()),
        problems: Vec::new(),
        channel,
    }
}

/// Language by the address, else the browser, else the channel; frame only for sites that may.
fn view(channel: &ChannelConfig, settings: &Settings, request: &WebRequest) -> View {
    let asked = query(request, "lang").and_then(|code| language(&code));
    let accepted = || request.locales.iter().find_map(|code| language(code));
    let configured = || language(&settings.locale).or_else(|| language(&channel.locale));
    let parent_origin = query(request, "origin").and_then(|origin| settings::origin(&origin));
    View {
        language: asked.or_else(accepted).or_else(configured).unwrap_or(&LANGUAGES[0]),
        is_embedded: query(request, "embed").is_some_and(|value| value == "1"),
        parent_origin: parent_origin.filter(|origin| settings.allowed_origins.contains(origin)).unwrap_or_default(),
    }
}

fn query(request: &WebRequest, name: &str) -> Option<String> {
    form_urlencoded::parse(request.query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn view_query(view: &View) -> form_urlencoded::Serializer<'static, String> {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("lang", view.language.code);
    if view.is_embedded {
        query.append_pair("embed", "1");
    }
    if !view.parent_origin.is_empty() {
        query.append_pair("origin", &view.parent_origin);
    }
    query
}

/// Sends the browser to the thank-you page, so that reloading it sends nothing again. The address is relative:
/// the form does not know under which path it is hosted.
fn thank(view: &View, number: &str) -> WebResponse {
    let location = format!("?{}", view_query(view).append_pair("thanks", number).finish());
    WebResponse {
        status: 303,
        headers: vec![("location", location), ("cache-control", "no-store".to_owned())],
        body: Bytes::new(),
    }
}

fn said(summary: &str) -> Typed {
    Typed { summary: summary.to_owned(), ..Typed::default() }
}

fn limited(mut response: WebResponse) -> WebResponse {
    response.headers.push(("retry-after", "60".to_owned()));
    response
}

fn script() -> WebResponse {
    let headers = vec![
        ("content-type", "text/javascript; charset=utf-8".to_owned()),
        ("cache-control", "public, max-age=300".to_owned()),
        ("cross-origin-resource-policy", "cross-origin".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
    ];
    WebResponse { status: 200, headers, body: Bytes::from_static(page::FORM_JS.as_bytes()) }
}

impl Channel for WebForm {
    fn kind(&self) -> &'static str {
        "web_form"
    }

    fn limits(&self) -> Limits {
        Limits {
            has_subject: true,
            has_html: false,
            has_recipients: false,
            can_send: false,
            max_files: 0,
            max_total_bytes: 0,
            // 20 MB of files, and room for the texts.
            web_bytes: 22 << 20,
        }
    }

    fn validate(&self, settings: &serde_json::Value) -> Result<(), Vec<FieldProblem>> {
        settings::parse(settings).map(drop)
    }

    fn listen<'a>(
        &'a self,
        _directory: Arc<dyn Directory>,
        _sink: Arc<dyn Sink>,
        ready: Arc<dyn Fn() + Send + Sync>,
        stop: CancellationToken,
    ) -> Pending<'a, anyhow::Result<()>> {
        Box::pin(async move {
            ready();
            stop.cancelled().await;
            Ok(())
        })
    }

    fn run<'a>(
        &'a self,
        _channel: ChannelConfig,
        _directory: Arc<dyn Directory>,
        _sink: Arc<dyn Sink>,
        _stop: CancellationToken,
    ) -> Pending<'a, ()> {
        Box::pin(async {})
    }

    fn web<'a>(&'a self, channel: ChannelConfig, sink: Arc<dyn Sink>, request: WebRequest) -> Pending<'a, WebResponse> {
        Box::pin(self.answer(channel, sink, request))
    }

    fn send<'a>(&'a self, _channel: ChannelConfig, _outbound: Outbound) -> Pending<'a, Result<Receipt, SendError>> {
        Box::pin(async {
            Err(SendError::Refused { detail: "cannot_send: a form cannot send; answer over a mail channel".to_owned() })
        })
    }

    fn check<'a>(&'a self, _channel: ChannelConfig, _step: &'a str, _to: Option<&'a str>) -> Pending<'a, Check> {
        Box::pin(async {
            Check {
                code: "unknown_step".to_owned(),
                detail: "A form has nothing to try.".to_owned(),
                ..Check::default()
            }
        })
    }
}
