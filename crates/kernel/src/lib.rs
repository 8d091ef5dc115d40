//! What every crate needs and nothing about help desks: ids, time, errors, the data layer, the event log,
//! jobs, blobs, secrets, HTTP extractors, limits, configuration of texts.
//!
//! One command is one transaction: its rows, its events and its jobs ([`db::Db::write`]). What must happen
//! because of it happens after the commit, driven by the event log ([`log`]) and the job table ([`jobs`]).

pub mod backlog;
pub mod blobs;
pub mod clock;
pub mod db;
pub mod error;
pub mod http;
pub mod i18n;
pub mod ids;
pub mod jobs;
pub mod log;
pub mod node;
pub mod rate;
pub mod scope;
pub mod secrets;

pub use error::{Error, Result};
