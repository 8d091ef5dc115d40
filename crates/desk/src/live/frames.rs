//! Events as frames: built once for all sockets of a workspace, then cut to what each agent may see.

use super::Frame;
use crate::{
    access::Caller,
    history,
    media::Links,
    tickets::{
        messages::{self, Message},
        rows::{self, TicketRow},
    },
};
use events::ids::{AgentId, MessageId, TicketId};
use kernel::{Result, db::Tx, ids::WorkspaceId, log::Entry};
use std::collections::{HashMap, HashSet};

/// A ticket's row with the marks of the agents who watch.
pub struct BuiltTicket {
    row: TicketRow,
    news_id: i64,
    read: HashMap<AgentId, i64>,
    drafts: HashSet<AgentId>,
}

/// An event ready to be sent.
pub struct Built {
    pub seq: i64,
    kind: String,
    event: String,
    message: Option<String>,
    pub ticket: Option<std::sync::Arc<BuiltTicket>>,
    ticket_id: Option<TicketId>,
    /// Set when sockets must be opened anew: of one agent, or (`None` inside) of all.
    pub changes_access: Option<Option<AgentId>>,
}

/// Builds the frames of some events, with the rows as they are now.
///
/// # Errors
/// `Internal`.
pub async fn build(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    entries: Vec<Entry>,
    agents: &[AgentId],
    links: &Links,
) -> Result<Vec<Built>> {
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    let mut ticket_ids: Vec<TicketId> = entries.iter().filter_map(|entry| entry.ticket_id.map(TicketId::new)).collect();
    ticket_ids.sort_unstable();
    ticket_ids.dedup();
    let mut tickets = HashMap::new();
    for (row, news_id) in rows::for_live(tx, workspace_id, &ticket_ids).await? {
        let (read, drafts) = rows::marks(tx, workspace_id, row.id, agents).await?;
        tickets.insert(row.id, std::sync::Arc::new(BuiltTicket { row, news_id, read, drafts }));
    }
    let messages = messages_of(tx, workspace_id, &entries, links).await?;
    entries.into_iter().map(|entry| one(entry, &tickets, &messages)).collect()
}

async fn messages_of(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    entries: &[Entry],
    links: &Links,
) -> Result<HashMap<MessageId, Message>> {
    let mut ids: Vec<MessageId> = entries.iter().filter_map(message_id).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let messages = messages::get_many(tx, workspace_id, &ids, links).await?;
    Ok(messages.into_iter().map(|message| (message.id, message)).collect())
}

fn message_id(entry: &Entry) -> Option<MessageId> {
    if !entry.kind.starts_with("message.") {
        return None;
    }
    match serde_json::from_str(&entry.body) {
        Ok(events::Event::MessageAdded { message_id, .. } | events::Event::MessageStateChanged { message_id, .. }) => {
            Some(message_id)
        }
        _ => None,
    }
}

fn one(
    entry: Entry,
    tickets: &HashMap<TicketId, std::sync::Arc<BuiltTicket>>,
    messages: &HashMap<MessageId, Message>,
) -> Result<Built> {
    let message = message_id(&entry).and_then(|id| messages.get(&id)).map(serde_json::to_string).transpose()?;
    let changes_access = changes_access(&entry);
    let ticket_id = entry.ticket_id.map(TicketId::new);
    let event = history::view(entry)?;
    Ok(Built {
        seq: event.seq,
        kind: event.kind.clone(),
        event: serde_json::to_string(&event)?,
        message,
        ticket: ticket_id.and_then(|id| tickets.get(&id).cloned()),
        ticket_id,
        changes_access,
    })
}

fn changes_access(entry: &Entry) -> Option<Option<AgentId>> {
    let body = || serde_json::from_str::<serde_json::Value>(&entry.body).ok();
    match entry.kind.as_str() {
        "agent.sessions_ended" => Some(body()?.get("agent_id")?.as_str().and_then(|id| AgentId::parse(id).ok())),
        "catalog.changed" if matches!(body()?.get("what")?.as_str()?, "teams" | "agents" | "roles") => Some(None),
        _ => None,
    }
}

impl Built {
    /// The frame for one agent; `None` when it does not concern them.
    pub fn for_caller(&self, caller: &Caller) -> Option<Frame> {
        let text = |json: String| Some(Frame::Text { seq: Some(self.seq), json: json.into() });
        let Some(ticket_id) = self.ticket_id else {
            return text(format!(
                "{{\"seq\":{},\"type\":\"{}\",\"data\":{{\"event\":{}}}}}",
                self.seq, self.kind, self.event
            ));
        };
        let sees = |ticket: &&std::sync::Arc<BuiltTicket>| {
            caller.sight.covers(ticket.row.team_id, ticket.row.assignee_id, ticket.row.is_confidential)
        };
        let Some(ticket) = self.ticket.as_ref().filter(sees) else {
            // It may have been theirs a moment ago; the id tells nothing more.
            return text(format!(
                "{{\"seq\":{},\"type\":\"ticket.removed\",\"data\":{{\"ticket_id\":\"{ticket_id}\"}}}}",
                self.seq
            ));
        };
        let row = ticket.for_agent(caller.agent_id)?;
        let message = self.message.as_ref().map(|message| format!(",\"message\":{message}")).unwrap_or_default();
        text(format!(
            "{{\"seq\":{},\"type\":\"{}\",\"data\":{{\"event\":{},\"ticket\":{row}{message}}}}}",
            self.seq, self.kind, self.event
        ))
    }
}

impl BuiltTicket {
    fn for_agent(&self, agent_id: AgentId) -> Option<String> {
        let read_id = self.read.get(&agent_id).copied().unwrap_or(0);
        let row = TicketRow {
            is_unread: self.news_id > 0 && read_id < self.news_id,
            read_to: self.read.get(&agent_id).copied().map(MessageId::new),
            has_draft: self.drafts.contains(&agent_id),
            ..self.row.clone()
        };
        serde_json::to_string(&row).ok()
    }
}
