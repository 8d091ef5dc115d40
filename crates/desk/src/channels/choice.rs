//! Which channel a message goes out by, and which addresses are ours.

use super::{ChannelRow, config, get};
use crate::Desk;
use channel::ChannelConfig;
use events::ids::ChannelId;
use kernel::{Error, Result, db::Tx, ids::WorkspaceId};
use std::sync::Arc;

impl ChannelRow {
    /// Whether first messages are answered automatically; a channel without the setting does so.
    pub fn acknowledges(&self) -> bool {
        self.settings.get("acknowledge").and_then(serde_json::Value::as_bool) != Some(false)
    }
}

/// The folded addresses of all channels: mail from them is from ourselves.
///
/// # Errors
/// `Internal`.
pub async fn addresses(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<String>> {
    let rows = tx
        .rows("select address from channel where workspace_id = $1 and address <> ''", &[workspace_id.into()])
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

/// The channel an answer leaves by: the wanted one, else one of the same team or brand, else any. Only a
/// channel with an address of its own can be written from; a form cannot. `None` when there is none.
///
/// # Errors
/// `Internal`.
pub async fn for_reply(tx: &mut Tx, workspace_id: WorkspaceId, wanted: ChannelId) -> Result<Option<ChannelId>> {
    let row = tx
        .row(
            "select channel.id from channel left join channel wanted on wanted.workspace_id = $1 and wanted.id = $2
             where channel.workspace_id = $1 and channel.address <> '' and channel.is_enabled = 1
             order by case when channel.id = $2 then 0 when channel.team_id = wanted.team_id then 1
                           when channel.brand_id = wanted.brand_id then 2 else 3 end, channel.id
             limit 1",
            &[workspace_id.into(), wanted.into()],
        )
        .await?;
    row.map(|mut row| row.take()).transpose()
}

/// The channel of a ticket begun by an agent or another system: the named one, else the first that can send,
/// else the first.
///
/// # Errors
/// `Invalid` naming `channel_id`.
pub async fn for_new(tx: &mut Tx, workspace_id: WorkspaceId, wanted: Option<ChannelId>) -> Result<ChannelRow> {
    if let Some(id) = wanted {
        return get(tx, workspace_id, id)
            .await
            .map_err(|_| Error::invalid("channel_id", "not_found", "There is no such channel."));
    }
    let row = tx
        .row(
            "select id from channel where workspace_id = $1 and is_enabled = 1
             order by case when address <> '' then 0 else 1 end, id limit 1",
            &[workspace_id.into()],
        )
        .await?;
    let none = || Error::invalid("channel_id", "required", "Set up a channel first.");
    get(tx, workspace_id, row.ok_or_else(none)?.take()?).await
}

/// What the adapter needs to use a channel now.
///
/// # Errors
/// `NotFound` when the channel is gone.
pub async fn load_config(desk: &Arc<Desk>, workspace_id: WorkspaceId, id: ChannelId) -> Result<ChannelConfig> {
    desk.db
        .read((desk.clone(), workspace_id, id), |tx, (desk, workspace_id, id)| {
            Box::pin(config(desk, tx, *workspace_id, *id))
        })
        .await
}
