//! The command line.

use crate::{
    app::{self, App},
    config::{self, AdminAct, AgentAct, Cli, Command, KeyAct, Settings, WorkspaceAct},
};
use kernel::{db::Db, scope::Scope};
use std::{io::Read, process::ExitCode};

/// What the program does, whole: the binary only calls it, so that nothing is compiled twice.
pub fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("candor: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let cli = config::read()?;
    start_log(&cli.settings);
    // One choice of cryptography for everything that speaks TLS.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(perform(cli))
}

fn start_log(settings: &Settings) {
    let filter = tracing_subscriber::EnvFilter::try_new(&settings.log)
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if settings.json { log.json().init() } else { log.with_target(false).init() }
}

async fn perform(cli: Cli) -> anyhow::Result<()> {
    let settings = cli.settings;
    match cli.command {
        Command::Serve => serve(settings, false).await,
        Command::Demo => serve(settings, true).await,
        Command::Migrate => {
            let db = Db::open(&settings.location()).await?;
            let state = db.migrate(crate::migrations::ALL).await?;
            db.close().await;
            let text = format!("schema {} → {}", state.was, state.is);
            say(&settings, &text, &serde_json::json!({ "was": state.was, "is": state.is }));
            Ok(())
        }
        Command::Admin { act } => admin(settings, act).await,
        Command::Openapi => {
            println!("{}", crate::router::openapi().to_pretty_json()?);
            Ok(())
        }
    }
}

fn say(settings: &Settings, text: &str, json: &serde_json::Value) {
    if settings.json {
        println!("{json}");
    } else {
        println!("{text}");
    }
}

async fn serve(settings: Settings, is_demo: bool) -> anyhow::Result<()> {
    let app = App::start(app::production(settings.clone(), is_demo)).await?;
    let url = app.desk.config.public_url.clone();
    if is_demo {
        let key = std::fs::read_to_string(settings.data.join("demo-api-key")).unwrap_or_default();
        let text = format!(
            "\n  Candor is ready: {url}\n\n  Sign in as owner@demo.test, supervisor@demo.test or agent@demo.test\n  with the password candor-demo\n\n  Contact form   {url}/help/contact\n  Sent mails     {url}/demo/outbox\n  Mail receiver  {}\n  API key        {}\n  API            {url}/api/v1/openapi.json\n\n  Stop with Ctrl+C. The data lie in {}.\n",
            app.smtp.map_or_else(|| "off".into(), |smtp| smtp.to_string()),
            key.trim(),
            settings.data.display(),
        );
        say(
            &settings,
            &text,
            &serde_json::json!({ "url": url, "smtp": app.smtp.map(|smtp| smtp.to_string()), "api_key": key.trim() }),
        );
    } else {
        let exists = app.desk.db.read((), |tx, ()| Box::pin(desk::workspaces::exists(tx))).await?;
        let next = if exists { "" } else { "\nOpen it in a browser to set up your workspace." };
        let smtp = app.smtp.map(|smtp| smtp.to_string());
        let json = serde_json::json!({ "url": url, "smtp": smtp, "setup_needed": !exists });
        say(&settings, &format!("Candor is ready: {url}{next}"), &json);
    }
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
        () = app.stopped() => {}
    }
    tracing::info!("stopping");
    app.stop().await;
    Ok(())
}

async fn admin(settings: Settings, act: AdminAct) -> anyhow::Result<()> {
    let start = app::production(settings.clone(), false);
    let db = app::open(&settings).await?;
    let (desk, ..) = app::build(&start, db, settings.http).await?;
    let result = match act {
        AdminAct::Workspace { act } => workspace(&settings, &desk, act).await,
        AdminAct::Agent { act: AgentAct::Create { workspace, email, name, role } } => {
            agent(&settings, &desk, workspace, email, name, &role).await
        }
        AdminAct::Key { act: KeyAct::Create { workspace, agent, name, scope } } => {
            key(&settings, &desk, workspace, &agent, name, &scope).await
        }
    };
    desk.db.close().await;
    result
}

/// A password from standard input, so that it stands in no process list and no shell history.
fn read_password() -> anyhow::Result<String> {
    eprintln!("Password (from standard input, then Enter and Ctrl+D):");
    let mut password = String::new();
    std::io::stdin().take(4096).read_to_string(&mut password)?;
    Ok(password.trim_end_matches(['\r', '\n']).to_owned())
}

async fn workspace(settings: &Settings, desk: &std::sync::Arc<desk::Desk>, act: WorkspaceAct) -> anyhow::Result<()> {
    match act {
        WorkspaceAct::List => {
            let all = desk.db.read((), |tx, ()| Box::pin(desk::workspaces::list(tx))).await?;
            for workspace in all {
                let json = serde_json::json!({ "id": workspace.id, "name": workspace.name, "host": workspace.host });
                say(settings, &format!("{}  {}  {}", workspace.id, workspace.host, workspace.name), &json);
            }
            Ok(())
        }
        WorkspaceAct::Create { name, host, locale, zone, owner_email, owner_name } => {
            let setup = desk::people::FirstOwner {
                workspace_name: name,
                host,
                locale,
                zone,
                name: owner_name,
                email: owner_email,
                password: read_password()?,
            };
            let id = desk::people::found(desk, setup).await?;
            say(settings, &format!("made {id}"), &serde_json::json!({ "id": id }));
            Ok(())
        }
    }
}

async fn find_workspace(desk: &desk::Desk, named: Option<String>) -> anyhow::Result<kernel::ids::WorkspaceId> {
    let all = desk.db.read((), |tx, ()| Box::pin(desk::workspaces::list(tx))).await?;
    match (named, all.as_slice()) {
        (None, [only]) => Ok(only.id),
        (None, []) => anyhow::bail!("there is no workspace yet; make one with `candor admin workspace create`"),
        (None, _) => anyhow::bail!("there are several workspaces; say which with --workspace"),
        (Some(named), all) => {
            let found = all.iter().find(|workspace| workspace.host == named || workspace.name == named);
            Ok(found.ok_or_else(|| anyhow::anyhow!("there is no workspace {named}"))?.id)
        }
    }
}

async fn agent(
    settings: &Settings,
    desk: &std::sync::Arc<desk::Desk>,
    workspace: Option<String>,
    email: String,
    name: String,
    role: &str,
) -> anyhow::Result<()> {
    let workspace_id = find_workspace(desk, workspace).await?;
    let role = desk::access::Role::from_code(role)
        .map_err(|_| anyhow::anyhow!("role: choose agent, supervisor, admin or owner"))?;
    let password = read_password()?;
    desk::people::check_password("password", &password, &name, &email)?;
    let home = desk.db.read(workspace_id, |tx, id| Box::pin(desk::workspaces::get(tx, *id))).await?;
    let new = desk::people::NewAgent {
        name,
        email,
        role,
        locale: home.locale,
        zone: home.zone,
        teams: Vec::new(),
        password_hash: Some(desk::people::hash_password(&password)?),
    };
    let ctx = desk.ctx(Scope::system(workspace_id));
    let id = desk.db.write((ctx, new), |tx, (ctx, new)| Box::pin(desk::people::create_agent(tx, ctx, new))).await?;
    say(settings, &format!("made {id}"), &serde_json::json!({ "id": id }));
    Ok(())
}

async fn key(
    settings: &Settings,
    desk: &std::sync::Arc<desk::Desk>,
    workspace: Option<String>,
    agent: &str,
    name: String,
    scope: &str,
) -> anyhow::Result<()> {
    let workspace_id = find_workspace(desk, workspace).await?;
    let scope = desk::people::KeyScope::from_code(scope)
        .ok_or_else(|| anyhow::anyhow!("scope: choose read, write or admin"))?;
    let ctx = desk.ctx(Scope::system(workspace_id));
    let key = desk
        .db
        .write((ctx, agent.to_owned(), name, scope), |tx, (ctx, email, name, scope)| {
            Box::pin(async move {
                let agents = desk::people::list(tx, ctx.scope.workspace_id).await?;
                let agent = agents.into_iter().find(|agent| agent.email.eq_ignore_ascii_case(email));
                let agent = agent.ok_or_else(|| {
                    kernel::Error::invalid("agent", "unknown", "There is no agent with this e-mail address.")
                })?;
                desk::people::create_key(tx, ctx, agent.id, name, &[*scope]).await
            })
        })
        .await?;
    say(settings, &key, &serde_json::json!({ "key": key }));
    Ok(())
}
