//! Jobs: once is enough, failures come again, what a dead process held is taken over and told so.

use crate::{Base, base};
use futures_util::FutureExt;
use kernel::{
    Error,
    jobs::{self, Handler, Job, NewJob, Outcome, Runner},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio_util::sync::CancellationToken;

const MINUTE_US: i64 = 60_000_000;

fn job(kind: &'static str, run_at: i64, key: Option<&str>) -> NewJob {
    NewJob { kind, run_at, dedup_key: key.map(str::to_owned), payload: serde_json::json!({ "at": run_at }) }
}

impl Base {
    fn now(&self) -> i64 {
        kernel::clock::Clock::now_us(&*self.clock)
    }

    async fn enqueue(&self, job: NewJob) {
        let command = (self.ids.clone(), self.workspace_id, job);
        let done =
            self.db.write(command, |tx, (ids, workspace_id, job)| Box::pin(jobs::enqueue(tx, ids, *workspace_id, job)));
        done.await.unwrap();
    }

    async fn depths(&self) -> (i64, i64, i64) {
        self.db.read(self.now(), |tx, now| Box::pin(jobs::depths(tx, *now))).await.unwrap()
    }
}

/// What was done, and how to do it.
#[derive(Clone, Default)]
struct Done(Arc<Mutex<Vec<Job>>>);

impl Done {
    fn kinds(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|job| job.kind.clone()).collect()
    }

    fn n(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    fn last(&self) -> Job {
        self.0.lock().unwrap().last().unwrap().clone()
    }

    async fn until(&self, n: usize) {
        for _ in 0..2_000 {
            if self.n() >= n {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        panic!("only {:?} were done", self.kinds());
    }
}

struct Running {
    stop: CancellationToken,
    task: tokio::task::JoinHandle<()>,
}

impl Running {
    async fn end(self) {
        self.stop.cancel();
        self.task.await.unwrap();
    }
}

/// A runner whose handlers note what they did: `good`, `bad` (fails), `mad` (panics), `again` (once more in a minute).
fn run(base: &Base, node: u16) -> (Done, Running) {
    let done = Done::default();
    let clock = base.clock.clone();
    let handler = |act: fn(&Job, i64) -> kernel::Result<Outcome>| -> Handler {
        let (done, clock) = (done.clone(), clock.clone());
        Arc::new(move |job: Job| {
            let (done, now) = (done.clone(), kernel::clock::Clock::now_us(&*clock));
            async move {
                done.0.lock().unwrap().push(job.clone());
                act(&job, now)
            }
            .boxed()
        })
    };
    let handlers =
        HashMap::from([
            ("good", handler(|_, _| Ok(Outcome::Done))),
            ("bad", handler(|_, _| Err(Error::Unavailable("not now".into())))),
            ("mad", handler(|_, _| panic!("on purpose"))),
            (
                "again",
                handler(|job, now| {
                    if job.attempt == 1 { Ok(Outcome::Again { run_at: now + MINUTE_US }) } else { Ok(Outcome::Done) }
                }),
            ),
        ]);
    let runner = Runner { db: base.db.clone(), clock: base.clock.clone(), node, handlers, n_slots: 4 };
    let stop = CancellationToken::new();
    (done, Running { task: tokio::spawn(runner.run(stop.clone())), stop })
}

async fn quiet(base: &Base) {
    for _ in 0..2_000 {
        let (due, running, _) = base.depths().await;
        if due + running == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("jobs do not end: {:?}", base.depths().await);
}

fn pass(base: &Base, by_us: i64) {
    base.clock.advance_us(by_us);
    base.db.signals().jobs.notify_one();
}

#[tokio::test]
async fn jobs_run_at_their_time_and_once_for_a_key() {
    let base = base().await;
    let now = base.now();
    base.enqueue(job("good", now, None)).await;
    base.enqueue(job("good", now + 10 * MINUTE_US, Some("late"))).await;
    base.enqueue(job("good", now + 5 * MINUTE_US, Some("late"))).await;
    base.enqueue(job("good", now + 5 * MINUTE_US, Some("cancelled"))).await;
    let (done, runner) = run(&base, 0);
    done.until(1).await;
    quiet(&base).await;
    assert_eq!(base.count("select count(*) from job").await, 2, "the second moved the first");
    let cancel = base.db.write(base.workspace_id, |tx, id| Box::pin(jobs::cancel(tx, *id, "cancelled")));
    cancel.await.unwrap();
    pass(&base, 6 * MINUTE_US);
    done.until(2).await;
    quiet(&base).await;
    pass(&base, 60 * MINUTE_US);
    base.enqueue(job("again", base.now(), None)).await;
    done.until(3).await;
    quiet(&base).await;
    pass(&base, MINUTE_US);
    done.until(4).await;
    quiet(&base).await;
    assert_eq!((done.n(), base.depths().await), (4, (0, 0, 0)));
    runner.end().await;
}

#[tokio::test]
async fn a_failed_job_comes_again_and_is_kept_when_it_never_works() {
    let base = base().await;
    let (done, runner) = run(&base, 0);
    base.enqueue(job("bad", base.now(), None)).await;
    base.enqueue(job("mad", base.now(), None)).await;
    base.enqueue(job("unknown", base.now(), None)).await;
    for attempt in 1..=8 {
        done.until(attempt * 2).await;
        quiet(&base).await;
        assert_eq!(done.last().attempt, attempt as i64);
        assert!(!done.last().is_reclaimed);
        pass(&base, 61 * MINUTE_US);
    }
    quiet(&base).await;
    pass(&base, 24 * 60 * MINUTE_US);
    quiet(&base).await;
    assert_eq!((done.n(), base.depths().await), (16, (0, 0, 3)), "all three lie there for a person");
    assert_eq!(base.count("select count(*) from job where last_error like '%not now%' or last_error like '%panicked%' or last_error like '%nobody%'").await, 3);
    runner.end().await;
}

#[tokio::test]
async fn what_a_dead_process_held_is_taken_over() {
    let base = base().await;
    for (n, owner) in [(1, 0), (2, 7)] {
        base.enqueue(job("good", base.now(), Some(&format!("{n}")))).await;
        let lease = base.now() + 10 * MINUTE_US;
        let hold = base.db.write((n, owner, lease), |tx, (n, owner, lease)| {
            Box::pin(async move {
                tx.exec(
                    "update job set state = 1, attempts = 1, lease_owner = $2, lease_until = $3 where dedup_key = $1",
                    &[format!("{n}").into(), (*owner).into(), (*lease).into()],
                )
                .await
            })
        });
        assert_eq!(hold.await.unwrap(), 1);
    }
    let (done, runner) = run(&base, 0);
    done.until(1).await;
    quiet_but(&base, 1).await;
    assert!(done.last().is_reclaimed, "this process's own, from before it died");
    pass(&base, 11 * MINUTE_US);
    done.until(2).await;
    quiet(&base).await;
    assert!(done.last().is_reclaimed && done.last().attempt == 2, "another's, when its lease ran out");
    runner.end().await;
}

/// Waits until only so many jobs are held.
async fn quiet_but(base: &Base, n_held: i64) {
    for _ in 0..2_000 {
        if base.depths().await == (0, n_held, 0) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("{:?}", base.depths().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_runners_share_the_work_and_do_nothing_twice() {
    let base = base().await;
    for _ in 0..60 {
        base.enqueue(job("good", base.now(), None)).await;
    }
    let ((first, one), (second, two)) = (run(&base, 1), run(&base, 2));
    quiet(&base).await;
    let ids = |done: &Done| done.0.lock().unwrap().iter().map(|job| job.id).collect::<Vec<_>>();
    let mut all: Vec<_> = ids(&first).into_iter().chain(ids(&second)).collect();
    let n = all.len();
    all.sort();
    all.dedup();
    assert_eq!((n, all.len()), (60, 60));
    one.end().await;
    two.end().await;
}
