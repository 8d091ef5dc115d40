//! Takes an import back, slice by slice: contacts it made go, contacts it changed get their old fields, organizations it
//! made go when nobody belongs to them. What somebody used or changed since stays.

use super::{
    ImportState,
    apply::Changed,
    held,
    run::enqueue,
    store::{self, CHANGED, MADE},
    tell,
};
use crate::{
    Ctx,
    contacts::{self, Fields, store as rows},
};
use events::ids::{ContactId, ImportId, OrganizationId};
use kernel::{Error, Result, clock::Time, db::Tx, ids::WorkspaceId};

const SLICE: i64 = 100;
const TELL_EVERY: i64 = 1_000;

/// One slice; answers whether more is to come. The last of a run enqueues the next run.
pub(super) async fn slice(tx: &mut Tx, ctx: &Ctx, id: ImportId, is_last: bool) -> Result<bool> {
    let workspace_id = ctx.scope.workspace_id;
    let Some(mut import) = held(tx, workspace_id, id).await? else { return Ok(false) };
    if import.state != ImportState::Undoing {
        return Ok(false);
    }
    let items = store::items(tx, workspace_id, id, SLICE).await?;
    for (kind, item_id, body) in &items {
        let is_back = match *kind {
            MADE => remove(tx, workspace_id, ContactId::new(*item_id)).await?,
            CHANGED => restore(tx, ctx, ContactId::new(*item_id), &serde_json::from_str(body)?).await?,
            _ => {
                store::remove_organization(tx, workspace_id, OrganizationId::new(*item_id)).await?;
                true
            }
        };
        import.n_kept += i64::from(!is_back);
        store::remove_item(tx, workspace_id, id, (*kind, *item_id)).await?;
    }
    let n_before = import.n_done;
    // Rows that were passed over left nothing behind; the count reaches zero at the end in any case.
    import.n_done = (import.n_done - items.len() as i64).max(0);
    let is_whole = (items.len() as i64) < SLICE;
    if is_whole {
        import.n_done = 0;
        import.state = ImportState::Undone;
        import.finished_at = Some(Time(ctx.now));
    } else if is_last {
        enqueue(tx, ctx, &import).await?;
    }
    store::update(tx, workspace_id, &import).await?;
    if is_whole || n_before / TELL_EVERY != import.n_done / TELL_EVERY {
        tell(tx, ctx, &import)?;
    }
    Ok(!is_whole)
}

/// `false` when it was used since and stays.
async fn remove(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<bool> {
    if store::is_used(tx, workspace_id, id).await? {
        return Ok(false);
    }
    store::remove_contact(tx, workspace_id, id).await?;
    Ok(true)
}

/// Fields that are still as the import made them go back; addresses and numbers it added go.
async fn restore(tx: &mut Tx, ctx: &Ctx, id: ContactId, changed: &Changed) -> Result<bool> {
    let workspace_id = ctx.scope.workspace_id;
    let contact = match rows::get(tx, workspace_id, id).await {
        // Made by the same import, and gone with it.
        Err(Error::NotFound) => return Ok(true),
        other => other?,
    };
    for identity_id in &changed.identities {
        match rows::remove_identity(tx, workspace_id, id, *identity_id).await {
            Err(Error::NotFound) => {}
            other => other?,
        }
    }
    let now = Fields::from(&contact);
    let back = now.back(&changed.before, &changed.after);
    rows::update(tx, workspace_id, id, &back).await?;
    rows::keep_email(tx, workspace_id, id).await?;
    contacts::reindex(tx, ctx, id, false).await?;
    Ok(true)
}
