//! The statements of channels.

use super::{ChannelRow, Health};
use events::ids::ChannelId;
use kernel::{
    Result,
    db::{Row, Tx},
    ids::WorkspaceId,
};

/// A row with its workspace and sealed passwords.
pub(super) struct Stored {
    pub workspace_id: WorkspaceId,
    pub row: ChannelRow,
    pub secrets: String,
}

/// What is written; the id and the workspace say where.
pub(super) struct Written<'a> {
    pub row: &'a ChannelRow,
    pub secrets: &'a str,
}

fn read(mut row: Row) -> Result<Stored> {
    Ok(Stored {
        workspace_id: row.take()?,
        row: ChannelRow {
            id: row.take()?,
            kind: row.take()?,
            name: row.take()?,
            address: row.take()?,
            brand_id: row.take()?,
            team_id: row.take()?,
            is_enabled: row.take()?,
            settings: serde_json::from_str(&row.take::<String>()?)?,
            version: row.take()?,
            health: serde_json::from_str(&row.take::<String>()?)?,
        },
        secrets: row.take()?,
    })
}

pub(super) async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Stored>> {
    let rows = tx
        .rows(
            "select workspace_id, id, kind, name, address, brand_id, team_id, is_enabled, settings, version, health, secrets
             from channel where workspace_id = $1 order by id",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read).collect()
}

pub(super) async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId) -> Result<Stored> {
    let row = tx
        .one(
            "select workspace_id, id, kind, name, address, brand_id, team_id, is_enabled, settings, version, health, secrets
             from channel where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read(row)
}

/// Of the installation: a receiver knows only the address a message came to.
pub(super) async fn of_address(tx: &mut Tx, kind: &str, address: &str) -> Result<Option<Stored>> {
    let row = tx
        .row(
            "select workspace_id, id, kind, name, address, brand_id, team_id, is_enabled, settings, version, health, secrets
             from channel where kind = $1 and address = $2 and address <> '' and is_enabled = 1",
            &[kind.into(), address.into()],
        )
        .await?;
    row.map(read).transpose()
}

/// Of the installation: adapters serve the channels of all workspaces.
pub(super) async fn of_kind_everywhere(tx: &mut Tx, kind: &str) -> Result<Vec<Stored>> {
    let rows = tx
        .rows(
            "select workspace_id, id, kind, name, address, brand_id, team_id, is_enabled, settings, version, health, secrets
             from channel where kind = $1 and is_enabled = 1 order by workspace_id, id",
            &[kind.into()],
        )
        .await?;
    rows.into_iter().map(read).collect()
}

pub(super) async fn first_of_kind(tx: &mut Tx, workspace_id: WorkspaceId, kind: &str) -> Result<Option<Stored>> {
    let row = tx
        .row(
            "select workspace_id, id, kind, name, address, brand_id, team_id, is_enabled, settings, version, health, secrets
             from channel where workspace_id = $1 and kind = $2 and is_enabled = 1 order by id limit 1",
            &[workspace_id.into(), kind.into()],
        )
        .await?;
    row.map(read).transpose()
}

/// Whether the address was free.
pub(super) async fn insert(tx: &mut Tx, workspace_id: WorkspaceId, written: &Written<'_>, now: i64) -> Result<bool> {
    let Written { row, secrets } = written;
    let inserted = tx
        .row(
            "insert into channel (workspace_id, id, kind, name, address, brand_id, team_id, is_enabled, settings, secrets,
                                  version, health, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             on conflict (kind, address) where address <> '' do nothing returning id",
            &[
                workspace_id.into(),
                row.id.into(),
                (&row.kind).into(),
                (&row.name).into(),
                (&row.address).into(),
                row.brand_id.into(),
                row.team_id.into(),
                row.is_enabled.into(),
                row.settings.to_string().into(),
                (*secrets).into(),
                row.version.into(),
                serde_json::to_string(&row.health)?.into(),
                now.into(),
            ],
        )
        .await?;
    Ok(inserted.is_some())
}

/// Whether another channel of the kind, in any workspace, has the address.
pub(super) async fn is_taken(tx: &mut Tx, kind: &str, address: &str, but: ChannelId) -> Result<bool> {
    let row = tx
        .row(
            "select 1 from channel where kind = $1 and address = $2 and address <> '' and id <> $3",
            &[kind.into(), address.into(), but.into()],
        )
        .await?;
    Ok(row.is_some())
}

pub(super) async fn update(tx: &mut Tx, workspace_id: WorkspaceId, written: &Written<'_>) -> Result<()> {
    let Written { row, secrets } = written;
    tx.exec(
        "update channel set name = $3, address = $4, brand_id = $5, team_id = $6, is_enabled = $7, settings = $8,
                            secrets = $9, version = $10
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            row.id.into(),
            (&row.name).into(),
            (&row.address).into(),
            row.brand_id.into(),
            row.team_id.into(),
            row.is_enabled.into(),
            row.settings.to_string().into(),
            (*secrets).into(),
            row.version.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_health(tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId, health: &Health) -> Result<()> {
    tx.exec(
        "update channel set health = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), serde_json::to_string(health)?.into()],
    )
    .await?;
    Ok(())
}

/// Whether a ticket came or goes through the channel. Asked when somebody deletes one, which is rare enough
/// for a look through the tickets.
pub(super) async fn is_used(tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId) -> Result<bool> {
    let received = tx
        .row(
            "select 1 from receipt where workspace_id = $1 and channel_id = $2 limit 1",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    if received.is_some() {
        return Ok(true);
    }
    let ticket = tx
        .row(
            "select 1 from ticket where workspace_id = $1 and channel_id = $2 limit 1",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    Ok(ticket.is_some())
}

pub(super) async fn delete(tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId) -> Result<()> {
    let of = [workspace_id.into(), id.into()];
    tx.exec("delete from channel_cursor where workspace_id = $1 and channel_id = $2", &of).await?;
    tx.exec("delete from channel where workspace_id = $1 and id = $2", &of).await?;
    Ok(())
}

/// Takes channels away from a team that goes.
pub(super) async fn clear_team(tx: &mut Tx, workspace_id: WorkspaceId, team_id: events::ids::TeamId) -> Result<u64> {
    tx.exec(
        "update channel set team_id = null, version = version + 1 where workspace_id = $1 and team_id = $2",
        &[workspace_id.into(), team_id.into()],
    )
    .await
}

pub(super) async fn cursor(tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId, key: &str) -> Result<Option<String>> {
    let row = tx
        .row(
            "select value from channel_cursor where workspace_id = $1 and channel_id = $2 and key = $3",
            &[workspace_id.into(), id.into(), key.into()],
        )
        .await?;
    row.map(|mut row| row.take()).transpose()
}

/// Writes nothing for a channel that is gone.
pub(super) async fn set_cursor(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ChannelId,
    key: &str,
    value: &str,
) -> Result<()> {
    let exists =
        tx.row("select 1 from channel where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    if exists.is_none() {
        return Ok(());
    }
    tx.exec(
        "insert into channel_cursor (workspace_id, channel_id, key, value) values ($1, $2, $3, $4)
         on conflict (workspace_id, channel_id, key) do update set value = excluded.value",
        &[workspace_id.into(), id.into(), key.into(), value.into()],
    )
    .await?;
    Ok(())
}
