//! Somebody who asks over HTTP: written by hand on a socket, so that a test sees what goes over the wire and
//! no client hides a wrong header. One connection a request.

use serde_json::{Value, json};
use std::net::SocketAddr;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// Where the API begins.
const API: &str = "/api/v1";

/// Who asks: a signed-in agent, a program with a key, or nobody.
#[derive(Clone, Debug)]
pub struct Actor {
    pub(crate) http: SocketAddr,
    pub(crate) host: String,
    pub(crate) authority: Option<(&'static str, String)>,
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    asked: String,
}

impl Actor {
    /// Nobody in particular.
    pub(crate) fn nobody(http: SocketAddr) -> Self {
        Self { http, host: http.to_string(), authority: None }
    }

    /// Nobody in particular, asking a server that a test started itself.
    pub fn anybody(http: SocketAddr) -> Self {
        Self::nobody(http)
    }

    /// A GET of a server that may be gone: `None` without an answer.
    pub async fn try_get(&self, path: &str) -> Option<Value> {
        self.try_send("GET", path, &Value::Null).await
    }

    /// A POST to a server that may be gone: `None` without an answer.
    pub async fn try_post(&self, path: &str, body: Value) -> Option<Value> {
        self.try_send("POST", path, &body).await
    }

    async fn try_send(&self, method: &str, path: &str, body: &Value) -> Option<Value> {
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let headers = [("content-type", "application/json")];
        let bytes = self.exchange(method, &format!("{API}{path}"), &headers, body).await.ok()?;
        // An answer that was cut off is none.
        let is_whole = bytes.windows(4).any(|window| window == b"\r\n\r\n");
        let answer = is_whole.then(|| Answer::read(format!("{method} {path}"), &bytes))?;
        let n: usize = answer.header("content-length").parse().ok()?;
        (answer.body.len() == n && answer.status < 300).then(|| answer.body())
    }

    /// The same, asking another host name.
    #[must_use]
    pub fn at(&self, host: &str) -> Self {
        Self { host: host.to_owned(), ..self.clone() }
    }

    /// A browser with this session.
    #[must_use]
    pub fn with_session(&self, token: &str) -> Self {
        Self { authority: Some(("cookie", format!("__Host-candor={token}"))), ..self.clone() }
    }

    /// A program with this API key.
    #[must_use]
    pub fn with_key(&self, key: &str) -> Self {
        Self { authority: Some(("authorization", format!("Bearer {key}"))), ..self.clone() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", &format!("{API}{path}"), &[], Vec::new()).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.json("POST", path, &body).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.json("PATCH", path, &body).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.json("PUT", path, &body).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", &format!("{API}{path}"), &[], Vec::new()).await
    }

    /// A POST that may be repeated.
    pub async fn post_once(&self, path: &str, key: &str, body: Value) -> Answer {
        let headers = [("content-type", "application/json"), ("idempotency-key", key)];
        self.send("POST", &format!("{API}{path}"), &headers, body.to_string().into_bytes()).await
    }

    /// Any method with a JSON body.
    pub async fn json(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.text(method, path, &body.to_string()).await
    }

    /// Any method with a body that says it is JSON.
    pub async fn text(&self, method: &str, path: &str, body: &str) -> Answer {
        let headers = [("content-type", "application/json")];
        self.send(method, &format!("{API}{path}"), &headers, body.as_bytes().to_vec()).await
    }

    /// A page outside the API.
    pub async fn page(&self, path: &str) -> Answer {
        self.send("GET", path, &[], Vec::new()).await
    }

    /// Uploads a file for a message to come.
    pub async fn upload(&self, name: &str, media_type: &str, bytes: &[u8]) -> Value {
        let part = Part::File { field: "file", name, media_type, bytes };
        self.form(&format!("{API}/files"), &[part]).await.ok()
    }

    /// Posts a multipart form, as a browser does.
    pub async fn form(&self, path: &str, parts: &[Part<'_>]) -> Answer {
        const BOUNDARY: &str = "----testkit-boundary-7MA4YWxk";
        let mut body = Vec::new();
        for part in parts {
            body.extend(format!("--{BOUNDARY}\r\n").into_bytes());
            match part {
                Part::Field(name, value) => {
                    body.extend(
                        format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes(),
                    );
                }
                Part::File { field, name, media_type, bytes } => {
                    let head = format!(
                        "Content-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
                    );
                    body.extend(head.into_bytes());
                    body.extend_from_slice(bytes);
                    body.extend(b"\r\n");
                }
            }
        }
        body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
        let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send("POST", path, &[("content-type", &content_type)], body).await
    }

    /// Writes a reply into a ticket.
    pub async fn reply(&self, ticket: &Value, text: &str) -> Value {
        self.post(&of(ticket, "/messages"), json!({ "kind": "reply", "text": text })).await.ok()
    }

    /// Writes a note into a ticket.
    pub async fn note(&self, ticket: &Value, text: &str) -> Value {
        self.post(&of(ticket, "/messages"), json!({ "kind": "note", "text": text })).await.ok()
    }

    /// Changes fields of a ticket; answers the ticket.
    pub async fn change(&self, ticket: &Value, fields: Value) -> Value {
        self.patch(&of(ticket, ""), fields).await.ok()["ticket"].clone()
    }

    /// The ticket as it is now.
    pub async fn see(&self, ticket: &Value) -> Value {
        self.get(&of(ticket, "")).await.ok()
    }

    /// The messages of a ticket, oldest first.
    pub async fn thread(&self, ticket: &Value) -> Vec<Value> {
        let page = self.get(&of(ticket, "/messages?limit=100")).await.ok();
        page["data"].as_array().cloned().unwrap_or_default()
    }

    /// A list of tickets by its name.
    pub async fn list(&self, name: &str) -> Vec<Value> {
        let page = self.get(&format!("/tickets?list={name}&limit=100")).await.ok();
        page["data"].as_array().cloned().unwrap_or_default()
    }

    /// Sends a request as it stands.
    ///
    /// # Panics
    /// When the server does not answer with HTTP.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let bytes = self.exchange(method, path, headers, body).await;
        Answer::read(format!("{method} {path}"), &bytes.unwrap_or_else(|error| panic!("{method} {path}: {error}")))
    }

    async fn exchange(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> std::io::Result<Vec<u8>> {
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.host);
        if let Some((name, value)) = &self.authority {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !body.is_empty() || matches!(method, "POST" | "PUT" | "PATCH") {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        let mut stream = TcpStream::connect(self.http).await?;
        stream.write_all(head.as_bytes()).await?;
        // A server may refuse a body before it has read it; what it says counts.
        let _ = stream.write_all(&body).await;
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes).await;
        Ok(bytes)
    }
}

impl Actor {
    /// The status of an answer that may never end.
    ///
    /// # Panics
    /// When the server does not answer with HTTP.
    pub async fn status_of(&self, path: &str) -> u16 {
        let mut stream = self.open(path).await;
        let mut start = [0; 12];
        stream.read_exact(&mut start).await.unwrap();
        String::from_utf8_lossy(&start[9..]).parse().unwrap()
    }

    /// The first event with data of a stream that never ends.
    ///
    /// # Panics
    /// When the stream ends before.
    pub async fn first_event(&self, path: &str) -> Value {
        let mut lines = BufReader::new(self.open(path).await).lines();
        loop {
            let line = lines.next_line().await.unwrap().expect("the stream goes on");
            if let Some(data) = line.strip_prefix("data:") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    async fn open(&self, path: &str) -> TcpStream {
        let authority = self.authority.as_ref().map(|(name, value)| format!("{name}: {value}\r\n")).unwrap_or_default();
        let head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{authority}\r\n", self.host);
        let mut stream = TcpStream::connect(self.http).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream
    }
}

/// A part of a multipart form.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    Field(&'a str, &'a str),
    File { field: &'a str, name: &'a str, media_type: &'a str, bytes: &'a [u8] },
}

/// The address of a ticket, or of something below it. Takes a ticket or an answer that holds one.
pub fn of(ticket: &Value, below: &str) -> String {
    let id = ticket["id"].as_str().filter(|id| id.starts_with("tkt_")).or_else(|| ticket["ticket"]["id"].as_str());
    format!("/tickets/{}{below}", id.unwrap_or_else(|| panic!("no ticket: {ticket}")))
}

impl Answer {
    fn read(asked: String, bytes: &[u8]) -> Self {
        let split = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let split = split.unwrap_or_else(|| panic!("{asked}: no answer ({} bytes)", bytes.len()));
        let head = String::from_utf8_lossy(&bytes[..split]).into_owned();
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|word| word.parse().ok());
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let is_chunked = headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
        let rest = &bytes[split + 4..];
        let body = if is_chunked { unchunked(rest) } else { rest.to_vec() };
        Self { status: status.unwrap_or_else(|| panic!("{asked}: no status: {head}")), headers, body, asked }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; null when it is empty.
    #[track_caller]
    pub fn body(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{}: no JSON: {}", self.asked, self.text()))
    }

    /// The body of an answer that must be a success.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert!((200..300).contains(&self.status), "{}: {} {}", self.asked, self.status, self.text());
        self.body()
    }

    /// The body of an answer that must have this status.
    #[track_caller]
    pub fn is(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}: {}", self.asked, self.text());
        self.body()
    }

    /// The problem of an answer that must be refused so.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> Value {
        let problem = self.is(status);
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.asked);
        assert_eq!(problem["code"], code, "{}: {problem}", self.asked);
        assert_eq!(problem["status"], status, "{problem}");
        for field in ["type", "title", "detail", "request_id"] {
            assert!(problem[field].as_str().is_some_and(|text| !text.is_empty()), "{field} is missing: {problem}");
        }
        problem
    }

    /// The field and code of the first error of an answer that must be 422.
    #[track_caller]
    pub fn wrong(&self, field: &str, code: &str) {
        let problem = self.refused(422, "invalid");
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        let is_it = |error: &Value| error["field"] == field && error["code"] == code;
        assert!(errors.iter().any(is_it), "{}: expected {field} {code} in {problem}", self.asked);
        assert!(errors.iter().all(|error| error["detail"].as_str().is_some_and(|text| text.len() > 5)), "{problem}");
    }
}

fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
        let size = usize::from_str_radix(String::from_utf8_lossy(&rest[..end]).trim(), 16).unwrap_or(0);
        let Some(chunk) = rest.get(end + 2..end + 2 + size).filter(|chunk| !chunk.is_empty()) else { break };
        body.extend_from_slice(chunk);
        rest = rest.get(end + 4 + size..).unwrap_or_default();
    }
    body
}
