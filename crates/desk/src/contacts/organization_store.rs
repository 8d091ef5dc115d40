//! SQL of organizations.

use super::organizations::Organization;
use crate::Ctx;
use events::ids::OrganizationId;
use kernel::{
    Result,
    db::{Row, SqlBuilder, Tx},
    http::Cursor,
    ids::WorkspaceId,
};
use logic::search::fold;

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

const COLUMNS: &str =
    "select organization.id, organization.name, organization.domains, organization.note, organization.created_at,
    (select count(*) from contact where contact.workspace_id = organization.workspace_id
     and contact.organization_id = organization.id and contact.merged_into is null),
    (select count(*) from ticket where ticket.workspace_id = organization.workspace_id
     and ticket.organization_id = organization.id and ticket.bucket = 1)
    from organization where organization.workspace_id = ";

pub async fn organization(tx: &mut Tx, workspace_id: WorkspaceId, id: OrganizationId) -> Result<Organization> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and organization.id = ").bind(id);
    let (text, values) = sql.finish();
    read_organization(tx.one(text, &values).await?)
}

fn read_organization(mut row: Row) -> Result<Organization> {
    Ok(Organization {
        id: row.take()?,
        name: row.take()?,
        domains: serde_json::from_str(&row.take::<String>()?)?,
        note: row.take()?,
        created_at: row.take()?,
        n_contacts: row.take()?,
        n_open: row.take()?,
    })
}

/// Organizations by name, or the newest first. A name or domain that holds `words` is found; there are few enough of
/// them to look at each.
pub async fn organizations(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    words: &str,
    is_by_name: bool,
    after: Option<Cursor>,
    limit: usize,
) -> Result<Vec<Organization>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id);
    let words = fold(words);
    if !words.trim().is_empty() {
        let escaped = words.trim().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let pattern = format!("%{escaped}%");
        sql.push(" and (organization.name_folded like ").bind(pattern.clone());
        sql.push(" escape '\\' or organization.domains like ").bind(pattern).push(" escape '\\')");
    }
    match (is_by_name, after) {
        (true, Some(after)) => {
            // The cursor names a row; the list goes on after that row's name, whatever it is by now.
            sql.push(" and (organization.name_folded, organization.id) > ((select last.name_folded from organization last where last.workspace_id = ");
            sql.bind(workspace_id).push(" and last.id = ").bind(after.id).push("), ").bind(after.id).push(")");
        }
        (false, Some(after)) => {
            sql.push(" and organization.id < ").bind(after.id);
        }
        (_, None) => {}
    }
    sql.push(if is_by_name {
        " order by organization.name_folded, organization.id limit "
    } else {
        " order by organization.id desc limit "
    });
    sql.bind(limit as i64);
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(read_organization).collect()
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
