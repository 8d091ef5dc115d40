//! The awkward mails of the bench's generator: every one must be read right.

use std::path::Path;
use std::process::Command;

use mail::auto::{AutoKind, may_auto_reply};
use mail::html::sanitise;
use mail::parse::{Mail, Problem, parse};

/// Writes the mails into a folder of their own; `None` with the reason printed when that cannot be.
fn tricky() -> Option<impl Fn(&str) -> Mail> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/bench/mailgen.py");
    if !script.is_file() {
        println!("skipped: {} is not here", script.display());
        return None;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = match Command::new("python3").arg(&script).args(["--tricky", "--out"]).arg(folder.path()).output() {
        Ok(output) => output,
        Err(error) => {
            println!("skipped: python3 does not start: {error}");
            return None;
        }
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(move |name: &str| parse(&crate::read(&folder.path().join(format!("{name}.eml")))))
}

#[test]
fn all_sixteen_are_read_right() {
    let Some(mail) = tricky() else { return };

    let greek = mail("t01-greek-split-2047");
    assert_eq!(greek.subject, "Πρόβλημα με την παραγγελία μου σήμερα");
    assert_eq!((greek.from[0].name.as_str(), greek.from[0].address.as_str()), ("Ελένη", "eleni@gr.test"));
    assert_eq!(greek.text, "Καλημέρα, η παραγγελία δεν ήρθε.\n");

    let chinese = mail("t02-chinese-gb");
    assert_eq!(chinese.subject, "关于订单退款的问题");
    assert_eq!(chinese.from[0].name, "王伟");
    assert_eq!(chinese.text, "您好，我要申请退款。谢谢。\n");

    let nested = mail("t03-nested");
    assert_eq!(nested.text, "Nested body: PLAINMARK text.");
    assert!(nested.html.as_deref().is_some_and(|html| html.contains("HTMLMARK")));
    let files: Vec<_> =
        nested.attachments.iter().map(|file| (file.name.as_str(), file.media_type.as_str(), file.is_inline)).collect();
    assert_eq!(
        files,
        [
            ("pic.png", "image/png", true),
            ("τιμολόγιο.pdf", "application/pdf", false),
            ("inner message.eml", "message/rfc822", false)
        ]
    );
    assert_eq!(nested.attachments[0].content_id.as_deref(), Some("pic1@nest"));
    assert!(nested.attachments[2].bytes.ends_with(b"INNERMARK body"));

    let winmail = mail("t04-winmail");
    assert_eq!((winmail.text.as_str(), winmail.attachments[0].name.as_str()), ("See attached.", "winmail.dat"));
    assert_eq!(
        (winmail.attachments[0].media_type.as_str(), winmail.attachments[0].bytes.len()),
        ("application/ms-tnef", 282)
    );

    assert_eq!(mail("t05-no-msgid").message_id, None);
    let base = mail("t06-base");
    assert_eq!(base.message_id.as_deref(), Some("t06@tricky.test"));
    assert_eq!(mail("t07-irt-only").in_reply_to, ["t06@tricky.test"]);
    assert_eq!(mail("t08-refs-only").references, ["unknown@else.test", "t06@tricky.test"]);
    assert_eq!(mail("t09-duplicate-of-t06"), base);

    let away = mail("t10-auto-reply");
    assert_eq!(away.auto, AutoKind::AutoReply);
    assert!(!may_auto_reply(&away, Some("vac@x.test"), &[]));

    let bounce = mail("t11-dsn");
    assert_eq!(bounce.auto, AutoKind::Bounce);
    let report = bounce.report.expect("a report");
    assert_eq!(report.original_message_id.as_deref(), Some("orig@desk.test"));
    let recipient = &report.recipients[0];
    assert_eq!(
        (recipient.address.as_str(), recipient.action.as_str(), recipient.status.as_str()),
        ("gone@x.test", "failed", "5.1.1")
    );

    let hostile = mail("t12-html-script");
    assert_eq!(hostile.subject, "HTML <script>alert(5)</script> only");
    assert!(hostile.text.contains("Hello HTMLONLY δοκιμή") && !hostile.text.contains("alert"), "{}", hostile.text);
    let safe = sanitise(hostile.html.as_deref().expect("html"), &|_| None);
    for bad in
        ["alert", "PWNED", "javascript", "onerror", "onload", "form", "input", "position", "tracker.test\" ", "evil"]
    {
        assert!(!safe.html.contains(bad), "{bad} in {}", safe.html);
    }
    assert!(safe.html.contains("<b>HTMLONLY</b>") && safe.html.contains("COVER"), "{}", safe.html);

    let empty = mail("t13-empty");
    assert_eq!((empty.subject.as_str(), empty.text.trim(), empty.from[0].address.as_str()), ("", "", "empty@x.test"));

    let unknown = mail("t14-bad-charset");
    assert_eq!(unknown.text, "café naïve ÿþ\n");
    assert!(unknown.problems.contains(&Problem::UnknownCharset));

    let own = ["support@demo.test".to_owned()];
    assert!(!may_auto_reply(&mail("t15-from-self"), Some("support@demo.test"), &own));
    let reused = mail("t16-same-id-other-body");
    assert_eq!(reused.message_id, base.message_id);
    assert_ne!(reused.text, base.text);
}
