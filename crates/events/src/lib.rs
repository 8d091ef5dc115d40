//! Everything that happens, as types: the table of contents of the system.
//!
//! A body holds ids, enums, numbers and before/after of such; never text a person wrote, names or addresses.
//! Before and after of free text stand in a `change` row, so that erasure can clear them.

pub mod ids;

use ids::{
    AgentId, BrandId, ChannelId, ContactId, ContactNoteId, FieldId, ImportId, MergeId, MessageId, OrganizationId,
    ReasonId, StatusId, TagId, TeamId, TicketId,
};
use kernel::clock::Time;
use serde::{Deserialize, Serialize};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Event {
    TicketCreated {
        ticket_id: TicketId,
        contact_id: ContactId,
        channel_id: ChannelId,
        follow_up_of: Option<TicketId>,
    },
    TicketChanged {
        ticket_id: TicketId,
        changes: Vec<Change>,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        undo_of: Option<kernel::ids::EventId>,
    },
    MessageAdded {
        ticket_id: TicketId,
        message_id: MessageId,
        kind: String,
        direction: String,
        is_auto: bool,
    },
    MessageStateChanged {
        ticket_id: TicketId,
        message_id: MessageId,
        before: String,
        after: String,
    },
    ContactCreated {
        contact_id: ContactId,
    },
    /// Names of the fields only.
    ContactChanged {
        contact_id: ContactId,
        fields: Vec<String>,
    },
    /// A note on a contact: `added`, `changed`, `removed` or `restored`.
    ContactNoted {
        contact_id: ContactId,
        note_id: ContactNoteId,
        act: String,
    },
    /// Two contacts became one, or two again.
    ContactMerged {
        contact_id: ContactId,
        merged_id: ContactId,
        merge_id: MergeId,
        is_undone: bool,
    },
    /// A file of contacts moves on; contacts of an import have no events of their own.
    ImportChanged {
        import_id: ImportId,
        state: String,
        n_done: i64,
        n_rows: i64,
    },
    /// Something small everybody keeps a copy of has changed: `tags`, `teams`, `agents`, `workspace` …
    CatalogChanged {
        what: String,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        id: Option<String>,
    },
    ChannelStateChanged {
        channel_id: ChannelId,
        is_ok: bool,
        code: String,
    },
    SignedIn {
        agent_id: AgentId,
    },
    SessionsEnded {
        agent_id: AgentId,
    },
}

/// One field before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "field", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// The texts stand in a `change` row.
    Subject {},
    /// A custom field; what was and is written stands in a `change` row of the field's id, as JSON.
    Custom {
        field_id: FieldId,
    },
    Status {
        before: StatusId,
        after: StatusId,
        category_before: String,
        category_after: String,
    },
    Priority {
        before: String,
        after: String,
    },
    Assignee {
        before: Option<AgentId>,
        after: Option<AgentId>,
    },
    Team {
        before: Option<TeamId>,
        after: Option<TeamId>,
    },
    Tags {
        before: Vec<TagId>,
        after: Vec<TagId>,
    },
    /// Who follows the ticket.
    Followers {
        before: Vec<AgentId>,
        after: Vec<AgentId>,
    },
    Reason {
        before: Option<ReasonId>,
        after: Option<ReasonId>,
    },
    Spam {
        before: bool,
        after: bool,
    },
    Trashed {
        before: Option<Time>,
        after: Option<Time>,
    },
    Confidential {
        before: bool,
        after: bool,
    },
    Contact {
        before: ContactId,
        after: ContactId,
    },
    Organization {
        before: Option<OrganizationId>,
        after: Option<OrganizationId>,
    },
    Brand {
        before: BrandId,
        after: BrandId,
    },
}

/// All kinds, as clients and subscribers name them.
pub const KINDS: &[&str] = &[
    "ticket.created",
    "ticket.changed",
    "message.added",
    "message.state_changed",
    "contact.created",
    "contact.changed",
    "contact.noted",
    "contact.merged",
    "contact.unmerged",
    "import.changed",
    "catalog.changed",
    "channel.state_changed",
    "agent.signed_in",
    "agent.sessions_ended",
];

impl Event {
    /// The dotted name stored with the event.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::TicketCreated { .. } => "ticket.created",
            Self::TicketChanged { .. } => "ticket.changed",
            Self::MessageAdded { .. } => "message.added",
            Self::MessageStateChanged { .. } => "message.state_changed",
            Self::ContactCreated { .. } => "contact.created",
            Self::ContactChanged { .. } => "contact.changed",
            Self::ContactNoted { .. } => "contact.noted",
            Self::ContactMerged { is_undone: false, .. } => "contact.merged",
            Self::ContactMerged { is_undone: true, .. } => "contact.unmerged",
            Self::ImportChanged { .. } => "import.changed",
            Self::CatalogChanged { .. } => "catalog.changed",
            Self::ChannelStateChanged { .. } => "channel.state_changed",
            Self::SignedIn { .. } => "agent.signed_in",
            Self::SessionsEnded { .. } => "agent.sessions_ended",
        }
    }

    /// The ticket it is about.
    pub fn ticket_id(&self) -> Option<TicketId> {
        match self {
            Self::TicketCreated { ticket_id, .. }
            | Self::TicketChanged { ticket_id, .. }
            | Self::MessageAdded { ticket_id, .. }
            | Self::MessageStateChanged { ticket_id, .. } => Some(*ticket_id),
            _ => None,
        }
    }

    /// The contact it is about.
    pub fn contact_id(&self) -> Option<ContactId> {
        match self {
            Self::TicketCreated { contact_id, .. }
            | Self::ContactCreated { contact_id }
            | Self::ContactChanged { contact_id, .. }
            | Self::ContactNoted { contact_id, .. }
            | Self::ContactMerged { contact_id, .. } => Some(*contact_id),
            _ => None,
        }
    }
}
