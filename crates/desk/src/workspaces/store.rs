//! The statements of workspaces and brands.

use super::{Brand, Workspace};
use events::ids::{BrandId, StatusId};
use kernel::{
    Result,
    db::{Row, Tx},
    ids::WorkspaceId,
};

fn workspace(mut row: Row) -> Result<Workspace> {
    Ok(Workspace {
        id: row.take()?,
        name: row.take()?,
        host: row.take()?,
        locale: row.take()?,
        zone: row.take()?,
        settings: serde_json::from_str(&row.take::<String>()?)?,
    })
}

fn read_brand(mut row: Row) -> Result<Brand> {
    Ok(Brand { id: row.take()?, name: row.take()?, locale: row.take()? })
}

pub(super) async fn get(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Workspace> {
    let row = tx
        .one(
            "select workspace_id, name, host, locale, zone, settings from workspace where workspace_id = $1",
            &[workspace_id.into()],
        )
        .await?;
    workspace(row)
}

/// Of the installation: no workspace is known yet.
pub(super) async fn list(tx: &mut Tx) -> Result<Vec<Workspace>> {
    let rows = tx
        .rows("select workspace_id, name, host, locale, zone, settings from workspace order by workspace_id", &[])
        .await?;
    rows.into_iter().map(workspace).collect()
}

/// Of the installation.
pub(super) async fn exists(tx: &mut Tx) -> Result<bool> {
    Ok(tx.row("select 1 from workspace limit 1", &[]).await?.is_some())
}

/// Of the installation. The first migration's row is the one row that is always there to be locked.
pub(super) async fn lock_installation(tx: &mut Tx) -> Result<()> {
    tx.row("select number from migration where number = 1 {FOR_UPDATE}", &[]).await?;
    Ok(())
}

/// Of the installation: this is how a request finds its workspace.
pub(super) async fn of_host(tx: &mut Tx, host: &str, bare: &str) -> Result<Option<WorkspaceId>> {
    let rows = tx
        .rows(
            "select workspace_id, host from workspace where host <> '' and host in ($1, $2)",
            &[host.into(), bare.into()],
        )
        .await?;
    let mut found = None;
    for mut row in rows {
        let (id, own): (WorkspaceId, String) = (row.take()?, row.take()?);
        if own == host {
            return Ok(Some(id));
        }
        found = Some(id);
    }
    if found.is_some() {
        return Ok(found);
    }
    // A lone workspace, or the only one without a host of its own, answers what nobody claims.
    let mut rows = tx
        .rows("select workspace_id from workspace where host = '' or (select count(*) from workspace) = 1 limit 2", &[])
        .await?;
    let last = rows.pop();
    match (last, rows.is_empty()) {
        (Some(mut row), true) => Ok(Some(row.take()?)),
        _ => Ok(None),
    }
}

/// Whether the host was free.
pub(super) async fn insert(tx: &mut Tx, workspace: &Workspace, now: i64) -> Result<bool> {
    let row = tx
        .row(
            "insert into workspace (workspace_id, name, host, locale, zone, settings, created_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (host) where host <> '' do nothing returning workspace_id",
            &[
                workspace.id.into(),
                (&workspace.name).into(),
                (&workspace.host).into(),
                (&workspace.locale).into(),
                (&workspace.zone).into(),
                serde_json::to_string(&workspace.settings)?.into(),
                now.into(),
            ],
        )
        .await?;
    Ok(row.is_some())
}

pub(super) async fn update(tx: &mut Tx, workspace: &Workspace) -> Result<()> {
    tx.exec(
        "update workspace set name = $2, locale = $3, zone = $4, settings = $5 where workspace_id = $1",
        &[
            workspace.id.into(),
            (&workspace.name).into(),
            (&workspace.locale).into(),
            (&workspace.zone).into(),
            serde_json::to_string(&workspace.settings)?.into(),
        ],
    )
    .await?;
    Ok(())
}

/// The catalogue keeps statuses from here on; the first five come with the workspace.
pub(super) async fn insert_builtin_status(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: StatusId,
    category: &str,
    position: i64,
) -> Result<()> {
    tx.exec(
        "insert into status (workspace_id, id, name, category, position, is_builtin) values ($1, $2, $3, $3, $4, 1)",
        &[workspace_id.into(), id.into(), category.into(), position.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn brands(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Brand>> {
    let rows = tx
        .rows("select id, name, locale from brand where workspace_id = $1 order by id", &[workspace_id.into()])
        .await?;
    rows.into_iter().map(read_brand).collect()
}

pub(super) async fn brand(tx: &mut Tx, workspace_id: WorkspaceId, id: BrandId) -> Result<Brand> {
    let row = tx
        .one(
            "select id, name, locale from brand where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read_brand(row)
}

pub(super) async fn insert_brand(tx: &mut Tx, workspace_id: WorkspaceId, brand: &Brand, now: i64) -> Result<()> {
    tx.exec(
        "insert into brand (workspace_id, id, name, locale, created_at) values ($1, $2, $3, $4, $5)",
        &[workspace_id.into(), brand.id.into(), (&brand.name).into(), (&brand.locale).into(), now.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn update_brand(tx: &mut Tx, workspace_id: WorkspaceId, brand: &Brand) -> Result<()> {
    tx.exec(
        "update brand set name = $3, locale = $4 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), brand.id.into(), (&brand.name).into(), (&brand.locale).into()],
    )
    .await?;
    Ok(())
}
