//! Starts and stops the process: database, node number, adapters, log followers, jobs, HTTP; and backwards.

use crate::{adapters, config::Settings, demo, health, jobs, migrations, router, supervisor};
use desk::{Desk, DeskConfig, Limits, live};
use kernel::{
    blobs::{Blobs, Folder},
    clock::{Clock, SystemClock},
    db::Db,
    ids::Ids,
    jobs::Runner,
    node,
    secrets::{Secrets, random_bytes},
};
use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;

/// A started process.
pub struct App {
    pub desk: Arc<Desk>,
    pub http: SocketAddr,
    pub smtp: Option<SocketAddr>,
    stop: CancellationToken,
    tasks: Vec<JoinHandle<()>>,
    node: u16,
    node_token: i64,
}

/// How to start.
pub struct Start {
    pub settings: Settings,
    pub is_demo: bool,
    /// Tests bring their own.
    pub clock: Arc<dyn Clock>,
}

/// Opens the database and brings it to this program's schema.
///
/// # Errors
/// When it cannot be opened or is newer.
pub async fn open(settings: &Settings) -> anyhow::Result<Db> {
    std::fs::create_dir_all(&settings.data).map_err(|error| anyhow::anyhow!("{}: {error}", settings.data.display()))?;
    let db = Db::open(&settings.location()).await?;
    db.migrate(migrations::ALL).await?;
    Ok(db)
}

/// Builds the desk over an open database; starts nothing.
///
/// # Errors
/// When a setting is wrong or the secret cannot be read.
pub async fn build(
    start: &Start,
    db: Db,
    http: SocketAddr,
) -> anyhow::Result<(Arc<Desk>, adapters::Adapters, u16, i64)> {
    let settings = &start.settings;
    let secrets = Secrets::load(settings.secret.as_deref(), &settings.data)?;
    let node_token = i64::from_be_bytes(random_bytes::<8>());
    let node = node::lease(&db, start.clock.now_us(), node_token).await?;
    let adapters = adapters::all(settings, &secrets, start.is_demo, start.clock.clone())?;
    let files = settings.files.clone().unwrap_or_else(|| settings.data.join("files"));
    let public_url = settings.public_url.clone().unwrap_or_else(|| {
        let host = if http.ip().is_loopback() || http.ip().is_unspecified() {
            "localhost".to_owned()
        } else {
            http.ip().to_string()
        };
        format!("http://{host}:{}", http.port())
    });
    let desk = Arc::new(Desk {
        db,
        blobs: Blobs::new(Arc::new(Folder(files))),
        ids: Arc::new(Ids::new(start.clock.clone(), node)),
        clock: start.clock.clone(),
        secrets,
        channels: adapters.by_kind.clone(),
        hub: Arc::new(live::Hub::default()),
        limits: Limits::default(),
        config: DeskConfig {
            public_url: public_url.trim_end_matches('/').to_owned(),
            files_url: settings.files_url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
            trusted_proxies: settings.trusted_proxies.clone(),
            is_demo: start.is_demo,
            version: env!("CARGO_PKG_VERSION"),
            max_upload_bytes: settings.max_file_mib << 20,
        },
    });
    Ok((desk, adapters, node, node_token))
}

impl App {
    /// Starts everything; serves only when all of it is ready.
    ///
    /// # Errors
    /// When a part cannot start; what had started is stopped with the process.
    pub async fn start(start: Start) -> anyhow::Result<Self> {
        let settings = start.settings.clone();
        let is_open = |address: &str| address.parse::<SocketAddr>().is_ok_and(|address| !address.ip().is_loopback());
        if start.is_demo && (!settings.http.ip().is_loopback() || is_open(&settings.smtp)) {
            anyhow::bail!(
                "the demo has well-known passwords and listens on this machine only; use 127.0.0.1, or `candor serve`"
            );
        }
        health::recorder();
        let listener = TcpListener::bind(settings.http).await.map_err(|error| {
            anyhow::anyhow!("cannot listen on {}: {error}; choose another address with --http", settings.http)
        })?;
        let http = listener.local_addr()?;
        let db = open(&settings).await?;
        let (desk, adapters, node, node_token) = build(&start, db, http).await?;
        let stop = CancellationToken::new();
        let ready = health::Ready::default();
        let outbox = start.is_demo.then(|| settings.data.join("outbox"));
        let mut app =
            Self { desk: desk.clone(), http, smtp: None, stop: stop.clone(), tasks: Vec::new(), node, node_token };
        app.tasks.push(tokio::spawn(serve_http(listener, desk.clone(), ready.clone(), outbox, stop.clone())));
        if start.is_demo {
            demo::seed(&desk, &settings.data).await?;
        }
        jobs::start_clean_up(&desk).await?;
        app.tasks.push(tokio::spawn(desk.hub.clone().run(desk.clone(), stop.clone())));
        let runner = Runner {
            db: desk.db.clone(),
            clock: desk.clock.clone(),
            node,
            handlers: jobs::handlers(&desk),
            n_slots: 32,
        };
        app.tasks.push(tokio::spawn(runner.run(stop.clone())));
        app.tasks.extend(supervisor::listen(&desk, &stop).await?);
        app.smtp = adapters.email.bound_smtp_address();
        app.tasks.push(tokio::spawn(supervisor::run(desk.clone(), stop.clone())));
        app.tasks.push(tokio::spawn(health::keep_metrics_small(stop.clone())));
        app.tasks.push(tokio::spawn(keep_node(desk, node, node_token, stop)));
        ready.0.store(true, Ordering::Release);
        Ok(app)
    }

    /// Finishes what runs, then closes the database.
    pub async fn stop(self) {
        self.stop.cancel();
        for task in self.tasks {
            if tokio::time::timeout(Duration::from_secs(25), task).await.is_err() {
                tracing::warn!("a part of the program did not stop in time");
            }
        }
        if let Err(error) = node::release(&self.desk.db, self.node, self.node_token).await {
            tracing::warn!(error = %error, "the node number could not be given back");
        }
        self.desk.db.close().await;
    }

    /// Waits until the process is asked to stop from outside or by a part of itself.
    pub async fn stopped(&self) {
        self.stop.cancelled().await;
    }
}

async fn serve_http(
    listener: TcpListener,
    desk: Arc<Desk>,
    ready: health::Ready,
    outbox: Option<PathBuf>,
    stop: CancellationToken,
) {
    let router = router::router(&desk, ready, outbox).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, router).with_graceful_shutdown(async move { stop.cancelled().await }).await;
    if let Err(error) = served {
        tracing::error!(error = %error, "HTTP ended");
    }
}

/// Keeps the node's number; a process that lost it must not go on making ids with it.
async fn keep_node(desk: Arc<Desk>, node: u16, token: i64, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(Duration::from_secs(node::RENEW_S)) => {}
        }
        if let Ok(false) = node::renew(&desk.db, node, desk.clock.now_us(), token).await {
            tracing::error!("another process has taken this node's number; stopping");
            stop.cancel();
        }
    }
}

/// The start of a usual process.
pub fn production(settings: Settings, is_demo: bool) -> Start {
    Start { settings, is_demo, clock: Arc::new(SystemClock) }
}
