//! Keeps the tasks of channels running: one listener for each kind, one task for each enabled channel.
//!
//! A changed channel (its `version` grew) gets its task replaced; a removed one loses it. Woken by events, and
//! every half minute for changes of other nodes.

use channel::{Channel, ChannelConfig, Directory, Sink};
use desk::{Desk, channels::DeskDirectory, intake::Intake};
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio::{sync::watch, task::JoinHandle};
use tokio_util::sync::CancellationToken;

struct Running {
    version: i64,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

/// Starts the listeners; each says on the watch when it accepts. Answers once all of them have.
///
/// # Errors
/// When a listener cannot start.
pub async fn listen(desk: &Arc<Desk>, stop: &CancellationToken) -> anyhow::Result<Vec<JoinHandle<()>>> {
    let mut tasks = Vec::new();
    for adapter in desk.channels.values() {
        let (said, mut ready) = watch::channel(false);
        let adapter: Arc<dyn Channel> = adapter.clone();
        let (directory, sink) = parts(desk);
        let (stop, failed) = (stop.clone(), said.clone());
        let task = tokio::spawn(async move {
            let kind = adapter.kind();
            let ready = Arc::new(move || {
                let _ = said.send(true);
            });
            if let Err(error) = adapter.listen(directory, sink, ready, stop).await {
                tracing::error!(channel = kind, error = %format!("{error:#}"), "the listener of {kind} ended");
            }
            drop(failed);
        });
        tasks.push(task);
        if ready.wait_for(|is_ready| *is_ready).await.is_err() {
            anyhow::bail!("a listener could not start; the line above says why");
        }
    }
    Ok(tasks)
}

fn parts(desk: &Arc<Desk>) -> (Arc<dyn Directory>, Arc<dyn Sink>) {
    (Arc::new(DeskDirectory(desk.clone())), Arc::new(Intake(desk.clone())))
}

/// Runs until `stop`; then waits for the tasks.
pub async fn run(desk: Arc<Desk>, stop: CancellationToken) {
    let mut running: HashMap<(i64, i64), Running> = HashMap::new();
    while !stop.is_cancelled() {
        let woken = desk.db.signals().log.notified();
        match wanted(&desk).await {
            Ok(wanted) => adjust(&desk, &mut running, wanted).await,
            Err(error) => tracing::warn!(error = %error, "the channels could not be read"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            // Events come in bursts; one look a second is enough for settings.
            () = async { woken.await; tokio::time::sleep(Duration::from_secs(1)).await } => {}
            () = tokio::time::sleep(Duration::from_secs(30)) => {}
        }
    }
    for (_, channel) in running {
        end(channel).await;
    }
}

async fn wanted(desk: &Arc<Desk>) -> anyhow::Result<Vec<ChannelConfig>> {
    let directory = DeskDirectory(desk.clone());
    let mut all = Vec::new();
    for kind in desk.channels.keys() {
        all.extend(directory.all(kind).await?);
    }
    Ok(all)
}

async fn adjust(desk: &Arc<Desk>, running: &mut HashMap<(i64, i64), Running>, wanted: Vec<ChannelConfig>) {
    let key = |channel: &ChannelConfig| (channel.workspace_id, channel.channel_id);
    let is_wanted =
        |id: &(i64, i64), version: i64| wanted.iter().any(|channel| key(channel) == *id && channel.version == version);
    let over: Vec<(i64, i64)> =
        running.iter().filter(|(id, channel)| !is_wanted(id, channel.version)).map(|(id, _)| *id).collect();
    for id in over {
        if let Some(channel) = running.remove(&id) {
            end(channel).await;
        }
    }
    for channel in wanted {
        if running.contains_key(&key(&channel)) {
            continue;
        }
        let Some(adapter) = desk.channels.get(channel.kind.as_str()).cloned() else { continue };
        let stop = CancellationToken::new();
        let (directory, sink) = parts(desk);
        let (id, version, child) = (key(&channel), channel.version, stop.clone());
        let task = tokio::spawn(async move { adapter.run(channel, directory, sink, child).await });
        running.insert(id, Running { version, stop, task });
    }
}

async fn end(channel: Running) {
    channel.stop.cancel();
    // A task that hangs on the network is cut off; what it had accepted is committed.
    if tokio::time::timeout(Duration::from_secs(10), channel.task).await.is_err() {
        tracing::warn!("the task of a channel did not stop in time");
    }
}
