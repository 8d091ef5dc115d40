//! Contacts from files: CSV in any usual shape, vCard 2.1 to 4.0.
//!
//! An import is a draft first: the file lies safe, its columns are guessed, a preview shows what would come of it. Once
//! started it runs as jobs in slices. A slice is one transaction that holds its rows and the place where the next one
//! begins, so a killed process goes on exactly where it was and no row comes twice. What it did stands in
//! `import_item`; an undo takes that back, and leaves what people used since.

pub mod apply;
pub mod http;
pub mod preview;
pub mod read;
pub mod run;
pub mod store;
pub mod undo;

use crate::{
    Ctx, Desk,
    access::{Caller, Command},
};
use bytes::Bytes;
use events::{
    Event,
    ids::{AgentId, ImportId},
};
use kernel::{
    Error, Result,
    blobs::{self, Prepared},
    clock::Time,
    db::Tx,
    ids::WorkspaceId,
};
use logic::columns::Target;
use serde::{Deserialize, Serialize};

/// Columns a file may have; wider ones are cut.
pub const COLUMNS_MAX: usize = 200;

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    Csv,
    Vcard,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    Draft,
    Running,
    Done,
    Undoing,
    Undone,
    Failed,
}

impl ImportState {
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Running => "running",
            Self::Done => "done",
            Self::Undoing => "undoing",
            Self::Undone => "undone",
            Self::Failed => "failed",
        }
    }

    fn from_code(code: &str) -> Result<Self> {
        [Self::Draft, Self::Running, Self::Done, Self::Undoing, Self::Undone, Self::Failed]
            .into_iter()
            .find(|state| state.code() == code)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("unknown state of an import: {code}")))
    }
}

/// What happens with a row whose address or number somebody has already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// The row is passed over.
    #[default]
    Skip,
    /// The contact gets what the row says; empty cells change nothing.
    Update,
    /// Another contact is made, without the address.
    Create,
}

/// How a file is read, and what becomes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ImportSettings {
    pub encoding: String,
    /// `,`, `;`, tab or `|`; of no meaning for vCards.
    pub separator: String,
    pub has_head: bool,
    /// Heads of the columns; numbers where the file has none.
    pub heads: Vec<String>,
    /// What each column becomes.
    #[schema(value_type = Vec<String>)]
    pub targets: Vec<Target>,
    pub policy: Policy,
}

impl ImportSettings {
    pub fn separator_byte(&self) -> u8 {
        self.separator.bytes().next().unwrap_or(b',')
    }
}

/// An import as everybody sees it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Import {
    pub id: ImportId,
    pub state: ImportState,
    pub kind: ImportKind,
    /// Of the file.
    pub name: String,
    pub agent_id: AgentId,
    pub settings: ImportSettings,
    pub n_rows: i64,
    pub n_done: i64,
    pub n_created: i64,
    pub n_updated: i64,
    pub n_skipped: i64,
    /// Rows that were refused or came in without a wrong value.
    pub n_problems: i64,
    /// Contacts an undo left, because somebody used them since.
    pub n_kept: i64,
    pub created_at: Time,
    pub started_at: Option<Time>,
    pub finished_at: Option<Time>,
    #[serde(skip)]
    pub sha256: String,
    #[serde(skip)]
    pub cursor: i64,
}

/// Tells everybody how far it is.
pub(super) fn tell(tx: &mut Tx, ctx: &Ctx, import: &Import) -> Result<()> {
    let state = import.state.code().to_owned();
    ctx.emit(tx, &Event::ImportChanged { import_id: import.id, state, n_done: import.n_done, n_rows: import.n_rows })?;
    Ok(())
}

/// A file that was read and may be stored.
struct Draft {
    name: String,
    kind: ImportKind,
    settings: ImportSettings,
    n_rows: i64,
    file: Prepared,
}

/// Takes a file in as a draft.
///
/// # Errors
/// `Invalid` naming `file` when nothing in it could be a contact.
pub async fn upload(desk: &Desk, caller: &Caller, name: String, bytes: Bytes) -> Result<Import> {
    let file = desk.blobs.prepare(caller.workspace_id, bytes.clone()).await?;
    let draft = blocking(move || {
        let kind = read::kind_of(&bytes);
        let settings = read::settings(&bytes, kind, None);
        let n_rows = read::count(&bytes, kind, &settings);
        Draft { name, kind, settings, n_rows, file }
    })
    .await?;
    if draft.n_rows == 0 {
        return Err(Error::invalid("file", "empty", "There is no contact in this file; choose a CSV or vCard file."));
    }
    desk.act(caller, draft, |tx, command| Box::pin(store_draft(tx, command))).await
}

/// Reading a large file takes a while; requests of others do not wait for it.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.into()))
}

async fn store_draft(tx: &mut Tx, command: &Command<Draft>) -> Result<Import> {
    let (ctx, draft) = (&command.ctx, &command.input);
    blobs::name(tx, ctx.scope.workspace_id, &draft.file, ctx.now).await?;
    let import = Import {
        id: ctx.id(),
        state: ImportState::Draft,
        kind: draft.kind,
        name: draft.name.chars().take(200).collect(),
        agent_id: command.caller.agent_id,
        settings: draft.settings.clone(),
        n_rows: draft.n_rows,
        n_done: 0,
        n_created: 0,
        n_updated: 0,
        n_skipped: 0,
        n_problems: 0,
        n_kept: 0,
        created_at: Time(ctx.now),
        started_at: None,
        finished_at: None,
        sha256: draft.file.sha256.clone(),
        cursor: 0,
    };
    store::insert(tx, ctx.scope.workspace_id, &import).await?;
    tell(tx, ctx, &import)?;
    Ok(import)
}

/// What a draft may be told.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportPatch {
    /// One of the encodings the preview names.
    pub encoding: Option<String>,
    pub separator: Option<String>,
    pub has_head: Option<bool>,
    #[schema(value_type = Option<Vec<String>>)]
    pub targets: Option<Vec<Target>>,
    pub policy: Option<Policy>,
}

/// Changes how a draft is read. A new encoding or separator makes new columns, whose meaning is guessed anew.
///
/// # Errors
/// `Invalid` naming the field; `Conflict` when it has begun.
pub async fn change(desk: &Desk, caller: &Caller, id: ImportId, patch: ImportPatch) -> Result<Import> {
    let import = load_draft(desk, caller, id).await?;
    check_patch(&patch)?;
    let bytes = desk.blobs.read(&desk.db, caller.workspace_id, &import.sha256).await?;
    let (settings, n_rows) = blocking(move || {
        let mut wanted = import.settings.clone();
        wanted.encoding = patch.encoding.unwrap_or(wanted.encoding);
        wanted.separator = patch.separator.unwrap_or(wanted.separator);
        wanted.has_head = patch.has_head.unwrap_or(wanted.has_head);
        wanted.policy = patch.policy.unwrap_or(wanted.policy);
        let is_other = wanted.encoding != import.settings.encoding
            || wanted.separator != import.settings.separator
            || wanted.has_head != import.settings.has_head;
        let mut settings = if is_other { read::settings(&bytes, import.kind, Some(&wanted)) } else { wanted };
        if let Some(targets) = patch.targets.filter(|targets| targets.len() == settings.heads.len()) {
            settings.targets = targets;
        }
        let n_rows = if is_other { read::count(&bytes, import.kind, &settings) } else { import.n_rows };
        (settings, n_rows)
    })
    .await?;
    desk.act(caller, (id, settings, n_rows), |tx, command| {
        Box::pin(async move {
            let (workspace_id, (id, settings, n_rows)) = (command.caller.workspace_id, &command.input);
            let mut import = store::lock(tx, workspace_id, *id).await?;
            must_be_draft(&import)?;
            import.settings = settings.clone();
            import.n_rows = *n_rows;
            store::update(tx, workspace_id, &import).await?;
            Ok(import)
        })
    })
    .await
}

fn check_patch(patch: &ImportPatch) -> Result<()> {
    if patch.encoding.as_deref().is_some_and(|name| !logic::sheet::ENCODINGS.contains(&name)) {
        let detail = format!("Choose one of {}.", logic::sheet::ENCODINGS.join(", "));
        return Err(Error::invalid("encoding", "invalid", detail));
    }
    let is_separator = |text: &str| text.len() == 1 && logic::sheet::SEPARATORS.contains(&text.as_bytes()[0]);
    if patch.separator.as_deref().is_some_and(|text| !is_separator(text)) {
        return Err(Error::invalid("separator", "invalid", "Choose a comma, a semicolon, a tab or a bar."));
    }
    Ok(())
}

fn must_be_draft(import: &Import) -> Result<()> {
    if import.state == ImportState::Draft {
        return Ok(());
    }
    Err(Error::conflict("changed_since", "This import has begun; undo it to begin anew."))
}

pub(super) async fn load_draft(desk: &Desk, caller: &Caller, id: ImportId) -> Result<Import> {
    let import = desk
        .view(caller, id, |tx, command| Box::pin(store::get(tx, command.caller.workspace_id, command.input)))
        .await?;
    must_be_draft(&import)?;
    Ok(import)
}

/// Starts a draft.
///
/// # Errors
/// `Invalid` naming `targets` when no column is a name, an address or a number; `Conflict` when it has begun.
pub async fn start(tx: &mut Tx, command: &Command<ImportId>) -> Result<Import> {
    let (ctx, workspace_id) = (&command.ctx, command.caller.workspace_id);
    let mut import = store::lock(tx, workspace_id, command.input).await?;
    must_be_draft(&import)?;
    let tells_who = |target: &Target| {
        matches!(target, Target::Name | Target::FirstName | Target::LastName | Target::Email | Target::Phone)
    };
    if import.kind == ImportKind::Csv && !import.settings.targets.iter().any(tells_who) {
        let detail = "Say which column holds the name, the address or the number.";
        return Err(Error::invalid("targets", "required", detail));
    }
    import.state = ImportState::Running;
    import.started_at = Some(Time(ctx.now));
    store::update(tx, workspace_id, &import).await?;
    run::enqueue(tx, ctx, &import).await?;
    tell(tx, ctx, &import)?;
    Ok(import)
}

/// Forgets a draft.
///
/// # Errors
/// `Conflict` when it has begun.
pub async fn discard(tx: &mut Tx, command: &Command<ImportId>) -> Result<()> {
    let workspace_id = command.caller.workspace_id;
    let import = store::lock(tx, workspace_id, command.input).await?;
    must_be_draft(&import)?;
    store::remove(tx, workspace_id, import.id).await
}

/// Begins to take an import back.
///
/// # Errors
/// `Conflict` for drafts and what is taken back already.
pub async fn begin_undo(tx: &mut Tx, command: &Command<ImportId>) -> Result<Import> {
    let (ctx, workspace_id) = (&command.ctx, command.caller.workspace_id);
    let mut import = store::lock(tx, workspace_id, command.input).await?;
    if !matches!(import.state, ImportState::Running | ImportState::Done | ImportState::Failed) {
        return Err(Error::conflict("changed_since", "This import is not there to be undone."));
    }
    import.state = ImportState::Undoing;
    import.finished_at = None;
    import.cursor = 0;
    store::update(tx, workspace_id, &import).await?;
    run::enqueue(tx, ctx, &import).await?;
    tell(tx, ctx, &import)?;
    Ok(import)
}

/// The import as it is now, held for a slice.
pub(super) async fn held(tx: &mut Tx, workspace_id: WorkspaceId, id: ImportId) -> Result<Option<Import>> {
    match store::lock(tx, workspace_id, id).await {
        Err(Error::NotFound) => Ok(None),
        other => other.map(Some),
    }
}
