//! SQL of contacts and organizations.

use super::{Contact, Identity, Tier, match_key, organizations::OrganizationName};
use crate::{Ctx, fields};
use events::ids::{ContactId, ContactNoteId, IdentityId, OrganizationId};
use kernel::{
    Error, Result,
    db::{Row, SqlBuilder, Tx},
    ids::WorkspaceId,
};
use logic::search::fold;
use std::collections::HashMap;

pub struct NewRow {
    pub id: ContactId,
    pub name: String,
    pub email: String,
    pub organization_id: Option<OrganizationId>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub note: String,
    pub tier: Tier,
    pub care_note: String,
}

pub async fn insert(tx: &mut Tx, ctx: &Ctx, contact: &NewRow) -> Result<()> {
    tx.exec(
        "insert into contact (workspace_id, id, name, name_folded, email, organization_id, n_tickets, locale, zone, note, created_at, tier, care_note)
         values ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10, $11, $12)",
        &[
            ctx.scope.workspace_id.into(),
            contact.id.into(),
            (&contact.name).into(),
            fold(&contact.name).into(),
            (&contact.email).into(),
            contact.organization_id.into(),
            contact.locale.clone().into(),
            contact.zone.clone().into(),
            (&contact.note).into(),
            ctx.now.into(),
            contact.tier.code().into(),
            (&contact.care_note).into(),
        ],
    )
    .await?;
    Ok(())
}

/// The contact an id means: itself, or the one it was merged into.
///
/// # Errors
/// `NotFound`.
pub async fn resolve(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<ContactId> {
    let mut id = id;
    // Merges make no rings: a merged contact cannot be chosen for another merge. The bound is for damaged data.
    for _ in 0..32 {
        let mut row = tx
            .one(
                "select merged_into from contact where workspace_id = $1 and id = $2",
                &[workspace_id.into(), id.into()],
            )
            .await?;
        match row.take::<Option<ContactId>>()? {
            Some(next) => id = next,
            None => return Ok(id),
        }
    }
    Err(Error::NotFound)
}

/// Held until the transaction ends, so that a merge and an arriving message do not cross.
///
/// # Errors
/// `NotFound`.
pub async fn lock(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<()> {
    tx.one(
        "select id from contact where workspace_id = $1 and id = $2 {FOR_UPDATE}",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    Ok(())
}

pub async fn by_identity(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    kind: &str,
    folded: &str,
) -> Result<Option<(ContactId, String)>> {
    let row = tx
        .row(
            "select contact.id, contact.name from identity
             join contact on contact.workspace_id = identity.workspace_id and contact.id = identity.contact_id
             where identity.workspace_id = $1 and identity.kind = $2 and identity.value_folded = $3 {FOR_UPDATE}",
            &[workspace_id.into(), kind.into(), folded.into()],
        )
        .await?;
    row.map(|mut row| Ok((row.take()?, row.take()?))).transpose()
}

pub async fn set_name(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId, name: &str) -> Result<()> {
    tx.exec(
        "update contact set name = $3, name_folded = $4 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), name.into(), fold(name).into()],
    )
    .await?;
    Ok(())
}

/// `false` when another contact has it.
#[expect(clippy::too_many_arguments, reason = "one column each")]
pub async fn add_identity(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: IdentityId,
    contact_id: ContactId,
    kind: &str,
    value: &str,
    folded: &str,
    is_verified: bool,
) -> Result<bool> {
    let n = tx
        .exec(
            "insert into identity (workspace_id, id, contact_id, kind, value, value_folded, is_verified, match_key)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (workspace_id, kind, value_folded) do nothing",
            &[
                workspace_id.into(),
                id.into(),
                contact_id.into(),
                kind.into(),
                value.into(),
                folded.into(),
                is_verified.into(),
                match_key(kind, folded).into(),
            ],
        )
        .await?;
    Ok(n == 1)
}

pub async fn remove_identity(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    contact_id: ContactId,
    id: IdentityId,
) -> Result<()> {
    let n = tx
        .exec(
            "delete from identity where workspace_id = $1 and contact_id = $2 and id = $3",
            &[workspace_id.into(), contact_id.into(), id.into()],
        )
        .await?;
    if n == 1 { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn set_verified(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    contact_id: ContactId,
    id: IdentityId,
    is_verified: bool,
) -> Result<()> {
    let n = tx
        .exec(
            "update identity set is_verified = $4 where workspace_id = $1 and contact_id = $2 and id = $3",
            &[workspace_id.into(), contact_id.into(), id.into(), is_verified.into()],
        )
        .await?;
    if n == 1 { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn set_first_email(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<()> {
    tx.exec(
        "update contact set email = coalesce((select value from identity where identity.workspace_id = $1
           and identity.contact_id = $2 and identity.kind = 'email' order by identity.id limit 1), '')
         where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    Ok(())
}

pub async fn search_text(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<String> {
    let mut row = tx
        .one(
            "select name, note, fields from contact where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    let mut text = format!("{}\n{}", row.take::<String>()?, row.take::<String>()?);
    let values = fields::of_text(row.take::<Option<String>>()?.as_deref());
    if !values.is_empty() {
        let known = fields::of(tx, workspace_id, fields::Subject::Contact).await?;
        text.push('\n');
        text.push_str(&fields::values::words(&known, &values));
    }
    for identity in identities(tx, workspace_id, id).await? {
        text.push('\n');
        text.push_str(&identity.value);
    }
    Ok(text)
}

async fn identities(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<Vec<Identity>> {
    let rows = tx
        .rows(
            "select id, kind, value, is_verified from identity where workspace_id = $1 and contact_id = $2 order by id",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    rows.into_iter()
        .map(|mut row| {
            Ok(Identity { id: row.take()?, kind: row.take()?, value: row.take()?, is_verified: row.take()? })
        })
        .collect()
}

pub fn read(mut row: Row) -> Result<Contact> {
    let id = row.take()?;
    let name = row.take()?;
    let locale = row.take()?;
    let zone = row.take()?;
    let note = row.take()?;
    let created_at = row.take()?;
    let n_tickets = row.take()?;
    let tier = Tier::from_code(&row.take::<String>()?);
    let care_note = row.take()?;
    let organization_id: Option<OrganizationId> = row.take()?;
    let organization_name: Option<String> = row.take()?;
    let organization = organization_id.zip(organization_name).map(|(id, name)| OrganizationName { id, name });
    Ok(Contact {
        id,
        name,
        identities: Vec::new(),
        organization,
        locale,
        zone,
        note,
        tier,
        care_note,
        created_at,
        n_tickets,
        n_open: 0,
    })
}

pub const COLUMNS: &str = "select contact.id, contact.name, contact.locale, contact.zone, contact.note, contact.created_at,
    contact.n_tickets, contact.tier, contact.care_note, organization.id, organization.name
    from contact left join organization on organization.workspace_id = contact.workspace_id and organization.id = contact.organization_id
    where contact.workspace_id = ";

pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<Contact> {
    get_many(tx, workspace_id, &[id]).await?.into_iter().next().ok_or(Error::NotFound)
}

/// In the order of `ids`; unknown ones are left out.
pub async fn get_many(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[ContactId]) -> Result<Vec<Contact>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and contact.id").bind_in(ids.iter().copied());
    let (text, values) = sql.finish();
    let mut found = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    found.sort_by_key(|contact| ids.iter().position(|id| *id == contact.id));
    with_rest(tx, workspace_id, found).await
}

/// Adds the identities and the number of open tickets, each read once for all.
pub async fn with_rest(tx: &mut Tx, workspace_id: WorkspaceId, mut contacts: Vec<Contact>) -> Result<Vec<Contact>> {
    if contacts.is_empty() {
        return Ok(contacts);
    }
    let places: HashMap<ContactId, usize> =
        contacts.iter().enumerate().map(|(place, contact)| (contact.id, place)).collect();
    let mut sql =
        SqlBuilder::new("select contact_id, id, kind, value, is_verified from identity where workspace_id = ");
    sql.bind(workspace_id).push(" and contact_id").bind_in(contacts.iter().map(|contact| contact.id));
    // In the order of the index, so that it is taken.
    sql.push(" order by contact_id, id");
    let (text, values) = sql.finish();
    for mut row in tx.rows(text, &values).await? {
        let contact_id: ContactId = row.take()?;
        let identity = Identity { id: row.take()?, kind: row.take()?, value: row.take()?, is_verified: row.take()? };
        if let Some(contact) = places.get(&contact_id).and_then(|place| contacts.get_mut(*place)) {
            contact.identities.push(identity);
        }
    }
    let mut sql = SqlBuilder::new("select contact_id, count(*) from ticket where workspace_id = ");
    sql.bind(workspace_id).push(" and bucket = 1 and contact_id").bind_in(contacts.iter().map(|contact| contact.id));
    sql.push(" group by contact_id");
    let (text, values) = sql.finish();
    for mut row in tx.rows(text, &values).await? {
        let contact_id: ContactId = row.take()?;
        if let Some(contact) = places.get(&contact_id).and_then(|place| contacts.get_mut(*place)) {
            contact.n_open = row.take()?;
        }
    }
    Ok(contacts)
}

/// Writes the first address anew where the one shown is not the contact's any more.
pub async fn keep_email(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<()> {
    tx.exec(
        "update contact set email = coalesce((select value from identity where identity.workspace_id = $1
           and identity.contact_id = $2 and identity.kind = 'email' order by identity.id limit 1), '')
         where workspace_id = $1 and id = $2 and not exists (select 1 from identity where identity.workspace_id = $1
           and identity.contact_id = $2 and identity.kind = 'email' and identity.value = contact.email)",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    Ok(())
}

pub async fn set_merged(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId, into: Option<ContactId>) -> Result<()> {
    tx.exec(
        "update contact set merged_into = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), into.into()],
    )
    .await?;
    Ok(())
}

/// The contact and everyone merged into it, directly or by others.
pub async fn with_merged(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<Vec<ContactId>> {
    let mut all = vec![id];
    let mut at = 0;
    while let Some(id) = all.get(at).copied().filter(|_| all.len() < 256) {
        let rows = tx
            .rows(
                "select id from contact where workspace_id = $1 and merged_into = $2 order by id limit 256",
                &[workspace_id.into(), id.into()],
            )
            .await?;
        for mut row in rows {
            all.push(row.take()?);
        }
        at += 1;
    }
    Ok(all)
}

/// Gives all identities and notes of one contact to another; answers which.
pub async fn move_belongings(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    from: ContactId,
    to: ContactId,
) -> Result<(Vec<IdentityId>, Vec<ContactNoteId>)> {
    let params = [workspace_id.into(), from.into(), to.into()];
    let identities = tx
        .rows("update identity set contact_id = $3 where workspace_id = $1
               and id in (select own.id from identity own where own.workspace_id = $1 and own.contact_id = $2) returning id", &params)
        .await?;
    let notes = tx
        .rows(
            "update contact_note set contact_id = $3 where workspace_id = $1
               and id in (select own.id from contact_note own where own.workspace_id = $1 and own.contact_id = $2) returning id",
            &params,
        )
        .await?;
    let identities = identities.into_iter().map(|mut row| row.take()).collect::<Result<_>>()?;
    Ok((identities, notes.into_iter().map(|mut row| row.take()).collect::<Result<_>>()?))
}

/// Gives those of the identities and notes that one contact still has to another.
pub async fn move_back(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    (identities, notes): (&[IdentityId], &[ContactNoteId]),
    from: ContactId,
    to: ContactId,
) -> Result<()> {
    for id in identities {
        tx.exec(
            "update identity set contact_id = $4 where workspace_id = $1 and id = $2 and contact_id = $3",
            &[workspace_id.into(), (*id).into(), from.into(), to.into()],
        )
        .await?;
    }
    for id in notes {
        tx.exec(
            "update contact_note set contact_id = $4 where workspace_id = $1 and id = $2 and contact_id = $3",
            &[workspace_id.into(), (*id).into(), from.into(), to.into()],
        )
        .await?;
    }
    Ok(())
}

/// Writes the fields that people change.
pub async fn update(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId, fields: &super::Fields) -> Result<()> {
    tx.exec(
        "update contact set name = $3, name_folded = $4, locale = $5, zone = $6, note = $7, organization_id = $8, tier = $9, care_note = $10
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            id.into(),
            (&fields.name).into(),
            fold(&fields.name).into(),
            fields.locale.clone().into(),
            fields.zone.clone().into(),
            (&fields.note).into(),
            fields.organization_id.into(),
            fields.tier.code().into(),
            (&fields.care_note).into(),
        ],
    )
    .await?;
    Ok(())
}

/// Changes how many tickets the contact has.
pub async fn count_ticket(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId, by: i64) -> Result<()> {
    tx.exec(
        "update contact set n_tickets = n_tickets + $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), by.into()],
    )
    .await?;
    Ok(())
}

/// Who a new ticket belongs to, followed through merges and held until the transaction ends, with the organization.
pub async fn for_ticket(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ContactId,
) -> Result<(ContactId, Option<OrganizationId>)> {
    let mut id = id;
    for _ in 0..32 {
        let mut row = tx
            .one(
                "select organization_id, merged_into from contact where workspace_id = $1 and id = $2 {FOR_UPDATE}",
                &[workspace_id.into(), id.into()],
            )
            .await?;
        let organization_id = row.take()?;
        match row.take::<Option<ContactId>>()? {
            Some(next) => id = next,
            None => return Ok((id, organization_id)),
        }
    }
    Err(Error::NotFound)
}

/// Name and first address of a contact.
pub async fn party(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<channel::Party> {
    let mut row = tx
        .one("select name, email from contact where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()])
        .await?;
    Ok(channel::Party { name: row.take()?, address: row.take()? })
}
