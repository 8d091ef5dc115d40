//! Tickets: the unit of work, its fields, its messages and its history.
//!
//! Invariants:
//! - A ticket is reached only through [`get`] and [`lock`], which apply the caller's sight; what the caller may
//!   not see is `NotFound`.
//! - It lies in exactly one bucket (open, closed, spam, trash) and is counted there once (`counts`).
//! - Every change is an event with before and after; undo applies the inverse and is an event again.
//! - The customer's turn and ours are told by `unanswered_since`: set by the first unanswered message that a
//!   person wrote, cleared by an agent's reply. Automatic mail touches neither it nor the status.

pub mod change;
pub mod files;
pub mod followers;
pub mod headlines;
pub mod http;
pub mod message_http;
pub mod messages;
pub mod rows;
pub mod store;

use crate::{
    Ctx,
    access::Caller,
    contacts,
    counts::{self, Bucket, Place},
    fields::{self, Values},
    index,
    people::notices::{self, About},
};
use events::{
    Event,
    ids::{AgentId, BrandId, ChannelId, ContactId, OrganizationId, ReasonId, StatusId, TagId, TeamId, TicketId},
};
use kernel::{Error, Result, clock::Time, db::Tx, ids::WorkspaceId};
use serde::{Deserialize, Serialize};

/// What a status means to the program, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    New,
    Open,
    Waiting,
    Resolved,
    Closed,
}

impl Category {
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
        }
    }

    /// # Errors
    /// `Internal` for a word no version stored.
    pub fn from_code(code: &str) -> Result<Self> {
        [Self::New, Self::Open, Self::Waiting, Self::Resolved, Self::Closed]
            .into_iter()
            .find(|category| category.code() == code)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("unknown category {code}")))
    }

    pub fn is_done(self) -> bool {
        matches!(self, Self::Resolved | Self::Closed)
    }
}

/// How urgent a ticket is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    Low,
    #[default]
    Normal,
    High,
    Urgent,
}

impl Priority {
    pub const ALL: [Self; 4] = [Self::Low, Self::Normal, Self::High, Self::Urgent];

    pub fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::High => "high",
            Self::Urgent => "urgent",
        }
    }

    /// As it is stored.
    pub fn number(self) -> i64 {
        self as i64 + 1
    }

    fn from_number(number: i64) -> Self {
        match number {
            1 => Self::Low,
            3 => Self::High,
            4 => Self::Urgent,
            _ => Self::Normal,
        }
    }
}

/// A ticket as stored, without what lists need.
#[derive(Clone, Debug)]
pub struct Ticket {
    pub id: TicketId,
    pub number: Option<i64>,
    pub subject: String,
    pub status_id: StatusId,
    pub category: Category,
    pub priority: Priority,
    pub brand_id: BrandId,
    pub channel_id: ChannelId,
    pub team_id: Option<TeamId>,
    pub assignee_id: Option<AgentId>,
    pub contact_id: ContactId,
    pub organization_id: Option<OrganizationId>,
    pub reason_id: Option<ReasonId>,
    pub is_spam: bool,
    pub trashed_at: Option<Time>,
    pub is_confidential: bool,
    pub language: Option<String>,
    pub tags: Vec<TagId>,
    pub fields: Values,
    pub followers: Vec<AgentId>,
    pub unanswered_since: Option<Time>,
    pub resolved_at: Option<Time>,
    pub closed_at: Option<Time>,
}

impl Ticket {
    /// The list it lies in.
    pub fn bucket(&self) -> Bucket {
        if self.trashed_at.is_some() {
            Bucket::Trash
        } else if self.is_spam {
            Bucket::Spam
        } else if self.category.is_done() {
            Bucket::Closed
        } else {
            Bucket::Open
        }
    }

    /// Where it is counted.
    pub fn place(&self) -> Place {
        Place {
            bucket: self.bucket(),
            team_id: self.team_id,
            assignee_id: self.assignee_id,
            is_confidential: self.is_confidential,
        }
    }

    fn is_seen_by(&self, caller: &Caller) -> bool {
        caller.sight.covers(self.team_id, self.assignee_id, self.is_confidential)
    }
}

/// A ticket the caller may see.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, caller: &Caller, id: TicketId) -> Result<Ticket> {
    let ticket = store::get(tx, caller.workspace_id, id).await?;
    if ticket.is_seen_by(caller) { Ok(ticket) } else { Err(Error::NotFound) }
}

/// The same, held until the transaction ends so that two changes cannot cross.
///
/// # Errors
/// `NotFound`.
pub async fn lock(tx: &mut Tx, caller: &Caller, id: TicketId) -> Result<Ticket> {
    let ticket = store::lock(tx, caller.workspace_id, id).await?;
    if ticket.is_seen_by(caller) { Ok(ticket) } else { Err(Error::NotFound) }
}

/// What a new ticket is made of.
#[derive(Clone, Debug)]
pub struct NewTicket {
    pub subject: String,
    pub category: Category,
    pub priority: Priority,
    pub channel_id: ChannelId,
    pub channel_kind: String,
    pub brand_id: BrandId,
    pub team_id: Option<TeamId>,
    pub assignee_id: Option<AgentId>,
    pub contact_id: ContactId,
    pub language: Option<String>,
    pub is_spam: bool,
    pub is_confidential: bool,
    pub follow_up_of: Option<TicketId>,
    /// `contact`, `agent` or `system`.
    pub created_by: &'static str,
    /// Values of custom fields, in the form they are stored in.
    pub fields: Values,
}

/// Longest subject kept; the raw mail has the rest.
pub const SUBJECT_MAX: usize = 300;

/// A subject as kept: one line, not too long.
pub fn clean_subject(subject: &str) -> String {
    let line: String = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|c| !c.is_control()).take(SUBJECT_MAX).collect()
}

/// Makes a ticket; its number comes with the commit. The first message is added by the caller.
///
/// # Errors
/// `Internal`.
pub async fn create(tx: &mut Tx, ctx: &Ctx, new: NewTicket) -> Result<Ticket> {
    let workspace_id = ctx.scope.workspace_id;
    let (contact_id, organization_id) = contacts::store::for_ticket(tx, workspace_id, new.contact_id).await?;
    let status_id = crate::catalog::status_of_category(tx, workspace_id, new.category.code()).await?;
    let ticket = Ticket {
        id: ctx.id(),
        number: None,
        subject: clean_subject(&new.subject),
        status_id,
        category: new.category,
        priority: new.priority,
        brand_id: new.brand_id,
        channel_id: new.channel_id,
        team_id: new.team_id,
        assignee_id: new.assignee_id,
        contact_id,
        organization_id,
        reason_id: None,
        is_spam: new.is_spam,
        trashed_at: None,
        is_confidential: new.is_confidential,
        language: new.language,
        tags: Vec::new(),
        fields: new.fields,
        followers: Vec::new(),
        unanswered_since: None,
        resolved_at: None,
        closed_at: None,
    };
    store::insert(tx, ctx, &ticket, &new.channel_kind, new.follow_up_of, new.created_by).await?;
    store::set_fields(tx, workspace_id, ticket.id, &Values::new(), &ticket.fields).await?;
    tx.number(workspace_id, ticket.id.get(), "update ticket set number = $3 where workspace_id = $1 and id = $2");
    counts::shift(tx, workspace_id, None, Some(ticket.place())).await?;
    contacts::store::count_ticket(tx, workspace_id, ticket.contact_id, 1).await?;
    if let Some(assignee_id) = ticket.assignee_id {
        notices::wish(tx, ctx, About::Assigned, assignee_id, ticket.id).await?;
    }
    let event = Event::TicketCreated {
        ticket_id: ticket.id,
        contact_id: ticket.contact_id,
        channel_id: ticket.channel_id,
        follow_up_of: new.follow_up_of,
    };
    ctx.emit(tx, &event)?;
    Ok(ticket)
}

/// Writes the search document of the values a new ticket came with.
///
/// # Errors
/// `Internal`.
pub async fn index_fields(tx: &mut Tx, ctx: &Ctx, ticket: &Ticket) -> Result<()> {
    if ticket.fields.is_empty() {
        return Ok(());
    }
    let known = fields::list(tx, ctx.scope.workspace_id).await?;
    index::put_fields(tx, ctx, ticket.id, &fields::values::words(&known, &ticket.fields)).await
}

/// Takes a ticket's id or its number.
///
/// # Errors
/// `NotFound`.
pub async fn resolve_id(tx: &mut Tx, workspace_id: WorkspaceId, text: &str) -> Result<TicketId> {
    match text.trim_start_matches('#').parse::<i64>() {
        Ok(number) => store::id_of_number(tx, workspace_id, number).await,
        Err(_) => TicketId::parse(text),
    }
}

/// Resolved tickets become closed after a while; the job checks that nothing happened since.
///
/// # Errors
/// `Internal`.
pub async fn close_if_still_resolved(tx: &mut Tx, ctx: &Ctx, id: TicketId, resolved_at: i64) -> Result<()> {
    let ticket = match store::lock(tx, ctx.scope.workspace_id, id).await {
        Err(Error::NotFound) => return Ok(()),
        other => other?,
    };
    if ticket.category != Category::Resolved || ticket.resolved_at != Some(Time(resolved_at)) {
        return Ok(());
    }
    let status_id = crate::catalog::status_of_category(tx, ctx.scope.workspace_id, Category::Closed.code()).await?;
    let changes = vec![change::To::Status { id: status_id, category: Category::Closed }];
    change::apply(tx, ctx, ticket, changes, None).await?;
    Ok(())
}
