//! What the data layer costs by itself: the statements of the busiest requests, without HTTP, JSON and sign-in.
//!
//! `ceiling --data FOLDER` works on a copy of a server's data folder (it writes messages) and prints a line of
//! JSON for each measure: CPU microseconds per operation of the whole process. `script/bench` sets the server's
//! own figures in relation to these.

use clap::Parser;
use desk::{
    Desk,
    access::{Caller, Role},
    index,
    media::Links,
    people,
    tickets::{
        self,
        messages::{self, Head, NewMessage},
        rows,
    },
    workspaces,
};
use events::ids::{MessageId, TicketId};
use kernel::{
    db::TermQuery,
    ids::{Id, WorkspaceId},
    scope::Scope,
};
use server::{app, config::Cli};
use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
struct Options {
    /// A copy of a data folder
    #[arg(long)]
    data: PathBuf,
    /// How long each measure runs
    #[arg(long, default_value_t = 3)]
    seconds: u64,
}

/// CPU time of this process so far, from the kernel's ticks of 10 ms.
fn cpu_us() -> anyhow::Result<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace().collect::<Vec<_>>()).unwrap_or_default();
    let tick = |field: usize| fields.get(field).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
    Ok((tick(11) + tick(12)) * 10_000)
}

/// Repeats an act and prints what one costs.
async fn measure<F, O>(name: &str, seconds: u64, mut act: F) -> anyhow::Result<()>
where
    F: FnMut(usize) -> O,
    O: Future<Output = kernel::Result<()>>,
{
    for n in 0..50 {
        act(n).await?;
    }
    let (before, started) = (cpu_us()?, Instant::now());
    let mut n = 0;
    while started.elapsed() < Duration::from_secs(seconds) {
        act(n).await?;
        n += 1;
    }
    let cpu_us = (cpu_us()? - before) as f64 / n as f64;
    println!("{}", serde_json::json!({ "measure": name, "cpu_us": cpu_us, "n": n }));
    Ok(())
}

struct Bench {
    desk: Arc<Desk>,
    caller: Caller,
    /// Tickets with twenty messages and more.
    threads: Vec<TicketId>,
}

impl Bench {
    async fn open(options: &Options) -> anyhow::Result<Self> {
        let cli = Cli::try_parse_from(["candor".into(), "serve".into(), "--data".into(), options.data.clone()])?;
        let start = app::production(cli.settings.clone(), false);
        let db = app::open(&cli.settings).await?;
        let (desk, ..) = app::build(&start, db, cli.settings.http).await?;
        let (caller, threads) = desk.db.read((), |tx, ()| Box::pin(find(tx))).await?;
        anyhow::ensure!(!threads.is_empty(), "no ticket has twenty messages; fill the folder with script/bench");
        Ok(Self { desk, caller, threads })
    }

    fn thread(&self, n: usize) -> TicketId {
        self.threads[n % self.threads.len()]
    }

    async fn list(&self) -> kernel::Result<()> {
        let query = rows::Query { list: Some(rows::ListName::Open), limit: 50, ..rows::Query::default() };
        let command = (self.caller.clone(), query);
        let page = self.desk.db.read(command, |tx, (caller, query)| Box::pin(rows::list(tx, caller, query))).await?;
        std::hint::black_box(page);
        Ok(())
    }

    async fn ticket(&self, n: usize) -> kernel::Result<()> {
        let command = (self.caller.clone(), self.thread(n), Links::new(&self.desk));
        let both = self.desk.db.read(command, |tx, (caller, id, links)| {
            Box::pin(async move {
                let view = rows::view(tx, caller, *id).await?;
                let thread = messages::list(tx, caller.workspace_id, *id, MessageId::new(i64::MAX), 31, links).await?;
                Ok((view, thread))
            })
        });
        std::hint::black_box(both.await?);
        Ok(())
    }

    async fn find(&self, word: &str) -> kernel::Result<()> {
        let query = logic::search::query(word, true);
        let groups = query.groups.into_iter();
        let groups = groups.map(|group| group.into_iter().map(|term| (term.text, term.is_prefix)).collect()).collect();
        let command = (self.caller.workspace_id, TermQuery { groups, without: Vec::new() });
        let found = self.desk.db.read(command, |tx, (workspace_id, query)| {
            Box::pin(async move { tx.find_terms(*workspace_id, index::MESSAGE, query, i64::MAX, 100).await })
        });
        std::hint::black_box(found.await?);
        Ok(())
    }

    /// One message with its event, search terms and the ticket's row, committed by itself.
    async fn insert(&self, n: usize) -> kernel::Result<()> {
        let ctx = self.desk.ctx(Scope::system(self.caller.workspace_id));
        let text = "I waited twenty minutes on the phone and then the line was cut. Please call me back today.";
        let language = logic::detect(text);
        let new = NewMessage {
            id: ctx.id(),
            kind: "note",
            direction: "out",
            author_kind: "agent",
            author_id: Some(self.caller.agent_id.get()),
            author_name: self.caller.name.to_string(),
            channel_id: Id::new(0),
            channel_kind: String::new(),
            state: "sent",
            auto_kind: "no",
            is_unverified: false,
            is_third_party: false,
            language: language.map(|language| language.code().to_owned()),
            source_id: None,
            raw_sha256: None,
            has_remote_images: false,
            head: Head::default(),
            text: text.to_owned(),
            quoted_text: None,
            html: None,
            files: Vec::new(),
            n_taken_files: 0,
            terms: index::message_terms(&[text], language),
        };
        let command = (ctx, self.caller.clone(), self.thread(n), new);
        self.desk
            .db
            .write(command, |tx, (ctx, caller, id, new)| {
                Box::pin(async move {
                    let ticket = tickets::lock(tx, caller, *id).await?;
                    messages::add(tx, ctx, &ticket, new).await
                })
            })
            .await
    }
}

async fn find(tx: &mut kernel::db::Tx) -> kernel::Result<(Caller, Vec<TicketId>)> {
    let workspace = workspaces::list(tx).await?.into_iter().next().ok_or(kernel::Error::NotFound)?;
    let workspace_id: WorkspaceId = workspace.id;
    let agents = people::list(tx, workspace_id).await?;
    let owner = agents.into_iter().find(|agent| agent.role == Role::Owner).ok_or(kernel::Error::NotFound)?;
    let caller = Caller::of_agent(tx, workspace_id, owner.id, &owner.name, owner.role).await?;
    let found = tx
        .rows(
            "select id from ticket where workspace_id = $1 and n_messages between 20 and 30 limit 100",
            &[workspace_id.into()],
        )
        .await?;
    let threads = found.into_iter().map(|mut row| row.take()).collect::<kernel::Result<_>>()?;
    Ok((caller, threads))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let bench = Bench::open(&options).await?;
    measure("list", options.seconds, |_| bench.list()).await?;
    measure("ticket", options.seconds, |n| bench.ticket(n)).await?;
    measure("rare", options.seconds, |_| bench.find("quokka1")).await?;
    measure("common", options.seconds, |_| bench.find("invoice")).await?;
    measure("insert", options.seconds, |n| bench.insert(n)).await?;
    bench.desk.db.close().await;
    Ok(())
}
