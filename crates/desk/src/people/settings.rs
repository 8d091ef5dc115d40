//! What agents set for themselves: how the desk looks, its keys, what they are told of. Types only; changing them is
//! `people::change_me`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody set for themselves. Stored as JSON; what an older version did not know takes its default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct AgentSettings {
    pub theme: Theme,
    pub density: Density,
    /// Sanitised.
    pub signature_html: String,
    pub after_reply: AfterReply,
    /// Whether single keys are shortcuts.
    pub single_keys: bool,
    /// Widths of panes by name, as the desk remembers them.
    pub pane_sizes: BTreeMap<String, f64>,
    /// Shortcuts bound anew, by the desk's name of the act; an empty text takes the act its key.
    pub keys: BTreeMap<String, String>,
    pub notices: NoticeSettings,
}

/// What somebody wants to be told of while they do not look at it, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct NoticeSettings {
    /// A ticket was assigned to them by somebody else.
    pub assigned: NoticeWays,
    /// A customer wrote in a ticket of theirs.
    pub message: NoticeWays,
    /// A customer wrote in a ticket nobody looks after.
    pub unassigned: NoticeWays,
    /// A colleague asked them in a note.
    pub mention: NoticeWays,
    /// Something was written in a ticket they follow.
    pub followed: NoticeWays,
    /// A mail when a ticket was assigned to them while they had no desk open.
    pub mail_assigned: bool,
    /// A mail when a colleague asked them while they had no desk open.
    pub mail_mention: bool,
    pub sound: NoticeSound,
    /// In percent.
    pub volume: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct NoticeWays {
    pub desktop: bool,
    pub sound: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoticeSound {
    Chime,
    Drop,
    Knock,
    Bell,
}

impl Default for NoticeSettings {
    fn default() -> Self {
        let both = NoticeWays { desktop: true, sound: true };
        Self {
            assigned: both,
            message: both,
            unassigned: NoticeWays::default(),
            mention: both,
            followed: NoticeWays { desktop: true, sound: false },
            mail_assigned: false,
            mail_mention: false,
            sound: NoticeSound::Chime,
            volume: 60,
        }
    }
}

impl Default for AgentSettings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            density: Density::Default,
            signature_html: String::new(),
            after_reply: AfterReply::Stay,
            single_keys: true,
            pane_sizes: BTreeMap::new(),
            keys: BTreeMap::new(),
            notices: NoticeSettings::default(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    Compact,
    Default,
    Cosy,
}

/// Where the desk goes when an answer was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AfterReply {
    Stay,
    Next,
    List,
}
