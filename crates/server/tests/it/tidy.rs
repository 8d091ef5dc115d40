//! The rules of the house that a machine can check: who may call whom, what stands in no source, every statement.

use kernel::db::{Db, Engine, Value};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Longest file; over 600 lines one is split already.
const MAX_LINES: usize = 800;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every Rust file below a folder, with its text.
pub fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{}: nothing there", folder.display());
    found
}

fn crates() -> Vec<String> {
    let folders = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().file_name());
    folders.map(|name| name.to_string_lossy().into_owned()).collect()
}

fn is_test(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "tests.rs") || path.components().any(|part| part.as_os_str() == "tests")
}

/// The program itself: without comments, and without the tests at the end of a file.
fn program(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn crates_call_down_only() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("kernel", &[][..]),
        ("events", &["kernel"][..]),
        ("channel", &[][..]),
        ("mail", &[][..]),
        ("logic", &[][..]),
        ("desk", &["channel", "events", "kernel", "logic", "mail"][..]),
        ("adapters", &["channel", "mail"][..]),
        ("server", &["adapters", "channel", "desk", "events", "kernel", "logic", "mail"][..]),
        ("testkit", &["desk", "events", "kernel", "mail", "server"][..]),
    ]);
    let crates = crates();
    for name in &crates {
        let manifest = fs::read_to_string(root().join("crates").join(name).join("Cargo.toml")).unwrap();
        let section = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
        let section = section.split("\n[").next().unwrap_or_default();
        let used: Vec<&str> = section
            .lines()
            .filter_map(|line| line.split(['.', ' ', '=']).next())
            .filter(|name| crates.iter().any(|other| other == name))
            .collect();
        let allowed =
            allowed.get(name.as_str()).unwrap_or_else(|| panic!("the crate {name} has no place in the order"));
        for other in used {
            assert!(allowed.contains(&other), "{name} may not use {other}");
        }
    }
}

#[test]
fn modules_of_the_desk_use_what_stands_above_them() {
    let folder = root().join("crates/desk/src");
    let list = fs::read_to_string(folder.join("lib.rs")).unwrap();
    let order: Vec<&str> =
        list.lines().filter_map(|line| line.strip_prefix("pub mod ")).map(|name| name.trim_end_matches(';')).collect();
    assert!(order.len() > 10, "{order:?}");
    let mut wrong = BTreeSet::new();
    for (path, text) in sources(&folder) {
        let module = path.strip_prefix(&folder).unwrap().components().next().unwrap();
        let module = module.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned();
        if module == "lib" || is_test(&path) {
            continue;
        }
        let place = order.iter().position(|name| *name == module);
        let place = place.unwrap_or_else(|| panic!("{} is not in the list of lib.rs", path.display()));
        for used in used_modules(&program(&text)) {
            if order.iter().position(|name| *name == used).is_some_and(|other| other > place) {
                wrong.insert(format!("{module} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// First names after `crate::`, in paths and in groups.
fn used_modules(text: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            found.insert(name(rest));
            continue;
        };
        let mut depth = 0;
        let mut is_start = true;
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => is_start = true,
                letter if is_start && letter.is_alphanumeric() => {
                    found.insert(name(&group[at..]));
                    is_start = false;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn the_desk_names_no_kind_of_channel() {
    let folder = root().join("crates/desk/src");
    for (path, text) in sources(&folder) {
        if is_test(&path) {
            continue;
        }
        let text = program(&text).to_lowercase();
        for word in ["web_form", "smtp", "imap"] {
            assert!(!text.contains(word), "{} names {word}; what a kind can do is said by its Limits", path.display());
        }
        // An e-mail address is also what people sign in by and what contacts are known by.
        let is_about_people = path.starts_with(folder.join("people")) || path.starts_with(folder.join("contacts"));
        assert!(is_about_people || !text.contains("\"email\""), "{} names the kind email", path.display());
    }
}

#[test]
fn no_source_holds_what_does_not_belong_there() {
    // Put together here, so that this file does not hold them either.
    let unfinished = ["TO", "DO"].concat();
    let broken = ["FIX", "ME"].concat();
    let ignored = ["#[ign", "ore"].concat();
    let mut wrong = Vec::new();
    for name in crates() {
        for (path, text) in sources(&root().join("crates").join(&name)) {
            let n_lines = text.lines().count();
            if n_lines > MAX_LINES && !is_test(&path) {
                wrong.push(format!("{}: {n_lines} lines", path.display()));
            }
            for word in [&unfinished, &broken, &ignored] {
                if text.contains(word.as_str()) {
                    wrong.push(format!("{}: {word}", path.display()));
                }
            }
            let is_program = !is_test(&path) && name != "testkit";
            if is_program && program(&text).contains(".unwrap()") {
                wrong.push(format!("{}: unwrap", path.display()));
            }
            if !is_test(&path) && path.to_string_lossy().contains("/src/") && !text.starts_with("//!") {
                wrong.push(format!("{}: no header that says what it is for", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Statements of the whole installation: sign-in and key look-up, hosts, jobs, clean-up, migrations. Everything else
/// binds the workspace first. File and first words.
const INSTALLATION: &[&str] = &[
    "desk/access/mod.rs: select api_key.workspace_id, api_key.agent_id, agent.name, agent.role,",
    "desk/access/mod.rs: select session.workspace_id, session.agent_id, agent.name, agent.role,",
    "desk/catalog/store.rs: select workspace_id, id from tag_merge",
    "desk/channels/store.rs: select 1 from channel where",
    "desk/channels/store.rs: select workspace_id, id, kind, name,",
    "desk/media.rs: delete from blob where created_at",
    "desk/media.rs: delete from file where message_id",
    "desk/saved_searches.rs: delete from saved_search where deleted_at",
    "desk/workspaces/store.rs: select 1 from workspace limit",
    "desk/workspaces/store.rs: select number from migration where",
    "desk/workspaces/store.rs: select workspace_id from workspace where",
    "desk/workspaces/store.rs: select workspace_id, host from workspace",
    "desk/workspaces/store.rs: select workspace_id, name, host, locale,",
    "kernel/db/migrate.rs: insert into migration (number, name,",
    "kernel/db/migrate.rs: select number, checksum from migration",
    "kernel/jobs.rs: select 1 from job where",
    "kernel/jobs.rs: select cast(coalesce(sum(case when state =",
    "kernel/jobs.rs: select workspace_id, id, state from",
    "kernel/jobs.rs: update job set lease_until =",
    "kernel/log.rs: select workspace_id, seq from counter",
    "kernel/node.rs: insert into node (id, token,",
    "kernel/node.rs: update node set lease_until =",
    "server/jobs.rs: delete from auto_reply where at",
    "server/jobs.rs: delete from entry_token where expires_at",
    "server/jobs.rs: delete from idempotency where created_at",
    "server/jobs.rs: delete from session where last_seen_at",
];

#[tokio::test]
async fn every_statement_is_understood_and_bound_to_its_workspace() {
    let t = testkit::start().await;
    let (mut installation, mut walks) = (BTreeSet::new(), BTreeSet::new());
    let mut n_statements = 0;
    for name in ["kernel", "desk", "server"] {
        let folder = root().join("crates").join(name).join("src");
        for (path, text) in sources(&folder) {
            let file = path.strip_prefix(root().join("crates")).unwrap().display().to_string().replace("/src/", "/");
            for statement in statements(&program(&text)) {
                n_statements += 1;
                if !is_bound(&statement) {
                    let words: Vec<&str> = statement.split_whitespace().take(5).collect();
                    installation.insert(format!("{file}: {}", words.join(" ")));
                }
                let statement: &'static str = Box::leak(statement.into_boxed_str());
                if let Err(error) = t.desk.db.prepare(statement).await {
                    panic!("{file}: {error:#}\n{statement}");
                }
                if t.desk.db.engine() == Engine::Sqlite && walks_a_workspace(&t.desk.db, statement).await {
                    let words: Vec<&str> = statement.split_whitespace().collect();
                    walks.insert(format!("{file}: {}", words.join(" ").chars().take(70).collect::<String>()));
                }
            }
        }
    }
    assert!(n_statements > 150, "only {n_statements} statements were found");
    let known: BTreeSet<String> = INSTALLATION.iter().map(|line| (*line).to_owned()).collect();
    let fresh: Vec<_> = installation.difference(&known).collect();
    let gone: Vec<_> = known.difference(&installation).collect();
    assert!(fresh.is_empty() && gone.is_empty(), "not bound to a workspace: {fresh:#?}\nno longer there: {gone:#?}");
    let allowed = |walk: &&String| !WALKS.iter().any(|known| walk.starts_with(known));
    let slow: Vec<_> = walks.iter().filter(allowed).collect();
    assert!(slow.is_empty(), "these look at every row a workspace has; give them an index: {slow:#?}");
}

/// Tables that grow as long as people write.
const GROWING: &[&str] =
    &["change", "contact", "event", "file", "identity", "message", "message_body", "participant", "receipt", "ticket"];

/// Statements that may look at every row of a growing table: what settings that go out of use still belong to (the
/// first match ends it), and the page of duplicates.
const WALKS: &[&str] = &[
    "desk/catalog/store.rs: select 1 from ticket where workspace_id = $1 and reason_id",
    "desk/catalog/store.rs: select 1 from ticket where workspace_id = $1 and status_id",
    "desk/channels/store.rs: select 1 from ticket where workspace_id = $1 and channel_id",
    "desk/contacts/duplicates.rs: ",
];

/// Whether the embedded engine finds rows of a growing table by nothing but their workspace.
async fn walks_a_workspace(db: &Db, statement: &'static str) -> bool {
    let explain: &'static str = Box::leak(format!("explain query plan {statement}").into_boxed_str());
    let plan = db
        .read(explain, |tx, explain| Box::pin(async move { tx.rows(*explain, &vec![Value::Null; 64]).await }))
        .await
        .unwrap();
    plan.into_iter().any(|mut row| {
        let _: (i64, i64, i64) = (row.take().unwrap(), row.take().unwrap(), row.take().unwrap());
        let step: String = row.take().unwrap();
        let mut words = step.split(' ');
        let (kind, table) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        GROWING.contains(&table) && (kind == "SCAN" || (kind == "SEARCH" && step.contains("(workspace_id=?)")))
    })
}

fn is_bound(statement: &str) -> bool {
    let flat: String = statement.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.starts_with("insert into") {
        return flat.contains("(workspace_id,") && (flat.contains("values ($1") || flat.contains("workspace_id = $1"));
    }
    flat.contains("workspace_id = $1")
}

/// The texts handed straight to a transaction.
fn statements(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for call in [".exec(", ".rows(", ".row(", ".one("] {
        for (at, _) in text.match_indices(call) {
            if let Some(rest) = text[at + call.len()..].trim_start().strip_prefix('"') {
                found.push(literal(rest));
            }
        }
    }
    found
}

/// The value of a string literal whose opening quote was read.
fn literal(rest: &str) -> String {
    let mut value = String::new();
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => match letters.next() {
                Some('n') => value.push('\n'),
                // A line that goes on: its indentation is not part of the text.
                Some('\n') => while letters.next_if(|letter| letter.is_whitespace()).is_some() {},
                Some(other) => value.push(other),
                None => break,
            },
            letter => value.push(letter),
        }
    }
    value
}

#[test]
fn the_scanner_reads_what_rust_reads() {
    let text = r#"tx.exec("a \"b\" c", x); tx.one(
        "select 1 \
         from t",
        &[]); other("no")"#;
    assert_eq!(statements(text), ["a \"b\" c".to_owned(), "select 1 from t".to_owned()]);
    let used = used_modules("use crate::{Ctx, a::{b, c}, d as e}; crate::f::g(); use crate::h;");
    assert_eq!(used.into_iter().collect::<Vec<_>>(), ["Ctx", "a", "d", "f", "h"]);
}
