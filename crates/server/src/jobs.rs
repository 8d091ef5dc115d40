//! Background work by kind. A new job is one line in [`handlers`].

use desk::{
    Desk, canned_replies, catalog, channels, compose, contacts, delivery, intake, media, notices, people,
    saved_searches, tickets,
};
use futures_util::{FutureExt, future::BoxFuture};
use kernel::{
    Result,
    db::Tx,
    ids::WorkspaceId,
    jobs::{Handler, Job, NewJob, Outcome, enqueue},
    scope::Scope,
};
use std::{collections::HashMap, future::Future, sync::Arc};

const HOUR_US: i64 = 3_600_000_000;
const CLEAN_UP: &str = "clean_up";

/// Everything that can be enqueued.
pub fn handlers(desk: &Arc<Desk>) -> HashMap<&'static str, Handler> {
    HashMap::from([
        (compose::DELIVER, with(desk, delivery::deliver)),
        (intake::ACKNOWLEDGE, with(desk, delivery::acknowledge)),
        ("close_ticket", with(desk, close_ticket)),
        ("send_system_mail", with(desk, channels::send_system_mail)),
        ("send_reset_link", with(desk, people::send_reset_link)),
        (people::notices::NOTIFY, with(desk, notices::notify)),
        (contacts::imports::run::IMPORT, with(desk, contacts::imports::run::run)),
        (CLEAN_UP, with(desk, clean_up)),
    ])
}

fn with<F>(desk: &Arc<Desk>, handler: fn(Arc<Desk>, Job) -> F) -> Handler
where
    F: Future<Output = Result<Outcome>> + Send + 'static,
{
    let desk = desk.clone();
    Arc::new(move |job| -> BoxFuture<'static, Result<Outcome>> { handler(desk.clone(), job).boxed() })
}

async fn close_ticket(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let id = intake::id_of(&job.payload, "ticket_id")?;
    let resolved_at = job.payload.get("resolved_at").and_then(serde_json::Value::as_i64).unwrap_or_default();
    let ctx = desk.ctx(Scope::system(job.workspace_id));
    desk.db
        .write((ctx, id, resolved_at), |tx, (ctx, id, resolved_at)| {
            Box::pin(tickets::close_if_still_resolved(tx, ctx, *id, *resolved_at))
        })
        .await?;
    Ok(Outcome::Done)
}

/// Files nobody took, answers to repeated requests, used-up links: once an hour, for the whole installation.
async fn clean_up(desk: Arc<Desk>, _: Job) -> Result<Outcome> {
    let now = desk.clock.now_us();
    let n = media::clean_up(&desk).await?;
    if n > 0 {
        tracing::info!(n, "removed {n} unused files");
    }
    desk.db
        .write(now, |tx, now| {
            Box::pin(async move {
                tx.exec("delete from idempotency where created_at < $1", &[(now - 24 * HOUR_US).into()]).await?;
                tx.exec("delete from auto_reply where at < $1", &[(now - 30 * 24 * HOUR_US).into()]).await?;
                tx.exec("delete from entry_token where expires_at < $1", &[(now - 24 * HOUR_US).into()]).await?;
                tx.exec("delete from session where last_seen_at < $1", &[(now - 8 * 24 * HOUR_US).into()]).await?;
                canned_replies::clean_up(tx, *now).await?;
                saved_searches::clean_up(tx, *now).await?;
                catalog::tag_merges::clean_up(tx, *now).await?;
                Ok(())
            })
        })
        .await?;
    Ok(Outcome::Again { run_at: now + HOUR_US })
}

/// Makes sure the hourly clean-up waits.
///
/// # Errors
/// `Internal`.
pub async fn start_clean_up(desk: &Desk) -> Result<()> {
    let ctx = desk.ctx(Scope::installation());
    desk.db.write(ctx, |tx, ctx| Box::pin(enqueue_clean_up(tx, ctx))).await
}

async fn enqueue_clean_up(tx: &mut Tx, ctx: &desk::Ctx) -> Result<()> {
    let job = NewJob {
        kind: CLEAN_UP,
        run_at: ctx.now + HOUR_US,
        dedup_key: Some(CLEAN_UP.into()),
        payload: serde_json::json!({}),
    };
    enqueue(tx, &ctx.ids, WorkspaceId::new(0), &job).await
}
