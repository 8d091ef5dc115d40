//! A whole server for one test: its own database, a customers' mail server, people who ask.
//!
//! `let t = testkit::start().await;` gives a workspace with an owner, an admin, a supervisor, two agents, a public
//! and a private team, a mail channel `support@test.test` and a form. Everything is real but the clock, which can
//! be moved. When the value goes, the server is stopped, its database removed, and a test that left a failed or
//! unfinished job fails.
//!
//! `CANDOR_TEST_DATABASE=postgres://…` runs the same tests on PostgreSQL: each gets a database cloned from a
//! template that a process makes once.

#![expect(clippy::unwrap_used, reason = "used by tests only, which stop at the first surprise")]

mod client;
mod live;
mod post;
mod template;

pub use client::{Actor, Answer, Part, of};
pub use live::Live;
pub use post::{Letter, Mailbox, Sender, Sent, Verdict};
pub use template::{FreshDatabase, Known, PASSWORD, SECRET, fresh_database};

use desk::{
    Desk,
    channels::{self, ChannelChange},
    people::{self, FirstOwner, KeyScope},
};
use kernel::{
    clock::{Clock, SystemClock},
    db::Tx,
    scope::Scope,
};
use serde_json::{Value, json};
use server::{
    app::{App, Start},
    config::Settings,
};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::Duration,
};
use tokio::runtime::Runtime;

/// Longer than anything here takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// Servers live on a runtime of their own: they go on while a test's own thread waits for them to stop.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let _ = rustls::crypto::ring::default_provider().install_default();
    tokio::runtime::Builder::new_multi_thread().worker_threads(4).thread_name("testkit").enable_all().build().unwrap()
});

/// The machine's time, and how far a test has moved it.
#[derive(Default)]
pub struct MovedClock(AtomicI64);

impl Clock for MovedClock {
    fn now_us(&self) -> i64 {
        SystemClock.now_us() + self.0.load(Ordering::SeqCst)
    }
}

/// A running server with its people.
pub struct Testkit {
    pub desk: Arc<Desk>,
    pub http: SocketAddr,
    pub smtp: SocketAddr,
    /// The relay of the mail channel: the mailbox of everybody outside.
    pub world: Mailbox,
    pub known: Arc<Known>,
    pub clock: Arc<MovedClock>,
    app: Option<App>,
    place: template::Place,
    may_leave_jobs: AtomicBool,
}

/// Starts a server.
///
/// # Panics
/// When it does not start.
pub async fn start() -> Testkit {
    on_runtime(begin()).await
}

/// A second company on the same server.
pub struct Other {
    pub owner: Actor,
    pub host: &'static str,
}

pub async fn on_runtime<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    RUNTIME.spawn(work).await.unwrap()
}

/// Settings for a server on free ports with its data in `folder`.
pub fn settings(folder: &Path, database: Option<String>) -> Settings {
    Settings {
        config: PathBuf::from("none.toml"),
        http: SocketAddr::from(([127, 0, 0, 1], 0)),
        smtp: "127.0.0.1:0".into(),
        data: folder.to_owned(),
        database,
        public_url: None,
        files: None,
        files_url: None,
        secret: Some(SECRET.into()),
        tls_cert: None,
        tls_key: None,
        hostname: "mx.test.test".into(),
        trusted_proxies: Vec::new(),
        trusted_relays: Vec::new(),
        name_server: None,
        extra_roots: None,
        max_mail_mib: 10,
        max_file_mib: 2,
        demo_relay: None,
        log: "error".into(),
        json: false,
    }
}

async fn begin() -> Testkit {
    let known = template::known().await;
    let place = template::Place::make().await;
    let settings = settings(place.folder.path(), place.database());
    let clock = Arc::new(MovedClock::default());
    let app = App::start(Start { settings, is_demo: false, clock: clock.clone() }).await.unwrap();
    let world = Mailbox::open().await;
    let t = Testkit {
        desk: app.desk.clone(),
        http: app.http,
        smtp: app.smtp.unwrap(),
        world,
        known,
        clock,
        app: Some(app),
        place,
        may_leave_jobs: AtomicBool::new(false),
    };
    t.set_relay(t.world.address).await;
    t
}

impl Testkit {
    /// Nobody in particular.
    pub fn nobody(&self) -> Actor {
        Actor::nobody(self.http)
    }

    /// An agent of the template by first name, signed in.
    pub fn agent(&self, name: &str) -> Actor {
        assert!(self.known.agents.contains_key(name), "nobody is called {name}");
        self.nobody().with_session(&template::session_token(name))
    }

    pub fn owner(&self) -> Actor {
        self.agent("olga")
    }

    pub fn admin(&self) -> Actor {
        self.agent("adam")
    }

    pub fn supervisor(&self) -> Actor {
        self.agent("sara")
    }

    /// A program with a key of the owner that only reads.
    pub fn reader(&self) -> Actor {
        self.nobody().with_key(&self.known.read_key)
    }

    /// A program with a key of the owner that also writes.
    pub fn writer(&self) -> Actor {
        self.nobody().with_key(&self.known.write_key)
    }

    /// The id of an agent as the API says it.
    pub fn agent_id(&self, name: &str) -> String {
        self.known.agents[name].to_string()
    }

    /// Sends outgoing mail of the channel to another mail server.
    pub async fn set_relay(&self, address: SocketAddr) {
        let relay = json!({ "host": "127.0.0.1", "port": address.port(), "tls": "none" });
        let settings = json!({ "receive": "smtp", "from_name": "Test Support", "acknowledge": false, "relay": relay });
        self.set_channel(self.known.email, settings).await;
    }

    /// Replaces the settings of a channel.
    pub async fn set_channel(&self, id: events::ids::ChannelId, settings: Value) {
        let Value::Object(settings) = settings else { panic!("settings are an object") };
        let change = ChannelChange { settings: Some(settings), ..ChannelChange::default() };
        let ctx = self.desk.ctx(Scope::system(self.known.workspace_id));
        self.desk
            .db
            .write((self.desk.clone(), ctx, id, change), |tx, (desk, ctx, id, change)| {
                Box::pin(async move { channels::change(tx, ctx, desk, *id, change).await.map(drop) })
            })
            .await
            .unwrap();
    }

    /// A customer's letter comes in and must be taken. Answers the ticket with this subject.
    pub async fn arrives(&self, letter: &Letter) -> Value {
        self.mail(letter).await;
        self.ticket(&letter.subject).await
    }

    /// A customer's letter comes in and must be taken.
    pub async fn mail(&self, letter: &Letter) {
        let said = self.deliver(&letter.from, &letter.to, letter.raw().as_bytes()).await;
        assert!(said.starts_with("250"), "{said}");
    }

    /// Sends raw mail to the receiver; answers its last word.
    pub async fn deliver(&self, from: &str, to: &str, raw: &[u8]) -> String {
        let bare = |text: &str| {
            text.rsplit_once('<').map_or(text, |(_, rest)| rest).split('>').next().unwrap_or_default().trim().to_owned()
        };
        let mut sender = Sender::connect(self.smtp).await;
        sender.send(&bare(from), &[&bare(to)], raw).await
    }

    /// The newest ticket with exactly this subject, wherever it lies.
    pub async fn ticket(&self, subject: &str) -> Value {
        for list in ["open", "closed", "spam", "trash"] {
            let found = self.owner().list(list).await.into_iter().find(|ticket| ticket["subject"] == subject);
            if let Some(ticket) = found {
                return ticket;
            }
        }
        panic!("there is no ticket “{subject}”")
    }

    /// Moves the clock on; what is due by then is done.
    pub fn pass(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
        self.desk.db.signals().jobs.notify_one();
    }

    /// Waits until no job is due or running.
    ///
    /// # Panics
    /// When that takes too long.
    pub async fn settled(&self) {
        assert!(quiet(&self.desk).await, "jobs do not come to an end");
    }

    /// Jobs waiting for their time, running and failed.
    pub async fn jobs(&self) -> (i64, i64, i64) {
        depths(&self.desk).await
    }

    /// This test means to leave jobs behind.
    pub fn may_leave_jobs(&self) {
        self.may_leave_jobs.store(true, Ordering::SeqCst);
    }

    /// Waits until `ask` answers something.
    ///
    /// # Panics
    /// When it never does.
    pub async fn until<T>(&self, what: &str, ask: impl AsyncFn() -> Option<T>) -> T {
        let found = async {
            loop {
                // Registered before asking, so that a commit meanwhile is not slept over.
                let woken = self.desk.db.signals().log.notified();
                tokio::pin!(woken);
                woken.as_mut().enable();
                if let Some(found) = ask().await {
                    return found;
                }
                let _ = tokio::time::timeout(Duration::from_millis(100), woken).await;
            }
        };
        tokio::time::timeout(PATIENCE, found).await.unwrap_or_else(|_| panic!("not in time: {what}"))
    }

    /// Waits until a message is in a state.
    pub async fn until_state(&self, message: &Value, state: &str) -> Value {
        let id = message["id"].as_str().or(message["message"]["id"].as_str()).unwrap().to_owned();
        let owner = self.owner();
        self.until(&format!("{id} is {state}"), async || {
            let message = owner.get(&format!("/messages/{id}")).await.ok();
            (message["state"] == state).then_some(message)
        })
        .await
    }

    /// Runs statements of a test in a transaction.
    ///
    /// # Panics
    /// When one fails.
    pub async fn write<C, T, F>(&self, command: C, f: F) -> T
    where
        C: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t C) -> kernel::db::Step<'t, T> + Send + Sync + 'static,
    {
        self.desk.db.write(command, f).await.unwrap()
    }

    /// A number a statement answers; `$1` is the workspace.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let count = self.desk.db.read((self.known.workspace_id, sql), |tx, (workspace_id, sql)| {
            Box::pin(async move { tx.one(*sql, &[(*workspace_id).into()]).await?.take::<i64>() })
        });
        count.await.unwrap()
    }

    /// Founds a second company on the server, `other.test`, and signs its owner in by key.
    pub async fn found_other(&self) -> Other {
        let desk = self.desk.clone();
        let key = on_runtime(async move {
            let founding = FirstOwner {
                workspace_name: "Other".into(),
                host: "other.test".into(),
                locale: "en".into(),
                zone: "UTC".into(),
                name: "Otto Other".into(),
                email: "otto@other.test".into(),
                password: PASSWORD.into(),
            };
            let workspace_id = people::found(&desk, founding).await.unwrap();
            let ctx = desk.ctx(Scope::system(workspace_id));
            let make = desk.db.write(ctx, |tx, ctx| {
                Box::pin(async move {
                    let owner = people::list(tx, ctx.scope.workspace_id).await?.remove(0);
                    people::create_key(tx, ctx, owner.id, "Other", &[KeyScope::Admin]).await
                })
            });
            make.await.unwrap()
        });
        Other { owner: self.nobody().with_key(&key.await), host: "other.test" }
    }
}

async fn depths(desk: &Desk) -> (i64, i64, i64) {
    let now = desk.clock.now_us();
    desk.db.read(now, |tx, now| Box::pin(kernel::jobs::depths(tx, *now))).await.unwrap()
}

/// Waits until no job is due or running; `false` when that takes too long.
async fn quiet(desk: &Desk) -> bool {
    let done = async {
        loop {
            let (due, running, _) = depths(desk).await;
            if due + running == 0 {
                return;
            }
            // Ends of jobs are told to the runner alone.
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, done).await.is_ok()
}

impl Drop for Testkit {
    fn drop(&mut self) {
        let Some(app) = self.app.take() else { return };
        let is_judged = !std::thread::panicking() && !self.may_leave_jobs.load(Ordering::SeqCst);
        let desk = self.desk.clone();
        let left = std::thread::spawn(move || {
            RUNTIME.block_on(async move {
                let mut left = None;
                if is_judged {
                    let is_quiet = quiet(&desk).await;
                    let (_, _, n_failed) = depths(&desk).await;
                    left = Some((is_quiet, n_failed));
                }
                app.stop().await;
                left
            })
        });
        let left = left.join();
        self.place.remove();
        if std::thread::panicking() {
            return;
        }
        if let Some((is_quiet, n_failed)) = left.expect("the server stops") {
            assert!(is_quiet, "the test left jobs that do not end");
            assert_eq!(n_failed, 0, "the test left failed jobs");
        }
    }
}
