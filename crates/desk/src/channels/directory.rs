//! What the desk tells adapters about channels, and what it notes for them.

use super::{Health, configured, find, store};
use crate::Desk;
use channel::{ChannelConfig, ChannelHealth, Directory, Pending};
use events::{Event, ids::ChannelId};
use kernel::{Result, clock::Time, db::Tx, ids::WorkspaceId, scope::Scope};
use std::sync::Arc;

/// The desk as adapters see it.
#[derive(Clone)]
pub struct DeskDirectory(pub Arc<Desk>);

fn place(channel: &ChannelConfig) -> (WorkspaceId, ChannelId) {
    (WorkspaceId::new(channel.workspace_id), ChannelId::new(channel.channel_id))
}

impl Directory for DeskDirectory {
    fn find<'a>(&'a self, kind: &'a str, address: &'a str) -> Pending<'a, anyhow::Result<Option<ChannelConfig>>> {
        Box::pin(async move {
            let input = (self.0.clone(), kind.to_owned(), address.to_owned());
            let read = self.0.db.read(input, |tx, (desk, kind, address)| {
                Box::pin(async move {
                    match find(tx, kind, address).await? {
                        Some(stored) => configured(desk, tx, stored).await.map(Some),
                        None => Ok(None),
                    }
                })
            });
            Ok(read.await?)
        })
    }

    fn all<'a>(&'a self, kind: &'a str) -> Pending<'a, anyhow::Result<Vec<ChannelConfig>>> {
        Box::pin(async move {
            let read =
                self.0.db.read((self.0.clone(), kind.to_owned()), |tx, (desk, kind)| Box::pin(all(tx, desk, kind)));
            Ok(read.await?)
        })
    }

    fn cursor<'a>(&'a self, channel: &'a ChannelConfig, key: &'a str) -> Pending<'a, anyhow::Result<Option<String>>> {
        Box::pin(async move {
            let read = self.0.db.read((place(channel), key.to_owned()), |tx, ((workspace_id, id), key)| {
                Box::pin(store::cursor(tx, *workspace_id, *id, key))
            });
            Ok(read.await?)
        })
    }

    fn set_cursor<'a>(
        &'a self,
        channel: &'a ChannelConfig,
        key: &'a str,
        value: &'a str,
    ) -> Pending<'a, anyhow::Result<()>> {
        Box::pin(async move {
            let input = (place(channel), key.to_owned(), value.to_owned());
            let write = self.0.db.write(input, |tx, ((workspace_id, id), key, value)| {
                Box::pin(store::set_cursor(tx, *workspace_id, *id, key, value))
            });
            Ok(write.await?)
        })
    }

    fn report<'a>(&'a self, channel: &'a ChannelConfig, health: ChannelHealth) -> Pending<'a, ()> {
        Box::pin(async move {
            if let Err(error) = report(&self.0, place(channel), health).await {
                tracing::warn!(channel.id = channel.channel_id, error = %error, "the state of a channel could not be noted");
            }
        })
    }
}

/// A channel that cannot be opened is left out, so that it stops no other.
async fn all(tx: &mut Tx, desk: &Desk, kind: &str) -> Result<Vec<ChannelConfig>> {
    let mut configs = Vec::new();
    for stored in store::of_kind_everywhere(tx, kind).await? {
        let id = stored.row.id;
        match configured(desk, tx, stored).await {
            Ok(config) => configs.push(config),
            Err(error) => tracing::error!(channel.id = %id, error = %error, "channel {id} is left out"),
        }
    }
    Ok(configs)
}

async fn report(desk: &Desk, place: (WorkspaceId, ChannelId), health: ChannelHealth) -> Result<()> {
    // Reports come with every connection; most say what is known, and reading is free.
    let read = desk.db.read((place, health.clone()), |tx, ((workspace_id, id), health)| {
        Box::pin(async move { Ok(is_news(&store::get(tx, *workspace_id, *id).await?.row.health, health)) })
    });
    if !read.await? {
        return Ok(());
    }
    let ctx = desk.ctx(Scope::system(place.0));
    let write = desk.db.write((ctx, place.1, health), |tx, (ctx, id, health)| {
        Box::pin(async move {
            let workspace_id = ctx.scope.workspace_id;
            let before = store::get(tx, workspace_id, *id).await?.row.health;
            if !is_news(&before, health) {
                return Ok(());
            }
            store::set_health(tx, workspace_id, *id, &after(before, health, ctx.now)).await?;
            let event = Event::ChannelStateChanged { channel_id: *id, is_ok: health.is_ok, code: health.code.clone() };
            ctx.emit(tx, &event)?;
            Ok(())
        })
    });
    write.await
}

fn is_news(before: &Health, health: &ChannelHealth) -> bool {
    before.ok != health.is_ok || before.code != health.code
}

fn after(before: Health, health: &ChannelHealth, now: i64) -> Health {
    let now = Some(Time(now));
    Health {
        ok: health.is_ok,
        code: health.code.clone(),
        detail: health.detail.chars().take(500).collect(),
        last_ok_at: if health.is_ok { now } else { before.last_ok_at },
        last_error_at: if health.is_ok { before.last_error_at } else { now },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_change_is_news_and_both_times_stay() {
        let report = |is_ok, code: &str| ChannelHealth { is_ok, code: code.into(), detail: "x".repeat(600) };
        let start = Health::default();
        assert!(is_news(&start, &report(true, "connected")));
        let good = after(start, &report(true, "connected"), 5);
        assert!(!is_news(&good, &report(true, "connected")));
        let bad = after(good, &report(false, "login_refused"), 9);
        assert!(is_news(&bad, &report(false, "unreachable")));
        assert_eq!((bad.ok, bad.last_ok_at, bad.last_error_at), (false, Some(Time(5)), Some(Time(9))));
        assert_eq!(bad.detail.len(), 500);
    }
}
