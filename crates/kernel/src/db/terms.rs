//! The term index: which documents hold which terms. The analyser that makes the terms lies in `logic`;
//! terms are `[a-z0-9]+`, so neither engine splits them again. A document's id is the id of its row, and
//! newest ids come first.

use super::{Engine, SqlBuilder, Tx, tx::Conn};
use crate::{Result, ids::WorkspaceId};
use ring::digest;

/// So many documents are asked about at once.
const AMONG: usize = 256;

/// A change of the embedded engine's index, written when its group of transactions commits.
pub(super) enum TermChange {
    Put { id: i64, terms: String },
    Remove { id: i64 },
}

/// Every group must match; within a group any term does. `true` marks a prefix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermQuery {
    pub groups: Vec<Vec<(String, bool)>>,
    /// Each of these leaves out the documents in which all its groups match.
    pub without: Vec<Vec<Vec<(String, bool)>>>,
}

/// Terms of different workspaces and kinds of documents never meet: each begins with four letters made from
/// both. Two workspaces may share them by chance, which costs a little time and shows nothing, because
/// readers fetch the found rows by workspace.
fn namespace(workspace_id: WorkspaceId, kind: char) -> String {
    let hash = digest::digest(&digest::SHA256, &workspace_id.get().to_be_bytes());
    let mut number = u32::from_be_bytes([hash.as_ref()[0], hash.as_ref()[1], hash.as_ref()[2], hash.as_ref()[3]]);
    let mut text = String::with_capacity(4);
    for _ in 0..3 {
        text.push(char::from_digit(number % 36, 36).unwrap_or('0'));
        number /= 36;
    }
    text.push(kind);
    text
}

fn prefixed(namespace: &str, terms: &[String]) -> String {
    let mut text = String::with_capacity(terms.iter().map(|term| term.len() + 5).sum());
    for term in terms {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(namespace);
        text.push_str(term);
    }
    text
}

impl TermQuery {
    /// Nothing to look for.
    fn is_empty(&self) -> bool {
        self.groups.is_empty() || self.groups.iter().any(Vec::is_empty)
    }

    fn text(&self, engine: Engine, namespace: &str) -> String {
        let (or, and, but) = if engine == Engine::Sqlite { (" OR ", " AND ", " NOT ") } else { (" | ", " & ", " & !") };
        let group = |group: &Vec<(String, bool)>| {
            let terms: Vec<String> = group
                .iter()
                .map(|(term, is_prefix)| match (engine, is_prefix) {
                    (Engine::Sqlite, true) => format!("{namespace}{term}*"),
                    (Engine::Sqlite, false) | (Engine::Postgres, false) => format!("{namespace}{term}"),
                    (Engine::Postgres, true) => format!("{namespace}{term}:*"),
                })
                .collect();
            format!("({})", terms.join(or))
        };
        let all = |groups: &[Vec<(String, bool)>]| groups.iter().map(group).collect::<Vec<_>>().join(and);
        let mut text = all(&self.groups);
        for groups in self.without.iter().filter(|groups| !groups.is_empty() && groups.iter().all(|it| !it.is_empty()))
        {
            text = format!("({text}){but}({})", all(groups));
        }
        text
    }
}

impl Tx {
    /// Puts a document in; it must not be in the index yet.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn index_terms(
        &mut self,
        workspace_id: WorkspaceId,
        kind: char,
        id: i64,
        terms: &[String],
    ) -> Result<()> {
        let text = prefixed(&namespace(workspace_id, kind), terms);
        match &self.conn {
            Conn::Lite(_) => self.terms.push(TermChange::Put { id, terms: text }),
            Conn::Pg(_) => {
                let sql = "insert into term_index (id, terms) values ($1, array_to_tsvector(string_to_array($2, ' ')))";
                self.exec(sql, &[id.into(), text.into()]).await?;
            }
        }
        Ok(())
    }

    /// Takes a document out.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn unindex_terms(&mut self, id: i64) -> Result<()> {
        match &self.conn {
            Conn::Lite(_) => self.terms.push(TermChange::Remove { id }),
            Conn::Pg(_) => {
                let sql = "delete from term_index where id = $1";
                self.exec(sql, &[id.into()]).await?;
            }
        }
        Ok(())
    }

    /// Ids of the documents that match, below `before`, newest first. On the embedded engine a transaction does not
    /// find what it has put in itself.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn find_terms(
        &mut self,
        workspace_id: WorkspaceId,
        kind: char,
        query: &TermQuery,
        before: i64,
        limit: i64,
    ) -> Result<Vec<i64>> {
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let engine = self.engine();
        let text = query.text(engine, &namespace(workspace_id, kind));
        let sql = match engine {
            Engine::Sqlite => {
                "select rowid from term_index where term_index match $1 and rowid < $2 order by rowid desc limit $3"
            }
            Engine::Postgres => {
                "select id from term_index where terms @@ cast($1 as text)::tsquery and id < $2 order by id desc limit $3"
            }
        };
        let rows = self.rows(sql, &[text.into(), before.into(), limit.into()]).await?;
        rows.into_iter().map(|mut row| row.take()).collect()
    }

    /// Which of some documents match, newest first: for a few documents and a query that very many match.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn find_terms_among(
        &mut self,
        workspace_id: WorkspaceId,
        kind: char,
        query: &TermQuery,
        ids: &[i64],
    ) -> Result<Vec<i64>> {
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let engine = self.engine();
        let text = query.text(engine, &namespace(workspace_id, kind));
        let mut found = Vec::new();
        for slice in ids.chunks(AMONG) {
            let mut sql = match engine {
                Engine::Sqlite => SqlBuilder::new("select rowid from term_index where term_index match "),
                Engine::Postgres => SqlBuilder::new("select id from term_index where terms @@ cast("),
            };
            sql.bind(text.clone());
            sql.push(if engine == Engine::Sqlite { " and rowid" } else { " as text)::tsquery and id" });
            sql.bind_in(slice.iter().copied());
            let (statement, values) = sql.finish();
            for mut row in self.rows(statement, &values).await? {
                found.push(row.take::<i64>()?);
            }
        }
        found.sort_unstable_by(|a, b| b.cmp(a));
        Ok(found)
    }
}
