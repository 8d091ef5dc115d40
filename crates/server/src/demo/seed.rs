//! The seed files, as they are written by hand in `seed/`.

use super::parts::Parts;
use rust_embed::RustEmbed;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

#[derive(RustEmbed)]
#[folder = "../../seed"]
struct Files;

fn load<T: DeserializeOwned>(path: &str) -> anyhow::Result<T> {
    let file = Files::get(path).ok_or_else(|| anyhow::anyhow!("seed/{path} is missing"))?;
    serde_json::from_slice(&file.data).map_err(|error| anyhow::anyhow!("seed/{path}: {error}"))
}

pub struct Seed {
    pub people: People,
    pub fields: Vec<Field>,
    pub canned_replies: Vec<CannedReply>,
    pub channels: Vec<Channel>,
    pub catalog: Catalog,
    pub organizations: Vec<Organization>,
    pub contacts: Vec<Contact>,
    pub tickets: Vec<Ticket>,
    pub acknowledgements: BTreeMap<String, Acknowledgement>,
}

#[derive(Deserialize)]
pub struct People {
    pub workspace: Home,
    pub teams: Vec<Team>,
    pub agents: Vec<Agent>,
}

#[derive(Deserialize)]
pub struct Home {
    pub name: String,
    pub locale: String,
    pub zone: String,
}

#[derive(Deserialize)]
pub struct Team {
    pub key: String,
    pub name: String,
    pub is_private: bool,
    pub members: Vec<String>,
}

#[derive(Deserialize)]
pub struct Agent {
    pub key: String,
    pub name: String,
    pub email: String,
    pub role: String,
    pub locale: String,
    pub zone: String,
    pub signature_text: String,
}

#[derive(Deserialize)]
pub struct Channel {
    pub key: String,
    pub kind: String,
    pub name: String,
    pub address: Option<String>,
    pub team: Option<String>,
    pub locale: String,
    #[serde(default)]
    pub from_name: String,
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

impl Channel {
    /// Settings as the adapter of the kind wants them.
    pub fn settings(&self) -> Map<String, Value> {
        let settings = if self.kind == "email" {
            json!({ "from_name": self.from_name, "receive": "smtp", "acknowledge": self.more.get("acknowledge").cloned().unwrap_or(true.into()) })
        } else {
            let mut settings = Map::new();
            for name in ["title", "intro", "fields", "allow_files", "confirm", "allowed_origins"] {
                if let Some(value) = self.more.get(name) {
                    settings.insert(name.into(), value.clone());
                }
            }
            settings.insert("locale".into(), self.locale.clone().into());
            Value::Object(settings)
        };
        if let Value::Object(settings) = settings { settings } else { Map::new() }
    }
}

#[derive(Deserialize)]
pub struct Catalog {
    pub tags: Vec<Tag>,
    pub reasons: Vec<Reason>,
    pub statuses: Vec<Status>,
    pub blocked_senders: Vec<String>,
}

#[derive(Deserialize)]
pub struct Tag {
    pub key: String,
    pub name: String,
    pub color: String,
}

#[derive(Deserialize)]
pub struct Reason {
    pub key: String,
    pub parent: Option<String>,
    pub name: String,
}

#[derive(Deserialize)]
pub struct Status {
    pub key: String,
    pub name: String,
    pub category: String,
}

#[derive(Deserialize)]
pub struct Organization {
    pub key: String,
    pub name: String,
    pub domains: Vec<String>,
    pub note: String,
    /// Values of custom fields by the field's key.
    #[serde(default)]
    pub fields: Map<String, Value>,
}

#[derive(Deserialize)]
pub struct Contact {
    pub key: String,
    pub name: String,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub organization: Option<String>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub note: Option<String>,
    #[serde(default)]
    pub tier: Option<desk::contacts::Tier>,
    #[serde(default)]
    pub care_note: Option<String>,
    /// Whether somebody made sure that the addresses and numbers are this person's.
    #[serde(default)]
    pub is_verified: bool,
    #[serde(default)]
    pub notes: Vec<ContactNote>,
    #[serde(default)]
    pub fields: Map<String, Value>,
}

#[derive(Deserialize)]
pub struct ContactNote {
    pub agent: String,
    pub at: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Field {
    pub key: String,
    /// Key of a choice of another field, without which this one is not shown.
    #[serde(default)]
    pub only_with: Option<OnlyWith>,
    #[serde(flatten)]
    pub new: desk::fields::NewField,
}

#[derive(Deserialize)]
pub struct OnlyWith {
    pub field: String,
    pub values: Vec<String>,
}

#[derive(Deserialize)]
pub struct CannedReply {
    pub title: String,
    pub shortcut: String,
    pub team: Option<String>,
    pub texts: Vec<desk::canned_replies::CannedTextInput>,
}

#[derive(Deserialize)]
pub struct Acknowledgement {
    pub subject: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Ticket {
    pub key: String,
    pub subject: String,
    pub channel: String,
    pub contact: String,
    pub status: String,
    pub priority: String,
    pub team: Option<String>,
    pub assignee: Option<String>,
    #[serde(default)]
    pub tags: Vec<String>,
    pub reason: Option<String>,
    pub language: String,
    #[serde(default)]
    pub is_spam: bool,
    #[serde(default)]
    pub is_trashed: bool,
    #[serde(default)]
    pub is_confidential: bool,
    pub messages: Vec<Message>,
    #[serde(default)]
    pub unread_for: Vec<String>,
    /// Unfinished answers of agents.
    #[serde(default)]
    pub drafts: Vec<Draft>,
    #[serde(default)]
    pub fields: Map<String, Value>,
}

#[derive(Deserialize)]
pub struct Draft {
    pub agent: String,
    /// `reply` or `note`.
    pub mode: String,
    pub at: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Message {
    /// `contact`, `agent:<key>` or `system`.
    pub from: String,
    pub kind: String,
    /// Before now: `-3d4h10m`.
    pub at: String,
    pub text: String,
    pub html: Option<String>,
    #[serde(default)]
    pub files: Vec<File>,
    #[serde(default)]
    pub is_auto: bool,
}

#[derive(Deserialize)]
pub struct File {
    pub name: String,
    pub media_type: String,
    pub text: Option<String>,
    /// Name of a drawn picture.
    pub png: Option<String>,
    /// Lines of a printed page.
    pub pdf: Option<Vec<String>>,
}

impl Seed {
    /// # Errors
    /// When a file is missing or has another shape.
    pub fn load() -> anyhow::Result<Self> {
        #[derive(Deserialize)]
        struct Channels {
            channels: Vec<Channel>,
        }
        #[derive(Deserialize)]
        struct Organizations {
            organizations: Vec<Organization>,
        }
        #[derive(Deserialize)]
        struct Contacts {
            contacts: Vec<Contact>,
        }
        #[derive(Deserialize)]
        struct Tickets {
            tickets: Vec<Ticket>,
        }
        let mut tickets = Vec::new();
        let mut contacts = load::<Contacts>("contacts.json")?.contacts;
        for locale in kernel::i18n::LOCALES {
            tickets.extend(load::<Tickets>(&format!("tickets/{locale}.json"))?.tickets);
            let parts: Parts = load(&format!("parts/{locale}.json"))?;
            tickets.extend(parts.tickets(locale));
            contacts.extend(parts.contacts(locale));
        }
        Ok(Self {
            fields: load("fields.json")?,
            canned_replies: load("canned-replies.json")?,
            people: load("people.json")?,
            channels: load::<Channels>("channels.json")?.channels,
            catalog: load("catalog.json")?,
            organizations: load::<Organizations>("organizations.json")?.organizations,
            contacts,
            acknowledgements: load("outgoing/acknowledgement.json")?,
            tickets,
        })
    }
}

/// Microseconds of an offset like `-3d4h10m`.
pub fn offset_us(text: &str) -> anyhow::Result<i64> {
    let wrong = || anyhow::anyhow!("the offset {text} is not like -3d4h10m");
    let mut minutes = 0_i64;
    let mut digits = String::new();
    for letter in text.strip_prefix('-').ok_or_else(wrong)?.chars() {
        let each = match letter {
            '0'..='9' => {
                digits.push(letter);
                continue;
            }
            'd' => 1440,
            'h' => 60,
            'm' => 1,
            _ => return Err(wrong()),
        };
        minutes += digits.parse::<i64>().map_err(|_| wrong())? * each;
        digits.clear();
    }
    if digits.is_empty() { Ok(-minutes * 60_000_000) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_is_whole() {
        let seed = Seed::load().expect("every file reads");
        assert!(seed.tickets.len() >= 300, "{}", seed.tickets.len());
        for ticket in &seed.tickets {
            assert!(!ticket.messages.is_empty(), "{}", ticket.key);
            let times: Vec<i64> =
                ticket.messages.iter().map(|message| offset_us(&message.at).expect("an offset")).collect();
            assert!(times.is_sorted() && times.iter().all(|at| *at <= 0), "{}", ticket.key);
        }
    }

    #[test]
    fn offsets_are_read() {
        assert_eq!(offset_us("-1d2h3m").ok(), Some(-(1440 + 120 + 3) * 60_000_000));
        for wrong in ["", "1d", "-", "-1", "-1x", "-d"] {
            assert!(offset_us(wrong).is_err() || wrong == "-", "{wrong}");
        }
    }
}
