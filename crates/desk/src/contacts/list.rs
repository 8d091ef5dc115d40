//! The list of contacts: words, filters, order, pages.

use super::{Contact, Tier, store};
use crate::index;
use events::ids::{ContactId, OrganizationId};
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    http::{Cursor, Page},
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};

/// How many matches of a search are looked at to fill one page; beyond, the page ends early and `next` goes on.
const SCAN_MAX: usize = 2_000;

/// Order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContactSort {
    /// Newest first.
    #[default]
    Newest,
    /// By name.
    Name,
    /// Most tickets first.
    Tickets,
}

/// A list to read.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words of a name, address or number; what matches comes newest first, whatever the order.
    pub words: String,
    pub organization_id: Option<OrganizationId>,
    pub tier: Option<Tier>,
    pub has_open: Option<bool>,
    pub sort: ContactSort,
    pub after: Option<Cursor>,
    pub limit: usize,
}

/// A page of contacts.
///
/// # Errors
/// `Internal`.
pub async fn page(tx: &mut Tx, workspace_id: WorkspaceId, wanted: &Wanted) -> Result<Page<Contact>> {
    if !wanted.words.trim().is_empty() {
        return matching(tx, workspace_id, wanted).await;
    }
    // Each order walks its own index; a filter narrows it on the way.
    let mut sql = SqlBuilder::new(store::COLUMNS);
    sql.bind(workspace_id);
    push_filters(&mut sql, workspace_id, wanted);
    if let Some(after) = wanted.after {
        match wanted.sort {
            ContactSort::Newest => sql.push(" and contact.id < ").bind(after.id),
            // The cursor names a row; the list goes on after that row's name, whatever it is by now.
            ContactSort::Name => sql
                .push(" and (contact.name_folded, contact.id) > ((select last.name_folded from contact last where last.workspace_id = ")
                .bind(workspace_id)
                .push(" and last.id = ")
                .bind(after.id)
                .push("), ")
                .bind(after.id)
                .push(")"),
            ContactSort::Tickets => sql
                .push(" and (contact.n_tickets, contact.id) < (")
                .bind(after.at)
                .push(", ")
                .bind(after.id)
                .push(")"),
        };
    }
    sql.push(match wanted.sort {
        ContactSort::Newest => " order by contact.id desc limit ",
        ContactSort::Name => " order by contact.name_folded, contact.id limit ",
        ContactSort::Tickets => " order by contact.n_tickets desc, contact.id desc limit ",
    });
    sql.bind(wanted.limit as i64 + 1);
    let (text, values) = sql.finish();
    let found = tx.rows(text, &values).await?.into_iter().map(store::read).collect::<Result<Vec<_>>>()?;
    let is_counted = wanted.sort == ContactSort::Tickets;
    let page = Page::cut(found, wanted.limit, |contact| Cursor {
        at: if is_counted { contact.n_tickets } else { 0 },
        id: contact.id.get(),
    });
    Ok(Page { data: store::with_rest(tx, workspace_id, page.data).await?, next: page.next })
}

fn push_filters(sql: &mut SqlBuilder, workspace_id: WorkspaceId, wanted: &Wanted) {
    sql.push(" and contact.merged_into is null");
    if let Some(organization_id) = wanted.organization_id {
        sql.push(" and contact.id in (select own.id from contact own where own.workspace_id = ").bind(workspace_id);
        sql.push(" and own.organization_id = ").bind(organization_id).push(")");
    }
    match wanted.tier {
        // The few, by their own index.
        Some(Tier::Vip) => {
            sql.push(" and contact.id in (select own.id from contact own where own.workspace_id = ").bind(workspace_id);
            sql.push(" and own.tier = 'vip' and own.tier <> 'standard')");
        }
        Some(Tier::Standard) => {
            sql.push(" and contact.tier = 'standard'");
        }
        None => {}
    }
    if let Some(has_open) = wanted.has_open {
        sql.push(if has_open { " and contact.id in (" } else { " and contact.id not in (" });
        sql.push("select ticket.contact_id from ticket where ticket.workspace_id = ").bind(workspace_id);
        sql.push(" and ticket.bucket = 1)");
    }
}

/// The index answers with ids, newest first; the filters are asked of those.
async fn matching(tx: &mut Tx, workspace_id: WorkspaceId, wanted: &Wanted) -> Result<Page<Contact>> {
    let mut before = wanted.after.map_or(i64::MAX, |after| after.id);
    let (mut found, mut n_seen) = (Vec::<Contact>::new(), 0);
    let mut next = None;
    while found.len() <= wanted.limit && n_seen < SCAN_MAX {
        let chunk = wanted.limit.max(64) + 1;
        let ids = index::find_contacts(tx, workspace_id, &wanted.words, before, chunk as i64).await?;
        n_seen += ids.len();
        before = ids.last().map_or(i64::MIN, |id| id.get());
        let is_last = ids.len() < chunk;
        found.extend(filtered(tx, workspace_id, &ids, wanted).await?);
        next = (!is_last).then_some(Cursor { at: 0, id: before }.to_text());
        if is_last {
            break;
        }
    }
    let mut page = if found.len() > wanted.limit {
        Page::cut(found, wanted.limit, |contact| Cursor { at: 0, id: contact.id.get() })
    } else {
        Page { data: found, next }
    };
    page.data = store::with_rest(tx, workspace_id, page.data).await?;
    Ok(page)
}

async fn filtered(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[ContactId], wanted: &Wanted) -> Result<Vec<Contact>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new(store::COLUMNS);
    sql.bind(workspace_id);
    push_filters(&mut sql, workspace_id, wanted);
    sql.push(" and contact.id").bind_in(ids.iter().copied()).push(" order by contact.id desc");
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(store::read).collect()
}
