//! In whose name something happens: a workspace and an actor. Every store function takes one.

use crate::ids::WorkspaceId;

/// Who acts. Permissions are not here: `desk::access` knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// An agent, by number; `via_key` when an API key acts for them.
    Agent {
        id: i64,
        via_key: Option<i64>,
    },
    Contact {
        id: i64,
    },
    /// The program itself: jobs, rules, intake.
    System,
}

impl Actor {
    /// The word stored with events: `agent`, `api`, `contact`, `system`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Agent { via_key: None, .. } => "agent",
            Self::Agent { .. } => "api",
            Self::Contact { .. } => "contact",
            Self::System => "system",
        }
    }

    /// The number stored with events.
    pub fn id(self) -> Option<i64> {
        match self {
            Self::Agent { id, .. } | Self::Contact { id } => Some(id),
            Self::System => None,
        }
    }
}

/// The workspace and the actor of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    pub workspace_id: WorkspaceId,
    pub actor: Actor,
}

impl Scope {
    pub fn system(workspace_id: WorkspaceId) -> Self {
        Self { workspace_id, actor: Actor::System }
    }

    pub fn contact(workspace_id: WorkspaceId, contact_id: i64) -> Self {
        Self { workspace_id, actor: Actor::Contact { id: contact_id } }
    }

    /// The few statements of the installation as a whole (host and key look-up, job claims, the log's tail)
    /// carry no workspace; each stands in a list that a test holds.
    pub fn installation() -> Self {
        Self { workspace_id: WorkspaceId::new(0), actor: Actor::System }
    }
}
