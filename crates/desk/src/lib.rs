//! The agents' half: everything that happens to a ticket between a customer's message and the answer.
//!
//! Modules stand in the order of their dependencies; a module calls only what stands above it in this list,
//! and a test holds that. What must reach further is an event in the same transaction.

pub mod access;
pub mod workspaces;
pub mod people;
pub mod fields;
pub mod channels;
pub mod blocks;
pub mod catalog;
pub mod media;
pub mod index;
pub mod counts;
pub mod contacts;
pub mod tickets;
pub mod drafts;
pub mod compose;
pub mod canned_replies;
pub mod intake;
pub mod delivery;
pub mod notices;
pub mod search;
pub mod saved_searches;
pub mod history;
pub mod merges;
pub mod timeline;
pub mod live;
pub mod system;

use channel::Channel;
use kernel::{
    blobs::Blobs,
    clock::Clock,
    db::{Db, Tx},
    ids::{Id, Ids},
    rate::Limit,
    scope::Scope,
    secrets::Secrets,
};
use std::{collections::HashMap, net::IpAddr, sync::Arc};

/// What the desk is told at start.
#[derive(Clone, Debug)]
pub struct DeskConfig {
    /// Where browsers reach the installation, without trailing slash.
    pub public_url: String,
    /// Another origin for files from outside, if set.
    pub files_url: Option<String>,
    pub trusted_proxies: Vec<IpAddr>,
    pub is_demo: bool,
    pub version: &'static str,
    /// Largest file an agent may upload.
    pub max_upload_bytes: usize,
}

/// Limits on what outsiders may try.
pub struct Limits {
    pub sign_in_by_ip: Limit,
    pub sign_in_by_account: Limit,
    pub token_by_ip: Limit,
    pub key: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sign_in_by_ip: Limit::per_minute(30),
            sign_in_by_account: Limit::per_minute(10),
            token_by_ip: Limit::per_minute(20),
            // 500 a second in the mean; far above any honest client and still a wall.
            key: Limit::per_minute(30_000),
        }
    }
}

/// Everything a request or a job needs. One per process.
pub struct Desk {
    pub db: Db,
    pub blobs: Blobs,
    pub ids: Arc<Ids>,
    pub clock: Arc<dyn Clock>,
    pub secrets: Secrets,
    /// The adapters by kind.
    pub channels: HashMap<&'static str, Arc<dyn Channel>>,
    pub hub: Arc<live::Hub>,
    pub limits: Limits,
    pub config: DeskConfig,
}

/// What a command needs besides its transaction: in whose name, when, and fresh ids.
#[derive(Clone)]
pub struct Ctx {
    pub scope: Scope,
    /// The same for the whole command, microseconds UTC.
    pub now: i64,
    pub ids: Arc<Ids>,
}

impl Ctx {
    /// A fresh id.
    pub fn id<K>(&self) -> Id<K> {
        self.ids.next()
    }

    /// Writes an event in the command's transaction and tells its id, which is also the undo token.
    ///
    /// # Errors
    /// `Internal` when the event has no JSON form.
    pub fn emit(&self, tx: &mut Tx, event: &events::Event) -> kernel::Result<kernel::ids::EventId> {
        let id = self.id();
        tx.append(kernel::db::EventRow {
            workspace_id: self.scope.workspace_id,
            id,
            kind: event.kind(),
            ticket_id: event.ticket_id().map(Id::get),
            contact_id: event.contact_id().map(Id::get),
            actor_kind: self.scope.actor.kind(),
            actor_id: self.scope.actor.id(),
            at: self.now,
            body: serde_json::to_string(event)?,
        });
        Ok(id)
    }
}

impl Desk {
    /// The context of a command that starts now.
    pub fn ctx(&self, scope: Scope) -> Ctx {
        Ctx { scope, now: self.clock.now_us(), ids: self.ids.clone() }
    }
}
