//! Passwords: which ones are taken, how they are kept, how one is checked.
//!
//! No rules of composition and no expiry (ASVS 6.2): long enough, not one everybody tries first, not the
//! person's own name. Hashes are Argon2id with 19 MiB; at most two are computed at once, so that many
//! sign-ins cost waiting and not memory.

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use kernel::{Error, Result, http::Checks, secrets::random_bytes};
use std::time::Duration;
use tokio::sync::Semaphore;

const MIN_CHARS: usize = 8;
const MAX_BYTES: usize = 256;

/// Memory is what Argon2 spends, and memory belongs to the process: so does this bound.
static SLOTS: Semaphore = Semaphore::const_new(2);
/// Who waits longer than this would rather be told.
const MAX_WAIT: Duration = Duration::from_secs(10);

/// Of no password: an unknown person costs as much time as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IG5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

static COMMON: &str = include_str!("common_passwords.txt");

/// Names what is wrong with a password somebody chose for themselves.
pub(crate) fn check(checks: &mut Checks, field: &str, password: &str, name: &str, email: &str) {
    if password.chars().count() < MIN_CHARS {
        checks.add(
            field,
            "weak_password",
            format!("Choose at least {MIN_CHARS} characters; a sentence is easy to remember."),
        );
    } else if password.len() > MAX_BYTES {
        checks.add(field, "too_long", format!("Choose at most {MAX_BYTES} bytes."));
    } else if is_common(password) {
        checks.add(field, "weak_password", "This password is among the first that are tried; choose another.");
    } else if is_own_name(password, name, email) {
        checks.add(field, "weak_password", "Choose a password that is not your name or address.");
    }
}

fn is_common(password: &str) -> bool {
    let folded = password.to_lowercase();
    let mut letters = folded.chars();
    let first = letters.next();
    letters.all(|letter| Some(letter) == first) || COMMON.lines().any(|common| common == folded)
}

/// Also with digits after it: `ana.horvat1`.
fn is_own_name(password: &str, name: &str, email: &str) -> bool {
    let core =
        |text: &str| -> String { text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let local = email.split('@').next().unwrap_or_default();
    let own = [core(name), core(email), core(local)];
    let whole = core(password);
    let bare = whole.trim_end_matches(char::is_numeric);
    own.iter().any(|own| !own.is_empty() && (*own == whole || own == bare))
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).expect("these parameters lie within the bounds of Argon2");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The hash to keep of a password. Takes some 30 ms: in async code use [`hash`].
///
/// # Errors
/// `Internal`.
pub fn hash_password(password: &str) -> Result<String> {
    let salt: [u8; 16] = random_bytes();
    let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt);
    hash.map(|hash| hash.to_string())
        .map_err(|error| Error::Internal(anyhow::anyhow!("hashing a password failed: {error}")))
}

/// The hash to keep of a password.
///
/// # Errors
/// `Unavailable` when too many wait.
pub(crate) async fn hash(password: String) -> Result<String> {
    slowly(move || hash_password(&password)).await?
}

/// Whether the password is the one behind the hash. Takes the same time when there is none.
///
/// # Errors
/// `Unavailable` when too many wait.
pub(crate) async fn is_right(password: String, hash: Option<String>) -> Result<bool> {
    // A longer one was never taken, and hashing megabytes would be somebody's weapon.
    let (password, hash) = if password.len() > MAX_BYTES { (String::new(), None) } else { (password, hash) };
    slowly(move || match hash {
        Some(hash) => argon2().verify_password(password.as_bytes(), hash.as_str()).is_ok(),
        None => {
            let _ = argon2().verify_password(password.as_bytes(), NOBODY);
            false
        }
    })
    .await
}

async fn slowly<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let busy = |_| Error::Unavailable("Too many people sign in at this moment; try again shortly.".into());
    let slot = tokio::time::timeout(MAX_WAIT, SLOTS.acquire()).await.map_err(busy)?;
    let _slot = slot.map_err(|error| Error::Internal(error.into()))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.into()))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn problem(password: &str) -> Option<String> {
        let mut checks = Checks::new();
        check(&mut checks, "password", password, "Ana Horvat", "ana.h@example.hr");
        match checks.done() {
            Ok(()) => None,
            Err(Error::Invalid(errors)) => Some(errors[0].code.clone()),
            Err(error) => Some(error.to_string()),
        }
    }

    #[test]
    fn weak_passwords_are_refused() {
        for weak in [
            "",
            "short12",
            "ψηφία7",
            "password",
            "PASSWORD",
            "Password123",
            "qwertyuiop",
            "zzzzzzzzzzz",
            "ααααααααα",
            "ana horvat",
            "AnaHorvat",
            "anahorvat2026",
            "ana.h@example.hr",
            "Ana.H@Example.hr1",
        ] {
            assert_eq!(problem(weak).as_deref(), Some("weak_password"), "{weak}");
        }
        assert_eq!(problem(&"a1".repeat(129)).as_deref(), Some("too_long"));
    }

    #[test]
    fn long_and_foreign_passwords_are_taken() {
        for good in [
            "tisina na moru",
            "σίγουρο-κλειδί",
            "我喜欢喝绿茶和咖啡",
            "candor-demo",
            &"x y".repeat(30),
            "ana horvat sings",
        ] {
            assert_eq!(problem(good), None, "{good}");
        }
    }

    #[test]
    fn the_list_of_common_passwords_holds_what_the_length_lets_through() {
        let lines: Vec<&str> = COMMON.lines().collect();
        assert!(lines.len() >= 200);
        for line in lines {
            assert!(line.chars().count() >= MIN_CHARS && line.to_lowercase() == line && line.trim() == line, "{line}");
        }
    }

    #[tokio::test]
    async fn a_hash_knows_its_password_only() {
        let kept = hash("tisina na moru".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, hash_password("tisina na moru").unwrap(), "salted");
        assert!(is_right("tisina na moru".into(), Some(kept.clone())).await.unwrap());
        assert!(!is_right("tisina na mor".into(), Some(kept.clone())).await.unwrap());
        assert!(!is_right("x".repeat(100_000), Some(kept)).await.unwrap());
        assert!(!is_right("tisina na moru".into(), None).await.unwrap());
        assert!(!is_right("tisina na moru".into(), Some("damaged".into())).await.unwrap());
    }

    #[test]
    fn the_hash_of_nobody_is_computed_like_any_other() {
        let error = argon2().verify_password(b"x", NOBODY).unwrap_err();
        assert_eq!(
            error.to_string(),
            argon2().verify_password(b"x", hash_password("y").unwrap().as_str()).unwrap_err().to_string()
        );
    }
}
