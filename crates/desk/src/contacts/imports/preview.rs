//! What would come of a draft: its first rows as contacts, with what is wrong in them.

use super::{Import, ImportKind, read};
use crate::Desk;
use kernel::{Result, ids::WorkspaceId};
use serde::Serialize;

/// Rows that are shown.
const SHOWN: usize = 8;

/// A draft before it is started.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Preview {
    /// Encodings one may choose.
    pub encodings: Vec<String>,
    /// For each column its first cells.
    pub samples: Vec<Vec<String>>,
    pub rows: Vec<PreviewRow>,
}

/// A row as it would come in.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct PreviewRow {
    pub row: i64,
    pub name: String,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub organization: String,
    /// What is wrong, if anything: code and field.
    pub problem: Option<PreviewProblem>,
}

/// What is wrong with a row.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct PreviewProblem {
    pub code: String,
    pub field: String,
}

/// Reads the beginning of the file anew.
///
/// # Errors
/// `NotFound` when the file is gone.
pub async fn of(desk: &Desk, workspace_id: WorkspaceId, import: Import) -> Result<Preview> {
    let bytes = desk.blobs.read(&desk.db, workspace_id, &import.sha256).await?;
    super::blocking(move || {
        let (text, _) = logic::sheet::decode(&bytes, Some(&import.settings.encoding));
        let (rows, _) = read::slice(&text, import.kind, &import.settings, (0, 0), SHOWN);
        let short = |cell: &String| cell.chars().take(100).collect::<String>();
        let samples = (0..import.settings.heads.len())
            .map(|n| {
                rows.iter()
                    .filter_map(|row| row.cells.get(n))
                    .filter(|cell| !cell.is_empty())
                    .take(3)
                    .map(short)
                    .collect()
            })
            .collect();
        Preview {
            encodings: logic::sheet::ENCODINGS.iter().map(|name| (*name).to_owned()).collect(),
            samples: if import.kind == ImportKind::Csv { samples } else { Vec::new() },
            rows: rows.into_iter().map(shown).collect(),
        }
    })
    .await
}

fn shown(row: read::FileRow) -> PreviewRow {
    let found = row.found;
    let values = |values: Vec<(String, String)>| values.into_iter().map(|(value, _)| value).collect();
    PreviewRow {
        row: row.number,
        name: found.name,
        emails: values(found.emails),
        phones: values(found.phones),
        organization: found.organization,
        problem: found.problem.map(|(code, field)| PreviewProblem { code: code.into(), field: field.into() }),
    }
}
