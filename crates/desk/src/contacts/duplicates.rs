//! Contacts that look like one person: nearly the same address or number, or the same name in the same place.
//!
//! Two contacts never share an identity, so likeness is asked of `match_key`, which leaves out what often differs.
//! Keys shorter than seven are extensions and service numbers, shared by many.

use super::{Contact, fold_identity, match_key, store};
use events::ids::ContactId;
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    ids::WorkspaceId,
};
use serde::Serialize;
use std::collections::BTreeMap;

const SHOWN: usize = 100;

/// Two contacts and what they have in common.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Likeness {
    /// The older of the two.
    pub first: Contact,
    pub second: Contact,
    /// `email`, `phone`, `name`.
    pub reasons: Vec<String>,
}

type Pairs = BTreeMap<(ContactId, ContactId), Vec<String>>;

fn add(pairs: &mut Pairs, one: ContactId, other: ContactId, reason: &str) {
    let reasons = pairs.entry((one.min(other), one.max(other))).or_default();
    if one != other && !reasons.iter().any(|known| known == reason) {
        reasons.push(reason.to_owned());
    }
}

/// Who looks like this contact.
///
/// # Errors
/// `NotFound`.
pub async fn of_contact(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<Vec<Likeness>> {
    let contact = store::get(tx, workspace_id, id).await?;
    let mut pairs = Pairs::new();
    for identity in &contact.identities {
        let Ok(folded) = fold_identity("value", &identity.kind, &identity.value) else { continue };
        let key = match_key(&identity.kind, &folded);
        if key.chars().count() < 7 {
            continue;
        }
        let rows = tx
            .rows(
                "select contact_id from identity where workspace_id = $1 and kind = $2 and match_key = $3 and contact_id <> $4 limit 20",
                &[workspace_id.into(), (&identity.kind).into(), key.into(), id.into()],
            )
            .await?;
        for mut row in rows {
            add(&mut pairs, id, row.take()?, &identity.kind);
        }
    }
    let name = logic::search::fold(&contact.name);
    let rows = tx
        .rows(
            "select id from contact where workspace_id = $1 and merged_into is null
               and id in (select twin.id from contact twin where twin.workspace_id = $1 and twin.name_folded = $2
                          and twin.id <> $3 and twin.name_folded <> '')
             order by id limit 20",
            &[workspace_id.into(), (&name).into(), id.into()],
        )
        .await?;
    let ids = rows.into_iter().map(|mut row| row.take()).collect::<Result<Vec<ContactId>>>()?;
    let own_id = contact.organization.as_ref().map(|organization| organization.id);
    for other in store::get_many(tx, workspace_id, &ids).await? {
        let other_id = other.organization.as_ref().map(|organization| organization.id);
        // One word is a common name: only the firm makes it tell something.
        let is_alike = if name.contains(' ') {
            own_id.is_none() || other_id.is_none() || own_id == other_id
        } else {
            own_id.is_some() && own_id == other_id
        };
        if is_alike {
            add(&mut pairs, id, other.id, "name");
        }
    }
    shown(tx, workspace_id, pairs).await
}

/// Pairs over the whole workspace, the first hundred. Each group of alike contacts gives one pair; the next follows
/// when this one is merged or told apart.
///
/// # Errors
/// `Internal`.
pub async fn all(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Likeness>> {
    let mut pairs = Pairs::new();
    let rows = tx
        .rows(
            "select min(contact_id), max(contact_id), kind from identity where workspace_id = $1
             group by kind, match_key having min(contact_id) <> max(contact_id) and length(match_key) >= 7
             order by 1 desc limit 200",
            &[workspace_id.into()],
        )
        .await?;
    for mut row in rows {
        let (one, other, kind): (ContactId, ContactId, String) = (row.take()?, row.take()?, row.take()?);
        add(&mut pairs, one, other, &kind);
    }
    let rows = tx
        .rows(
            "select min(id), max(id) from contact
             where workspace_id = $1 and merged_into is null and (name_folded like '% %' or organization_id is not null) and name_folded <> ''
             group by name_folded, coalesce(organization_id, 0) having count(*) > 1
             order by 1 desc limit 200",
            &[workspace_id.into()],
        )
        .await?;
    for mut row in rows {
        let (one, other): (ContactId, ContactId) = (row.take()?, row.take()?);
        add(&mut pairs, one, other, "name");
    }
    shown(tx, workspace_id, pairs).await
}

async fn shown(tx: &mut Tx, workspace_id: WorkspaceId, mut pairs: Pairs) -> Result<Vec<Likeness>> {
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new("select first_id, second_id from contact_apart where workspace_id = ");
    sql.bind(workspace_id).push(" and first_id").bind_in(pairs.keys().map(|(first, _)| *first));
    let (text, values) = sql.finish();
    for mut row in tx.rows(text, &values).await? {
        let pair: (ContactId, ContactId) = (row.take()?, row.take()?);
        pairs.remove(&pair);
    }
    let mut ids: Vec<ContactId> =
        pairs.keys().rev().take(SHOWN).flat_map(|(first, second)| [*first, *second]).collect();
    ids.sort_unstable();
    ids.dedup();
    let contacts = store::get_many(tx, workspace_id, &ids).await?;
    let contact = |id: ContactId| contacts.iter().find(|contact| contact.id == id).cloned();
    Ok(pairs
        .into_iter()
        .rev()
        .take(SHOWN)
        .filter_map(|((first, second), reasons)| {
            Some(Likeness { first: contact(first)?, second: contact(second)?, reasons })
        })
        .collect())
}

/// Says that two contacts are two people, or takes that back.
///
/// # Errors
/// `Internal`.
pub async fn set_apart(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    one: ContactId,
    other: ContactId,
    is_apart: bool,
) -> Result<()> {
    let params = [workspace_id.into(), one.min(other).into(), one.max(other).into()];
    if is_apart {
        tx.exec(
            "insert into contact_apart (workspace_id, first_id, second_id) values ($1, $2, $3)
             on conflict (workspace_id, first_id, second_id) do nothing",
            &params,
        )
        .await?;
    } else {
        tx.exec("delete from contact_apart where workspace_id = $1 and first_id = $2 and second_id = $3", &params)
            .await?;
    }
    Ok(())
}
