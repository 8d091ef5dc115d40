//! Live updates: what is committed reaches every open desk, in order, without reload.
//!
//! The hub tails the event log of each workspace that somebody watches and sends every event, with the current
//! row of the changed ticket, to the sockets whose agents may see it. Numbers an agent may not see are left
//! out, so gaps mean nothing; the heartbeat carries the workspace's newest `seq`.
//!
//! A socket that cannot keep up, is too far behind, or whose agent's permissions changed gets `resync` and is
//! closed; the client loads afresh and comes back. Who views or types in a ticket is a hint, never stored.

mod frames;
pub mod http;
mod presence;

use crate::{
    Desk,
    access::Caller,
    counts::{self, Counts},
};
use events::ids::{AgentId, TicketId};
use frames::Built;
use kernel::{Result, db::Engine, ids::WorkspaceId, log};
use presence::Presence;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Frames that may wait for a slow socket.
const QUEUE: usize = 512;
/// Events read at once.
const BATCH: i64 = 200;
/// The first event of a burst goes out at once, the others together after so long: a desk cannot tell the
/// difference, and a busy hour costs a fraction.
const ROUND_EVERY: Duration = Duration::from_millis(15);
/// Counts are sent at most this often.
const COUNTS_EVERY: Duration = Duration::from_millis(250);

/// What a socket is told.
#[derive(Clone, Debug)]
pub enum Frame {
    /// A line of JSON; `seq` is set for events.
    Text { seq: Option<i64>, json: Arc<str> },
    /// The socket must close; the client loads afresh.
    Resync,
}

struct Connection {
    caller: Caller,
    sender: mpsc::Sender<Frame>,
    last_counts: Option<Counts>,
}

#[derive(Default)]
struct Watched {
    /// Newest `seq` sent to the sockets of the workspace.
    seq: Option<i64>,
    connections: HashMap<u64, Connection>,
    presence: Presence,
    has_stale_counts: bool,
}

/// The sockets of this process.
#[derive(Default)]
pub struct Hub {
    next_id: AtomicU64,
    watched: Mutex<HashMap<WorkspaceId, Watched>>,
}

/// A socket's place in the hub; leaving is dropping it.
pub struct Subscription {
    hub: Arc<Hub>,
    workspace_id: WorkspaceId,
    id: u64,
    pub frames: mpsc::Receiver<Frame>,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut all = self.hub.lock();
        let Some(watched) = all.get_mut(&self.workspace_id) else { return };
        watched.connections.remove(&self.id);
        let left = watched.presence.leave(self.id);
        watched.tell_presence(left);
        if watched.connections.is_empty() {
            all.remove(&self.workspace_id);
        }
    }
}

/// A line of JSON without `seq`.
fn hint(kind: &str, data: &serde_json::Value) -> Frame {
    Frame::Text { seq: None, json: serde_json::json!({ "type": kind, "data": data }).to_string().into() }
}

impl Watched {
    /// Sends a frame to one socket; one that is full is told to start afresh.
    fn send(&mut self, id: u64, frame: Frame) {
        let Some(connection) = self.connections.get(&id) else { return };
        if connection.sender.try_send(frame).is_err() {
            // Dropping the sender ends the stream; the socket's task says `resync` first.
            self.connections.remove(&id);
            metrics::counter!("candor_live_resyncs_total").increment(1);
        }
    }

    fn tell_presence(&mut self, changed: Vec<TicketId>) {
        for ticket_id in changed {
            let (place, agents) = self.presence.of(ticket_id);
            let data = serde_json::json!({ "ticket_id": ticket_id, "agents": agents });
            let sees = |connection: &Connection| {
                place.is_none_or(|place| {
                    connection.caller.sight.covers(place.team_id, place.assignee_id, place.is_confidential)
                })
            };
            let ids: Vec<u64> =
                self.connections.iter().filter(|(_, connection)| sees(connection)).map(|(id, _)| *id).collect();
            for id in ids {
                self.send(id, hint("presence", &data));
            }
        }
    }
}

impl Hub {
    fn lock(&self) -> MutexGuard<'_, HashMap<WorkspaceId, Watched>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a place for a socket. Events committed after this call arrive; earlier ones are the caller's to read.
    pub fn subscribe(self: &Arc<Self>, caller: &Caller) -> Subscription {
        let (sender, frames) = mpsc::channel(QUEUE);
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let connection = Connection { caller: caller.clone(), sender, last_counts: None };
        let mut all = self.lock();
        let watched = all.entry(caller.workspace_id).or_default();
        watched.connections.insert(id, connection);
        Subscription { hub: self.clone(), workspace_id: caller.workspace_id, id, frames }
    }

    /// Tells all sockets of the caller something that concerns nobody else.
    pub fn hint_own(&self, caller: &Caller, kind: &str, data: serde_json::Value) {
        let mut all = self.lock();
        let Some(watched) = all.get_mut(&caller.workspace_id) else { return };
        let is_own = |connection: &Connection| connection.caller.agent_id == caller.agent_id;
        let ids: Vec<u64> =
            watched.connections.iter().filter(|(_, connection)| is_own(connection)).map(|(id, _)| *id).collect();
        for id in ids {
            watched.send(id, hint(kind, &data));
        }
        watched.has_stale_counts |= kind == "ticket.read";
    }

    /// Whether somebody has the desk open somewhere.
    pub fn is_here(&self, workspace_id: WorkspaceId, agent_id: AgentId) -> bool {
        let is_desk =
            |connection: &Connection| connection.caller.agent_id == agent_id && connection.caller.session_id.is_some();
        self.lock().get(&workspace_id).is_some_and(|watched| watched.connections.values().any(is_desk))
    }

    /// How many sockets are open.
    pub fn n_connections(&self) -> usize {
        self.lock().values().map(|watched| watched.connections.len()).sum()
    }

    /// Follows the log until `stop`.
    pub async fn run(self: Arc<Self>, desk: Arc<Desk>, stop: CancellationToken) {
        // Only other processes commit without waking us.
        let poll = if desk.db.engine() == Engine::Sqlite { Duration::from_secs(5) } else { Duration::from_millis(200) };
        let mut counts_at = tokio::time::Instant::now();
        while !stop.is_cancelled() {
            let woken = desk.db.signals().log.notified();
            tokio::pin!(woken);
            // Registered before reading, so a commit during the reading is not slept over.
            woken.as_mut().enable();
            let round_at = tokio::time::Instant::now() + ROUND_EVERY;
            if let Err(error) = self.round(&desk).await {
                tracing::warn!(error = %error, "live updates could not be read");
            }
            let has_stale_counts = self.lock().values().any(|watched| watched.has_stale_counts);
            if has_stale_counts && tokio::time::Instant::now() >= counts_at {
                if let Err(error) = self.send_counts(&desk).await {
                    tracing::warn!(error = %error, "live counts could not be read");
                }
                counts_at = tokio::time::Instant::now() + COUNTS_EVERY;
            }
            let wake_at = if self.lock().values().any(|watched| watched.has_stale_counts) {
                counts_at
            } else {
                tokio::time::Instant::now() + poll
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = async { woken.await; tokio::time::sleep_until(round_at).await } => {}
                () = tokio::time::sleep_until(wake_at) => {}
            }
        }
        self.lock().clear();
    }

    async fn round(&self, desk: &Desk) -> Result<()> {
        let workspaces: Vec<WorkspaceId> = self.lock().keys().copied().collect();
        for workspace_id in workspaces {
            while self.advance(desk, workspace_id).await? {}
        }
        Ok(())
    }

    /// Sends the next batch of a workspace's events; `true` when there may be more.
    async fn advance(&self, desk: &Desk, workspace_id: WorkspaceId) -> Result<bool> {
        let (seq, agents) = {
            let all = self.lock();
            let Some(watched) = all.get(&workspace_id) else { return Ok(false) };
            let mut agents: Vec<AgentId> =
                watched.connections.values().map(|connection| connection.caller.agent_id).collect();
            agents.sort_unstable();
            agents.dedup();
            (watched.seq, agents)
        };
        // Nobody has read the backlog yet; the first to do so says where to begin.
        let Some(seq) = seq else { return Ok(false) };
        let links = crate::media::Links::new(desk);
        let built = desk
            .db
            .read((workspace_id, seq, agents, links), |tx, (workspace_id, seq, agents, links)| {
                Box::pin(async move {
                    let entries = log::after(tx, *workspace_id, *seq, BATCH).await?;
                    frames::build(tx, *workspace_id, entries, agents, links).await
                })
            })
            .await?;
        let Some(last) = built.last().map(|event| event.seq) else { return Ok(false) };
        let mut all = self.lock();
        let Some(watched) = all.get_mut(&workspace_id) else { return Ok(false) };
        watched.dispatch(&built);
        watched.seq = Some(last);
        Ok(built.len() as i64 == BATCH)
    }

    async fn send_counts(&self, desk: &Desk) -> Result<()> {
        let stale: Vec<(WorkspaceId, u64, Caller)> = {
            let mut all = self.lock();
            let mut stale = Vec::new();
            for (workspace_id, watched) in all.iter_mut().filter(|(_, watched)| watched.has_stale_counts) {
                watched.has_stale_counts = false;
                stale.extend(
                    watched.connections.iter().map(|(id, connection)| (*workspace_id, *id, connection.caller.clone())),
                );
            }
            stale
        };
        // Several sockets of one agent share the answer.
        let mut known: HashMap<AgentId, Counts> = HashMap::new();
        for (workspace_id, id, caller) in stale {
            let counts = match known.get(&caller.agent_id) {
                Some(counts) => *counts,
                None => desk.db.read(caller.clone(), |tx, caller| Box::pin(counts::of_caller(tx, caller))).await?,
            };
            known.insert(caller.agent_id, counts);
            let mut all = self.lock();
            let Some(watched) = all.get_mut(&workspace_id) else { continue };
            let Some(connection) = watched.connections.get_mut(&id) else { continue };
            if connection.last_counts.replace(counts) != Some(counts) {
                let frame = hint("counts", &serde_json::to_value(counts)?);
                watched.send(id, frame);
            }
        }
        Ok(())
    }
}

impl Watched {
    fn dispatch(&mut self, built: &[Built]) {
        for event in built {
            self.has_stale_counts |= event.ticket.is_some();
            let is_for_all = event.changes_access.is_some();
            let ids: Vec<u64> = self.connections.keys().copied().collect();
            for id in ids {
                let Some(connection) = self.connections.get(&id) else { continue };
                if let Some(frame) = event.for_caller(&connection.caller) {
                    self.send(id, frame);
                }
                let ends = |caller: &Caller| {
                    event
                        .changes_access
                        .is_some_and(|agent_id| agent_id.is_none_or(|agent_id| agent_id == caller.agent_id))
                };
                if is_for_all && self.connections.get(&id).is_some_and(|connection| ends(&connection.caller)) {
                    self.send(id, Frame::Resync);
                    self.connections.remove(&id);
                }
            }
        }
    }
}

impl Subscription {
    /// Says up to where this socket was told by its backlog. In a workspace nobody watched before, the hub goes on
    /// from there, so nothing committed between the two is passed over.
    pub fn begin(&self, desk: &Desk, seq: i64) {
        if let Some(watched) = self.hub.lock().get_mut(&self.workspace_id) {
            watched.seq.get_or_insert(seq);
        }
        desk.db.signals().log.notify_waiters();
    }

    /// Says which ticket this socket shows, after the caller proved to see it.
    pub fn set_viewing(&self, caller: &Caller, ticket: Option<(TicketId, counts::Place)>, is_typing: bool) {
        let mut all = self.hub.lock();
        let Some(watched) = all.get_mut(&self.workspace_id) else { return };
        let changed = watched.presence.set(self.id, caller.agent_id, ticket, is_typing);
        watched.tell_presence(changed);
    }

    /// Who is in a ticket now, for a socket that has just come to it.
    pub fn presence_of(&self, ticket_id: TicketId) -> Frame {
        let all = self.hub.lock();
        let agents = all.get(&self.workspace_id).map(|watched| watched.presence.of(ticket_id).1).unwrap_or_default();
        hint("presence", &serde_json::json!({ "ticket_id": ticket_id, "agents": agents }))
    }
}
