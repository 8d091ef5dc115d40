//! Writing: replies, notes, forwards, drafts, files, the stale-send guard, requests that come twice.

use serde_json::{Value, json};
use testkit::{Letter, Testkit, of};

const ANNA: &str = "Anna Karra <anna@customer.test>";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n0000000000000";

async fn ticket(t: &Testkit) -> Value {
    t.arrives(&Letter::new(ANNA, "The pump", "It is cold.").header("Cc", "Carl <carl@customer.test>")).await
}

#[tokio::test]
async fn a_reply_goes_to_everybody_named_with_files_and_pictures() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let ana = t.agent("ana");
    let defaults = ana.see(&ticket).await["reply_defaults"].clone();
    assert_eq!(
        (&defaults["to"][0]["address"], &defaults["cc"][0]["address"]),
        (&json!("anna@customer.test"), &json!("carl@customer.test"))
    );
    let file = ana.upload("τιμολόγιο.pdf", "application/pdf", b"%PDF-1.4 y").await;
    let picture = ana.upload("pump.png", "image/png", PNG).await;
    let html = format!(
        "<p>Look: <img src=\"{}\"></p><script>alert(1)</script>",
        picture["url"].as_str().unwrap().replace('&', "&amp;")
    );
    let reply = json!({
        "kind": "reply", "text": "", "html": html, "files": [file["id"]],
        "to": defaults["to"], "cc": defaults["cc"], "bcc": [{ "address": "boss@test.test" }],
    });
    let written = ana.post(&of(&ticket, "/messages"), reply).await.is(201);
    assert_eq!(written["message"]["state"], "queued");
    let sent = t.world.first_to("anna@customer.test").await;
    assert_eq!(sent.to, ["anna@customer.test", "carl@customer.test", "boss@test.test"]);
    let raw = sent.text();
    assert!(!raw.contains("boss@test.test"), "bcc stays in the envelope");
    assert!(!raw.contains("alert(1)"));
    let mail = sent.read();
    let names: Vec<&str> = mail.attachments.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(mail.attachments.len(), 2, "{names:?}");
    assert!(mail.html.as_deref().unwrap_or_default().contains("cid:"), "{:?}", mail.html);
    assert!(names.iter().any(|name| name.contains("τιμολόγιο")), "{names:?}");
    let message = t.until_state(&written, "sent").await;
    assert_eq!(message["files"].as_array().unwrap().len(), 2);
    let page = ana.get(&format!("/messages/{}/html", message["id"].as_str().unwrap())).await.text();
    assert!(page.contains("/files/") && !page.contains("cid:"), "shown from our own address: {page}");
}

#[tokio::test]
async fn a_note_stays_inside() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let written = t.agent("ana").note(&ticket, "She is angry.").await;
    t.settled().await;
    assert!(t.world.all().is_empty());
    assert_eq!((&written["message"]["kind"], &written["ticket"]["category"]), (&json!("note"), &json!("new")));
    assert!(written["ticket"]["unanswered_since"].is_string(), "a note is no answer");
    t.agent("ana").reply(&ticket, "Hello.").await;
    let sent = t.world.first_to("anna@customer.test").await;
    assert!(!sent.text().contains("angry"));
}

#[tokio::test]
async fn a_forward_takes_the_mail_and_its_files_to_somebody_who_stays_outside() {
    let t = testkit::start().await;
    let body = "--B\nContent-Type: text/plain\n\nSee the photo.\n--B\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"photo.pdf\"\n\n%PDF\n--B--";
    let letter = Letter::new(ANNA, "Broken", body).header("Content-Type", "multipart/mixed; boundary=B");
    let ticket = t.arrives(&letter).await;
    let ana = t.agent("ana");
    let original = ana.thread(&ticket).await.remove(0);
    let id = original["id"].as_str().unwrap();
    let quote = ana.get(&format!("/messages/{id}/quote?kind=forward")).await.ok();
    assert_eq!((&quote["subject"], &quote["files"][0]["name"]), (&json!("Fwd: Broken"), &json!("photo.pdf")));
    assert!(quote["text"].as_str().unwrap().contains("See the photo."), "{quote}");
    let forward = json!({
        "kind": "reply", "text": format!("Can you repair this?\n\n{}", quote["text"].as_str().unwrap()), "subject": quote["subject"],
        "to": [{ "address": "maker@maker.test" }], "files": [quote["files"][0]["id"]], "forward_of": id,
    });
    let written = ana.post(&of(&ticket, "/messages"), forward).await.is(201);
    assert_eq!((&written["ticket"]["category"], &written["ticket"]["participants"]), (&json!("new"), &json!([])));
    let mail = t.world.first_to("maker@maker.test").await.read();
    assert_eq!((mail.subject.as_str(), mail.attachments.len()), ("Fwd: Broken", 1));
    t.settled().await;
    let reply = ana.get(&format!("/messages/{id}/quote?kind=reply")).await.ok();
    assert!(reply["text"].as_str().unwrap().contains("> See the photo."), "{reply}");
}

#[tokio::test]
async fn nobody_sends_past_a_newer_message_unawares() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let seen = ana.see(&ticket).await["seq"].clone();
    ben.note(&ticket, "I am on it.").await;
    let reply = |seq: &Value| json!({ "kind": "reply", "text": "It comes tomorrow.", "seen_seq": seq });
    let refused = ana.post(&of(&ticket, "/messages"), reply(&seen)).await.refused(409, "newer_messages");
    assert_eq!(refused["newer"][0]["text"], "I am on it.");
    ana.post(&of(&ticket, "/messages"), json!({ "kind": "note", "text": "Me too.", "seen_seq": seen })).await.is(201);
    ana.post(&of(&ticket, "/messages"), reply(&refused["seq"])).await.is(201);
    assert_eq!(ana.thread(&ticket).await.len(), 4);
    let last = ana.see(&ticket).await["seq"].clone();
    ana.note(&ticket, "My own words.").await;
    ana.post(&of(&ticket, "/messages"), reply(&last)).await.is(201);
    t.world.nth_to("anna@customer.test", 2).await;
}

#[tokio::test]
async fn send_and_resolve_is_one_act_and_its_status_can_be_undone() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let ana = t.agent("ana");
    let reply = json!({ "kind": "reply", "text": "Done.", "status": "resolved" });
    let written = ana.post(&of(&ticket, "/messages"), reply).await.is(201);
    assert_eq!(written["ticket"]["category"], "resolved");
    assert!(written["ticket"]["resolved_at"].is_string());
    let undone = ana.post("/undo", json!({ "token": written["undo"] })).await.ok();
    assert_eq!((&undone["ticket"]["category"], &undone["ticket"]["resolved_at"]), (&json!("new"), &Value::Null));
    t.world.first_to("anna@customer.test").await;
}

#[tokio::test]
async fn drafts_are_kept_for_each_agent_and_go_with_the_answer() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let file = ana.upload("a.txt", "text/plain", b"a").await;
    let draft = json!({ "mode": "reply", "text": "Dear Anna", "html": "<p>Dear Anna</p>", "files": [file["id"]], "to": [{ "address": "anna@customer.test" }] });
    let saved = ana.put(&of(&ticket, "/draft"), draft).await.ok();
    assert_eq!((&saved["text"], &saved["files"][0]["name"]), (&json!("Dear Anna"), &json!("a.txt")));
    assert_eq!(ana.get(&of(&ticket, "/draft")).await.ok()["text"], "Dear Anna");
    ben.get(&of(&ticket, "/draft")).await.refused(404, "not_found");
    assert_eq!(
        (&ana.list("open").await[0]["has_draft"], &ben.list("open").await[0]["has_draft"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(ana.get("/drafts").await.ok()["data"].as_array().unwrap().len(), 1);
    ana.put(&of(&ticket, "/draft"), json!({ "mode": "shout", "text": "x" })).await.wrong("mode", "invalid");
    ana.reply(&ticket, "Dear Anna, it comes.").await;
    ana.get(&of(&ticket, "/draft")).await.refused(404, "not_found");
    ana.put("/drafts/new", json!({ "mode": "reply", "text": "To somebody" })).await.ok();
    ana.delete("/drafts/new").await.is(204);
    ana.get("/drafts/new").await.refused(404, "not_found");
    t.settled().await;
}

#[tokio::test]
async fn a_request_that_comes_twice_is_carried_out_once() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let ana = t.agent("ana");
    let path = of(&ticket, "/messages");
    let note = json!({ "kind": "note", "text": "Once." });
    let first = ana.post_once(&path, "key-1", note.clone()).await;
    let second = ana.post_once(&path, "key-1", note.clone()).await;
    assert_eq!((first.is(201), second.header("idempotency-replayed")), (second.is(201), "true"));
    ana.post_once(&path, "key-1", json!({ "kind": "note", "text": "Other." }))
        .await
        .refused(422, "idempotency_mismatch");
    ana.post_once(&path, " ", note.clone()).await.wrong("Idempotency-Key", "invalid");
    ana.post_once(&path, &"k".repeat(300), note.clone()).await.wrong("Idempotency-Key", "invalid");
    assert_eq!(ana.thread(&ticket).await.len(), 2);

    let at_once = (0..6).map(|_| ana.post_once(&path, "key-2", note.clone()));
    let answers = futures_util::future::join_all(at_once).await;
    let done: Vec<Value> = answers
        .iter()
        .filter(|answer| answer.status == 201)
        .map(|answer| answer.body()["message"]["id"].clone())
        .collect();
    assert!(!done.is_empty() && done.iter().all(|id| *id == done[0]), "{done:?}");
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        assert!(
            answer.status == 409
                && answer.body()["code"]
                    .as_str()
                    .is_some_and(|code| code == "idempotency_in_progress" || code == "already_done"),
            "{}",
            answer.text()
        );
    }
    assert_eq!(ana.thread(&ticket).await.len(), 3);

    // A refusal changed nothing, so the same key may try again.
    let wrong = json!({ "kind": "note", "text": "" });
    ana.post_once(&path, "key-3", wrong.clone()).await.wrong("text", "required");
    ana.post_once(&path, "key-3", wrong).await.wrong("text", "required");
}

#[tokio::test]
async fn an_agent_begins_a_ticket_by_writing_first() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let begin = json!({ "subject": "Your contract", "text": "It ends in May.", "to": [{ "name": "Eva", "address": "eva@customer.test" }], "cc": [{ "address": "law@customer.test" }] });
    let begun = ana.post("/tickets", begin).await.is(201);
    assert_eq!((&begun["ticket"]["category"], &begun["ticket"]["created_by"]), (&json!("waiting"), &json!("agent")));
    let sent = t.world.first_to("eva@customer.test").await;
    assert_eq!(sent.to, ["eva@customer.test", "law@customer.test"]);
    t.mail(&Letter::new("eva@customer.test", "Re: Your contract", "Thank you.").answering(&sent)).await;
    let now = ana.see(&begun).await;
    assert_eq!((&now["category"], &now["n_messages"]), (&json!("open"), &json!(2)));

    let program = json!({ "subject": "From the shop", "text": "Order 7 is late.", "from": { "name": "Kim", "address": "kim@customer.test" }, "priority": "high" });
    let made = t.writer().post("/tickets", program).await.is(201);
    assert_eq!(
        (&made["ticket"]["category"], &made["message"]["direction"], &made["ticket"]["priority"]),
        (&json!("new"), &json!("in"), &json!("high"))
    );
    t.settled().await;
    assert!(t.world.to("kim@customer.test").is_empty());
}

#[tokio::test]
async fn wrong_messages_are_named() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let ana = t.agent("ana");
    let path = of(&ticket, "/messages");
    let many: Vec<Value> = (0..101).map(|n| json!({ "address": format!("a{n}@x.test") })).collect();
    let cases = [
        (json!({ "kind": "reply", "text": "  " }), "text", "required"),
        (json!({ "text": "x", "to": [{ "address": "not an address" }] }), "to[0].address", "invalid"),
        (json!({ "text": "x", "cc": [{ "address": "a@x.test\r\nBcc: b@x.test" }] }), "cc[0].address", "invalid"),
        (json!({ "text": "x", "to": [] }), "to", "required"),
        (json!({ "text": "x", "to": many }), "to", "too_many"),
        (json!({ "text": "x", "files": ["fil_0000000000000"] }), "files[0]", "not_found"),
        (json!({ "text": "x", "status": "gone" }), "status", "unknown"),
        (json!({ "text": "x", "kind": "shout" }), "kind", "invalid"),
        (json!({ "text": "x", "to": "anna@customer.test" }), "to", "wrong_type"),
    ];
    for (message, field, code) in cases {
        ana.post(&path, message).await.wrong(field, code);
    }
    ana.post("/tickets", json!({ "subject": "x", "text": "y" })).await.wrong("to", "required");
    ana.post("/tickets", json!({ "text": "y", "to": [{ "address": "a@x.test" }] })).await.wrong("subject", "required");
    t.settled().await;
    assert!(t.world.all().is_empty());
}

#[tokio::test]
async fn what_another_agent_uploaded_cannot_be_taken() {
    let t = testkit::start().await;
    let ticket = ticket(&t).await;
    let file = t.agent("ben").upload("mine.txt", "text/plain", b"mine").await;
    let note = json!({ "kind": "note", "text": "x", "files": [file["id"]] });
    t.agent("ana").post(&of(&ticket, "/messages"), note.clone()).await.wrong("files[0]", "not_found");
    t.agent("ana").delete(&format!("/files/{}", file["id"].as_str().unwrap())).await.refused(404, "not_found");
    let url = file["url"].as_str().unwrap();
    assert_eq!(t.nobody().page(url).await.status, 200);
    for wrong in [url.replace("sig=", "sig=A"), url.replace("exp=", "exp=9"), url.split('?').next().unwrap().to_owned()]
    {
        assert!(matches!(t.nobody().page(&wrong).await.status, 404 | 422), "{wrong}");
    }
    t.agent("ben").post(&of(&ticket, "/messages"), note).await.is(201);
    t.pass(2 * 86_400);
    assert_eq!(t.nobody().page(url).await.status, 404, "a link ends");
}
