//! SQL of contacts and organizations.

use super::{Contact, Identity, Organization, OrganizationName};
use crate::Ctx;
use events::ids::{ContactId, IdentityId, OrganizationId};
use kernel::{
    Error, Result,
    db::{Row, SqlBuilder, Tx},
    http::Cursor,
    ids::WorkspaceId,
};
use logic::search::fold;

pub struct NewRow {
    pub id: ContactId,
    pub name: String,
    pub email: String,
    pub organization_id: Option<OrganizationId>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub note: String,
}

pub async fn insert(tx: &mut Tx, ctx: &Ctx, contact: &NewRow) -> Result<()> {
    tx.exec(
        "insert into contact (workspace_id, id, name, name_folded, email, organization_id, n_tickets, locale, zone, note, created_at)
         values ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10)",
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
        ],
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
             where identity.workspace_id = $1 and identity.kind = $2 and identity.value_folded = $3",
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
            "insert into identity (workspace_id, id, contact_id, kind, value, value_folded, is_verified)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (workspace_id, kind, value_folded) do nothing",
            &[
                workspace_id.into(),
                id.into(),
                contact_id.into(),
                kind.into(),
                value.into(),
                folded.into(),
                is_verified.into(),
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
        .one("select name, note from contact where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()])
        .await?;
    let mut text = format!("{}\n{}", row.take::<String>()?, row.take::<String>()?);
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

fn read(mut row: Row) -> Result<Contact> {
    let id = row.take()?;
    let name = row.take()?;
    let locale = row.take()?;
    let zone = row.take()?;
    let note = row.take()?;
    let created_at = row.take()?;
    let n_tickets = row.take()?;
    let organization_id: Option<OrganizationId> = row.take()?;
    let organization_name: Option<String> = row.take()?;
    let organization = organization_id.zip(organization_name).map(|(id, name)| OrganizationName { id, name });
    Ok(Contact { id, name, identities: Vec::new(), organization, locale, zone, note, created_at, n_tickets })
}

const COLUMNS: &str = "select contact.id, contact.name, contact.locale, contact.zone, contact.note, contact.created_at,
    contact.n_tickets, organization.id, organization.name
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
    with_identities(tx, workspace_id, found).await
}

async fn with_identities(tx: &mut Tx, workspace_id: WorkspaceId, mut contacts: Vec<Contact>) -> Result<Vec<Contact>> {
    let mut sql =
        SqlBuilder::new("select contact_id, id, kind, value, is_verified from identity where workspace_id = ");
    sql.bind(workspace_id).push(" and contact_id").bind_in(contacts.iter().map(|contact| contact.id));
    sql.push(" order by id");
    let (text, values) = sql.finish();
    for mut row in tx.rows(text, &values).await? {
        let contact_id: ContactId = row.take()?;
        let identity = Identity { id: row.take()?, kind: row.take()?, value: row.take()?, is_verified: row.take()? };
        if let Some(contact) = contacts.iter_mut().find(|contact| contact.id == contact_id) {
            contact.identities.push(identity);
        }
    }
    Ok(contacts)
}

/// Newest contacts first.
pub async fn list(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    organization_id: Option<OrganizationId>,
    before: Cursor,
    limit: usize,
) -> Result<Vec<Contact>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and contact.id < ").bind(before.id);
    if let Some(organization_id) = organization_id {
        sql.push(" and contact.organization_id = ").bind(organization_id);
    }
    sql.push(" order by contact.id desc limit ").bind(limit as i64);
    let (text, values) = sql.finish();
    let found = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    with_identities(tx, workspace_id, found).await
}

#[expect(clippy::too_many_arguments, reason = "one column each")]
pub async fn update(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ContactId,
    name: &str,
    locale: Option<&str>,
    zone: Option<&str>,
    note: &str,
    organization_id: Option<OrganizationId>,
) -> Result<()> {
    tx.exec(
        "update contact set name = $3, name_folded = $4, locale = $5, zone = $6, note = $7, organization_id = $8
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            id.into(),
            name.into(),
            fold(name).into(),
            locale.into(),
            zone.into(),
            note.into(),
            organization_id.into(),
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

/// Organization, language and zone of a contact, as a new ticket needs them.
pub async fn for_ticket(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ContactId,
) -> Result<(Option<OrganizationId>, Option<String>)> {
    let mut row = tx
        .one(
            "select organization_id, locale from contact where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    Ok((row.take()?, row.take()?))
}

/// Name and first address of a contact.
pub async fn party(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<channel::Party> {
    let mut row = tx
        .one("select name, email from contact where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()])
        .await?;
    Ok(channel::Party { name: row.take()?, address: row.take()? })
}

pub async fn organization_of_domain(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    domain: &str,
) -> Result<Option<OrganizationId>> {
    let row = tx
        .row(
            "select organization_id from organization_domain where workspace_id = $1 and domain = $2",
            &[workspace_id.into(), domain.into()],
        )
        .await?;
    row.map(|mut row| row.take()).transpose()
}

pub async fn organization(tx: &mut Tx, workspace_id: WorkspaceId, id: OrganizationId) -> Result<Organization> {
    let row = tx
        .one(
            "select id, name, domains, note, created_at,
               (select count(*) from contact where contact.workspace_id = $1 and contact.organization_id = $2)
             from organization where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read_organization(row)
}

fn read_organization(mut row: Row) -> Result<Organization> {
    Ok(Organization {
        id: row.take()?,
        name: row.take()?,
        domains: serde_json::from_str(&row.take::<String>()?)?,
        note: row.take()?,
        created_at: row.take()?,
        n_contacts: row.take()?,
    })
}

pub async fn organizations(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    before: Cursor,
    limit: usize,
) -> Result<Vec<Organization>> {
    let rows = tx
        .rows(
            "select id, name, domains, note, created_at,
               (select count(*) from contact where contact.workspace_id = organization.workspace_id
                and contact.organization_id = organization.id)
             from organization where workspace_id = $1 and id < $2 order by id desc limit $3",
            &[workspace_id.into(), before.id.into(), (limit as i64).into()],
        )
        .await?;
    rows.into_iter().map(read_organization).collect()
}

pub async fn add_organization(tx: &mut Tx, ctx: &Ctx, id: OrganizationId, name: &str, note: &str) -> Result<bool> {
    let n = tx
        .exec(
            "insert into organization (workspace_id, id, name, name_folded, domains, note, created_at)
             values ($1, $2, $3, $4, '[]', $5, $6) on conflict (workspace_id, name_folded) do nothing",
            &[ctx.scope.workspace_id.into(), id.into(), name.into(), fold(name).into(), note.into(), ctx.now.into()],
        )
        .await?;
    Ok(n == 1)
}

pub async fn organization_named(tx: &mut Tx, workspace_id: WorkspaceId, name: &str) -> Result<Option<OrganizationId>> {
    let row = tx
        .row(
            "select id from organization where workspace_id = $1 and name_folded = $2",
            &[workspace_id.into(), fold(name).into()],
        )
        .await?;
    row.map(|mut row| row.take()).transpose()
}

pub async fn update_organization(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: OrganizationId,
    name: &str,
    note: &str,
) -> Result<()> {
    tx.exec(
        "update organization set name = $3, name_folded = $4, note = $5 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), name.into(), fold(name).into(), note.into()],
    )
    .await?;
    Ok(())
}

/// Answers with the first domain that belongs to another organization; nothing is changed then.
pub async fn set_domains(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: OrganizationId,
    domains: &[String],
) -> Result<Option<String>> {
    tx.exec(
        "delete from organization_domain where workspace_id = $1 and organization_id = $2",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    for domain in domains {
        let n = tx
            .exec(
                "insert into organization_domain (workspace_id, domain, organization_id) values ($1, $2, $3)
                 on conflict (workspace_id, domain) do nothing",
                &[workspace_id.into(), domain.into(), id.into()],
            )
            .await?;
        if n == 0 && organization_of_domain(tx, workspace_id, domain).await? != Some(id) {
            return Ok(Some(domain.clone()));
        }
    }
    tx.exec(
        "update organization set domains = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), serde_json::to_string(domains)?.into()],
    )
    .await?;
    Ok(None)
}
