//! A desk in memory: it accepts, refuses or waits as the test says, and remembers everything.

use channel::{Accepted, ChannelConfig, ChannelHealth, Directory, Inbound, Pending, Refused, Secret, Sink};
use serde_json::Value;
use std::{
    collections::{HashMap, HashSet, VecDeque},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::{Semaphore, watch};

pub fn channel(id: i64, kind: &str, address: &str, settings: Value) -> ChannelConfig {
    ChannelConfig {
        workspace_id: 1,
        channel_id: id,
        kind: kind.to_owned(),
        name: "Support".to_owned(),
        address: address.to_owned(),
        settings: Secret(settings),
        fields: Vec::new(),
        locale: "en".to_owned(),
        version: 1,
    }
}

pub struct FakeSink {
    pub accepted: Mutex<Vec<Inbound>>,
    seen: Mutex<HashSet<(i64, String)>>,
    /// What to answer next, before the usual.
    pub verdicts: Mutex<VecDeque<Refused>>,
    /// Each acceptance takes a permit; closed by default so that none is needed.
    pub gate: Option<Arc<Semaphore>>,
    n_calls: watch::Sender<usize>,
}

impl FakeSink {
    pub fn new() -> Arc<Self> {
        Arc::new(Self::with_gate(None))
    }

    pub fn with_gate(gate: Option<Arc<Semaphore>>) -> Self {
        Self {
            accepted: Mutex::default(),
            seen: Mutex::default(),
            verdicts: Mutex::default(),
            gate,
            n_calls: watch::Sender::new(0),
        }
    }

    pub fn refusing(verdicts: Vec<Refused>) -> Arc<Self> {
        let sink = Self::new();
        *sink.verdicts.lock().unwrap() = verdicts.into();
        sink
    }

    pub fn all(&self) -> Vec<Inbound> {
        self.accepted.lock().unwrap().clone()
    }

    pub fn subjects(&self) -> Vec<String> {
        self.all().into_iter().map(|inbound| inbound.subject).collect()
    }

    pub fn n_calls(&self) -> usize {
        *self.n_calls.borrow()
    }

    /// Waits until the sink was asked so often.
    pub async fn called(&self, n: usize) {
        let mut calls = self.n_calls.subscribe();
        let wait = calls.wait_for(|calls| *calls >= n);
        assert!(
            tokio::time::timeout(Duration::from_secs(10), wait).await.is_ok(),
            "asked only {} times",
            self.n_calls()
        );
    }
}

impl Sink for FakeSink {
    fn accept<'a>(&'a self, inbound: Inbound) -> Pending<'a, Result<Accepted, Refused>> {
        Box::pin(async move {
            self.n_calls.send_modify(|n| *n += 1);
            if let Some(gate) = &self.gate {
                gate.acquire().await.unwrap().forget();
            }
            if let Some(refused) = self.verdicts.lock().unwrap().pop_front() {
                return Err(refused);
            }
            if !self.seen.lock().unwrap().insert((inbound.channel.channel_id, inbound.dedup_key.clone())) {
                return Ok(Accepted::Duplicate);
            }
            let mut accepted = self.accepted.lock().unwrap();
            accepted.push(inbound);
            Ok(Accepted::New { ticket_number: accepted.len() as i64 })
        })
    }
}

#[derive(Default)]
pub struct FakeDirectory {
    pub channels: Vec<ChannelConfig>,
    pub cursors: Mutex<HashMap<(i64, String), String>>,
    pub reports: Mutex<Vec<ChannelHealth>>,
    pub is_broken: AtomicBool,
    /// The next stores of a cursor fail so often.
    pub n_failing_stores: Mutex<u32>,
}

impl FakeDirectory {
    pub fn new(channels: Vec<ChannelConfig>) -> Arc<Self> {
        Arc::new(Self { channels, ..Self::default() })
    }

    pub fn cursor_of(&self, key: &str) -> Option<String> {
        let cursors = self.cursors.lock().unwrap();
        cursors.iter().find(|((_, name), _)| name == key).map(|(_, value)| value.clone())
    }

    /// Waits until `is_it` is true of what was stored and reported.
    pub async fn until(&self, what: &str, is_it: impl Fn(&Self) -> bool) {
        for _ in 0..1_000 {
            if is_it(self) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!(
            "not in time: {what}; reports {:?}, cursors {:?}",
            self.reports.lock().unwrap(),
            self.cursors.lock().unwrap()
        );
    }

    pub fn has_report(&self, code: &str) -> bool {
        self.reports.lock().unwrap().iter().any(|report| report.code == code)
    }
}

impl Directory for FakeDirectory {
    fn find<'a>(&'a self, kind: &'a str, address: &'a str) -> Pending<'a, anyhow::Result<Option<ChannelConfig>>> {
        Box::pin(async move {
            anyhow::ensure!(!self.is_broken.load(Ordering::SeqCst), "the database is away");
            let address = address.to_lowercase();
            let (local, domain) = address.rsplit_once('@').unwrap_or((&address, ""));
            let bare = format!("{}@{domain}", local.split('+').next().unwrap_or_default());
            let is_it = |channel: &&ChannelConfig| {
                channel.kind == kind && (channel.address == address || channel.address == bare)
            };
            Ok(self.channels.iter().find(is_it).cloned())
        })
    }

    fn all<'a>(&'a self, kind: &'a str) -> Pending<'a, anyhow::Result<Vec<ChannelConfig>>> {
        Box::pin(async move { Ok(self.channels.iter().filter(|channel| channel.kind == kind).cloned().collect()) })
    }

    fn cursor<'a>(&'a self, channel: &'a ChannelConfig, key: &'a str) -> Pending<'a, anyhow::Result<Option<String>>> {
        Box::pin(async move { Ok(self.cursors.lock().unwrap().get(&(channel.channel_id, key.to_owned())).cloned()) })
    }

    fn set_cursor<'a>(
        &'a self,
        channel: &'a ChannelConfig,
        key: &'a str,
        value: &'a str,
    ) -> Pending<'a, anyhow::Result<()>> {
        Box::pin(async move {
            let mut n_failing = self.n_failing_stores.lock().unwrap();
            if *n_failing > 0 {
                *n_failing -= 1;
                anyhow::bail!("the disk is full");
            }
            self.cursors.lock().unwrap().insert((channel.channel_id, key.to_owned()), value.to_owned());
            Ok(())
        })
    }

    fn report<'a>(&'a self, _channel: &'a ChannelConfig, health: ChannelHealth) -> Pending<'a, ()> {
        Box::pin(async move { self.reports.lock().unwrap().push(health) })
    }
}
