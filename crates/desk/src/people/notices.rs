//! Mails to agents about what waits for them: wished here, written and sent by `notices`.

use super::store;
use crate::Ctx;
use events::ids::{AgentId, TicketId};
use kernel::{
    Error, Result,
    db::Tx,
    jobs::{self, NewJob},
    scope::Actor,
};
use serde::{Deserialize, Serialize};

/// Kind of the job that writes such a mail.
pub const NOTIFY: &str = "notify";
/// Whoever only reloads the desk, or takes the act back at once, causes no mail.
const AFTER_US: i64 = 60_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    Assigned,
    Mention,
}

/// What the job is about.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Wish {
    pub about: About,
    pub agent_id: AgentId,
    pub ticket_id: TicketId,
    /// Who did it; none for the program itself.
    pub by: Option<AgentId>,
}

/// Enqueues a mail to an agent who wants one. Nobody is told of what they did themselves.
///
/// # Errors
/// `Internal`.
pub async fn wish(tx: &mut Tx, ctx: &Ctx, about: About, agent_id: AgentId, ticket_id: TicketId) -> Result<()> {
    let by = match ctx.scope.actor {
        Actor::Agent { id, .. } => Some(AgentId::new(id)),
        Actor::Contact { .. } | Actor::System => None,
    };
    if by == Some(agent_id) {
        return Ok(());
    }
    let settings = match store::settings(tx, ctx.scope.workspace_id, agent_id).await {
        Err(Error::NotFound) => return Ok(()),
        other => other?,
    };
    let is_wanted = match about {
        About::Assigned => settings.notices.mail_assigned,
        About::Mention => settings.notices.mail_mention,
    };
    if !is_wanted {
        return Ok(());
    }
    let job = NewJob {
        kind: NOTIFY,
        run_at: ctx.now + AFTER_US,
        // One mail for all of a minute.
        dedup_key: Some(format!("notify:{about:?}:{agent_id}:{ticket_id}")),
        payload: serde_json::to_value(Wish { about, agent_id, ticket_id, by })?,
    };
    jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, &job).await
}
