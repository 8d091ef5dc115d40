//! Mails the system itself writes (invitations, new passwords) leave through the first channel that can send.

use super::{configured, store};
use crate::{Desk, people::SystemMail};
use channel::{ChannelConfig, Outbound, Party, SendError};
use kernel::{
    Error, Result,
    db::Tx,
    ids::WorkspaceId,
    jobs::{Job, Outcome},
};
use std::sync::Arc;

/// Does the job `send_system_mail`. Without a channel the mail is given up and logged: whoever asked for it was
/// shown the link, or asks again.
///
/// # Errors
/// `Unavailable` when the mail should be tried again.
pub async fn send_system_mail(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let mail = SystemMail::open(&desk, &job.payload)?;
    send(&desk, &job, mail).await
}

/// Sends a mail of the system as the work of a job.
///
/// # Errors
/// `Unavailable` when the mail should be tried again.
pub async fn send(desk: &Arc<Desk>, job: &Job, mail: SystemMail) -> Result<Outcome> {
    let read = desk.db.read((desk.clone(), job.workspace_id), |tx, (desk, id)| Box::pin(first_sender(tx, desk, *id)));
    let Some(config) = read.await? else {
        tracing::warn!(job.id = %job.id, "no channel can send mails of the system; set up an e-mail channel");
        return Ok(Outcome::Done);
    };
    let adapter = desk.channels.get(config.kind.as_str()).ok_or_else(|| super::no_adapter(&config.kind))?;
    let outbound = outbound(mail, &config, job, desk.clock.now_us());
    match adapter.send(config, outbound).await {
        Ok(_) => Ok(Outcome::Done),
        // Twice is better than never for a link that works once.
        Err(SendError::Retry { detail, .. } | SendError::Uncertain { detail }) => Err(Error::Unavailable(detail)),
        Err(SendError::Refused { detail }) => {
            tracing::warn!(job.id = %job.id, detail, "a mail of the system was refused");
            Ok(Outcome::Done)
        }
        Err(SendError::Offline) => Err(Error::Unavailable("the channel is offline".into())),
    }
}

/// The oldest enabled channel whose kind can write to an address.
async fn first_sender(tx: &mut Tx, desk: &Desk, workspace_id: WorkspaceId) -> Result<Option<ChannelConfig>> {
    for stored in store::list(tx, workspace_id).await? {
        let limits = desk.channels.get(stored.row.kind.as_str()).map(|adapter| adapter.limits());
        if stored.row.is_enabled && limits.is_some_and(|limits| limits.can_send && limits.has_recipients) {
            return configured(desk, tx, stored).await.map(Some);
        }
    }
    Ok(None)
}

fn outbound(mail: SystemMail, config: &ChannelConfig, job: &Job, now: i64) -> Outbound {
    let domain = config.address.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    Outbound {
        message_id: job.id.get(),
        source_id: format!("{}@{domain}", job.id),
        ticket_number: 0,
        from_name: config.name.clone(),
        to: vec![Party { name: mail.name, address: mail.to }],
        cc: Vec::new(),
        bcc: Vec::new(),
        subject: mail.subject,
        text: mail.text,
        html: None,
        files: Vec::new(),
        in_reply_to: None,
        references: Vec::new(),
        auto_reply: Some(false),
        at: now / 1_000_000,
        attempt: u32::try_from(job.attempt).unwrap_or(u32::MAX),
    }
}
