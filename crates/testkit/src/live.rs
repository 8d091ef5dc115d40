//! A desk that listens to the live socket.

use crate::client::Actor;
use futures_util::{SinkExt, StreamExt};
use serde_json::Value;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, client::IntoClientRequest, http::HeaderValue},
};

/// Longer than any frame takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open socket. Dropping it cuts the connection without a word, as a lost network does.
pub struct Live {
    socket: WebSocketStream<TcpStream>,
}

impl Actor {
    /// Opens the live socket; with `after` it first gets what was missed.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn live(&self, after: Option<i64>) -> Live {
        self.try_live(after, None).await.unwrap_or_else(|status| panic!("the socket was refused with {status}"))
    }

    /// Opens the live socket from a page of `origin`.
    ///
    /// # Errors
    /// The status the server refuses with.
    pub async fn try_live(&self, after: Option<i64>, origin: Option<&str>) -> Result<Live, u16> {
        let after = after.map(|after| format!("?after={after}")).unwrap_or_default();
        let mut request = format!("ws://{}/api/v1/live{after}", self.host).into_client_request().unwrap();
        if let Some((name, value)) = &self.authority {
            request.headers_mut().insert(*name, HeaderValue::from_str(value).unwrap());
        }
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", HeaderValue::from_str(origin).unwrap());
        }
        let stream = TcpStream::connect(self.http).await.unwrap();
        match tokio_tungstenite::client_async(request, stream).await {
            Ok((socket, _)) => Ok(Live { socket }),
            Err(tokio_tungstenite::tungstenite::Error::Http(answer)) => Err(answer.status().as_u16()),
            Err(error) => panic!("no socket: {error}"),
        }
    }
}

impl Live {
    /// The next frame; `None` when the server closed the socket.
    ///
    /// # Panics
    /// When nothing comes.
    pub async fn next(&mut self) -> Option<Value> {
        loop {
            let next = tokio::time::timeout(PATIENCE, self.socket.next()).await.expect("a frame comes in time");
            match next? {
                Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// Reads until a frame is what the test waits for, and answers it.
    ///
    /// # Panics
    /// When the socket closes before.
    pub async fn until(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        loop {
            let frame = self.next().await.expect("the socket stays open");
            if is_it(&frame) {
                return frame;
            }
        }
    }

    /// Reads until a frame of this type.
    pub async fn until_type(&mut self, kind: &str) -> Value {
        self.until(|frame| frame["type"] == kind).await
    }

    /// All events up to `seq`, in the order they came: `(seq, type)`.
    pub async fn events_up_to(&mut self, seq: i64) -> Vec<(i64, String)> {
        let mut events = Vec::new();
        loop {
            let frame = self.next().await.expect("the socket stays open");
            let kind = frame["type"].as_str().unwrap_or_default().to_owned();
            match frame["seq"].as_i64() {
                // A heartbeat tells the newest `seq`; what an agent may not see has none of its own.
                Some(at) if kind == "heartbeat" && at >= seq => return events,
                Some(at) if kind != "heartbeat" => {
                    events.push((at, kind));
                    if at >= seq {
                        return events;
                    }
                }
                _ => {}
            }
        }
    }

    pub async fn say(&mut self, said: Value) {
        self.socket.send(Message::text(said.to_string())).await.unwrap();
    }
}
