//! Databases of tests: made once for a process, then copied.

use crate::{RUNTIME, settings};
use desk::{
    Desk,
    access::Role,
    catalog::{self, NewTeam},
    channels::{self, NewChannel},
    people::{self, KeyScope, NewAgent},
    workspaces::{self, NewWorkspace},
};
use events::ids::{AgentId, ChannelId, Session, TeamId};
use kernel::{
    Result,
    clock::SystemClock,
    db::Tx,
    ids::WorkspaceId,
    scope::Scope,
    secrets::{hex, random_bytes, token_hash},
};
use serde_json::json;
use server::app::Start;
use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, OnceLock, atomic::AtomicU64, atomic::Ordering},
};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio_postgres::NoTls;

/// Everybody's password.
pub const PASSWORD: &str = "a sentence for tests";
/// The secret of every installation made here, so that a copied database opens.
pub const SECRET: &str = "testkit-testkit-testkit-testkit-0";

/// First name, full name and role of the people of a test.
const PEOPLE: [(&str, &str, Role); 5] = [
    ("olga", "Olga Owner", Role::Owner),
    ("adam", "Adam Admin", Role::Admin),
    ("sara", "Sara Supervisor", Role::Supervisor),
    ("ana", "Ana Agent", Role::Agent),
    ("ben", "Ben Agent", Role::Agent),
];

/// What stands in the template.
#[derive(Debug)]
pub struct Known {
    pub workspace_id: WorkspaceId,
    pub agents: HashMap<&'static str, AgentId>,
    /// Public; Ana's.
    pub support: TeamId,
    /// Private; Ben's.
    pub legal: TeamId,
    pub email: ChannelId,
    pub form: ChannelId,
    pub read_key: String,
    pub write_key: String,
}

/// Where the database of one test lies.
pub struct Place {
    pub folder: TempDir,
    /// Name of a database of the server under test.
    postgres: Option<String>,
}

struct Template {
    known: Arc<Known>,
    kind: Kind,
}

enum Kind {
    /// The bytes of the file.
    Lite(Vec<u8>),
    /// The name of the database.
    Postgres(String),
}

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();

/// The address of the PostgreSQL server to test on, if one is given.
pub fn server() -> Option<&'static str> {
    static SERVER: OnceLock<Option<String>> = OnceLock::new();
    let given = SERVER.get_or_init(|| std::env::var("CANDOR_TEST_DATABASE").ok().filter(|url| !url.is_empty()));
    given.as_deref().filter(|url| url.starts_with("postgres"))
}

/// The token in the cookie of an agent of the template.
pub fn session_token(name: &str) -> String {
    format!("session-of-{name}-in-every-test")
}

pub async fn known() -> Arc<Known> {
    template().await.known.clone()
}

async fn template() -> &'static Template {
    TEMPLATE.get_or_init(make).await
}

async fn make() -> Template {
    let folder = tempfile::tempdir().unwrap();
    let name = match server() {
        Some(_) => {
            remove_left_overs().await;
            let name = fresh_name();
            admin(&format!("create database {name}")).await;
            Some(name)
        }
        None => None,
    };
    let settings = settings(folder.path(), name.as_deref().map(address_of));
    let db = server::app::open(&settings).await.unwrap();
    let start = Start { settings: settings.clone(), is_demo: false, clock: Arc::new(SystemClock) };
    let (desk, ..) = server::app::build(&start, db, settings.http).await.unwrap();
    let hash = people::hash_password(PASSWORD).unwrap();
    let known = desk.db.write((desk.clone(), hash), |tx, (desk, hash)| Box::pin(found(tx, desk, hash))).await.unwrap();
    desk.db.close().await;
    drop((desk, start));
    let kind = match name {
        Some(name) => Kind::Postgres(name),
        None => Kind::Lite(std::fs::read(folder.path().join("candor.db")).unwrap()),
    };
    Template { known: Arc::new(known), kind }
}

async fn found(tx: &mut Tx, desk: &Arc<Desk>, hash: &str) -> Result<Known> {
    let mut ctx = desk.ctx(Scope::installation());
    let new =
        NewWorkspace { name: "Test".into(), host: String::new(), locale: "en".into(), zone: "Europe/Athens".into() };
    let workspace_id = workspaces::create(tx, &ctx, &new).await?;
    ctx.scope = Scope::system(workspace_id);
    let mut agents = HashMap::new();
    for (name, full_name, role) in PEOPLE {
        let new = NewAgent {
            name: full_name.into(),
            email: format!("{name}@test.test"),
            role,
            password_hash: Some(hash.to_owned()),
            ..NewAgent::default()
        };
        let id = people::create_agent(tx, &ctx, &new).await?;
        tx.exec(
            "insert into session (workspace_id, id, agent_id, token_hash, created_at, last_seen_at, ip, user_agent)
             values ($1, $2, $3, $4, $5, $5, '127.0.0.1', 'test')",
            &[
                workspace_id.into(),
                ctx.id::<Session>().into(),
                id.into(),
                token_hash(&session_token(name)).into(),
                ctx.now.into(),
            ],
        )
        .await?;
        agents.insert(name, id);
    }
    let support = NewTeam { name: "Support".into(), is_private: false, members: vec![agents["ana"]] };
    let support = catalog::create_team(tx, &ctx, &support).await?.id;
    let legal = NewTeam { name: "Legal".into(), is_private: true, members: vec![agents["ben"]] };
    let legal = catalog::create_team(tx, &ctx, &legal).await?.id;
    let relay = json!({ "relay": { "host": "127.0.0.1", "port": 9, "tls": "none" }, "acknowledge": false });
    let email = channel(tx, &ctx, desk, "email", "support@test.test", relay).await?;
    let form = channel(tx, &ctx, desk, "web_form", "", json!({ "confirm": false })).await?;
    let read_key = people::create_key(tx, &ctx, agents["olga"], "Reader", &[KeyScope::Read]).await?;
    let write_key = people::create_key(tx, &ctx, agents["olga"], "Writer", &[KeyScope::Write]).await?;
    Ok(Known { workspace_id, agents, support, legal, email, form, read_key, write_key })
}

async fn channel(
    tx: &mut Tx,
    ctx: &desk::Ctx,
    desk: &Arc<Desk>,
    kind: &str,
    address: &str,
    settings: serde_json::Value,
) -> Result<ChannelId> {
    let new = NewChannel {
        kind: kind.into(),
        name: "Test Support".into(),
        address: address.into(),
        brand_id: None,
        team_id: None,
        is_enabled: true,
        settings: settings.as_object().cloned().unwrap_or_default(),
    };
    Ok(channels::create(tx, ctx, desk, &new).await?.id)
}

impl Place {
    /// A copy of the template for one test.
    pub async fn make() -> Self {
        Self::from(&template().await.kind).await
    }

    async fn from(kind: &Kind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        match kind {
            Kind::Lite(bytes) => {
                std::fs::write(folder.path().join("candor.db"), bytes).unwrap();
                Self { folder, postgres: None }
            }
            Kind::Postgres(template) => {
                let name = fresh_name();
                // A template must have no connection; the pool that made it may still be closing one.
                admin(&format!("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{template}'"))
                    .await;
                admin(&format!("create database {name} template {template} strategy file_copy")).await;
                Self { folder, postgres: Some(name) }
            }
        }
    }

    /// The setting `database`.
    pub fn database(&self) -> Option<String> {
        self.postgres.as_deref().map(address_of)
    }

    /// Removes the database; its server must have stopped.
    pub fn remove(&mut self) {
        let Some(name) = self.postgres.take() else { return };
        let removed = std::thread::spawn(move || {
            RUNTIME.block_on(admin(&format!("drop database if exists {name} with (force)")));
        });
        let _ = removed.join();
    }
}

/// A database without a schema, for a test that runs the program itself. Goes with the value.
pub struct FreshDatabase(Place);

/// On PostgreSQL, a database of its own; `None` on the embedded engine, whose file lies in the data folder.
pub async fn fresh_database() -> Option<FreshDatabase> {
    server()?;
    let name = fresh_name();
    crate::on_runtime({
        let name = name.clone();
        async move { admin(&format!("create database {name}")).await }
    })
    .await;
    Some(FreshDatabase(Place { folder: tempfile::tempdir().unwrap(), postgres: Some(name) }))
}

impl FreshDatabase {
    pub fn address(&self) -> String {
        self.0.database().unwrap_or_default()
    }

    /// Runs a statement beside the program.
    pub async fn run(&self, sql: &'static str) {
        let address = self.address();
        crate::on_runtime(async move { ask(&address, sql).await }).await;
    }
}

impl Drop for FreshDatabase {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// The process is in the name, so that a later one can tell what is left over.
fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let n = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("candor_test_{}_{n}_{}", std::process::id(), hex(&random_bytes::<4>()))
}

/// The server's address with another database in it.
fn address_of(name: &str) -> String {
    let server = server().unwrap();
    let (address, query) = server.split_once('?').map_or((server, String::new()), |(a, q)| (a, format!("?{q}")));
    let (scheme, rest) = address.split_once("://").unwrap();
    let host = rest.split('/').next().unwrap();
    format!("{scheme}://{host}/{name}{query}")
}

/// Runs a statement that no transaction may hold.
async fn admin(sql: &str) -> Vec<String> {
    ask(server().unwrap(), sql).await
}

async fn ask(address: &str, sql: &str) -> Vec<String> {
    let (client, connection) = tokio_postgres::connect(address, NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    let rows = client.simple_query(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    drop(client);
    let _ = connection.await;
    let first = |message: &tokio_postgres::SimpleQueryMessage| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    };
    rows.iter().filter_map(first).collect()
}

/// Databases of processes that were killed.
async fn remove_left_overs() {
    for name in admin("select datname from pg_database where datname like 'candor\\_test\\_%'").await {
        let process = name.split('_').nth(2).unwrap_or_default();
        if !Path::new("/proc").join(process).exists() {
            admin(&format!("drop database if exists {name} with (force)")).await;
        }
    }
}
