//! The live socket and its fallback, with the same frames: `{seq, type, data}`.

use super::{Frame, Subscription, frames};
use crate::{
    Desk,
    access::{Caller, Permission},
    tickets,
};
use axum::{
    extract::{
        State,
        ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade},
    },
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use events::ids::TicketId;
use futures_util::{Stream, StreamExt, stream};
use kernel::{Result, http::Query, log};
use serde::Deserialize;
use std::{convert::Infallible, sync::Arc, time::Duration};
use utoipa_axum::{router::OpenApiRouter, routes};

const HEARTBEAT: Duration = Duration::from_secs(20);
/// Further behind than this, loading afresh is quicker.
const BACKLOG_MAX: i64 = 10_000;
/// A socket lives at most so long; the client comes back with a session that is checked again.
const LIFETIME: Duration = Duration::from_secs(4 * 3600);

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(live)).routes(routes!(live_stream))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct LiveQuery {
    /// The newest `seq` you have; absent: from now on.
    after: Option<i64>,
}

/// What a client says.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
enum Said {
    Viewing { ticket_id: Option<TicketId> },
    Typing { ticket_id: TicketId, is_typing: bool },
    Ping {},
}

/// WebSocket: frames `{seq, type, data}` as they are committed; resumes by `after`.
#[utoipa::path(get, path = "/live", tag = "live", params(LiveQuery), responses((status = 101, description = "frames {seq, type, data}")))]
async fn live(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<LiveQuery>,
    upgrade: WebSocketUpgrade,
) -> Result<Response> {
    caller.need(Permission::TicketsRead)?;
    // The default read buffer of 128 KiB would cost a gigabyte with 10,000 desks.
    let upgrade = upgrade.read_buffer_size(4096).max_message_size(16 * 1024).max_frame_size(16 * 1024);
    Ok(upgrade.on_upgrade(move |socket| async move {
        let subscription = desk.hub.subscribe(&caller);
        let ended = tokio::time::timeout(LIFETIME, serve(&desk, &caller, query.after, socket, subscription)).await;
        if let Ok(Err(error)) = ended {
            tracing::debug!(error = %error, "a live socket ended");
        }
    }))
}

/// Server-sent events with the same frames, for networks that break WebSockets.
#[utoipa::path(get, path = "/live/stream", tag = "live", params(LiveQuery),
    responses((status = 200, content_type = "text/event-stream", body = String)))]
async fn live_stream(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<LiveQuery>,
) -> Result<Response> {
    caller.need(Permission::TicketsRead)?;
    let subscription = desk.hub.subscribe(&caller);
    let (seq, backlog) = backlog(&desk, &caller, query.after).await?;
    subscription.begin(&desk, seq);
    let first = stream::iter(backlog.into_iter().chain([heartbeat(seq)]));
    let rest = following(subscription, seq);
    let sse = first.chain(rest).map(|frame| {
        Ok::<_, Infallible>(match frame {
            Frame::Text { seq, json } => {
                let event = Event::default().data(&*json);
                if let Some(seq) = seq { event.id(seq.to_string()) } else { event }
            }
            Frame::Resync => Event::default().data("{\"type\":\"resync\"}"),
        })
    });
    Ok(Sse::new(sse).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response())
}

fn following(subscription: Subscription, seq: i64) -> impl Stream<Item = Frame> {
    stream::unfold((subscription, false), |(mut subscription, is_over)| async move {
        if is_over {
            return None;
        }
        match subscription.frames.recv().await {
            Some(frame) => Some((frame, (subscription, false))),
            None => Some((Frame::Resync, (subscription, true))),
        }
    })
    .filter(move |frame| std::future::ready(!is_known(frame, seq)))
}

/// The events between `after` and now, and the newest `seq`. Read after subscribing, so nothing falls between.
async fn backlog(desk: &Desk, caller: &Caller, after: Option<i64>) -> Result<(i64, Vec<Frame>)> {
    let links = crate::media::Links::new(desk);
    desk.view(caller, (after, links), |tx, command| {
        Box::pin(async move {
            let ((after, links), caller) = (&command.input, &command.caller);
            let newest = log::newest_seq(tx, caller.workspace_id).await?;
            let after = after.unwrap_or(newest);
            if after > newest || newest - after > BACKLOG_MAX {
                return Ok((newest, vec![Frame::Resync]));
            }
            let mut missed = Vec::new();
            let mut from = after;
            while from < newest {
                let entries = log::after(tx, caller.workspace_id, from, 500).await?;
                let Some(last) = entries.last() else { break };
                from = last.seq;
                let built = frames::build(tx, caller.workspace_id, entries, &[caller.agent_id], links).await?;
                missed.extend(built.iter().filter_map(|event| event.for_caller(caller)));
            }
            Ok((newest, missed))
        })
    })
    .await
}

fn heartbeat(seq: i64) -> Frame {
    Frame::Text { seq: None, json: format!("{{\"seq\":{seq},\"type\":\"heartbeat\",\"data\":{{}}}}").into() }
}

/// Whether the backlog held it already.
fn is_known(frame: &Frame, newest: i64) -> bool {
    matches!(frame, Frame::Text { seq: Some(seq), .. } if *seq <= newest)
}

async fn send(socket: &mut WebSocket, frame: &Frame) -> Result<bool> {
    let (text, is_last) = match frame {
        Frame::Text { json, .. } => (Utf8Bytes::from(&**json), false),
        Frame::Resync => (Utf8Bytes::from_static("{\"type\":\"resync\"}"), true),
    };
    socket.send(Message::Text(text)).await.map_err(|error| kernel::Error::Internal(error.into()))?;
    Ok(is_last)
}

async fn serve(
    desk: &Desk,
    caller: &Caller,
    after: Option<i64>,
    mut socket: WebSocket,
    mut subscription: Subscription,
) -> Result<()> {
    let (newest, missed) = backlog(desk, caller, after).await?;
    subscription.begin(desk, newest);
    for frame in missed.iter().chain([&heartbeat(newest)]) {
        if send(&mut socket, frame).await? {
            return Ok(());
        }
    }
    let mut beat = tokio::time::interval_at(tokio::time::Instant::now() + HEARTBEAT, HEARTBEAT);
    loop {
        tokio::select! {
            frame = subscription.frames.recv() => {
                let frame = frame.unwrap_or(Frame::Resync);
                if !is_known(&frame, newest) && send(&mut socket, &frame).await? {
                    return Ok(());
                }
            }
            said = socket.recv() => match said {
                Some(Ok(Message::Text(text))) => hear(desk, caller, &subscription, &mut socket, &text).await?,
                Some(Ok(Message::Close(_)) | Err(_)) | None => return Ok(()),
                Some(Ok(_)) => {}
            },
            _ = beat.tick() => {
                let seq = desk.view(caller, (), |tx, command| Box::pin(log::newest_seq(tx, command.caller.workspace_id))).await?;
                send(&mut socket, &heartbeat(seq)).await?;
            }
        }
    }
}

async fn hear(
    desk: &Desk,
    caller: &Caller,
    subscription: &Subscription,
    socket: &mut WebSocket,
    text: &str,
) -> Result<()> {
    let (ticket_id, is_typing) = match serde_json::from_str(text) {
        Ok(Said::Viewing { ticket_id }) => (ticket_id, false),
        Ok(Said::Typing { ticket_id, is_typing }) => (Some(ticket_id), is_typing),
        Ok(Said::Ping {}) => return Ok(()),
        Err(error) => {
            let detail =
                serde_json::json!({ "type": "error", "data": { "code": "bad_json", "detail": error.to_string() } });
            send(socket, &Frame::Text { seq: None, json: detail.to_string().into() }).await?;
            return Ok(());
        }
    };
    let Some(ticket_id) = ticket_id else {
        subscription.set_viewing(caller, None, false);
        return Ok(());
    };
    // Presence shows a ticket's existence, so it is asked for like the ticket itself.
    let seen =
        desk.view(caller, ticket_id, |tx, command| Box::pin(tickets::get(tx, &command.caller, command.input))).await;
    if let Ok(ticket) = seen {
        subscription.set_viewing(caller, Some((ticket_id, ticket.place())), is_typing);
        send(socket, &subscription.presence_of(ticket_id)).await?;
    }
    Ok(())
}
