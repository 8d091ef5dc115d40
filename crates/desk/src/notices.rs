//! Mails to agents: a ticket was assigned to them, or a colleague asked them, while they had no desk open.
//!
//! Whether somebody wants such mails is asked when it happens (`people::notices`), everything else when the mail is
//! due: who has come to the desk, read the ticket, lost it again or ceased to see it gets none. A mail holds the
//! subject and the start of one message; of a confidential ticket it holds neither.

use crate::{
    Desk, channels,
    people::{
        self, SystemMail,
        notices::{About, Wish},
    },
    tickets::{self, followers, messages},
    workspaces,
};
use kernel::{
    Error, Result,
    db::Tx,
    i18n,
    ids::WorkspaceId,
    jobs::{Job, Outcome},
};
use std::sync::Arc;

/// All the text of a mail is made of.
struct Notice {
    to: String,
    name: String,
    locale: String,
    by: String,
    number: String,
    subject: String,
    excerpt: String,
    link: String,
}

/// Does the job `notify`.
///
/// # Errors
/// `Unavailable` when the mail should be tried again.
pub async fn notify(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let wish: Wish = serde_json::from_value(job.payload.clone())?;
    if desk.hub.is_here(job.workspace_id, wish.agent_id) {
        return Ok(Outcome::Done);
    }
    let input = (job.workspace_id, wish, desk.config.public_url.clone(), crate::media::Links::new(&desk));
    let read = desk.db.read(input, |tx, (workspace_id, wish, public_url, links)| {
        Box::pin(async move {
            match read(tx, *workspace_id, *wish, public_url, links).await {
                Err(Error::NotFound) => Ok(None),
                other => other,
            }
        })
    });
    let Some(notice) = read.await? else { return Ok(Outcome::Done) };
    channels::send(&desk, &job, mail(notice, wish.about)).await
}

/// What there is to tell; `None` when there no longer is.
async fn read(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    wish: Wish,
    public_url: &str,
    links: &crate::media::Links,
) -> Result<Option<Notice>> {
    let agent = people::get(tx, workspace_id, wish.agent_id).await?;
    let wanted = people::settings(tx, workspace_id, wish.agent_id).await?.notices;
    let ticket = tickets::store::get(tx, workspace_id, wish.ticket_id).await?;
    let message = match wish.about {
        About::Assigned if wanted.mail_assigned && ticket.assignee_id == Some(wish.agent_id) => {
            let newest = events::ids::MessageId::new(i64::MAX);
            messages::list(tx, workspace_id, ticket.id, newest, 1, links).await?.pop()
        }
        About::Mention if wanted.mail_mention => {
            match followers::unseen(tx, workspace_id, wish.agent_id, ticket.id).await? {
                Some(id) => Some(messages::get(tx, workspace_id, id, links).await?),
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    let is_seen = followers::viewers(tx, workspace_id, &ticket).await?.contains(&wish.agent_id);
    if !is_seen || ticket.is_spam || ticket.trashed_at.is_some() {
        return Ok(None);
    }
    let by = match wish.by {
        Some(id) => people::names(tx, workspace_id).await?.remove(&id),
        None => None,
    };
    let workspace = workspaces::get(tx, workspace_id).await?;
    let is_open = !ticket.is_confidential;
    Ok(Some(Notice {
        to: agent.email,
        name: agent.name,
        by: by.unwrap_or(workspace.name),
        number: ticket.number.unwrap_or_default().to_string(),
        subject: if is_open { ticket.subject } else { i18n::text(&agent.locale, "mail-notice-confidential", &[]) },
        excerpt: message.filter(|_| is_open).map(|message| messages::snippet(&message.text)).unwrap_or_default(),
        link: format!("{}/tickets/{}", people::base(public_url, &workspace.host), ticket.id),
        locale: agent.locale,
    }))
}

fn mail(notice: Notice, about: About) -> SystemMail {
    let (subject, text) = match about {
        About::Assigned => ("mail-assigned-subject", "mail-assigned-text"),
        About::Mention => ("mail-mention-subject", "mail-mention-text"),
    };
    let excerpt = if notice.excerpt.is_empty() { "…" } else { &notice.excerpt };
    let values = [
        ("name", notice.name.as_str()),
        ("by", &notice.by),
        ("number", &notice.number),
        ("subject", &notice.subject),
        ("excerpt", excerpt),
        ("link", &notice.link),
    ];
    let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    SystemMail {
        subject: one_line(i18n::text(&notice.locale, subject, &values)),
        text: i18n::text(&notice.locale, text, &values),
        to: notice.to,
        name: notice.name,
    }
}
