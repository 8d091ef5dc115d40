//! SQL of canned replies.

use super::{CannedReply, CannedText, PREVIEW_MAX};
use crate::{
    Ctx,
    access::{Caller, Permission},
};
use events::ids::{AgentId, CannedReplyId, FileId, TeamId};
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    ids::WorkspaceId,
};

/// Those the caller may use, or that one: everybody's, their teams', their own; who manages them sees every team's.
pub(super) async fn list(tx: &mut Tx, caller: &Caller, only: Option<CannedReplyId>) -> Result<Vec<CannedReply>> {
    let can_manage = caller.can(Permission::CannedRepliesManage);
    let mut sql = SqlBuilder::new(
        "select canned_reply.id, canned_reply.title, canned_reply.shortcut, canned_reply.agent_id, canned_reply.team_id,
           canned_reply_text.text, canned_reply.n_used, canned_reply.last_used_at, canned_reply.changed_at,
           (select count(*) from canned_reply_file where canned_reply_file.workspace_id = canned_reply.workspace_id
              and canned_reply_file.canned_reply_id = canned_reply.id)
         from canned_reply left join canned_reply_text on canned_reply_text.workspace_id = canned_reply.workspace_id
           and canned_reply_text.canned_reply_id = canned_reply.id and canned_reply_text.locale = ''
         where canned_reply.workspace_id = ",
    );
    sql.bind(caller.workspace_id).push(" and canned_reply.deleted_at is null");
    if let Some(id) = only {
        sql.push(" and canned_reply.id = ").bind(id);
    }
    sql.push(" and (canned_reply.agent_id = ").bind(caller.agent_id).push(" or (canned_reply.agent_id is null");
    if !can_manage {
        sql.push(" and (canned_reply.team_id is null or canned_reply.team_id");
        sql.bind_in(caller.sight.own_teams.iter().copied()).push(")");
    }
    sql.push(")) order by canned_reply.title, canned_reply.id");
    let (text, values) = sql.finish();
    let mut replies = Vec::new();
    for mut row in tx.rows(text, &values).await? {
        let (id, title, shortcut) = (row.take()?, row.take()?, row.take()?);
        let (agent_id, team_id): (Option<AgentId>, Option<TeamId>) = (row.take()?, row.take()?);
        let text: Option<String> = row.take()?;
        replies.push(CannedReply {
            id,
            title,
            shortcut,
            agent_id,
            team_id,
            preview: text.unwrap_or_default().chars().take(PREVIEW_MAX).collect(),
            locales: Vec::new(),
            n_used: row.take()?,
            last_used_at: row.take()?,
            changed_at: row.take()?,
            n_files: row.take()?,
            can_change: can_manage || agent_id.is_some() && caller.can(Permission::TicketsNote),
        });
    }
    let mut sql = SqlBuilder::new("select canned_reply_id, locale from canned_reply_text where workspace_id = ");
    sql.bind(caller.workspace_id).push(" and locale <> ''");
    if let Some(id) = only {
        sql.push(" and canned_reply_id = ").bind(id);
    }
    sql.push(" order by canned_reply_id, locale");
    let (text, values) = sql.finish();
    for mut row in tx.rows(text, &values).await? {
        let (id, locale): (CannedReplyId, String) = (row.take()?, row.take()?);
        if let Some(reply) = replies.iter_mut().find(|reply| reply.id == id) {
            reply.locales.push(locale);
        }
    }
    Ok(replies)
}

pub(super) async fn count(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<i64> {
    tx.one("select count(*) from canned_reply where workspace_id = $1 and deleted_at is null", &[workspace_id.into()])
        .await?
        .take()
}

pub(super) async fn texts(tx: &mut Tx, workspace_id: WorkspaceId, id: CannedReplyId) -> Result<Vec<CannedText>> {
    let rows = tx
        .rows(
            "select locale, text, html from canned_reply_text where workspace_id = $1 and canned_reply_id = $2 order by locale",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    rows.into_iter()
        .map(|mut row| {
            let locale: String = row.take()?;
            Ok(CannedText { locale: (!locale.is_empty()).then_some(locale), text: row.take()?, html: row.take()? })
        })
        .collect()
}

pub(super) async fn files(tx: &mut Tx, workspace_id: WorkspaceId, id: CannedReplyId) -> Result<Vec<FileId>> {
    let rows = tx
        .rows(
            "select file_id from canned_reply_file where workspace_id = $1 and canned_reply_id = $2 order by file_id",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

pub(super) async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    id: CannedReplyId,
    title: &str,
    shortcut: &str,
    agent_id: Option<AgentId>,
    team_id: Option<TeamId>,
) -> Result<()> {
    tx.exec(
        "insert into canned_reply (workspace_id, id, title, shortcut, agent_id, team_id, n_used, last_used_at, created_at, changed_at, deleted_at)
         values ($1, $2, $3, $4, $5, $6, 0, null, $7, $7, null)",
        &[
            ctx.scope.workspace_id.into(),
            id.into(),
            title.into(),
            shortcut.into(),
            agent_id.into(),
            team_id.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn update(
    tx: &mut Tx,
    ctx: &Ctx,
    id: CannedReplyId,
    title: &str,
    shortcut: &str,
    agent_id: Option<AgentId>,
    team_id: Option<TeamId>,
) -> Result<()> {
    tx.exec(
        "update canned_reply set title = $3, shortcut = $4, agent_id = $5, team_id = $6, changed_at = $7
         where workspace_id = $1 and id = $2",
        &[
            ctx.scope.workspace_id.into(),
            id.into(),
            title.into(),
            shortcut.into(),
            agent_id.into(),
            team_id.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_texts(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: CannedReplyId,
    texts: &[CannedText],
) -> Result<()> {
    tx.exec(
        "delete from canned_reply_text where workspace_id = $1 and canned_reply_id = $2",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    for text in texts {
        tx.exec(
            "insert into canned_reply_text (workspace_id, canned_reply_id, locale, text, html) values ($1, $2, $3, $4, $5)",
            &[
                workspace_id.into(),
                id.into(),
                text.locale.as_deref().unwrap_or_default().into(),
                (&text.text).into(),
                text.html.clone().into(),
            ],
        )
        .await?;
    }
    Ok(())
}

pub(super) async fn set_files(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: CannedReplyId,
    files: &[FileId],
) -> Result<()> {
    tx.exec(
        "delete from canned_reply_file where workspace_id = $1 and canned_reply_id = $2",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    for file in files {
        tx.exec(
            "insert into canned_reply_file (workspace_id, canned_reply_id, file_id) values ($1, $2, $3)",
            &[workspace_id.into(), id.into(), (*file).into()],
        )
        .await?;
    }
    Ok(())
}

pub(super) async fn set_deleted(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: CannedReplyId,
    at: Option<i64>,
) -> Result<()> {
    tx.exec(
        "update canned_reply set deleted_at = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), at.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn count_use(tx: &mut Tx, ctx: &Ctx, id: CannedReplyId) -> Result<()> {
    tx.exec(
        "update canned_reply set n_used = n_used + 1, last_used_at = $3 where workspace_id = $1 and id = $2",
        &[ctx.scope.workspace_id.into(), id.into(), ctx.now.into()],
    )
    .await?;
    Ok(())
}

/// Across all workspaces, like every clean-up.
pub(super) async fn remove_deleted(tx: &mut Tx, before: i64) -> Result<()> {
    for statement in [
        "delete from canned_reply_file where exists (select 1 from canned_reply
           where canned_reply.workspace_id = canned_reply_file.workspace_id
             and canned_reply.id = canned_reply_file.canned_reply_id and canned_reply.deleted_at < $1)",
        "delete from canned_reply_text where exists (select 1 from canned_reply
           where canned_reply.workspace_id = canned_reply_text.workspace_id
             and canned_reply.id = canned_reply_text.canned_reply_id and canned_reply.deleted_at < $1)",
        "delete from canned_reply where deleted_at < $1",
    ] {
        tx.exec(statement, &[before.into()]).await?;
    }
    Ok(())
}
