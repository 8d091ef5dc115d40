//! `/health/live`, `/health/ready`, `/metrics`.

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use desk::Desk;
use metrics_exporter_prometheus::PrometheusHandle;
use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio_util::sync::CancellationToken;

/// How long single measurements are kept before they are summed up.
const UPKEEP: Duration = Duration::from_secs(10);

/// Whether everything has started.
#[derive(Clone, Default)]
pub struct Ready(pub Arc<AtomicBool>);

/// The process runs.
pub async fn live() -> Json<serde_json::Value> {
    Json(serde_json::json!({ "status": "ok" }))
}

/// It serves: seeded, listening, the database answers.
pub async fn ready(State((desk, ready)): State<(Arc<Desk>, Ready)>) -> Response {
    let now = desk.clock.now_us();
    let jobs = desk.db.read(now, |tx, now| Box::pin(kernel::jobs::depths(tx, *now))).await;
    let is_ready = ready.0.load(Ordering::Acquire);
    let (status, word) = match (&jobs, is_ready) {
        (Ok(_), true) => (StatusCode::OK, "ready"),
        (Ok(_), false) => (StatusCode::SERVICE_UNAVAILABLE, "starting"),
        (Err(_), _) => (StatusCode::SERVICE_UNAVAILABLE, "database unreachable"),
    };
    let (due, running, failed) = jobs.unwrap_or_default();
    let body = serde_json::json!({
        "status": word,
        "version": desk.config.version,
        "jobs": { "due": due, "running": running, "failed": failed },
        "live_connections": desk.hub.n_connections(),
    });
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// The recorder is the process's own: several servers of one process (tests) share it.
pub fn recorder() -> &'static PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    RECORDER.get_or_init(|| {
        let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("metrics were set up twice; some will be missing");
        }
        handle
    })
}

/// Sums up what was measured, until `stop`. Without it each request would stay in memory until somebody asks
/// for `/metrics`, and most installations have nobody who does.
pub async fn keep_metrics_small(stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(UPKEEP) => recorder().run_upkeep(),
        }
    }
}

pub async fn metrics() -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], recorder().render()).into_response()
}
