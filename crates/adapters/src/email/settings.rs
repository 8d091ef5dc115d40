//! The settings of a mail channel, parsed once from the JSON a person typed.
//!
//! Every field has a default that works for the built-in receiver; unknown fields are refused. A connection
//! without TLS is allowed only to this machine itself, or when `allow_plain` was ticked.

use crate::fields::{Fields, Problems, problem};
use channel::FieldProblem;
use serde_json::Value;

/// How mail reaches the channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Receive {
    /// The built-in SMTP receiver.
    Smtp,
    /// A mailbox read over IMAP.
    Imap,
    /// The channel only sends.
    None,
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tls {
    Implicit,
    Starttls,
    None,
}

/// A mailbox to read.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Imap {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: Tls,
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) folder: String,
    /// Takes the messages that were there before the channel was connected, too.
    pub(crate) import_existing: bool,
    /// How often to look when the server cannot push.
    pub(crate) poll_s: u64,
}

/// A server that takes outgoing mail.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Relay {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: Tls,
    /// Empty: no login.
    pub(crate) user: String,
    pub(crate) password: String,
}

/// All settings of a mail channel.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) receive: Receive,
    pub(crate) imap: Option<Imap>,
    pub(crate) relay: Option<Relay>,
}

/// Parses the settings.
///
/// # Errors
/// Every wrong field with its remedy, never an empty list.
pub(crate) fn parse(settings: &Value) -> Result<Settings, Vec<FieldProblem>> {
    let mut problems = Problems::new();
    let mut root = Fields::root(settings, &mut problems);
    // Kept and used by the desk; checked here because settings are one document.
    root.line("from_name", 200, &mut problems);
    root.raw_text("signature_html", 50_000, &mut problems);
    root.flag("acknowledge", true, &mut problems);
    let receive = match root.choice("receive", &["smtp", "imap", "none"], &mut problems) {
        "imap" => Receive::Imap,
        "none" => Receive::None,
        _ => Receive::Smtp,
    };
    let imap_path = root.path_of("imap");
    let imap = root.value("imap").map(|value| imap(Fields::object(imap_path, value, &mut problems), &mut problems));
    let relay_path = root.path_of("relay");
    let relay = root.value("relay").map(|value| relay(Fields::object(relay_path, value, &mut problems), &mut problems));
    root.refuse_unknown(&mut problems);
    if receive == Receive::Imap && imap.is_none() {
        problems.push(problem("imap", "required", "Fill in the mailbox to read, or choose another way to receive."));
    }
    if problems.is_empty() { Ok(Settings { receive, imap, relay }) } else { Err(problems) }
}

fn imap(mut fields: Fields<'_>, problems: &mut Problems) -> Imap {
    let host = host(&mut fields, problems);
    let tls = tls(&mut fields, &host, "plain_imap_refused", problems);
    let port = port(&mut fields, if tls == Tls::Implicit { 993 } else { 143 }, problems);
    let user = fields.required_line("user", 320, problems);
    let password = fields.raw_text("password", 1_000, problems);
    if password.is_empty() {
        problems.push(problem(&fields.path_of("password"), "required", "Fill in the password of the mailbox."));
    }
    refuse_control(&fields, "password", &password, problems);
    let folder = fields.line("folder", 500, problems);
    let import_existing = fields.flag("import_existing", false, problems);
    let poll_s = fields.number("poll_s", 10..=3_600, problems).unwrap_or(60);
    fields.refuse_unknown(problems);
    let folder = if folder.is_empty() { "INBOX".to_owned() } else { folder };
    Imap { host, port, tls, user, password, folder, import_existing, poll_s }
}

fn relay(mut fields: Fields<'_>, problems: &mut Problems) -> Relay {
    let host = host(&mut fields, problems);
    let tls = tls(&mut fields, &host, "plain_relay_refused", problems);
    let default_port = match tls {
        Tls::Implicit => 465,
        Tls::Starttls => 587,
        Tls::None => 25,
    };
    let port = port(&mut fields, default_port, problems);
    let user = fields.line("user", 320, problems);
    let password = fields.raw_text("password", 1_000, problems);
    refuse_control(&fields, "password", &password, problems);
    if user.is_empty() && !password.is_empty() {
        problems.push(problem(
            &fields.path_of("user"),
            "required",
            "Fill in the user the password belongs to, or remove the password.",
        ));
    }
    fields.refuse_unknown(problems);
    Relay { host, port, tls, user, password }
}

fn host(fields: &mut Fields<'_>, problems: &mut Problems) -> String {
    let before = problems.len();
    let host = fields.required_line("host", 253, problems).to_ascii_lowercase();
    let is_name = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b':'));
    if problems.len() == before && !is_name {
        let detail = "Write the server's name only, like mail.example.com, without https:// and without a path.";
        problems.push(problem(&fields.path_of("host"), "invalid", detail));
    }
    host
}

fn port(fields: &mut Fields<'_>, default: u16, problems: &mut Problems) -> u16 {
    let number = fields.number("port", 1..=65_535, problems);
    number.and_then(|number| u16::try_from(number).ok()).unwrap_or(default)
}

fn tls(fields: &mut Fields<'_>, host: &str, code: &'static str, problems: &mut Problems) -> Tls {
    let tls = match fields.choice("tls", &["implicit", "starttls", "none"], problems) {
        "starttls" => Tls::Starttls,
        "none" => Tls::None,
        _ => Tls::Implicit,
    };
    let allow_plain = fields.flag("allow_plain", false, problems);
    if tls == Tls::None && !allow_plain && !is_loopback(host) {
        let detail = "Without TLS everybody on the way can read mails and password. Choose implicit or starttls, or tick allow_plain.";
        problems.push(problem(&fields.path_of("tls"), code, detail));
    }
    tls
}

fn refuse_control(fields: &Fields<'_>, name: &str, text: &str, problems: &mut Problems) {
    if text.chars().any(char::is_control) {
        problems.push(problem(&fields.path_of(name), "invalid", "Remove the line break or control character."));
    }
}

/// Whether `host` can only mean this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use serde_json::json;

    #[test]
    fn names_each_wrong_field() {
        let cases = [
            (json!({}), vec![]),
            (
                json!({"receive": "smtp", "relay": null, "imap": null, "from_name": "Άννα", "signature_html": "<p>", "acknowledge": false}),
                vec![],
            ),
            (json!({"receive": "imap"}), vec!["imap required"]),
            (json!({"receive": "pop3"}), vec!["receive invalid"]),
            (json!({"colour": 1}), vec!["colour unknown_field"]),
            (json!([]), vec![" invalid"]),
            (
                json!({"receive": "imap", "imap": {"host": "https://x", "user": "u", "password": "p"}}),
                vec!["imap.host invalid"],
            ),
            (json!({"imap": {}}), vec!["imap.host required", "imap.user required", "imap.password required"]),
            (json!({"imap": {"host": "h", "user": "u", "password": "a\r\nb"}}), vec!["imap.password invalid"]),
            (json!({"relay": {"host": "mail.example.com", "tls": "none"}}), vec!["relay.tls plain_relay_refused"]),
            (json!({"relay": {"host": "mail.example.com", "tls": "none", "allow_plain": true}}), vec![]),
            (json!({"relay": {"host": "127.0.0.1", "tls": "none", "port": 2526}}), vec![]),
            (json!({"relay": {"host": "::1", "tls": "none"}}), vec![]),
            (json!({"relay": {"host": "localhost.example.com", "tls": "none"}}), vec!["relay.tls plain_relay_refused"]),
            (json!({"relay": {"host": "h", "port": 0}}), vec!["relay.port invalid"]),
            (json!({"relay": {"host": "h", "port": "25"}}), vec!["relay.port invalid"]),
            (json!({"relay": {"host": "h", "password": "x"}}), vec!["relay.user required"]),
            (json!({"relay": {"host": "h", "has_password": true}}), vec!["relay.has_password unknown_field"]),
            (json!({"relay": "mail.example.com"}), vec!["relay invalid", "relay.host required"]),
        ];
        for (settings, expected) in cases {
            let problems = parse(&settings).err().unwrap_or_default();
            let found: Vec<String> =
                problems.iter().map(|problem| format!("{} {}", problem.field, problem.code)).collect();
            assert_eq!(found, expected, "{settings}");
            assert!(problems.iter().all(|problem| problem.detail.ends_with('.')), "{settings}");
        }
    }

    #[test]
    fn fills_in_the_usual_ports() {
        let settings = json!({"receive": "imap", "imap": {"host": "H", "user": "u", "password": "p"}, "relay": {"host": "h", "tls": "starttls"}});
        let settings = parse(&settings).unwrap();
        let imap = settings.imap.unwrap();
        assert_eq!((imap.host.as_str(), imap.port, imap.folder.as_str(), imap.poll_s), ("h", 993, "INBOX", 60));
        assert_eq!(settings.relay.unwrap().port, 587);
    }
}
