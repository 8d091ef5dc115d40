//! Mail in and out: threading, loops, reports, what people send in the wild.

use serde_json::{Value, json};
use std::{collections::BTreeSet, path::PathBuf};
use testkit::{Letter, Sender, Testkit, Verdict, of};

const ANNA: &str = "Anna Karra <anna@customer.test>";

fn incoming(thread: &[Value]) -> Vec<Value> {
    thread.iter().filter(|message| message["direction"] == "in").cloned().collect()
}

/// A ticket of Anna's with Ana's answer, and the answer as it arrived.
async fn answered(t: &Testkit) -> (Letter, Value, Value, testkit::Sent) {
    let letter = Letter::new(ANNA, "Where is my parcel", "It should have come on Monday.");
    let ticket = t.arrives(&letter).await;
    let written = t.agent("ana").reply(&ticket, "It comes tomorrow.").await;
    let sent = t.world.first_to("anna@customer.test").await;
    t.until_state(&written, "sent").await;
    (letter, ticket, written["message"].clone(), sent)
}

/// Automatic answers on.
async fn acknowledging(t: &Testkit) {
    let relay = json!({ "host": "127.0.0.1", "port": t.world.address.port(), "tls": "none" });
    t.set_channel(t.known.email, json!({ "acknowledge": true, "relay": relay })).await;
}

#[tokio::test]
async fn a_mail_becomes_a_ticket_and_the_answer_comes_back_threaded() {
    let t = testkit::start().await;
    let (letter, ticket, _, sent) = answered(&t).await;
    assert_eq!((&ticket["category"], &ticket["channel_kind"]), (&json!("new"), &json!("email")));
    assert_eq!(
        (&ticket["contact"]["email"], &ticket["contact"]["name"]),
        (&json!("anna@customer.test"), &json!("Anna Karra"))
    );
    assert!(ticket["unanswered_since"].is_string() && ticket["is_unread"] == true);
    let mail = sent.read();
    assert_eq!((mail.in_reply_to.clone(), mail.references.clone()), (vec![letter.id.clone()], vec![letter.id]));
    assert_eq!(mail.subject, "Re: Where is my parcel");
    assert_eq!(mail.from[0].address, "support@test.test");
    assert!(mail.reply_to[0].address.starts_with("support+t"), "{:?}", mail.reply_to);
    assert!(mail.text.contains("It comes tomorrow."), "{}", mail.text);

    let ana = t.agent("ana");
    let now = ana.see(&ticket).await;
    assert_eq!((&now["category"], &now["unanswered_since"]), (&json!("waiting"), &Value::Null));
    t.mail(&Letter::new(ANNA, "Re: Where is my parcel", "It did not.").answering(&sent)).await;
    let now = ana.see(&ticket).await;
    assert_eq!((&now["category"], &now["n_messages"], &now["is_unread"]), (&json!("open"), &json!(3), &json!(true)));
    ana.reply(&ticket, "Then today.").await;
    let second = t.world.nth_to("anna@customer.test", 2).await.read();
    assert_eq!(second.references.len(), 3, "the whole thread: {:?}", second.references);
    t.settled().await;
}

#[tokio::test]
async fn an_answer_reopens_what_was_resolved_and_follows_up_what_was_closed() {
    let t = testkit::start().await;
    let (_, ticket, _, sent) = answered(&t).await;
    let ana = t.agent("ana");
    ana.change(&ticket, json!({ "category": "resolved" })).await;
    t.mail(&Letter::new(ANNA, "Re: Where is my parcel", "Not yet!").answering(&sent)).await;
    assert_eq!(ana.see(&ticket).await["category"], "open");

    ana.change(&ticket, json!({ "category": "closed" })).await;
    t.mail(&Letter::new(ANNA, "Re: Where is my parcel", "One more thing.").answering(&sent)).await;
    let old = ana.see(&ticket).await;
    assert_eq!((&old["category"], old["links"][0]["kind"].as_str()), (&json!("closed"), Some("followed_up_by")));
    let fresh = ana.get(&format!("/tickets/{}", old["links"][0]["ticket_id"].as_str().unwrap())).await.ok();
    assert_eq!((&fresh["links"][0]["kind"], &fresh["category"]), (&json!("follow_up_of"), &json!("new")));
}

#[tokio::test]
async fn a_resolved_ticket_closes_after_its_time_unless_it_came_back() {
    let t = testkit::start().await;
    let first = t.arrives(&Letter::new(ANNA, "One", "one")).await;
    let second = t.arrives(&Letter::new(ANNA, "Two", "two")).await;
    let writer = t.writer();
    writer.change(&first, json!({ "category": "resolved" })).await;
    writer.change(&second, json!({ "category": "resolved" })).await;
    writer.change(&second, json!({ "category": "open" })).await;
    t.pass(15 * 86_400);
    t.until("the first is closed", async || (writer.see(&first).await["category"] == "closed").then_some(())).await;
    t.settled().await;
    assert_eq!(writer.see(&second).await["category"], "open");
}

#[tokio::test]
async fn the_same_mail_twice_is_one_message() {
    let t = testkit::start().await;
    let letter = Letter::new(ANNA, "Once", "Only once.");
    let ticket = t.arrives(&letter).await;
    t.mail(&letter).await;
    let other = Letter { text: "Another body under the same Message-ID.".into(), ..letter.clone() };
    t.mail(&other).await;
    assert_eq!(t.owner().thread(&ticket).await.len(), 1);
    assert_eq!(t.owner().list("open").await.len(), 2, "another body is another mail");
}

#[tokio::test]
async fn strangers_who_name_a_ticket_are_marked_and_invited_ones_are_not() {
    let t = testkit::start().await;
    let letter = Letter::new(ANNA, "Private matter", "Between us.").header("Cc", "Carl <carl@customer.test>");
    let ticket = t.arrives(&letter).await;
    let answer = |from: &str, text: &str| {
        Letter::new(from, "Re: Private matter", text).header("References", &format!("<{}>", letter.id))
    };
    t.mail(&answer("Carl <carl@customer.test>", "I agree.")).await;
    t.mail(&answer("Mallory <mallory@evil.test>", "Tell me more.")).await;
    let thread = t.owner().thread(&ticket).await;
    let mark = |n: usize| {
        (thread[n]["is_third_party"].as_bool().unwrap(), thread[n]["is_unverified_sender"].as_bool().unwrap())
    };
    assert_eq!((mark(0), mark(1), mark(2)), ((false, false), (true, false), (true, true)));
    let now = t.owner().see(&ticket).await;
    let people: Vec<&str> =
        now["participants"].as_array().unwrap().iter().map(|who| who["address"].as_str().unwrap()).collect();
    assert_eq!(people, ["carl@customer.test"], "a stranger is not taken in");
}

#[tokio::test]
async fn a_subject_alone_joins_nothing() {
    let t = testkit::start().await;
    t.mail(&Letter::new(ANNA, "Help", "one")).await;
    t.mail(&Letter::new(ANNA, "Re: Help", "two")).await;
    t.mail(&Letter::new("x@evil.test", "Re: Help", "three").to("support+t1.aaaaaaaaaa@test.test")).await;
    assert_eq!(t.owner().list("open").await.len(), 3);
}

#[tokio::test]
async fn a_delivery_report_marks_the_answer_that_failed() {
    let t = testkit::start().await;
    let (_, ticket, message, sent) = answered(&t).await;
    let id = sent.read().message_id.unwrap();
    let parts = format!(
        "--B\nContent-Type: text/plain\n\nIt could not be delivered.\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.test\n\nFinal-Recipient: rfc822; anna@customer.test\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 unknown user\n--B\nContent-Type: message/rfc822-headers\n\nMessage-ID: <{id}>\nSubject: Re: Where is my parcel\n--B--"
    );
    let report = Letter::new("MAILER-DAEMON@mx.test", "Undelivered Mail Returned to Sender", &parts)
        .header("Content-Type", "multipart/report; report-type=delivery-status; boundary=B")
        .header("Auto-Submitted", "auto-replied");
    assert!(t.deliver("", "support@test.test", report.raw().as_bytes()).await.starts_with("250"));
    let message = t.owner().get(&format!("/messages/{}", message["id"].as_str().unwrap())).await.ok();
    assert_eq!(message["state"], "failed");
    assert!(message["error"].as_str().unwrap().contains("5.1.1"), "{message}");
    let now = t.owner().see(&ticket).await;
    assert_eq!((&now["has_failed_send"], &now["category"]), (&json!(true), &json!("open")));
    assert_eq!(t.owner().list("open").await.len(), 1, "the ticket is back in line, and a report begins none");
}

#[tokio::test]
async fn an_automatic_answer_is_kept_and_wakes_nobody() {
    let t = testkit::start().await;
    acknowledging(&t).await;
    let (_, ticket, _, sent) = answered(&t).await;
    t.settled().await;
    let n = t.world.all().len();
    let away =
        Letter::new(ANNA, "Out of office", "Back on Monday.").answering(&sent).header("Auto-Submitted", "auto-replied");
    t.mail(&away).await;
    t.settled().await;
    let now = t.owner().see(&ticket).await;
    assert_eq!((&now["category"], &now["unanswered_since"]), (&json!("waiting"), &Value::Null));
    let thread = t.owner().thread(&ticket).await;
    assert_eq!(thread.last().unwrap()["auto_kind"], "reply");
    assert_eq!(t.world.all().len(), n, "nothing is answered to it");
}

#[tokio::test]
async fn the_first_mail_is_acknowledged_once_and_no_loop_runs_away() {
    let t = testkit::start().await;
    acknowledging(&t).await;
    let letter = Letter::new(
        "Ελένη <eleni@customer.test>",
        "Πρόβλημα με την παραγγελία",
        "Καλημέρα, η παραγγελία μου δεν έχει φτάσει ακόμη.",
    );
    t.arrives(&letter).await;
    let sent = t.world.first_to("eleni@customer.test").await;
    assert_eq!(sent.from, "", "automatic mail has no sender to answer to");
    assert!(sent.text().contains("Auto-Submitted: auto-replied"), "{}", sent.text());
    assert!(
        sent.read().text.chars().any(|c| ('α'..='ω').contains(&c)),
        "in the customer's language: {}",
        sent.read().text
    );
    t.mail(&Letter::new("eleni@customer.test", "Re: Πρόβλημα", "Και κάτι ακόμη.").answering(&sent)).await;
    t.settled().await;
    assert_eq!(t.world.to("eleni@customer.test").len(), 1, "once a ticket");

    for n in 0..8 {
        t.mail(&Letter::new("robot@machine.test", &format!("Alarm {n}"), "The pump is hot.")).await;
    }
    t.settled().await;
    assert_eq!(t.world.to("robot@machine.test").len(), 5, "at most five an hour to one address");
    for header in [("Precedence", "bulk"), ("List-Id", "<x.list.test>"), ("X-Auto-Response-Suppress", "All")] {
        t.mail(&Letter::new("list@machine.test", header.0, "Nobody reads this.").header(header.0, header.1)).await;
    }
    t.settled().await;
    assert!(t.world.to("list@machine.test").is_empty());
}

#[tokio::test]
async fn what_cannot_be_sent_is_shown_and_can_be_tried_again() {
    let t = testkit::start().await;
    let ticket = t.arrives(&Letter::new(ANNA, "Hello", "Are you there?")).await;
    let ana = t.agent("ana");
    t.world.decide("anna@customer.test", Some(Verdict::Refuse));
    let refused = ana.reply(&ticket, "Yes.").await;
    let failed = t.until_state(&refused, "failed").await;
    assert!(failed["error"].as_str().unwrap().contains("5.1.1"), "{failed}");
    assert_eq!(ana.see(&ticket).await["has_failed_send"], true);

    t.world.decide("anna@customer.test", None);
    let id = failed["id"].as_str().unwrap();
    ana.post(&format!("/messages/{id}/retry"), json!({})).await.ok();
    t.until_state(&refused, "sent").await;
    assert_eq!(ana.see(&ticket).await["has_failed_send"], false);
    ana.post(&format!("/messages/{id}/retry"), json!({})).await.refused(409, "conflict");
    ana.delete(&format!("/messages/{id}/send")).await.refused(409, "conflict");

    t.world.decide("anna@customer.test", Some(Verdict::Later));
    let late = ana.reply(&ticket, "Still here.").await;
    let waiting = t.until("it waits", async || {
        let message = ana.get(&format!("/messages/{}", late["message"]["id"].as_str().unwrap())).await.ok();
        (message["state"] == "queued" && message["error"].is_string()).then_some(message)
    });
    waiting.await;
    t.world.decide("anna@customer.test", None);
    t.pass(30);
    t.until_state(&late, "sent").await;
    assert_eq!(t.world.to("anna@customer.test").len(), 2);
}

#[tokio::test]
async fn a_connection_that_broke_at_the_last_word_leaves_it_uncertain() {
    let t = testkit::start().await;
    let ticket = t.arrives(&Letter::new(ANNA, "Hello", "Are you there?")).await;
    t.world.decide("anna@customer.test", Some(Verdict::Cut));
    let written = t.agent("ana").reply(&ticket, "Yes.").await;
    t.until_state(&written, "uncertain").await;
    t.pass(600);
    t.settled().await;
    assert_eq!(t.world.to("anna@customer.test").len(), 1, "never repeated by itself");
    let id = written["message"]["id"].as_str().unwrap();
    let cancelled = t.agent("ana").delete(&format!("/messages/{id}/send")).await.ok();
    assert_eq!(cancelled["state"], "cancelled");
}

#[tokio::test]
async fn the_receiver_takes_mail_for_its_own_addresses_only() {
    let t = testkit::start().await;
    let mut sender = Sender::connect(t.smtp).await;
    assert!(sender.say("MAIL FROM:<a@x.test>").await.starts_with("250"));
    assert!(sender.say("RCPT TO:<nobody@test.test>").await.starts_with("550"));
    assert!(sender.say("RCPT TO:<someone@elsewhere.test>").await.starts_with("550"), "no open relay");
    assert!(sender.say("DATA").await.starts_with('5'));
    assert!(t.owner().list("open").await.is_empty());
}

#[tokio::test]
async fn hostile_html_is_shown_harmless() {
    let t = testkit::start().await;
    let html = "<p onclick=\"alert(1)\">Hello</p><script>alert(2)</script><img src=\"http://tracker.test/p.gif\"><a href=\"javascript:alert(3)\">x</a><form action=\"http://evil.test\"><input></form>";
    let letter = Letter::new("x@evil.test", "<script>alert(4)</script>", html).header("Content-Type", "text/html");
    t.mail(&letter).await;
    let ticket = t.owner().list("open").await.remove(0);
    let message = t.owner().thread(&ticket).await.remove(0);
    let page = t.owner().get(&format!("/messages/{}/html", message["id"].as_str().unwrap())).await;
    let shown = page.text().to_lowercase();
    for word in ["<script", "onclick", "javascript:", "<form", " src=\"http"] {
        assert!(!shown.contains(word), "{word} in {shown}");
    }
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert!(page.header("content-security-policy").contains("sandbox"));
    assert_eq!(message["has_remote_images"], true);
    let raw = t.owner().get(&format!("/messages/{}/raw", message["id"].as_str().unwrap())).await;
    assert!(raw.header("content-type").starts_with("text/plain") && raw.text().contains("onclick"));
}

fn shared(path: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: {} is not there", path.display());
    None
}

#[tokio::test]
async fn all_sixteen_awkward_mails_are_read_right() {
    let Some(generator) = shared("bench/mailgen.py") else { return };
    let t = testkit::start().await;
    acknowledging(&t).await;
    let folder = tempfile::tempdir().unwrap();
    let made = std::process::Command::new("python3")
        .arg(generator)
        .args(["--tricky", "--to", "support@test.test", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    files.sort();
    assert_eq!(files.len(), 16);
    for file in files {
        let said = t.deliver("sender@tricky.test", "support@test.test", &std::fs::read(&file).unwrap()).await;
        assert!(said.starts_with("250"), "{}: {said}", file.display());
    }
    t.settled().await;
    let owner = t.owner();
    let tickets = owner.list("open").await;
    assert_eq!(tickets.len(), 13, "{:?}", tickets.iter().map(|ticket| &ticket["subject"]).collect::<Vec<_>>());
    let find = |subject: &str| {
        tickets.iter().find(|ticket| ticket["subject"] == subject).unwrap_or_else(|| panic!("no {subject}"))
    };
    let only = async |subject: &str| {
        let thread = owner.thread(find(subject)).await;
        assert_eq!(
            thread.len(),
            1 + thread.iter().filter(|message| message["direction"] == "out").count(),
            "{subject}"
        );
        thread[0].clone()
    };
    assert_eq!(find("Πρόβλημα με την παραγγελία μου σήμερα")["contact"]["name"], "Ελένη");
    assert_eq!(find("关于订单退款的问题")["contact"]["name"], "王伟");
    assert!(only("关于订单退款的问题").await["text"].as_str().unwrap().contains("我要申请退款"));
    let nested = only("Nested multipart").await;
    assert!(
        nested["text"].as_str().unwrap().contains("PLAINMARK") || nested["text"].as_str().unwrap().contains("HTMLMARK")
    );
    let names: BTreeSet<&str> =
        nested["files"].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect();
    assert!(names.contains("τιμολόγιο.pdf") && names.contains("pic.png") && names.len() == 3, "{names:?}");
    assert_eq!(only("Meeting notes").await["files"].as_array().unwrap().len(), 1);
    only("No message id here").await;
    let thread = incoming(&owner.thread(find("Base of a thread")).await);
    let texts: Vec<&str> = thread.iter().map(|message| message["text"].as_str().unwrap()).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert!(texts[1].contains("IRTMARK") && texts[2].contains("REFMARK"), "{texts:?}");
    assert!(only("Reused message id").await["text"].as_str().unwrap().contains("REUSEMARK"));
    assert_eq!(only("Out of office: your message").await["is_auto"], true);
    assert_eq!(only("Undelivered Mail Returned to Sender").await["auto_kind"], "bounce");
    let html = only("HTML <script>alert(5)</script> only").await;
    let page = owner.get(&format!("/messages/{}/html", html["id"].as_str().unwrap())).await.text();
    assert!(
        page.contains("HTMLONLY")
            && !page.contains("alert(")
            && !page.contains("evil.test")
            && !page.contains("position:fixed"),
        "{page}"
    );
    assert!(only("Unknown charset").await["text"].as_str().unwrap().contains("caf"));
    assert!(tickets.iter().any(|ticket| ticket["contact"]["email"] == "empty@x.test"));
    only("Message from our own address").await;
    for silent in ["vac@x.test", "MAILER-DAEMON@mx.test", "support@test.test"] {
        assert!(t.world.to(silent).is_empty(), "{silent} got an automatic answer");
    }
    for answered in ["eleni@gr.test", "wang@cn.test", "thr@x.test"] {
        assert_eq!(t.world.to(answered).len(), 1, "{answered}");
    }
}

/// Not under a second: more than a thousand real mails.
#[tokio::test]
async fn every_mail_of_the_corpus_is_somewhere() {
    let Some(folder) = shared("corpora/email") else { return };
    let t = testkit::start().await;
    let mut mails: Vec<Vec<u8>> = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| ["eml", "txt", "raw"].iter().any(|known| extension == *known))
            {
                mails.push(std::fs::read(path).unwrap());
            }
        }
    }
    assert!(mails.len() > 900, "{}", mails.len());
    let n_files = mails.len();
    let mut lanes: Vec<Vec<Vec<u8>>> = vec![Vec::new(); 4];
    for (n, mail) in mails.into_iter().enumerate() {
        lanes[n % 4].push(mail);
    }
    let smtp = t.smtp;
    let lanes = lanes.into_iter().map(|lane| {
        tokio::spawn(async move {
            let mut sender = Sender::connect(smtp).await;
            let (mut taken, mut refused) = (0, Vec::new());
            for mail in lane {
                let mut said = sender.send("corpus@customer.test", &["support@test.test"], &mail).await;
                if said.starts_with("421") {
                    sender = Sender::connect(smtp).await;
                    said = sender.send("corpus@customer.test", &["support@test.test"], &mail).await;
                }
                if said.starts_with("250") { taken += 1 } else { refused.push(said) }
            }
            (taken, refused)
        })
    });
    let (mut n_taken, mut refused) = (0_usize, Vec::new());
    for lane in lanes.collect::<Vec<_>>() {
        let (taken, no) = lane.await.unwrap();
        n_taken += taken;
        refused.extend(no);
    }
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!(n_taken, n_files);
    let n_messages = t.count("select count(*) from message where workspace_id = $1 and direction = 'in'").await;
    let n_receipts = t.count("select count(*) from receipt where workspace_id = $1").await;
    assert_eq!(n_messages, n_receipts, "each mail that was taken is one message");
    let nowhere = "select count(*) from receipt where workspace_id = $1 and not exists (select 1 from ticket where ticket.workspace_id = receipt.workspace_id and ticket.id = receipt.ticket_id)";
    assert_eq!(t.count(nowhere).await, 0);
    let n_duplicates = n_files as i64 - n_messages;
    println!("{n_files} mails, {n_messages} messages, {n_duplicates} duplicates");
    assert!((0..150).contains(&n_duplicates), "{n_duplicates} of {n_files} count as duplicates");
    let ticket = t.owner().list("open").await.remove(0);
    t.owner().get(&of(&ticket, "/messages")).await.ok();
}

#[tokio::test]
async fn mail_of_a_blocked_sender_lies_in_spam_and_is_answered_by_nothing() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let before = t.arrives(&Letter::new("Pest <Pest@spam.test>", "Buy now", "Cheap pumps for you.")).await;
    t.settled().await;
    let n_answers = t.world.to("pest@spam.test").len();
    ana.post("/blocked-senders", json!({ "address": "pest@SPAM.test" })).await.is(201);
    ana.post("/blocked-senders", json!({ "address": "support@test.test" })).await.is(422);
    ana.post("/blocked-senders", json!({ "address": "no address" })).await.is(422);
    assert_eq!(ana.get("/blocked-senders").await.ok()["data"][0]["address"], "pest@SPAM.test");
    t.mail(&Letter::new("pest@spam.test", "Buy again", "Even cheaper pumps for you.")).await;
    t.settled().await;
    let spam = ana.list("spam").await;
    assert_eq!((spam.len(), &spam[0]["subject"]), (1, &json!("Buy again")));
    assert_eq!(ana.list("open").await.len(), 1, "what was there stays");
    assert_eq!(t.world.to("pest@spam.test").len(), n_answers, "nothing answers by itself");
    ana.delete("/blocked-senders/pest@spam.test").await.is(204);
    ana.delete("/blocked-senders/pest@spam.test").await.refused(404, "not_found");
    let after = t.arrives(&Letter::new("pest@spam.test", "Sorry", "It was a mistake of ours.")).await;
    assert_ne!(after["id"], before["id"]);
    t.settled().await;
}
