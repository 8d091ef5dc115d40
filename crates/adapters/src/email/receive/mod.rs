//! The built-in mail receiver: one SMTP listener for all channels of all workspaces.
//!
//! Invariants: it takes mail only for addresses the directory knows (no relay), says 250 only after the sink
//! has committed, and reads no more into memory than its limits allow. Stopping lets a mail that is being
//! received finish first.

mod data;
pub(crate) mod limits;
mod memory;
mod session;

use super::EmailOptions;
use anyhow::Context as _;
use channel::{Directory, Sink};
use limits::Gate;
use rustls::ServerConfig;
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    io::AsyncWriteExt as _,
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinSet,
    time::{Duration, sleep, timeout},
};
use tokio_util::sync::CancellationToken;
use tracing::{Instrument as _, debug, info, warn};

/// What all sessions share.
pub(crate) struct Shared {
    pub(crate) options: EmailOptions,
    pub(crate) tls: Arc<ServerConfig>,
    pub(crate) directory: Arc<dyn Directory>,
    pub(crate) sink: Arc<dyn Sink>,
    pub(crate) gate: Arc<Gate>,
    /// Memory for mails in transfer, in KiB.
    pub(crate) memory: Arc<Semaphore>,
    /// Parsing takes processor time and several times a mail's size; so only a few at once.
    pub(crate) parsers: Arc<Semaphore>,
    pub(crate) stop: CancellationToken,
}

/// Receives mail until `stop` is cancelled.
///
/// # Errors
/// When the address cannot be bound or the certificate cannot be used.
pub(crate) async fn listen(
    options: EmailOptions,
    address: SocketAddr,
    directory: Arc<dyn Directory>,
    sink: Arc<dyn Sink>,
    bound: impl FnOnce(SocketAddr),
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let tls = super::wire::server_config(&options)?;
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen for mail on {address}"))?;
    let address = listener.local_addr()?;
    let limits = options.limits;
    let memory_kib = usize::try_from(limits.memory_bytes >> 10).unwrap_or(usize::MAX).clamp(1, u32::MAX as usize >> 3);
    let shared = Arc::new(Shared {
        gate: Gate::new(limits, options.trusted_relays.clone()),
        memory: Arc::new(Semaphore::new(memory_kib)),
        parsers: Arc::new(Semaphore::new(4)),
        stop: stop.clone(),
        options,
        tls,
        directory,
        sink,
    });
    info!(smtp.address = %address, "mail receiver listens on {address}");
    bound(address);
    let mut sessions = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            Some(_ended) = sessions.join_next() => continue,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => start(&mut sessions, &shared, stream, peer).await,
            Err(error) => {
                // Usually no free file handle: others must end first.
                warn!(%error, "a mail connection could not be accepted");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    let ends = async { while sessions.join_next().await.is_some() {} };
    if timeout(shared.options.timeouts.stop, ends).await.is_err() {
        // Dropping the set ends what is left; no 250 was said, so nothing is lost.
        warn!(n_open = sessions.len(), "mail connections were cut because they did not end in time");
    }
    Ok(())
}

async fn start(sessions: &mut JoinSet<()>, shared: &Arc<Shared>, mut stream: TcpStream, peer: SocketAddr) {
    let Some(admission) = shared.gate.admit(peer.ip()) else {
        debug!("mail connection refused: too many");
        let answer = format!("421 4.7.0 {} Too many connections, try again later\r\n", shared.options.hostname);
        // The answer fits the socket's buffer; whoever does not read it gets none.
        let _unread = timeout(Duration::from_millis(50), stream.write_all(answer.as_bytes())).await;
        return;
    };
    let shared = shared.clone();
    let session = async move {
        let _admission = admission;
        if let Err(error) = session::run(&shared, stream, peer.ip()).await {
            debug!(%error, "mail connection ended");
        }
    };
    sessions.spawn(session.instrument(tracing::info_span!("smtp_session")));
}
