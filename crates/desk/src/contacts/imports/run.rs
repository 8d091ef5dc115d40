//! The job that carries an import out, or takes it back, slice by slice.

use super::{Import, ImportKind, ImportSettings, ImportState, apply, blocking, held, read, store, tell, undo};
use crate::{Ctx, Desk};
use events::ids::ImportId;
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    jobs::{self, Job, NewJob, Outcome},
    scope::Scope,
};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// The kind of the job.
pub const IMPORT: &str = "import_contacts";
/// Rows of one transaction: few enough that others hardly wait for it.
const SLICE: usize = 100;
/// A run ends after so long and another goes on, so that a stop of the program waits for little.
const RUN_FOR: Duration = Duration::from_secs(2);
/// A slice that fails so often will not succeed.
const ATTEMPTS: i64 = 4;
/// Everybody is told about so many rows at a time.
const TELL_EVERY: i64 = 1_000;

/// Enqueues the next run.
pub(super) async fn enqueue(tx: &mut Tx, ctx: &Ctx, import: &Import) -> Result<()> {
    let job = NewJob {
        kind: IMPORT,
        run_at: ctx.now,
        dedup_key: None,
        payload: serde_json::json!({ "import_id": import.id }),
    };
    jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, &job).await
}

/// One run. Whatever it finds done it leaves alone, so it may run twice.
///
/// # Errors
/// `Internal`, when a slice failed and may succeed later.
pub async fn run(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let text = job.payload.get("import_id").and_then(serde_json::Value::as_str).unwrap_or_default();
    let id = ImportId::parse(text).map_err(|_| Error::Internal(anyhow::anyhow!("a job without an import")))?;
    match slices(&desk, &job, id).await {
        Err(error) if job.attempt >= ATTEMPTS => {
            tracing::error!(import.id = %id, error = %error, "an import failed for good");
            let ctx = desk.ctx(Scope::system(job.workspace_id));
            desk.db.write((ctx, id), |tx, (ctx, id)| Box::pin(fail(tx, ctx, *id))).await?;
            Ok(Outcome::Done)
        }
        other => other.map(|()| Outcome::Done),
    }
}

async fn fail(tx: &mut Tx, ctx: &Ctx, id: ImportId) -> Result<()> {
    let Some(mut import) = held(tx, ctx.scope.workspace_id, id).await? else { return Ok(()) };
    import.state = ImportState::Failed;
    import.finished_at = Some(Time(ctx.now));
    store::update(tx, ctx.scope.workspace_id, &import).await?;
    tell(tx, ctx, &import)
}

async fn slices(desk: &Desk, job: &Job, id: ImportId) -> Result<()> {
    let workspace_id = job.workspace_id;
    let found = desk.db.read((workspace_id, id), |tx, (workspace_id, id)| Box::pin(store::get(tx, *workspace_id, *id)));
    let import = match found.await {
        Err(Error::NotFound) => return Ok(()),
        other => other?,
    };
    let until = Instant::now() + RUN_FOR;
    match import.state {
        ImportState::Running => forward(desk, import, workspace_id, until).await,
        ImportState::Undoing => loop {
            let ctx = desk.ctx(Scope::system(workspace_id));
            let is_last = Instant::now() >= until;
            let goes_on = desk
                .db
                .write((ctx, id, is_last), |tx, (ctx, id, is_last)| Box::pin(undo::slice(tx, ctx, *id, *is_last)))
                .await?;
            if !goes_on || is_last {
                return Ok(());
            }
        },
        _ => Ok(()),
    }
}

/// A slice ready to be stored.
struct Slice {
    ctx: Ctx,
    id: ImportId,
    from: i64,
    end: i64,
    rows: Vec<read::FileRow>,
    /// The run ends here; the next one is enqueued with the slice.
    is_last: bool,
}

async fn forward(desk: &Desk, import: Import, workspace_id: kernel::ids::WorkspaceId, until: Instant) -> Result<()> {
    let bytes = desk.blobs.read(&desk.db, workspace_id, &import.sha256).await?;
    let encoding = import.settings.encoding.clone();
    let text: Arc<str> = blocking(move || logic::sheet::decode(&bytes, Some(&encoding)).0.into()).await?;
    let settings = Arc::new(import.settings.clone());
    let (mut from, mut n_done) = (import.cursor, import.n_done);
    loop {
        let (rows, end) = next_rows(&text, import.kind, &settings, (from, n_done)).await?;
        let slice = Slice {
            ctx: desk.ctx(Scope::system(workspace_id)),
            id: import.id,
            from,
            end,
            is_last: Instant::now() >= until,
            rows,
        };
        let (n_rows, is_last) = (slice.rows.len() as i64, slice.is_last);
        let goes_on = desk.db.write(slice, |tx, slice| Box::pin(store_slice(tx, slice))).await?;
        if !goes_on || is_last {
            return Ok(());
        }
        (from, n_done) = (end, n_done + n_rows);
    }
}

async fn next_rows(
    text: &Arc<str>,
    kind: ImportKind,
    settings: &Arc<ImportSettings>,
    (from, n_done): (i64, i64),
) -> Result<(Vec<read::FileRow>, i64)> {
    let (text, settings) = (text.clone(), settings.clone());
    blocking(move || {
        let from = usize::try_from(from).unwrap_or_default();
        let (rows, end) = read::slice(&text, kind, &settings, (from, n_done), SLICE);
        (rows, end as i64)
    })
    .await
}

/// Stores a slice if the import still stands where the slice begins; answers whether more is to come.
async fn store_slice(tx: &mut Tx, slice: &Slice) -> Result<bool> {
    let (ctx, workspace_id) = (&slice.ctx, slice.ctx.scope.workspace_id);
    let Some(mut import) = held(tx, workspace_id, slice.id).await? else { return Ok(false) };
    // Another run was here, or somebody began to take it back.
    if import.state != ImportState::Running || import.cursor != slice.from {
        return Ok(false);
    }
    let mut known = apply::Known::new();
    for row in &slice.rows {
        apply::row(tx, ctx, &mut import, &mut known, row).await?;
    }
    let n_before = import.n_done;
    import.n_done += slice.rows.len() as i64;
    import.cursor = slice.end;
    let is_whole = slice.rows.len() < SLICE;
    if is_whole {
        import.state = ImportState::Done;
        import.finished_at = Some(Time(ctx.now));
        import.n_rows = import.n_done;
    } else if slice.is_last {
        enqueue(tx, ctx, &import).await?;
    }
    store::update(tx, workspace_id, &import).await?;
    if is_whole || n_before / TELL_EVERY != import.n_done / TELL_EVERY {
        tell(tx, ctx, &import)?;
    }
    Ok(!is_whole)
}
