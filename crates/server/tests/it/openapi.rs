//! The API's description and the codes of its errors are promises: they change only on purpose.

use std::path::PathBuf;

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../").join(name)
}

#[test]
fn the_committed_description_is_what_the_program_serves() {
    let path = path("docs/api/openapi.json");
    let served = format!("{}\n", server::router::openapi().to_pretty_json().unwrap());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &served).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let first = served.lines().zip(committed.lines()).position(|(served, committed)| served != committed);
    assert!(
        served == committed,
        "docs/api/openapi.json differs from the code from line {}; run `UPDATE=1 cargo test -p server --test it openapi` and read the change",
        first.unwrap_or_else(|| served.lines().count().min(committed.lines().count())) + 1
    );
}

#[tokio::test]
async fn the_description_is_served() {
    let t = testkit::start().await;
    let served = t.nobody().get("/openapi.json").await.ok();
    assert_eq!(served["openapi"].as_str().unwrap().split('.').next(), Some("3"));
    assert!(served["paths"].as_object().unwrap().len() > 50);
}

#[test]
fn the_codes_of_errors_are_these() {
    assert_eq!(
        kernel::error::CODES,
        [
            "already_done",
            "already_set_up",
            "bad_json",
            "changed_since",
            "conflict",
            "email_taken",
            "forbidden",
            "idempotency_in_progress",
            "idempotency_mismatch",
            "in_use",
            "internal",
            "invalid",
            "last_owner",
            "method_not_allowed",
            "name_taken",
            "newer_messages",
            "not_found",
            "token_used",
            "too_large",
            "too_many",
            "unauthenticated",
            "unavailable",
            "unsupported_media",
            "wrong_origin",
            "wrong_password",
        ]
    );
}

/// Codes are words in the source beside the error they belong to; each must stand in the list.
#[test]
fn no_code_is_missing_from_the_list() {
    let mut missing = Vec::new();
    for folder in ["crates/kernel/src", "crates/desk/src", "crates/server/src"] {
        for (file, text) in crate::tidy::sources(&path(folder)) {
            let conflicts =
                text.split("Error::conflict(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            let others = text.split("code: \"").skip(1);
            for rest in conflicts.chain(others) {
                let (word, after) = rest.split_once('"').unwrap_or_default();
                // `code: "required".into()` is the code of a field, which has words of its own.
                if after.starts_with(',') && !kernel::error::CODES.contains(&word) {
                    missing.push(format!("{}: {word}", file.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
