//! The web form, request by request.

use crate::fake::{FakeSink, channel};
use adapters::web_form::{WebForm, WebFormOptions};
use bytes::Bytes;
use channel::{Channel as _, ChannelConfig, Refused, WebRequest, WebResponse};
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Names and values, as a browser posts them.
type Fields<'a> = &'a [(&'a str, &'a str)];

struct Form {
    adapter: Arc<WebForm>,
    channel: ChannelConfig,
    sink: Arc<FakeSink>,
    now_ms: Arc<AtomicI64>,
    ip: std::net::IpAddr,
}

fn form(settings: Value) -> Form {
    form_with(settings, FakeSink::new())
}

fn form_with(settings: Value, sink: Arc<FakeSink>) -> Form {
    let now_ms = Arc::new(AtomicI64::new(1_800_000_000_000));
    let clock = now_ms.clone();
    let options = WebFormOptions {
        clock: Arc::new(move || clock.load(Ordering::SeqCst)),
        ..WebFormOptions::new(b"secret".to_vec())
    };
    Form {
        adapter: WebForm::new(options),
        channel: channel(5, "web_form", "", settings),
        sink,
        now_ms,
        ip: "203.0.113.9".parse().unwrap(),
    }
}

impl Form {
    fn pass(&self, seconds: i64) {
        self.now_ms.fetch_add(seconds * 1_000, Ordering::SeqCst);
    }

    async fn ask(
        &self,
        method: &str,
        path: &str,
        query: &str,
        locales: &[&str],
        content_type: Option<&str>,
        body: Vec<u8>,
    ) -> WebResponse {
        let request = WebRequest {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            content_type: content_type.map(str::to_owned),
            headers: Vec::new(),
            ip: self.ip,
            body: Bytes::from(body),
            public_url: "https://help.example.com".to_owned(),
            locales: locales.iter().map(|locale| (*locale).to_owned()).collect(),
        };
        self.adapter.web(self.channel.clone(), self.sink.clone(), request).await
    }

    async fn get(&self, query: &str) -> WebResponse {
        self.ask("GET", "", query, &[], None, Vec::new()).await
    }

    /// The token of a fresh page, old enough to be posted.
    async fn token(&self) -> String {
        let token = token_in(&text(&self.get("").await));
        self.pass(5);
        token
    }

    async fn post(&self, fields: Fields<'_>) -> WebResponse {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.ask("POST", "", "", &[], Some("application/x-www-form-urlencoded"), body.into_bytes()).await
    }

    /// Posts a good message with some fields changed.
    async fn post_with(&self, token: &str, changes: Fields<'_>) -> WebResponse {
        let mut fields = vec![
            ("token", token),
            ("name", "Ελένη"),
            ("email", "eleni@customer.test"),
            ("subject", "Δέμα"),
            ("message", "Πού είναι;"),
            ("website", ""),
        ];
        for (name, value) in changes {
            fields.retain(|(other, _)| other != name);
            fields.push((name, value));
        }
        self.post(&fields).await
    }
}

fn text(response: &WebResponse) -> String {
    String::from_utf8(response.body.to_vec()).unwrap()
}

fn header<'a>(response: &'a WebResponse, name: &str) -> &'a str {
    response.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
}

fn token_in(page: &str) -> String {
    let start = page.find("name=\"token\" value=\"").unwrap() + 20;
    page[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_message_becomes_an_inbound_and_a_thank_you() {
    let form = form(
        json!({"fields": [{"key": "order", "label": "Order number"}, {"key": "topic", "label": "Topic", "kind": "choice", "choices": ["Filter", "Pump"]}]}),
    );
    let token = form.token().await;
    let response = form
        .post_with(
            &token,
            &[("f-order", " A-17\r\nx "), ("f-topic", "Pump"), ("lang", "el"), ("message", "Γραμμή 1\r\nΓραμμή 2\0")],
        )
        .await;
    assert_eq!((response.status, header(&response, "location")), (303, "?lang=el&thanks=1"));
    let inbound = form.sink.all().remove(0);
    assert_eq!((inbound.from.name.as_str(), inbound.from.address.as_str()), ("Ελένη", "eleni@customer.test"));
    assert_eq!((inbound.subject.as_str(), inbound.text.as_str()), ("Δέμα", "Γραμμή 1\nΓραμμή 2\u{fffd}"));
    let fields =
        [("Order number", "A-17 x"), ("Topic", "Pump")].map(|(label, value)| (label.to_owned(), value.to_owned()));
    assert_eq!(inbound.fields, fields);
    assert_eq!(
        (inbound.locale.as_deref(), inbound.may_auto_reply, inbound.written_at),
        (Some("el"), true, Some(1_800_000_005_000_000))
    );
    assert_eq!(inbound.raw.unwrap().1, "application/json");
    let page = text(&form.get("lang=el&thanks=1").await);
    assert!(page.contains("Σας ευχαριστούμε") && page.contains("#1") && page.contains("lang=\"el\""), "{page}");
}

#[tokio::test]
async fn takes_files_without_javascript() {
    let form = form(json!({}));
    let token = form.token().await;
    let mut body = Vec::new();
    for (name, value) in [
        ("token", token.as_str()),
        ("email", "e@x.test"),
        ("message", "δείτε το αρχείο"),
        ("website", ""),
        ("lang", "el"),
    ] {
        body.extend_from_slice(
            format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
        );
    }
    body.extend_from_slice("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../απόδειξη.pdf\"\r\nContent-Type: Application/PDF\r\n\r\n%PDF\0\r\n".as_bytes());
    body.extend_from_slice(b"--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--B--\r\n");
    let response = form.ask("POST", "", "", &[], Some("multipart/form-data; boundary=B"), body).await;
    assert_eq!(response.status, 303, "{}", text(&response));
    let inbound = form.sink.all().remove(0);
    assert_eq!(inbound.subject, "δείτε το αρχείο", "the first line stands in for a missing subject");
    let [file] = inbound.attachments.as_slice() else { panic!("{:?}", inbound.attachments) };
    assert_eq!((file.media_type.as_str(), file.bytes.as_ref()), ("application/pdf", &b"%PDF\0"[..]));
    assert!(file.name.ends_with("απόδειξη.pdf") && !file.name.contains('/'), "{}", file.name);
}

#[tokio::test]
async fn names_each_wrong_field_and_keeps_what_was_typed() {
    let settings = json!({"fields": [{"key": "order", "label": "Order", "is_required": true}, {"key": "topic", "label": "Topic", "kind": "choice", "choices": ["A"], "is_required": true}]});
    let long = "x".repeat(201);
    let cases: [(Fields<'_>, &[&str]); 6] = [
        (&[("email", "")], &["email"]),
        (&[("email", "not an address")], &["email"]),
        (&[("message", " \r\n ")], &["message"]),
        (&[("name", &long)], &["name"]),
        (&[("f-order", ""), ("f-topic", "B")], &["f-order", "f-topic"]),
        (&[("f-topic", "")], &["f-topic"]),
    ];
    for (changes, wrong) in cases {
        let form = form(settings.clone());
        let token = form.token().await;
        let mut all = vec![("f-order", "17"), ("f-topic", "A"), ("subject", "<b>\"typed\"</b>")];
        all.retain(|(name, _)| changes.iter().all(|(other, _)| other != name));
        all.extend_from_slice(changes);
        let response = form.post_with(&token, &all).await;
        let page = text(&response);
        assert_eq!(response.status, 422, "{changes:?}");
        for id in ["name", "email", "message", "f-order", "f-topic"] {
            assert_eq!(page.contains(&format!("id=\"{id}-error\"")), wrong.contains(&id), "{changes:?}: {id}");
        }
        assert!(page.contains("value=\"&#60;b&#62;&#34;typed&#34;&#60;/b&#62;\""), "{page}");
        assert!(page.contains("role=\"alert\"") && page.contains("<title>Error:"));
        assert_eq!(token_in(&page), token, "the page's token stays, so a corrected message is the same one");
        assert_eq!(form.sink.n_calls(), 0);
    }
}

#[tokio::test]
async fn asks_machines_and_the_hasty_to_try_again() {
    let form = form(json!({}));
    let young = token_in(&text(&form.get("").await));
    let response = form.post_with(&young, &[]).await;
    let page = text(&response);
    assert!(response.status == 422 && page.contains("very quick") && page.contains("Πού είναι;"), "{page}");
    form.pass(3);
    assert_eq!(form.post_with(&young, &[("website", "http://spam.test")]).await.status, 422);
    assert_eq!(form.post_with("", &[]).await.status, 422);
    assert_eq!(form.post_with("AAAA", &[]).await.status, 422);
    assert_eq!(form.sink.n_calls(), 0);
    assert_eq!(form.post_with(&young, &[]).await.status, 303, "the same page later is good");
    form.pass(25 * 3_600);
    let response = form.post_with(&young, &[]).await;
    let page = text(&response);
    assert!(response.status == 422 && page.contains("long time") && token_in(&page) != young);
    form.pass(5);
    assert_eq!(form.post_with(&token_in(&page), &[]).await.status, 303);
    let mut other = form;
    other.channel.channel_id = 6;
    assert_eq!(other.post_with(&young, &[]).await.status, 422, "a token of another form");
}

#[tokio::test]
async fn a_double_click_is_one_message_and_a_second_message_is_two() {
    let form = form(json!({"confirm": false}));
    let token = form.token().await;
    assert_eq!(header(&form.post_with(&token, &[]).await, "location"), "?lang=en&thanks=1");
    assert_eq!(header(&form.post_with(&token, &[]).await, "location"), "?lang=en&thanks=");
    assert_eq!(form.sink.all().len(), 1);
    assert_eq!(form.post_with(&token, &[("message", "And another thing")]).await.status, 303);
    assert_eq!(form.sink.all().len(), 2);
    assert!(!form.sink.all()[0].may_auto_reply);
    let page = text(&form.get("lang=en&thanks=").await);
    assert!(page.contains("Thank you") && !page.contains("class=\"number\""), "{page}");
    assert!(!text(&form.get("thanks=%3Cscript%3E").await).contains("<script"));
}

#[tokio::test]
async fn bounds_messages_per_address() {
    let mut form = form(json!({}));
    let token = form.token().await;
    for n in 0..5 {
        assert_eq!(form.post_with(&token, &[("message", &format!("{n}"))]).await.status, 303);
    }
    let response = form.post_with(&token, &[("message", "kept")]).await;
    assert_eq!((response.status, header(&response, "retry-after")), (429, "60"));
    assert!(text(&response).contains("kept"));
    form.ip = "203.0.113.10".parse().unwrap();
    assert_eq!(form.post_with(&token, &[("message", "neighbour")]).await.status, 303);
    form.ip = "127.0.0.1".parse().unwrap();
    for n in 0..20 {
        assert_eq!(form.post_with(&token, &[("message", &format!("local {n}"))]).await.status, 303);
    }
}

#[tokio::test]
async fn says_when_the_desk_cannot_take_it() {
    let verdicts = vec![Refused::Later("busy".to_owned()), Refused::Final("gone".to_owned())];
    let form = form_with(json!({}), FakeSink::refusing(verdicts));
    let token = form.token().await;
    for (status, words) in [(503, "right now"), (410, "no more messages")] {
        let response = form.post_with(&token, &[]).await;
        let page = text(&response);
        assert!(response.status == status && page.contains(words) && page.contains("Πού είναι;"), "{status}: {page}");
    }
    assert_eq!(form.post_with(&token, &[]).await.status, 303);
}

#[tokio::test]
async fn speaks_six_languages() {
    let mut form = form(json!({}));
    let titles = [
        ("en", "Contact us"),
        ("el", "Επικοινωνήστε μαζί μας"),
        ("ro", "Contactați-ne"),
        ("az", "Bizimlə əlaqə"),
        ("zh", "联系我们"),
        ("hr", "Javite nam se"),
    ];
    for (code, title) in titles {
        let page = text(&form.get(&format!("lang={code}")).await);
        assert!(
            page.contains(&format!("<h1>{title}</h1>")) && page.contains(&format!("<html lang=\"{code}\"")),
            "{page}"
        );
        let page = text(&form.ask("GET", "", "lang=xx", &["fr", code, "en"], None, Vec::new()).await);
        assert!(page.contains(title), "by the browser: {code}");
        form.channel.locale = code.to_owned();
        assert!(text(&form.get("").await).contains(title), "by the channel: {code}");
    }
    form.channel.settings.0 = json!({"locale": "ro"});
    assert!(text(&form.get("").await).contains("Contactați-ne"), "by the form's own setting");
}

#[tokio::test]
async fn is_served_under_a_strict_policy() {
    let form = form(
        json!({"title": "<script>alert(1)</script>", "intro": "\"><img src=x onerror=alert(1)>", "allowed_origins": ["https://shop.example"]}),
    );
    let response = form.get("").await;
    let page = text(&response);
    assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    let policy = header(&response, "content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-")
            && policy.ends_with("frame-ancestors 'none'")
            && !policy.contains("unsafe"),
        "{policy}"
    );
    assert_eq!(
        (header(&response, "cache-control"), header(&response, "x-content-type-options")),
        ("no-store", "nosniff")
    );

    let response = form.get("embed=1&origin=https%3A%2F%2Fshop.example").await;
    let policy = header(&response, "content-security-policy");
    assert!(
        policy.contains("script-src 'sha256-") && policy.ends_with("frame-ancestors https://shop.example"),
        "{policy}"
    );
    assert!(text(&response).contains("data-parent=\"https://shop.example\""));
    let page = text(&form.get("embed=1&origin=https%3A%2F%2Fevil.example").await);
    assert!(page.contains("data-parent=\"\"") && !page.contains("evil"), "{page}");
    for inline in ["<style>", "<script>"] {
        let page = text(&response);
        let start = page.find(inline).unwrap() + inline.len();
        let content = &page[start..start + page[start..].find("</s").unwrap()];
        let hash = ring::digest::digest(&ring::digest::SHA256, content.as_bytes());
        let hash = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, hash);
        assert!(policy.contains(&hash), "{inline} is not allowed by its own policy");
    }
}

#[tokio::test]
async fn answers_other_requests_properly() {
    let form = form(json!({}));
    let cases = [
        ("GET", "/form.js", 200),
        ("HEAD", "", 200),
        ("GET", "/thanks", 200),
        ("DELETE", "", 405),
        ("PUT", "/form.js", 405),
        ("GET", "/etc/passwd", 404),
        ("POST", "/x", 404),
    ];
    for (method, path, status) in cases {
        let response = form.ask(method, path, "", &[], None, Vec::new()).await;
        assert_eq!(response.status, status, "{method} {path}");
        assert_eq!(response.body.is_empty(), method == "HEAD", "{method} {path}");
    }
    let script = form.ask("GET", "/form.js", "", &[], None, Vec::new()).await;
    assert!(script.body.len() < 2_048 && header(&script, "content-type").starts_with("text/javascript"));
    let bodies: [(&str, &[u8], u16); 5] = [
        ("application/json", b"{}", 415),
        ("multipart/form-data", b"x", 400),
        ("multipart/form-data; boundary=B", b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end", 400),
        ("multipart/form-data; boundary=B", b"", 400),
        ("application/x-www-form-urlencoded", b"\xff=%zz&&=&token", 422),
    ];
    for (content_type, body, status) in bodies {
        let response = form.ask("POST", "", "", &[], Some(content_type), body.to_vec()).await;
        assert_eq!(response.status, status, "{content_type} {:?}", String::from_utf8_lossy(body));
    }
    assert_eq!(form.sink.n_calls(), 0);
    let mut broken = form;
    broken.channel.settings.0 = json!({"colour": "red"});
    assert_eq!(broken.get("").await.status, 503);
}

#[tokio::test]
async fn bounds_files() {
    let part = |n: usize, size: usize| {
        let mut part =
            format!("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{n}.bin\"\r\n\r\n").into_bytes();
        part.resize(part.len() + size, b'x');
        part.extend_from_slice(b"\r\n");
        part
    };
    for (n_files, size, words) in [(6, 10, "at most 5 files"), (3, 7 << 20, "larger than 20 MB")] {
        let form = form(json!({}));
        let token = form.token().await;
        let mut body = Vec::new();
        for (name, value) in [("token", token.as_str()), ("email", "e@x.test"), ("message", "m")] {
            body.extend_from_slice(
                format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        for n in 0..n_files {
            body.extend_from_slice(&part(n, size));
        }
        body.extend_from_slice(b"--B--\r\n");
        let response = form.ask("POST", "", "", &[], Some("multipart/form-data; boundary=B"), body).await;
        let page = text(&response);
        assert!(response.status == 422 && page.contains(words) && page.contains("choose your files again"), "{page}");
    }
}
