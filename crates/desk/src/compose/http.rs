//! Routes of writing: messages, new tickets, forwarding, sending again.

use super::{MessageInput, Prepared, TicketInput};
use crate::{
    Desk,
    access::{Caller, Permission},
    media::{File, Links},
    tickets::{
        self,
        messages::{self, Addr, Message},
        rows::{self, TicketView},
    },
    workspaces,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{MessageId, TicketId};
use kernel::{
    Result,
    http::{Json, Query},
    i18n,
    ids::{EventId, Id},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(create_ticket))
        .routes(routes!(create_message))
        .routes(routes!(retry_message))
        .routes(routes!(cancel_message))
        .routes(routes!(quote_message))
}

/// A ticket with the message that was just written.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Written {
    ticket: TicketView,
    message: Message,
    /// Give it to POST /undo to take the change of status back.
    undo: Option<EventId>,
}

fn prepared<I>(desk: &Desk, input: I) -> Prepared<I> {
    let limits = desk.channels.iter().map(|(kind, adapter)| (*kind, adapter.limits())).collect();
    Prepared { input, links: Links::new(desk), limits }
}

async fn written(desk: &Desk, caller: &Caller, ids: (TicketId, MessageId), undo: Option<EventId>) -> Result<Written> {
    let (ticket, message) = desk
        .view(caller, (ids, Links::new(desk)), |tx, command| {
            Box::pin(async move {
                let ((ticket_id, message_id), links) = &command.input;
                let ticket = rows::view(tx, &command.caller, *ticket_id).await?;
                Ok((ticket, messages::get(tx, command.caller.workspace_id, *message_id, links).await?))
            })
        })
        .await?;
    Ok(Written { ticket, message, undo })
}

/// Begins a ticket by writing first, by a note, or in a customer's name.
#[utoipa::path(post, path = "/tickets", tag = "tickets", request_body = TicketInput, responses((status = 201, body = Written)))]
async fn create_ticket(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<TicketInput>,
) -> Result<(StatusCode, Json<Written>)> {
    let input = prepared(&desk, input);
    let ids = desk.act(&caller, input, |tx, command| Box::pin(super::begin(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(written(&desk, &caller, ids, None).await?)))
}

/// Writes a reply or a note. A reply sets the ticket to waiting unless `status` says otherwise.
#[utoipa::path(post, path = "/tickets/{id}/messages", tag = "messages", params(("id" = String, Path)), request_body = MessageInput,
    responses((status = 201, body = Written), (status = 409, description = "newer_messages: the body holds them in `newer`")))]
async fn create_message(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<MessageInput>,
) -> Result<(StatusCode, Json<Written>)> {
    let ticket_id: TicketId = tickets::http::id(&desk, &caller, &id).await?;
    let input = prepared(&desk, input);
    let (message_id, undo) =
        desk.act(&caller, (ticket_id, input), |tx, command| Box::pin(super::write(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(written(&desk, &caller, (ticket_id, message_id), undo).await?)))
}

/// Sends a message again that failed or whose fate is unknown.
#[utoipa::path(post, path = "/messages/{id}/retry", tag = "messages", params(("id" = String, Path)), responses((status = 200, body = Message)))]
async fn retry_message(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Message>> {
    let id: MessageId = Id::parse(&id)?;
    desk.act(&caller, id, |tx, command| Box::pin(super::retry(tx, command))).await?;
    message(&desk, &caller, id).await
}

/// Gives up a message that failed or still waits to be sent.
#[utoipa::path(delete, path = "/messages/{id}/send", tag = "messages", params(("id" = String, Path)), responses((status = 200, body = Message)))]
async fn cancel_message(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Message>> {
    let id: MessageId = Id::parse(&id)?;
    desk.act(&caller, id, |tx, command| Box::pin(super::cancel(tx, command))).await?;
    message(&desk, &caller, id).await
}

async fn message(desk: &Desk, caller: &Caller, id: MessageId) -> Result<Json<Message>> {
    let found = desk
        .view(caller, (id, Links::new(desk)), |tx, command| {
            Box::pin(messages::get(tx, command.caller.workspace_id, command.input.0, &command.input.1))
        })
        .await?;
    Ok(Json(found))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct QuoteQuery {
    /// `reply` or `forward`.
    kind: Option<String>,
}

/// An earlier message, quoted for the composer.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Quote {
    html: String,
    text: String,
    subject: String,
    to: Vec<Addr>,
    cc: Vec<Addr>,
    /// For a forward: the files that go along.
    files: Vec<File>,
}

/// Quotes a message for a reply or a forward, in the language of the ticket.
#[utoipa::path(get, path = "/messages/{id}/quote", tag = "messages", params(("id" = String, Path), QuoteQuery), responses((status = 200, body = Quote)))]
async fn quote_message(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<QuoteQuery>,
) -> Result<Json<Quote>> {
    caller.need(Permission::TicketsRead)?;
    let id: MessageId = Id::parse(&id)?;
    let is_forward = query.kind.as_deref() == Some("forward");
    let quote = desk
        .view(&caller, (id, is_forward, Links::new(&desk)), |tx, command| {
            Box::pin(async move {
                let (id, is_forward, links) = &command.input;
                let caller = &command.caller;
                let message = messages::get(tx, caller.workspace_id, *id, links).await?;
                let ticket = rows::view(tx, caller, message.ticket_id).await?;
                let html = if message.has_html {
                    Some(messages::html(tx, caller.workspace_id, *id, links).await?)
                } else {
                    None
                };
                let workspace = workspaces::get(tx, caller.workspace_id).await?;
                let locale = ticket.row.language.as_deref().and_then(i18n::supported).unwrap_or("en").to_owned();
                Ok(quoted(&message, html, &ticket, &locale, &workspace.zone, *is_forward))
            })
        })
        .await?;
    Ok(Json(quote))
}

fn quoted(
    message: &Message,
    html: Option<(String, Vec<File>)>,
    ticket: &TicketView,
    locale: &str,
    zone: &str,
    is_forward: bool,
) -> Quote {
    let date = jiff::Timestamp::from_microsecond(message.at.0)
        .ok()
        .and_then(|at| at.in_tz(zone).ok())
        .map(|at| at.strftime("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default();
    // Inline pictures are shown from our own address while writing; sending turns them into parts of the mail.
    let html = html.map(|(html, files)| {
        files.iter().fold(html, |html, file| match &file.content_id {
            Some(content_id) => {
                html.replace(&format!("\"cid:{content_id}\""), &format!("\"{}\"", mail::html::escape(&file.url)))
            }
            None => html,
        })
    });
    let text = [Some(message.text.as_str()), message.quoted_text.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n\n");
    let subject = mail::text::normalise_subject(message.subject.as_deref().unwrap_or(&ticket.row.subject));
    let name = &message.author.name;
    if !is_forward {
        let attribution = i18n::text(locale, "mail-quote-attribution", &[("date", &date), ("name", name)]);
        let quote = mail::quote::quote_for_reply(&attribution, &text, html.as_deref());
        let (to, cc) = (ticket.reply_defaults.to.clone(), ticket.reply_defaults.cc.clone());
        return Quote {
            html: quote.html,
            text: quote.text,
            subject: format!("Re: {subject}"),
            to,
            cc,
            files: Vec::new(),
        };
    }
    let label = |key| i18n::text(locale, key, &[]);
    let from = message.from.as_ref().map_or_else(|| name.clone(), |from| format!("{} <{}>", from.name, from.address));
    let to = message.to.iter().map(|to| to.address.clone()).collect::<Vec<_>>().join(", ");
    let heading = format!(
        "---------- {} ----------\n{}: {from}\n{}: {date}\n{}: {subject}\n{}: {to}",
        label("mail-forward-header"),
        label("mail-forward-from"),
        label("mail-forward-date"),
        label("mail-forward-subject"),
        label("mail-forward-to"),
    );
    let quote = mail::quote::quote_for_forward(&heading, &text, html.as_deref());
    let files = message.files.iter().filter(|file| !file.is_inline).cloned().collect();
    Quote {
        html: quote.html,
        text: quote.text,
        subject: format!("Fwd: {subject}"),
        to: Vec::new(),
        cc: Vec::new(),
        files,
    }
}
