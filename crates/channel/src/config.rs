//! Configured channels: what an adapter may know about one, and how it looks one up.

use crate::Pending;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A configured way in and out, as the desk stores it; secrets are already decrypted.
#[derive(Clone, Debug)]
pub struct ChannelConfig {
    pub workspace_id: i64,
    pub channel_id: i64,
    pub kind: String,
    /// Name shown to agents.
    pub name: String,
    /// The channel's own address, if its kind has one: `support@example.com`.
    pub address: String,
    /// Settings of the kind, passwords in the clear; never log this value.
    pub settings: Secret<serde_json::Value>,
    /// Fields of the workspace that the settings name under `custom_fields`, in the workspace's order.
    pub fields: Vec<FormField>,
    /// Language of the brand or workspace, for texts the adapter shows itself.
    pub locale: String,
    /// Counts changes of the channel; a running task is replaced when it grows.
    pub version: i64,
}

/// A field a workspace has defined, as a form asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    pub id: String,
    pub name: String,
    /// By language.
    pub names: BTreeMap<String, String>,
    pub help: String,
    /// `text`, `long_text`, `number`, `choice`, `choices`, `date` or `checkbox`.
    pub kind: String,
    pub choices: Vec<FormChoice>,
    pub is_required: bool,
    /// Asked for only while that field has one of the values: ids of choices, `true`, or texts.
    pub condition: Option<(String, Vec<String>)>,
}

/// One of the things to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormChoice {
    pub id: String,
    pub name: String,
    /// By language.
    pub names: BTreeMap<String, String>,
}

/// A value whose `Debug` shows nothing.
#[derive(Clone, Default)]
pub struct Secret<T>(pub T);

impl<T> std::fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("«…»")
    }
}

/// What messages of a kind may hold; the composer and the delivery obey it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limits {
    pub has_subject: bool,
    pub has_html: bool,
    pub has_recipients: bool,
    /// Whether the kind can send at all.
    pub can_send: bool,
    pub max_files: u32,
    /// All files of one message together.
    pub max_total_bytes: u64,
    /// Largest body of a [`crate::WebRequest`].
    pub web_bytes: u64,
}

/// How a channel's connection fares, shown in the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelHealth {
    pub is_ok: bool,
    /// Stable snake_case word: `connected`, `login_refused`, `unreachable` …
    pub code: String,
    /// What the other side said, shortened; never a password.
    pub detail: String,
}

/// Result of trying one step of a set-up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Check {
    pub is_ok: bool,
    pub code: String,
    pub detail: String,
    /// What there is, where a step looks something up: records, folders.
    pub found: Vec<String>,
    /// What somebody would have to publish.
    pub wanted: Option<Wanted>,
}

/// A record that a person has to add where a domain is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wanted {
    pub name: String,
    /// `MX`, `TXT`.
    pub kind: String,
    pub value: String,
}

/// Look-ups and small durable notes an adapter needs. All methods read committed data.
pub trait Directory: Send + Sync {
    /// The enabled channel of `kind` that owns `address` (any case, sub-address allowed: `a+b@c` finds `a@c`).
    fn find<'a>(&'a self, kind: &'a str, address: &'a str) -> Pending<'a, anyhow::Result<Option<ChannelConfig>>>;

    /// All enabled channels of `kind` in every workspace.
    fn all<'a>(&'a self, kind: &'a str) -> Pending<'a, anyhow::Result<Vec<ChannelConfig>>>;

    /// A cursor the adapter keeps per channel (`imap:INBOX` → `uidvalidity:uid`), `None` at first.
    fn cursor<'a>(&'a self, channel: &'a ChannelConfig, key: &'a str) -> Pending<'a, anyhow::Result<Option<String>>>;

    /// Stores the cursor durably before it returns.
    fn set_cursor<'a>(
        &'a self,
        channel: &'a ChannelConfig,
        key: &'a str,
        value: &'a str,
    ) -> Pending<'a, anyhow::Result<()>>;

    /// Records how the channel fares; writes only when `is_ok` or `code` differ from the last report.
    fn report<'a>(&'a self, channel: &'a ChannelConfig, health: ChannelHealth) -> Pending<'a, ()>;
}
