//! The statements of a workspace's own roles, and who has them.

use super::{OwnRole, fold};
use crate::access::{Grants, Role};
use events::ids::{AgentId, OwnRoleId};
use kernel::{
    Result,
    db::{Row, Tx},
    ids::WorkspaceId,
};

fn read(mut row: Row) -> Result<OwnRole> {
    Ok(OwnRole {
        id: row.take()?,
        name: row.take()?,
        base: Role::from_code(&row.take::<String>()?)?,
        grants: Grants::from_names(&row.take::<String>()?),
    })
}

pub(super) async fn all(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<OwnRole>> {
    let rows = tx
        .rows(
            "select id, name, base, permissions from own_role where workspace_id = $1 order by name_folded",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read).collect()
}

pub(super) async fn one(tx: &mut Tx, workspace_id: WorkspaceId, id: OwnRoleId) -> Result<OwnRole> {
    let sql = "select id, name, base, permissions from own_role where workspace_id = $1 and id = $2";
    read(tx.one(sql, &[workspace_id.into(), id.into()]).await?)
}

/// Whether the name was free.
pub(super) async fn insert(tx: &mut Tx, workspace_id: WorkspaceId, role: &OwnRole, now: i64) -> Result<bool> {
    let row = tx
        .row(
            "insert into own_role (workspace_id, id, name, name_folded, base, permissions, created_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (workspace_id, name_folded) do nothing returning id",
            &[
                workspace_id.into(),
                role.id.into(),
                (&role.name).into(),
                fold(&role.name).into(),
                role.base.code().into(),
                role.grants.names().join(" ").into(),
                now.into(),
            ],
        )
        .await?;
    Ok(row.is_some())
}

pub(super) async fn is_name_taken(tx: &mut Tx, workspace_id: WorkspaceId, role: &OwnRole) -> Result<bool> {
    let sql = "select 1 from own_role where workspace_id = $1 and name_folded = $2 and id <> $3";
    Ok(tx.row(sql, &[workspace_id.into(), fold(&role.name).into(), role.id.into()]).await?.is_some())
}

pub(super) async fn update(tx: &mut Tx, workspace_id: WorkspaceId, role: &OwnRole) -> Result<()> {
    tx.exec(
        "update own_role set name = $3, name_folded = $4, permissions = $5 where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            role.id.into(),
            (&role.name).into(),
            fold(&role.name).into(),
            role.grants.names().join(" ").into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, workspace_id: WorkspaceId, id: OwnRoleId) -> Result<()> {
    tx.exec("delete from own_role where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}

/// Everybody's role, to count with; a workspace's agents are few.
pub(super) async fn people(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<(Role, Option<OwnRoleId>)>> {
    let rows = tx.rows("select role, role_id from agent where workspace_id = $1", &[workspace_id.into()]).await?;
    rows.into_iter().map(|mut row| Ok((Role::from_code(&row.take::<String>()?)?, row.take()?))).collect()
}

/// Who has the role, locked so that nobody gets it while it goes away.
pub(super) async fn people_of(tx: &mut Tx, workspace_id: WorkspaceId, id: OwnRoleId) -> Result<Vec<AgentId>> {
    let sql = "select id from agent where workspace_id = $1 and role_id = $2 order by id {FOR_UPDATE}";
    let rows = tx.rows(sql, &[workspace_id.into(), id.into()]).await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

pub(super) async fn replace(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: OwnRoleId,
    role: Role,
    own: Option<OwnRoleId>,
) -> Result<()> {
    tx.exec(
        "update agent set role = $3, role_id = $4 where workspace_id = $1 and role_id = $2",
        &[workspace_id.into(), id.into(), role.code().into(), own.into()],
    )
    .await?;
    Ok(())
}

/// Locked until the end of the transaction, so that it is not deleted while somebody gets it.
pub(super) async fn lock(tx: &mut Tx, workspace_id: WorkspaceId, id: OwnRoleId) -> Result<OwnRole> {
    let sql = "select id, name, base, permissions from own_role where workspace_id = $1 and id = $2 {FOR_UPDATE}";
    read(tx.one(sql, &[workspace_id.into(), id.into()]).await?)
}
