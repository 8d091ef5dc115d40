//! Reading mailboxes: from a real Dovecot where it is installed, and from a fake server that misbehaves.

use crate::fake::{FakeDirectory, FakeSink, channel};
use adapters::email::{Email, EmailOptions, Timeouts};
use channel::{Channel as _, ChannelConfig, Refused};
use serde_json::{Value, json};
use std::{
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;

const DOVECOT: &str = "/usr/sbin/dovecot";

/// A mail server with one mailbox, in a folder of its own.
struct Dovecot {
    folder: tempfile::TempDir,
    port: u16,
    child: Mutex<Option<Child>>,
}

impl Dovecot {
    async fn start() -> Option<Self> {
        if !Path::new(DOVECOT).exists() {
            println!("skipped: {DOVECOT} is not installed");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        // A moment passes between letting the port go and Dovecot taking it; nobody else asks for ports here.
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        let server = Self { folder, port, child: Mutex::new(None) };
        server.configure();
        server.launch().await;
        Some(server)
    }

    fn configure(&self) {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = self.folder.path();
        std::fs::create_dir_all(folder.join("home")).unwrap();
        let user = Command::new("id").arg("-un").output().unwrap();
        let is_root = String::from_utf8_lossy(&user.stdout).trim() == "root";
        // Dovecot refuses to read mail as root.
        let (uid, gid) = if is_root { (65_534, 65_534) } else { own_ids() };
        if is_root {
            std::os::unix::fs::chown(folder.join("home"), Some(uid), Some(gid)).unwrap();
            std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        let own_user = String::from_utf8_lossy(&user.stdout).trim().to_owned();
        let users = if is_root {
            String::new()
        } else {
            format!("default_internal_user = {own_user}\ndefault_login_user = {own_user}\n")
        };
        let config = format!(
            "protocols = imap\nlisten = 127.0.0.1\nbase_dir = {0}/run\nstate_dir = {0}/state\nlog_path = {0}/log\nssl = no\ndisable_plaintext_auth = no\n\
             mail_location = maildir:{0}/home/mail\nfirst_valid_uid = 1\nmail_max_userip_connections = 50\nauth_failure_delay = 0\n{users}\
             passdb {{\n  driver = static\n  args = password=right\n}}\nuserdb {{\n  driver = static\n  args = uid={uid} gid={gid} home={0}/home\n}}\n\
             service imap-login {{\n  chroot =\n  inet_listener imap {{\n    port = {1}\n  }}\n  inet_listener imaps {{\n    port = 0\n  }}\n}}\n\
             service anvil {{\n  chroot =\n  unix_listener anvil-auth-penalty {{\n    mode = 0\n  }}\n}}\nservice stats {{\n  chroot =\n}}\nnamespace inbox {{\n  inbox = yes\n}}\n",
            folder.display(),
            self.port
        );
        std::fs::write(folder.join("dovecot.conf"), config).unwrap();
    }

    async fn launch(&self) {
        let child = Command::new(DOVECOT)
            .arg("-F")
            .arg("-c")
            .arg(self.folder.path().join("dovecot.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        *self.child.lock().unwrap() = Some(child);
        for _ in 0..500 {
            if let Ok(stream) = TcpStream::connect(("127.0.0.1", self.port)).await {
                let mut greeting = String::new();
                if BufReader::new(stream).read_line(&mut greeting).await.is_ok() && greeting.starts_with("* OK") {
                    return;
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!(
            "Dovecot did not start: {}",
            std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
        );
    }

    /// Ends the server and all its helpers, as a power cut would.
    fn end(&self) {
        if let Some(mut child) = self.child.lock().unwrap().take() {
            let group = format!("-{}", child.id());
            let _killed = Command::new("kill").args(["-KILL", "--", &group]).status();
            let _ended = child.wait();
        }
    }

    fn channel(&self, changes: &Value) -> ChannelConfig {
        let mut imap = json!({"host": "127.0.0.1", "port": self.port, "tls": "none", "user": "support", "password": "right", "poll_s": 10});
        for (key, value) in changes.as_object().unwrap() {
            imap[key] = value.clone();
        }
        channel(1, "email", "support@demo.test", json!({"receive": "imap", "imap": imap}))
    }

    /// Runs one command after logging in and opening INBOX.
    async fn command(&self, command: &str, literal: Option<&str>) -> String {
        let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", self.port)).await.unwrap());
        let mut all = String::new();
        for (tag, line) in [("a", "LOGIN support right"), ("b", "SELECT INBOX"), ("c", command)] {
            stream.write_all(format!("{tag} {line}\r\n").as_bytes()).await.unwrap();
            all.clear();
            loop {
                let mut answer = String::new();
                assert_ne!(stream.read_line(&mut answer).await.unwrap(), 0, "{command}: {all}");
                if answer.starts_with('+') {
                    stream.write_all(format!("{}\r\n", literal.unwrap()).as_bytes()).await.unwrap();
                }
                all.push_str(&answer);
                if answer.starts_with(&format!("{tag} ")) {
                    assert!(answer.starts_with(&format!("{tag} OK")), "{answer}");
                    break;
                }
            }
        }
        all
    }

    async fn deliver(&self, subject: &str) {
        let mail = format!(
            "From: Anna <anna@customer.test>\r\nMessage-ID: <{subject}@customer.test>\r\nSubject: {subject}\r\n\r\nHello {subject}"
        );
        self.command(&format!("APPEND INBOX {{{}}}", mail.len()), Some(&mail)).await;
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        self.end();
    }
}

fn own_ids() -> (u32, u32) {
    let id = |flag: &str| {
        String::from_utf8_lossy(&Command::new("id").arg(flag).output().unwrap().stdout).trim().parse().unwrap()
    };
    (id("-u"), id("-g"))
}

/// A reader at work.
struct Reading {
    sink: Arc<FakeSink>,
    directory: Arc<FakeDirectory>,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Reading {
    fn start(channel: ChannelConfig, directory: Arc<FakeDirectory>, sink: Arc<FakeSink>) -> Self {
        let timeouts = Timeouts {
            retry: Duration::from_millis(5),
            connect: Duration::from_secs(5),
            data: Duration::from_millis(500),
            ..Timeouts::default()
        };
        let email = Email::new(EmailOptions { max_bytes: 20_000, timeouts, ..EmailOptions::default() });
        let stop = CancellationToken::new();
        let task = tokio::spawn({
            let (directory, sink, stop) = (directory.clone(), sink.clone(), stop.clone());
            async move { email.run(channel, directory, sink, stop).await }
        });
        Self { sink, directory, stop, task }
    }

    async fn connected(&self) {
        self.directory.until("connected", |directory| directory.has_report("connected")).await;
    }

    async fn has(&self, subjects: &[&str]) {
        self.directory
            .until(&format!("{subjects:?}, not {:?}", self.sink.subjects()), |_| {
                self.sink.all().len() >= subjects.len()
            })
            .await;
        assert_eq!(self.sink.subjects(), subjects);
    }

    async fn end(self) {
        self.stop.cancel();
        tokio::time::timeout(Duration::from_secs(5), self.task).await.expect("the reader stops at once").unwrap();
    }
}

#[tokio::test]
async fn takes_new_mail_at_once_and_leaves_the_mailbox_alone() {
    let Some(dovecot) = Dovecot::start().await else { return };
    dovecot.deliver("old").await;
    let reading = Reading::start(dovecot.channel(&json!({})), FakeDirectory::new(Vec::new()), FakeSink::new());
    reading.connected().await;
    dovecot.deliver("first").await;
    reading.has(&["first"]).await;
    dovecot.deliver("second").await;
    reading.has(&["first", "second"]).await;
    let inbound = reading.sink.all().remove(0);
    assert_eq!(
        (inbound.source_id.as_deref(), inbound.from.address.as_str()),
        (Some("first@customer.test"), "anna@customer.test")
    );
    assert!(inbound.raw.unwrap().0.starts_with(b"From: Anna"), "kept as it came");
    reading
        .directory
        .until("the cursor", |directory| directory.cursor_of("imap:INBOX").is_some_and(|cursor| cursor.ends_with(":3")))
        .await;
    assert!(!dovecot.command("FETCH 1:* FLAGS", None).await.contains("\\Seen"));
    // Read by somebody else: whether a mail is seen does not matter.
    dovecot.deliver("third").await;
    reading.has(&["first", "second", "third"]).await;
    reading.end().await;
}

#[tokio::test]
async fn imports_what_is_there_when_asked_and_goes_on_after_a_restart() {
    let Some(dovecot) = Dovecot::start().await else { return };
    for subject in ["one", "two", "gone"] {
        dovecot.deliver(subject).await;
    }
    dovecot.command("STORE 3 +FLAGS (\\Deleted)", None).await;
    dovecot.command("STORE 1 +FLAGS (\\Seen)", None).await;
    let directory = FakeDirectory::new(Vec::new());
    let sink = FakeSink::new();
    let channel = dovecot.channel(&json!({"import_existing": true}));
    let reading = Reading::start(channel.clone(), directory.clone(), sink.clone());
    reading.has(&["one", "two"]).await;
    reading
        .directory
        .until("the cursor", |directory| directory.cursor_of("imap:INBOX").is_some_and(|cursor| cursor.ends_with(":3")))
        .await;
    reading.end().await;
    dovecot.deliver("three").await;
    let reading = Reading::start(channel, directory, sink);
    reading.has(&["one", "two", "three"]).await;
    assert_eq!(reading.sink.n_calls(), 3, "nothing was handed in twice");
    reading.end().await;
}

#[tokio::test]
async fn a_crash_between_commit_and_cursor_loses_and_doubles_nothing() {
    let Some(dovecot) = Dovecot::start().await else { return };
    for subject in ["one", "two"] {
        dovecot.deliver(subject).await;
    }
    let directory = FakeDirectory::new(Vec::new());
    let sink = FakeSink::refusing(vec![Refused::Later("busy".to_owned())]);
    let channel = dovecot.channel(&json!({"import_existing": true}));
    let reading = Reading::start(channel, directory.clone(), sink);
    reading.directory.until("the refusal", |directory| directory.has_report("storing_paused")).await;
    reading.has(&["one", "two"]).await;
    reading
        .directory
        .until("the cursor", |directory| directory.cursor_of("imap:INBOX").is_some_and(|cursor| cursor.ends_with(":2")))
        .await;
    *directory.n_failing_stores.lock().unwrap() = 1;
    let n_calls = reading.sink.n_calls();
    dovecot.deliver("three").await;
    reading.has(&["one", "two", "three"]).await;
    reading.sink.called(n_calls + 2).await;
    reading.has(&["one", "two", "three"]).await;
    reading.end().await;
}

#[tokio::test]
async fn reads_again_when_the_mailbox_is_renumbered() {
    let Some(dovecot) = Dovecot::start().await else { return };
    let before = "Subject: before\r\n\r\nfrom another time";
    dovecot.command(&format!("APPEND INBOX \"01-Jan-2026 00:00:00 +0000\" {{{}}}", before.len()), Some(before)).await;
    let directory = FakeDirectory::new(Vec::new());
    let sink = FakeSink::new();
    let reading = Reading::start(dovecot.channel(&json!({})), directory.clone(), sink.clone());
    reading.connected().await;
    dovecot.deliver("one").await;
    reading.has(&["one"]).await;
    reading.end().await;
    let cursor = directory.cursor_of("imap:INBOX");
    dovecot.end();
    let mail = dovecot.folder.path().join("home/mail");
    for name in ["dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache", "dovecot-uidvalidity"]
    {
        let _absent = std::fs::remove_file(mail.join(name));
    }
    // Dovecot takes the new number from the clock, in seconds.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    dovecot.launch().await;
    dovecot.deliver("two").await;
    let reading = Reading::start(dovecot.channel(&json!({})), directory.clone(), sink);
    reading.has(&["one", "two"]).await;
    assert_ne!(directory.cursor_of("imap:INBOX"), cursor, "the numbers are new");
    reading.end().await;
}

#[tokio::test]
async fn reconnects_when_the_server_comes_back() {
    let Some(dovecot) = Dovecot::start().await else { return };
    let reading = Reading::start(dovecot.channel(&json!({})), FakeDirectory::new(Vec::new()), FakeSink::new());
    reading.connected().await;
    dovecot.end();
    reading
        .directory
        .until("the loss", |directory| {
            directory.has_report("imap_unreachable") || directory.has_report("connection_lost")
        })
        .await;
    dovecot.launch().await;
    dovecot.deliver("after").await;
    reading.has(&["after"]).await;
    reading.end().await;
}

#[tokio::test]
async fn keeps_the_beginning_of_what_is_too_large() {
    let Some(dovecot) = Dovecot::start().await else { return };
    let mail = format!("From: a@x.test\r\nSubject: huge\r\n\r\n{}", "0123456789\r\n".repeat(3_000));
    dovecot.command(&format!("APPEND INBOX {{{}}}", mail.len()), Some(&mail)).await;
    dovecot.deliver("small").await;
    let reading = Reading::start(
        dovecot.channel(&json!({"import_existing": true})),
        FakeDirectory::new(Vec::new()),
        FakeSink::new(),
    );
    reading.has(&["huge", "small"]).await;
    let huge = reading.sink.all().remove(0);
    assert_eq!((huge.raw.unwrap().0.len(), huge.problems), (20_000, vec!["cut_off".to_owned()]));
    reading.end().await;
}

#[tokio::test]
async fn tries_each_step_of_a_mailbox() {
    let Some(dovecot) = Dovecot::start().await else { return };
    dovecot.deliver("one").await;
    let email = Email::new(EmailOptions {
        timeouts: Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() },
        ..EmailOptions::default()
    });
    let cases = [
        (json!({}), "imap_connect", true, "ok"),
        (json!({}), "imap_login", true, "ok"),
        (json!({}), "imap_folder", true, "ok"),
        (json!({"password": "wrong"}), "imap_login", false, "login_refused"),
        (json!({"password": "ключ"}), "imap_login", false, "login_refused"),
        (json!({"folder": "Φάκελος"}), "imap_folder", false, "folder_missing"),
        (json!({"port": 1}), "imap_connect", false, "imap_unreachable"),
        (json!({"tls": "starttls"}), "imap_connect", false, "imap_tls"),
    ];
    for (changes, step, is_ok, code) in cases {
        let check = email.check(dovecot.channel(&changes), step, None).await;
        assert_eq!((check.is_ok, check.code.as_str()), (is_ok, code), "{changes} {step}: {}", check.detail);
        assert!(!check.detail.contains("wrong\""), "{}", check.detail);
    }
    let reading =
        Reading::start(dovecot.channel(&json!({"password": "wrong"})), FakeDirectory::new(Vec::new()), FakeSink::new());
    reading.directory.until("the refusal", |directory| directory.has_report("login_refused")).await;
    reading.end().await;
}

/// A server of few words: it knows three messages, and what it says to a FETCH of one of them is up to the test.
async fn fake_server(bad_answer: &'static str, has_idle: bool) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = heard.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, bad_answer, has_idle, log.clone()));
        }
    });
    (port, heard)
}

async fn serve(
    mut stream: TcpStream,
    bad_answer: &'static str,
    has_idle: bool,
    heard: Arc<Mutex<Vec<String>>>,
) -> Option<()> {
    let (reader, mut writer) = stream.split();
    let mut reader = BufReader::new(reader);
    writer.write_all(b"* OK ready\r\n").await.ok()?;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let (tag, command) = line.trim_end().split_once(' ').unwrap_or((line.trim_end(), ""));
        heard.lock().unwrap().push(command.to_owned());
        let mut answer = String::new();
        if command.starts_with("CAPABILITY") {
            answer = format!("* CAPABILITY IMAP4rev1{}\r\n", if has_idle { " IDLE" } else { "" });
        } else if command.starts_with("EXAMINE") {
            answer = "* 3 EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\n* OK [UIDNEXT 4] ok\r\n".to_owned();
        } else if command.starts_with("LIST") {
            answer = "* LIST (\\Noselect) \"/\" \"[Gmail]\"\r\n* LIST () \"/\" \"&A6ADtQO7A6wDxAO1A8I-\"\r\n\
                      * LIST (\\HasNoChildren \\NonExistent) \"/\" Gone\r\n* LIST () \"/\" Archive\r\n* LIST () \"/\" INBOX\r\n"
                .to_owned();
        } else if command.contains("RFC822.SIZE") {
            for uid in 1..=3 {
                answer.push_str(&format!(
                    "* {uid} FETCH (UID {uid} RFC822.SIZE 40 INTERNALDATE \"01-Jan-2026 00:00:00 +0000\" FLAGS ())\r\n"
                ));
            }
        } else if let Some(set) = command.strip_prefix("UID FETCH ") {
            for uid in set.split(' ').next().unwrap_or_default().split(',') {
                if uid == "2" {
                    if bad_answer.is_empty() {
                        return None;
                    }
                    writer.write_all(format!("{answer}{}", bad_answer.replace("TAG", tag)).as_bytes()).await.ok()?;
                    // What follows is lost on the reader; wait until it leaves.
                    let _left = reader.read_to_end(&mut Vec::new()).await;
                    return None;
                }
                let mail = format!("Subject: m{uid}\r\n\r\ntext");
                answer.push_str(&format!("* {uid} FETCH (UID {uid} BODY[] {{{}}}\r\n{mail})\r\n", mail.len()));
            }
        } else if command == "IDLE" {
            writer.write_all(b"+ idling\r\n").await.ok()?;
            continue;
        }
        let tag = if line.starts_with("DONE") { "A0000" } else { tag };
        writer.write_all(format!("{answer}{tag} OK done\r\n").as_bytes()).await.ok()?;
    }
}

#[tokio::test]
async fn the_folders_one_can_open_are_listed() {
    let (port, _heard) = fake_server("", false).await;
    let imap = json!({"host": "127.0.0.1", "port": port, "tls": "none", "user": "u", "password": "p"});
    let channel = channel(1, "email", "a@b.test", json!({"receive": "imap", "imap": imap}));
    let check = Email::new(EmailOptions::default()).check(channel, "imap_folders", None).await;
    assert_eq!((check.is_ok, check.code.as_str()), (true, "ok"), "{}", check.detail);
    assert_eq!(check.found, ["INBOX", "Archive", "Πελάτες"]);
}

#[tokio::test]
async fn one_message_that_cannot_be_fetched_does_not_hold_up_the_others() {
    for bad_answer in
        ["", "TAG NO [SERVERBUG] broken\r\n", "* BYE tired\r\n", "* 2 FETCH (UID 2 BODY[] {4\r\n", "\0\0garbage\r\n"]
    {
        let (port, heard) = fake_server(bad_answer, false).await;
        let settings = json!({"receive": "imap", "imap": {"host": "127.0.0.1", "port": port, "tls": "none", "user": "u", "password": "p", "import_existing": true}});
        let channel = channel(1, "email", "support@demo.test", settings);
        let reading = Reading::start(channel, FakeDirectory::new(Vec::new()), FakeSink::new());
        reading.has(&["m1", "A message could not be read (UID 2)", "m3"]).await;
        let note = reading.sink.all().remove(1);
        assert!(
            note.problems.contains(&"unreadable".to_owned())
                && !note.may_auto_reply
                && note.text.contains("UIDVALIDITY 9"),
            "{}",
            note.text
        );
        assert!(
            heard.lock().unwrap().iter().all(|command| !command.contains("SELECT")
                && !command.contains("STORE")
                && !command.contains(" BODY[]")),
            "nothing in the mailbox is changed"
        );
        reading.end().await;
    }
}

#[tokio::test]
async fn a_hostile_server_makes_no_panic() {
    for greeting in [
        "",
        "* BYE no\r\n",
        "* OK",
        "garbage\r\n",
        "* OK x\r\n* OK y\r\nA0001 BAD\r\n",
        "* OK x\r\nA0001 OK in\r\nA0002 NO\r\n",
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let _sent = stream.write_all(greeting.as_bytes()).await;
            }
        });
        let settings = json!({"receive": "imap", "imap": {"host": "127.0.0.1", "port": port, "tls": "none", "user": "u", "password": "p"}});
        let reading = Reading::start(
            channel(1, "email", "support@demo.test", settings),
            FakeDirectory::new(Vec::new()),
            FakeSink::new(),
        );
        reading
            .directory
            .until("a report", |directory| directory.reports.lock().unwrap().iter().any(|report| !report.is_ok))
            .await;
        reading.end().await;
    }
}
