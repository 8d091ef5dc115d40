//! Killed at any line: what got 250 is there exactly once, replies were sent once or are shown as uncertain.
//!
//! The real program, killed with SIGKILL while mails arrive and answers go out, and started again on its data.

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    path::Path,
    process::Stdio,
    time::Duration,
};
use testkit::{Actor, Letter, Mailbox, PASSWORD, Sender};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
};

/// How often the program is killed.
const KILLS: usize = 3;

struct Program {
    child: Child,
    _said: Lines<BufReader<ChildStdout>>,
    http: SocketAddr,
    smtp: SocketAddr,
}

fn command(folder: &Path, database: Option<&str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command
        .env_clear()
        .current_dir(folder)
        .args(["--json", "--http", "127.0.0.1:0", "--smtp", "127.0.0.1:0", "--log", "error", "--data"])
        .arg(folder.join("data"))
        .stderr(Stdio::inherit())
        .stdout(Stdio::piped())
        .stdin(Stdio::piped())
        .kill_on_drop(true);
    if let Some(database) = database {
        command.args(["--database", database]);
    }
    command
}

impl Program {
    /// Starts the program and waits until it serves.
    async fn start(folder: &Path, database: Option<&str>) -> Self {
        let mut child = command(folder, database).arg("serve").spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready = tokio::time::timeout(Duration::from_secs(30), said.next_line()).await.unwrap().unwrap();
        let ready: Value = serde_json::from_str(&ready.expect("the program says where it listens")).unwrap();
        let http = ready["url"].as_str().unwrap().rsplit_once(':').unwrap().1.parse().unwrap();
        Self {
            child,
            _said: said,
            http: SocketAddr::from(([127, 0, 0, 1], http)),
            smtp: ready["smtp"].as_str().unwrap().parse().unwrap(),
        }
    }

    async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}

/// Runs a command of the program to its end; answers what it printed.
async fn run(folder: &Path, database: Option<&str>, args: &[&str], input: &str) -> Value {
    let mut child = command(folder, database).args(args).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).await.unwrap();
    let output = child.wait_with_output().await.unwrap();
    assert!(output.status.success(), "{args:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Sends mails until the connection breaks; answers the subjects that got 250.
async fn pour(smtp: SocketAddr, lane: String) -> Vec<String> {
    let mut taken = Vec::new();
    let mut sender = Sender::connect(smtp).await;
    for n in 0.. {
        let letter = Letter::new("anna@customer.test", &format!("{lane} {n}"), "Is anybody there?");
        let said = sender.send("anna@customer.test", &["support@test.test"], letter.raw().as_bytes()).await;
        if !said.starts_with("250") {
            break;
        }
        taken.push(letter.subject);
    }
    taken
}

/// Answers every ticket it finds; answers the ids of the messages that got 201.
async fn answer(key: Actor) -> BTreeMap<String, String> {
    let mut done = BTreeSet::new();
    let mut written = BTreeMap::new();
    loop {
        let Some(page) = key.try_get("/tickets?list=open&limit=20&sort=newest").await else { return written };
        for ticket in page["data"].as_array().cloned().unwrap_or_default() {
            let id = ticket["id"].as_str().unwrap().to_owned();
            if !done.insert(id.clone()) {
                continue;
            }
            let to = format!("c{}@customer.test", ticket["number"]);
            let reply = json!({ "kind": "reply", "text": "Yes.", "to": [{ "address": to }] });
            match key.try_post(&format!("/tickets/{id}/messages"), reply).await {
                Some(answer) => written.insert(answer["message"]["id"].as_str().unwrap().to_owned(), to),
                None => return written,
            };
        }
    }
}

#[tokio::test]
async fn killed_three_times_it_loses_nothing_and_doubles_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let database = testkit::fresh_database().await;
    let address = database.as_ref().map(testkit::FreshDatabase::address);
    let address = address.as_deref();
    let world = Mailbox::open().await;
    world.answer_after(Duration::from_millis(15));
    std::fs::create_dir_all(folder.path().join("data")).unwrap();
    let create = [
        "admin",
        "workspace",
        "create",
        "--name",
        "Test",
        "--owner-email",
        "olga@test.test",
        "--owner-name",
        "Olga Owner",
    ];
    run(folder.path(), address, &create, PASSWORD).await;
    let key = ["admin", "key", "create", "--agent", "olga@test.test", "--name", "Test", "--scope", "admin"];
    let key = run(folder.path(), address, &key, "").await["key"].as_str().unwrap().to_owned();

    let (mut taken, mut written): (Vec<String>, BTreeMap<String, String>) = Default::default();
    let mut n_rounds = 0;
    let program = loop {
        let program = Program::start(folder.path(), address).await;
        let actor = Actor::anybody(program.http).with_key(&key);
        if n_rounds == 0 {
            let relay = json!({ "host": "127.0.0.1", "port": world.address.port(), "tls": "none" });
            let settings = json!({ "relay": relay, "acknowledge": false });
            let channel =
                json!({ "kind": "email", "name": "Test", "address": "support@test.test", "settings": settings });
            actor.post("/channels", channel).await.is(201);
        }
        if n_rounds == KILLS {
            break program;
        }
        let lanes: Vec<_> =
            (0..3).map(|lane| tokio::spawn(pour(program.smtp, format!("Mail {n_rounds}.{lane}")))).collect();
        let agent = tokio::spawn(answer(actor));
        // Not the same place in each round: somewhere in the middle of it all.
        let n_before = world.all().len();
        while world.all().len() < n_before + 8 + 5 * n_rounds {
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        program.kill().await;
        for lane in lanes {
            taken.extend(lane.await.unwrap());
        }
        written.extend(agent.await.unwrap());
        n_rounds += 1;
    };

    let actor = Actor::anybody(program.http).with_key(&key);
    // A node that died holds its jobs while its own lease lasts, a minute; here the minute is over.
    if let Some(database) = &database {
        database.run("update node set lease_until = 1 where id < (select max(id) from node)").await;
    }
    // Everything that can still be sent is; what was in flight is shown.
    let mut is_quiet = false;
    for _ in 0..2_000 {
        let ready = actor.page("/health/ready").await.body();
        is_quiet = ready["jobs"]["due"] == 0 && ready["jobs"]["running"] == 0;
        if is_quiet {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(is_quiet, "jobs do not come to an end");
    let mut subjects: BTreeMap<String, usize> = BTreeMap::new();
    let (mut states, mut numbers) = (BTreeMap::new(), BTreeSet::new());
    for list in ["open", "closed"] {
        let mut after = String::new();
        loop {
            let page = actor.get(&format!("/tickets?list={list}&limit=100{after}")).await.ok();
            for ticket in page["data"].as_array().unwrap() {
                *subjects.entry(ticket["subject"].as_str().unwrap().to_owned()).or_default() += 1;
                assert!(numbers.insert(ticket["number"].as_i64().unwrap()), "a number twice: {ticket}");
                for message in actor.thread(ticket).await {
                    if message["direction"] == "out" {
                        states.insert(
                            message["id"].as_str().unwrap().to_owned(),
                            (message["state"].clone(), message["to"][0]["address"].clone()),
                        );
                    }
                }
            }
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break,
            }
        }
    }
    println!("{} mails taken, {} replies written, {} sent", taken.len(), written.len(), world.all().len());
    assert!(taken.len() > 30, "only {} mails", taken.len());
    for subject in &taken {
        assert_eq!(subjects.get(subject), Some(&1), "{subject} got 250");
    }
    assert!(subjects.values().all(|n| *n == 1));
    assert_eq!(numbers.len() as i64, *numbers.last().unwrap(), "no number is missing");
    for id in written.keys() {
        assert!(states.contains_key(id), "{id} got 201 and is gone");
    }
    for (id, (state, to)) in &states {
        // Later mails name this one in their References; only its own Message-ID counts.
        let is_it = |sent: &&testkit::Sent| sent.read().message_id.is_some_and(|own| own.starts_with(id.as_str()));
        let n_arrived = world.to(to.as_str().unwrap()).iter().filter(is_it).count();
        let is_right = match state.as_str().unwrap() {
            "sent" => n_arrived == 1,
            "uncertain" => n_arrived <= 1,
            _ => false,
        };
        assert!(is_right, "{id} is {state} and arrived {n_arrived} times");
    }
    let events = actor.get("/events?after=0&limit=100").await.ok();
    let seqs: Vec<i64> =
        events["data"].as_array().unwrap().iter().map(|event| event["seq"].as_i64().unwrap()).collect();
    assert_eq!(seqs, (1..=100).collect::<Vec<_>>(), "the log has no gap");
    program.kill().await;
}
