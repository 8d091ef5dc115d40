//! The few places where the engines want other words.

use std::borrow::Cow;

/// The two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

const TOKENS: &[(&str, &str, &str)] = &[
    // Booleans are {INT} 0 or 1 on both engines, times microseconds, ids 63-bit numbers.
    ("{INT}", "integer", "bigint"),
    ("{TEXT}", "text", "text"),
    ("{BYTES}", "blob", "bytea"),
    // A composite primary key is the row's place on SQLite: no hidden rowid and no second b-tree.
    ("{TABLE_END}", "strict, without rowid", ""),
    // Rows of many kilobytes lie better in a table with a rowid.
    ("{WIDE_TABLE_END}", "strict", ""),
    ("{SKIP_LOCKED}", "", "for update skip locked"),
    ("{FOR_UPDATE}", "", "for update"),
    // Segments of the embedded index are merged by eights instead of fours: half the writing, and searches that
    // read newest first hardly notice.
    (
        "{TERM_INDEX}",
        "create virtual table term_index using fts5(terms, content='', contentless_delete=1, tokenize='ascii', detail=none);\ninsert into term_index (term_index, rank) values ('automerge', 8)",
        "create table term_index (id bigint primary key, terms tsvector not null);\ncreate index term_index_terms on term_index using gin (terms)",
    ),
];

impl Engine {
    /// The statement in the engine's words.
    pub(super) fn expand(self, sql: &str) -> Cow<'_, str> {
        if !sql.contains('{') {
            return Cow::Borrowed(sql);
        }
        let mut text = sql.to_owned();
        for (token, sqlite, postgres) in TOKENS {
            let word = if self == Self::Sqlite { sqlite } else { postgres };
            text = text.replace(token, word);
        }
        Cow::Owned(text)
    }
}
