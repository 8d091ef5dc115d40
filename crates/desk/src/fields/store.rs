//! SQL of custom fields: definitions, the index of values, and the columns that hold them.

use super::{Condition, Field, Kind, Subject, Values, fold, of_text, to_text};
use crate::Ctx;
use events::ids::{ContactId, FieldId, OrganizationId};
use kernel::{
    Result,
    db::{Row, Tx},
    ids::WorkspaceId,
};

fn read(mut row: Row) -> Result<Field> {
    let (id, subject, kind) = (row.take()?, row.take::<String>()?, row.take::<String>()?);
    let (name, names, help, choices) = (row.take()?, row.take::<String>()?, row.take()?, row.take::<String>()?);
    let (is_required, is_active, position) = (row.take()?, row.take()?, row.take()?);
    let (when_field_id, when_values): (Option<FieldId>, String) = (row.take()?, row.take()?);
    let values = serde_json::from_str(&when_values).unwrap_or_default();
    Ok(Field {
        id,
        subject: Subject::from_code(&subject)?,
        kind: Kind::from_code(&kind)?,
        name,
        names: serde_json::from_str(&names)?,
        help,
        choices: serde_json::from_str(&choices)?,
        is_required,
        is_active,
        position,
        condition: when_field_id.map(|field_id| Condition { field_id, values }),
    })
}

pub(super) async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Field>> {
    let rows = tx
        .rows(
            "select id, subject, kind, name, names, help, choices, is_required, is_active, position, when_field_id, when_values
             from field where workspace_id = $1 order by subject, position, id",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read).collect()
}

/// False when the name is taken.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, field: &Field) -> Result<bool> {
    let n = tx
        .exec(
            "insert into field (workspace_id, id, subject, kind, name, name_folded, names, help, choices, is_required, is_active, position, when_field_id, when_values, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
             on conflict (workspace_id, subject, name_folded) do nothing",
            &[
                ctx.scope.workspace_id.into(),
                field.id.into(),
                field.subject.code().into(),
                field.kind.code().into(),
                (&field.name).into(),
                fold(&field.name).into(),
                serde_json::to_string(&field.names)?.into(),
                (&field.help).into(),
                serde_json::to_string(&field.choices)?.into(),
                field.is_required.into(),
                field.is_active.into(),
                field.position.into(),
                field.condition.as_ref().map(|condition| condition.field_id).into(),
                serde_json::to_string(&field.condition.as_ref().map(|it| &it.values))?.into(),
                ctx.now.into(),
            ],
        )
        .await?;
    Ok(n == 1)
}

pub(super) async fn update(tx: &mut Tx, workspace_id: WorkspaceId, field: &Field) -> Result<()> {
    tx.exec(
        "update field set name = $3, name_folded = $4, names = $5, help = $6, choices = $7, is_required = $8, is_active = $9,
           when_field_id = $10, when_values = $11
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            field.id.into(),
            (&field.name).into(),
            fold(&field.name).into(),
            serde_json::to_string(&field.names)?.into(),
            (&field.help).into(),
            serde_json::to_string(&field.choices)?.into(),
            field.is_required.into(),
            field.is_active.into(),
            field.condition.as_ref().map(|condition| condition.field_id).into(),
            serde_json::to_string(&field.condition.as_ref().map(|it| &it.values))?.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_position(tx: &mut Tx, workspace_id: WorkspaceId, id: FieldId, position: i64) -> Result<()> {
    tx.exec(
        "update field set position = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), position.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, workspace_id: WorkspaceId, id: FieldId) -> Result<()> {
    tx.exec("delete from field_value where workspace_id = $1 and field_id = $2", &[workspace_id.into(), id.into()])
        .await?;
    tx.exec("delete from field where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}

/// Everything that has a value of the field.
pub(super) async fn subjects_with(tx: &mut Tx, workspace_id: WorkspaceId, id: FieldId, limit: i64) -> Result<Vec<i64>> {
    let rows = tx
        .rows(
            "select distinct subject_id from field_value where workspace_id = $1 and field_id = $2 limit $3",
            &[workspace_id.into(), id.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

/// Writes by what a value is found; none for an empty one.
///
/// # Errors
/// `Internal`.
pub async fn set_keys(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: FieldId,
    subject_id: i64,
    keys: &[String],
) -> Result<()> {
    tx.exec(
        "delete from field_value where workspace_id = $1 and subject_id = $2 and field_id = $3",
        &[workspace_id.into(), subject_id.into(), id.into()],
    )
    .await?;
    for key in keys {
        tx.exec(
            "insert into field_value (workspace_id, field_id, key, subject_id) values ($1, $2, $3, $4)
             on conflict (workspace_id, field_id, key, subject_id) do nothing",
            &[workspace_id.into(), id.into(), key.into(), subject_id.into()],
        )
        .await?;
    }
    Ok(())
}

// The columns stand in the tables of tickets, contacts and organizations, which are below this module: a value is
// set by itself, without the rest of the row.

/// The values of one subject.
///
/// # Errors
/// `NotFound`.
pub async fn values_of(tx: &mut Tx, workspace_id: WorkspaceId, subject: Subject, id: i64) -> Result<Values> {
    let values = [workspace_id.into(), id.into()];
    let row = match subject {
        Subject::Ticket => tx.one("select fields from ticket where workspace_id = $1 and id = $2", &values).await,
        Subject::Contact => tx.one("select fields from contact where workspace_id = $1 and id = $2", &values).await,
        Subject::Organization => {
            tx.one("select fields from organization where workspace_id = $1 and id = $2", &values).await
        }
    };
    Ok(of_text(row?.take::<Option<String>>()?.as_deref()))
}

/// Writes the values of one subject.
///
/// # Errors
/// `Internal`.
pub async fn set_values(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    subject: Subject,
    id: i64,
    held: &Values,
) -> Result<()> {
    let values = [workspace_id.into(), id.into(), to_text(held).into()];
    match subject {
        Subject::Ticket => {
            tx.exec("update ticket set fields = $3 where workspace_id = $1 and id = $2", &values).await?
        }
        Subject::Contact => {
            tx.exec("update contact set fields = $3 where workspace_id = $1 and id = $2", &values).await?
        }
        Subject::Organization => {
            tx.exec("update organization set fields = $3 where workspace_id = $1 and id = $2", &values).await?
        }
    };
    Ok(())
}

pub(super) async fn has_contact(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<bool> {
    let sql = "select 1 from contact where workspace_id = $1 and id = $2";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}

pub(super) async fn has_organization(tx: &mut Tx, workspace_id: WorkspaceId, id: OrganizationId) -> Result<bool> {
    let sql = "select 1 from organization where workspace_id = $1 and id = $2";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}
