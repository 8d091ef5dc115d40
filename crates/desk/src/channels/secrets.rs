//! Passwords inside a channel's settings: any field named `password`, wherever it stands in an object.
//!
//! They are kept apart and sealed, never shown (only `has_password`), and stay when a change does not name
//! them. A password belongs to the server it was typed for: when `host`, `port` or `user` beside it change, it must
//! be typed again, or whoever may edit channels could send it to a server of their own.

use kernel::{Result, error::FieldError, secrets::Secrets};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const PASSWORD: &str = "password";
const HAS_PASSWORD: &str = "has_password";
/// What says where a password is sent.
const PLACE: [&str; 3] = ["host", "port", "user"];

/// Passwords by the path of their object: `imap` → `secret`.
pub(super) type Passwords = BTreeMap<String, String>;

/// Settings as typed, taken apart.
#[derive(Debug)]
pub(super) struct Split {
    /// Without passwords: what is stored readable and shown.
    pub settings: Value,
    pub passwords: Passwords,
}

/// Takes the passwords out of settings as typed; those not named stay as they were in `before`.
///
/// # Errors
/// One wrong field for each password that must be typed again.
pub(super) fn split(typed: &Value, before: Option<&Split>) -> Result<Split, Vec<FieldError>> {
    let mut settings = typed.clone();
    let (mut passwords, mut problems) = (Passwords::new(), Vec::new());
    take(&mut settings, String::new(), before, &mut passwords, &mut problems);
    if problems.is_empty() { Ok(Split { settings, passwords }) } else { Err(problems) }
}

fn take(
    value: &mut Value,
    path: String,
    before: Option<&Split>,
    passwords: &mut Passwords,
    problems: &mut Vec<FieldError>,
) {
    let Value::Object(object) = value else { return };
    object.remove(HAS_PASSWORD);
    match object.remove(PASSWORD) {
        // Not a text: left for the adapter to name.
        Some(odd) if !odd.is_string() && !odd.is_null() => {
            object.insert(PASSWORD.into(), odd);
        }
        Some(Value::String(password)) if !password.is_empty() => {
            passwords.insert(path.clone(), password);
        }
        Some(_) => {}
        None => {
            if let Some((kept, place)) =
                before.and_then(|before| Some((before.passwords.get(&path)?, at(&before.settings, &path)?)))
            {
                if PLACE.iter().all(|name| object.get(*name) == place.get(*name)) {
                    passwords.insert(path.clone(), kept.clone());
                } else {
                    problems.push(FieldError {
                        field: join("settings", &join(&path, PASSWORD)),
                        code: "required".into(),
                        detail: "Server or user changed: type the password again.".into(),
                    });
                }
            }
        }
    }
    for (name, child) in object.iter_mut() {
        take(child, join(&path, name), before, passwords, problems);
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The object at a path.
fn at<'a>(settings: &'a Value, path: &str) -> Option<&'a Map<String, Value>> {
    let mut value = settings;
    for name in path.split('.').filter(|name| !name.is_empty()) {
        value = value.get(name)?;
    }
    value.as_object()
}

fn at_mut<'a>(settings: &'a mut Value, path: &str) -> Option<&'a mut Map<String, Value>> {
    let mut value = settings;
    for name in path.split('.').filter(|name| !name.is_empty()) {
        value = value.get_mut(name)?;
    }
    value.as_object_mut()
}

impl Split {
    /// The settings with their passwords, as adapters take them.
    pub(super) fn merged(&self) -> Value {
        let mut settings = self.settings.clone();
        for (path, password) in &self.passwords {
            if let Some(object) = at_mut(&mut settings, path) {
                object.insert(PASSWORD.into(), Value::String(password.clone()));
            }
        }
        settings
    }

    /// The settings as people see them again.
    pub(super) fn shown(&self) -> Value {
        shown(&self.settings, self.passwords.keys().map(String::as_str))
    }

    pub(super) fn sealed(&self, secrets: &Secrets) -> Result<String> {
        if self.passwords.is_empty() { Ok(String::new()) } else { secrets.seal(&serde_json::to_vec(&self.passwords)?) }
    }

    /// What was stored.
    pub(super) fn open(settings: Value, sealed: &str, secrets: &Secrets) -> Result<Self> {
        let passwords =
            if sealed.is_empty() { Passwords::new() } else { serde_json::from_slice(&secrets.open(sealed)?)? };
        Ok(Self { settings, passwords })
    }
}

fn shown<'a>(settings: &Value, paths: impl Iterator<Item = &'a str>) -> Value {
    let mut settings = settings.clone();
    for path in paths {
        if let Some(object) = at_mut(&mut settings, path) {
            object.insert(HAS_PASSWORD.into(), Value::Bool(true));
        }
    }
    settings
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use serde_json::json;

    fn stored() -> Split {
        let typed = json!({
            "from_name": "Blue",
            "imap": {"host": "imap.x.test", "user": "u", "password": "first"},
            "relay": {"host": "smtp.x.test", "password": "second"},
        });
        split(&typed, None).unwrap()
    }

    #[test]
    fn passwords_go_apart_and_come_back() {
        let stored = stored();
        let text = stored.settings.to_string();
        assert!(!text.contains("first") && !text.contains("second") && !text.contains("password"), "{text}");
        assert_eq!(stored.merged()["imap"], json!({"host": "imap.x.test", "user": "u", "password": "first"}));
        assert_eq!(stored.shown()["relay"], json!({"host": "smtp.x.test", "has_password": true}));
        let secrets = Secrets::new(&[3; 32]);
        let sealed = stored.sealed(&secrets).unwrap();
        assert!(!sealed.contains("first"));
        let opened = Split::open(stored.settings.clone(), &sealed, &secrets).unwrap();
        assert_eq!(opened.merged(), stored.merged());
        assert_eq!(split(&json!({"title": "Form"}), None).unwrap().sealed(&secrets).unwrap(), "");
    }

    #[test]
    fn what_was_shown_can_be_sent_back_unchanged() {
        let stored = stored();
        let again = split(&stored.shown(), Some(&stored)).unwrap();
        assert_eq!(again.merged(), stored.merged());
    }

    #[test]
    fn a_password_is_replaced_removed_or_lost_with_its_object() {
        let stored = stored();
        let merged = |typed: Value| split(&typed, Some(&stored)).unwrap().merged();
        let imap = |password: Value| json!({"imap": {"host": "imap.x.test", "user": "u", "password": password}});
        assert_eq!(merged(imap(json!("new")))["imap"]["password"], "new");
        assert_eq!(merged(imap(json!("")))["imap"].get("password"), None);
        assert_eq!(merged(imap(Value::Null))["imap"].get("password"), None);
        assert_eq!(merged(json!({"imap": null})), json!({"imap": null}));
        // The adapter says what is wrong with this.
        assert_eq!(merged(imap(json!(7)))["imap"]["password"], 7);
    }

    #[test]
    fn a_kept_password_never_goes_to_another_server() {
        let stored = stored();
        for imap in [
            json!({"host": "evil.test", "user": "u"}),
            json!({"host": "imap.x.test", "user": "other"}),
            json!({"host": "imap.x.test", "user": "u", "port": 1}),
            json!({"user": "u", "has_password": true}),
        ] {
            let problems = split(&json!({ "imap": imap }), Some(&stored)).unwrap_err();
            assert_eq!(problems[0].field, "settings.imap.password", "{imap}");
        }
    }

    #[test]
    fn odd_settings_do_no_harm() {
        for typed in
            [json!(null), json!([1]), json!("x"), json!({"a": [{"password": "p"}]}), json!({"": {"password": "p"}})]
        {
            let split = split(&typed, Some(&stored())).unwrap();
            split.merged();
            split.shown();
        }
    }
}
