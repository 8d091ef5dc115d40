//! Settings: each is a flag, a `CANDOR_…` variable and a line of `candor.toml`; the first of these that is
//! there counts.

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::{net::SocketAddr, path::PathBuf};

/// Customer service on every channel, in one program.
#[derive(Debug, Parser)]
#[command(name = "candor", version, about, long_about = None)]
pub struct Cli {
    #[command(flatten)]
    pub settings: Settings,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the server
    Serve,
    /// Start the server with the demo company, on this machine only
    Demo,
    /// Bring the database to this program's schema and exit
    Migrate,
    /// Work on an installation from the command line
    Admin {
        #[command(subcommand)]
        act: AdminAct,
    },
    /// Print the OpenAPI description of the API
    Openapi,
}

#[derive(Debug, Subcommand)]
pub enum AdminAct {
    /// Workspaces
    Workspace {
        #[command(subcommand)]
        act: WorkspaceAct,
    },
    /// Agents
    Agent {
        #[command(subcommand)]
        act: AgentAct,
    },
    /// API keys
    Key {
        #[command(subcommand)]
        act: KeyAct,
    },
}

#[derive(Debug, Subcommand)]
pub enum WorkspaceAct {
    /// Make a workspace with its owner
    Create {
        /// Name shown to customers and agents
        #[arg(long)]
        name: String,
        /// Host name it is reached by (needed from the second workspace on)
        #[arg(long, default_value = "")]
        host: String,
        /// Language: en, el, ro, az, zh or hr
        #[arg(long, default_value = "en")]
        locale: String,
        /// Time zone
        #[arg(long, default_value = "UTC")]
        zone: String,
        /// E-mail address of the owner
        #[arg(long)]
        owner_email: String,
        /// Name of the owner
        #[arg(long)]
        owner_name: String,
    },
    /// List the workspaces
    List,
}

#[derive(Debug, Subcommand)]
pub enum AgentAct {
    /// Make an agent; the password is read from standard input
    Create {
        /// Host or name of the workspace; not needed when there is one
        #[arg(long)]
        workspace: Option<String>,
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        /// agent, supervisor, admin or owner
        #[arg(long, default_value = "agent")]
        role: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum KeyAct {
    /// Make an API key that acts for an agent; printed once
    Create {
        /// Host or name of the workspace; not needed when there is one
        #[arg(long)]
        workspace: Option<String>,
        /// E-mail address of the agent it acts for
        #[arg(long)]
        agent: String,
        #[arg(long)]
        name: String,
        /// read, write or admin
        #[arg(long, default_value = "write")]
        scope: String,
    },
}

/// What the operator decides.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// Settings file
    #[arg(long, global = true, env = "CANDOR_CONFIG", default_value = "candor.toml")]
    pub config: PathBuf,
    /// Where HTTP is served
    #[arg(long, global = true, env = "CANDOR_HTTP", default_value = "127.0.0.1:8080")]
    pub http: SocketAddr,
    /// Where mail is received; `off` for nowhere
    #[arg(long, global = true, env = "CANDOR_SMTP", default_value = "127.0.0.1:2525")]
    pub smtp: String,
    /// Folder of the database, files and the secret
    #[arg(long, global = true, env = "CANDOR_DATA", default_value = "data")]
    pub data: PathBuf,
    /// A file, or postgres://user:password@host/database
    #[arg(long, global = true, env = "CANDOR_DATABASE")]
    pub database: Option<String>,
    /// Where browsers reach this server
    #[arg(long, global = true, env = "CANDOR_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Folder of larger files
    #[arg(long, global = true, env = "CANDOR_FILES")]
    pub files: Option<PathBuf>,
    /// Another origin from which files are served
    #[arg(long, global = true, env = "CANDOR_FILES_URL")]
    pub files_url: Option<String>,
    /// At least 32 characters; without it a secret is made and kept in the data folder
    #[arg(long, global = true, env = "CANDOR_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// Certificate chain (PEM) of the mail receiver
    #[arg(long, global = true, env = "CANDOR_TLS_CERT")]
    pub tls_cert: Option<PathBuf>,
    /// Its key (PEM)
    #[arg(long, global = true, env = "CANDOR_TLS_KEY")]
    pub tls_key: Option<PathBuf>,
    /// Name this server greets other mail servers with
    #[arg(long, global = true, env = "CANDOR_HOSTNAME", default_value = "localhost")]
    pub hostname: String,
    /// Addresses of proxies whose X-Forwarded-For counts, comma separated
    #[arg(long, global = true, env = "CANDOR_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Networks whose mail is not rate limited, comma separated (192.0.2.0/24)
    #[arg(long, global = true, env = "CANDOR_TRUSTED_RELAYS", value_delimiter = ',')]
    pub trusted_relays: Vec<String>,
    /// Name server asked about the domains of mail channels; without it those of the machine
    #[arg(long, global = true, env = "CANDOR_NAME_SERVER")]
    pub name_server: Option<SocketAddr>,
    /// More certificates (PEM) to trust when connecting to mail servers
    #[arg(long, global = true, env = "CANDOR_EXTRA_ROOTS")]
    pub extra_roots: Option<PathBuf>,
    /// Largest mail taken, in MiB
    #[arg(long, global = true, env = "CANDOR_MAX_MAIL_MIB", default_value_t = 50)]
    pub max_mail_mib: u64,
    /// Largest file uploaded, in MiB
    #[arg(long, global = true, env = "CANDOR_MAX_FILE_MIB", default_value_t = 25)]
    pub max_file_mib: usize,
    /// Demo: where outgoing mail goes (smtp://host:port); without it mail is kept and shown at /demo/outbox
    #[arg(long, global = true, env = "CANDOR_DEMO_RELAY")]
    pub demo_relay: Option<String>,
    /// What is logged: error, warn, info, debug, or per module
    #[arg(long, global = true, env = "CANDOR_LOG", default_value = "info")]
    pub log: String,
    /// Log and answer in JSON
    #[arg(long, global = true, env = "CANDOR_JSON")]
    pub json: bool,
}

impl Settings {
    /// Where the data lie.
    pub fn location(&self) -> kernel::db::Location {
        match &self.database {
            Some(database) => kernel::db::Location::parse(database),
            None => kernel::db::Location::File(self.data.join("candor.db")),
        }
    }
}

/// Reads flags, variables and the settings file.
///
/// # Errors
/// When the file cannot be read, is no TOML, or names a setting that does not exist.
pub fn read() -> anyhow::Result<Cli> {
    // The file's name may itself be a flag or variable, so a first look ignores everything else.
    let mut arguments =
        std::env::args().skip_while(|argument| argument != "--config" && !argument.starts_with("--config="));
    let named = match arguments.next() {
        Some(argument) if argument == "--config" => arguments.next(),
        Some(argument) => argument.strip_prefix("--config=").map(str::to_owned),
        None => std::env::var("CANDOR_CONFIG").ok(),
    };
    let path = PathBuf::from(named.clone().unwrap_or_else(|| "candor.toml".into()));
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_none() => String::new(),
        Err(error) => anyhow::bail!("{}: {error}", path.display()),
    };
    let command = with_file(Cli::command(), &text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    Ok(Cli::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit()))
}

/// Makes the file's lines the defaults of the flags of the same name.
fn with_file(mut command: clap::Command, text: &str) -> anyhow::Result<clap::Command> {
    let table: toml::Table = text.parse()?;
    for (key, value) in table {
        let is_known = command.get_arguments().any(|argument| argument.get_id().as_str() == key && key != "config");
        if !is_known {
            anyhow::bail!("there is no setting `{key}`; see `candor serve --help`");
        }
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Array(items) => items
                .iter()
                .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
                .collect::<Vec<_>>()
                .join(","),
            other => other.to_string(),
        };
        command = command.mut_arg(key, |argument| {
            argument.default_value(clap::builder::OsStr::from(std::ffi::OsString::from(value)))
        });
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(file: &str, arguments: &[&str]) -> Settings {
        let command = with_file(Cli::command(), file).expect("a good file");
        let matches = command.try_get_matches_from(arguments).expect("good flags");
        Cli::from_arg_matches(&matches).expect("a command").settings
    }

    #[test]
    fn flags_beat_the_file_and_the_file_beats_defaults() {
        let file =
            "http = \"127.0.0.1:9\"\nmax_mail_mib = 7\ntrusted_proxies = [\"10.0.0.1\", \"10.0.0.2\"]\njson = true";
        let settings = parsed(file, &["candor", "serve", "--http", "127.0.0.1:10"]);
        assert_eq!(settings.http.port(), 10);
        assert_eq!(settings.max_mail_mib, 7);
        assert_eq!(settings.trusted_proxies.len(), 2);
        assert!(settings.json);
        assert_eq!(parsed("", &["candor", "serve"]).smtp, "127.0.0.1:2525");
    }

    #[test]
    fn an_unknown_line_is_named() {
        let error = with_file(Cli::command(), "htpp = \"x\"").expect_err("unknown");
        assert!(error.to_string().contains("htpp"));
    }
}
