//! Working together on a ticket: who follows it, who is asked in a note, who gets a mail about it; and reading long
//! threads and all files at once.

use serde_json::{Value, json};
use testkit::{Actor, Letter, Testkit, of};

const ANNA: &str = "Anna <anna@customer.test>";

async fn ticket(t: &Testkit, subject: &str) -> Value {
    t.arrives(&Letter::new(ANNA, subject, "Hello")).await
}

/// A note that asks somebody, as the desk writes it.
async fn ask(actor: &Actor, ticket: &Value, id: &str, text: &str) -> testkit::Answer {
    let html = format!("<p><span data-mention=\"{id}\">@Somebody</span> {text}</p>");
    actor
        .post(&of(ticket, "/messages"), json!({ "kind": "note", "text": format!("@Somebody {text}"), "html": html }))
        .await
}

#[tokio::test]
async fn who_is_asked_finds_it_and_follows() {
    let t = testkit::start().await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let (ana_id, ben_id) = (t.agent_id("ana"), t.agent_id("ben"));
    let first = ticket(&t, "First").await;
    let mut live = ben.live(None).await;
    live.until_type("heartbeat").await;
    let written = ask(&ana, &first, &ben_id, "can you look?").await.is(201);
    assert_eq!(written["message"]["mentions"], json!([ben_id]));
    assert_eq!(
        (&written["message"]["text"], &written["message"]["has_html"]),
        (&json!("@Somebody can you look?"), &json!(false))
    );
    assert_eq!(written["ticket"]["followers"], json!([ben_id]));
    let frame = live.until_type("message.added").await;
    assert_eq!(frame["data"]["message"]["mentions"], json!([ben_id]));
    assert_eq!(
        (&frame["data"]["ticket"]["mentioned"], &frame["data"]["ticket"]["is_unread"]),
        (&json!([ben_id]), &json!(true))
    );
    let mentions = ben.list("mentions").await;
    assert_eq!((mentions.len(), &mentions[0]["id"]), (1, &first["id"]));
    assert_eq!(ben.list("following").await.len(), 1);
    assert!(ana.list("mentions").await.is_empty() && ana.list("following").await.is_empty());
    assert_eq!(ben.get("/tickets/counts").await.ok()["unread_mentions"], 1);
    ben.post(&of(&first, "/read"), json!({})).await.ok();
    assert_eq!(ben.get("/tickets/counts").await.ok()["unread_mentions"], 0);
    assert_eq!(ben.list("mentions").await.len(), 1, "what was read can still be found");
    // Whoever asks themselves has read it; in an answer to a customer nobody is asked.
    ask(&ana, &first, &ana_id, "remember").await.is(201);
    assert_eq!(ana.get("/tickets/counts").await.ok()["unread_mentions"], 0);
    let html = format!("<p><b>Dear</b> <span data-mention=\"{ben_id}\">@Ben</span></p>");
    let answer = ana.post(&of(&first, "/messages"), json!({ "html": html })).await.is(201);
    assert_eq!(answer["message"]["mentions"], json!([]));
    let sent = t.world.first_to("anna@customer.test").await;
    assert!(!sent.text().contains("agt_"), "no ids of colleagues go out");
}

#[tokio::test]
async fn nobody_is_asked_or_made_to_follow_what_they_do_not_see() {
    let t = testkit::start().await;
    let (ben, ana_id, ben_id) = (t.agent("ben"), t.agent_id("ana"), t.agent_id("ben"));
    let secret = ticket(&t, "Secret").await;
    t.supervisor().change(&secret, json!({ "team_id": t.known.legal.to_string() })).await;
    let viewers = ben.get(&of(&secret, "/viewers")).await.ok()["data"].clone();
    let sees = |id: &str| viewers.as_array().unwrap().iter().any(|viewer| viewer == id);
    assert!(sees(&ben_id) && sees(&t.agent_id("olga")) && !sees(&ana_id), "{viewers}");
    ask(&ben, &secret, &ana_id, "see?").await.wrong("mentions[0]", "cannot_see");
    ask(&ben, &secret, "agt_0000000000000", "see?").await.wrong("mentions[0]", "not_found");
    ben.patch(&of(&secret, ""), json!({ "follow": [ana_id] })).await.wrong("follow[0]", "cannot_see");
    assert_eq!(ben.thread(&secret).await.len(), 1, "nothing was written");
    t.agent("ana").patch(&of(&secret, ""), json!({ "follow": [ana_id] })).await.refused(404, "not_found");
    t.agent("ana").get(&of(&secret, "/viewers")).await.refused(404, "not_found");
    // Who loses sight of a ticket is told no more of it, and has it again when it comes back.
    t.supervisor().change(&secret, json!({ "team_id": null })).await;
    t.supervisor().change(&secret, json!({ "follow": [ana_id] })).await;
    assert_eq!(t.agent("ana").list("following").await.len(), 1);
    t.supervisor().change(&secret, json!({ "team_id": t.known.legal.to_string() })).await;
    assert!(t.agent("ana").list("following").await.is_empty());
}

#[tokio::test]
async fn following_is_undone_and_told() {
    let t = testkit::start().await;
    let (ana, ana_id, ben_id) = (t.agent("ana"), t.agent_id("ana"), t.agent_id("ben"));
    let first = ticket(&t, "First").await;
    let followed = ana.patch(&of(&first, ""), json!({ "follow": [ana_id] })).await.ok();
    assert_eq!(followed["ticket"]["followers"], json!([ana_id]));
    // Others come meanwhile: taking back one's own leaves them.
    ana.change(&first, json!({ "follow": [ben_id] })).await;
    ana.post("/undo", json!({ "token": followed["undo"] })).await.ok();
    assert_eq!(ana.see(&first).await["followers"], json!([ben_id]));
    let left = ana.patch(&of(&first, ""), json!({ "unfollow": [ben_id] })).await.ok();
    assert_eq!(left["ticket"]["followers"], json!([]));
    assert!(t.agent("ben").list("following").await.is_empty());
    ana.post("/undo", json!({ "token": left["undo"] })).await.ok();
    assert_eq!(t.agent("ben").list("following").await.len(), 1);
    let history = ana.get(&of(&first, "/history")).await.ok();
    let newest = &history["data"][0]["body"]["changes"][0];
    assert_eq!((&newest["field"], &newest["after"]), (&json!("followers"), &json!([ben_id])));
}

#[tokio::test]
async fn a_mail_tells_who_is_not_at_the_desk() {
    let t = testkit::start().await;
    let (ana, ben_id) = (t.agent("ana"), t.agent_id("ben"));
    let first = ticket(&t, "Broken lamp").await;
    let assign = json!({ "assignee_id": ben_id });
    ana.change(&first, assign.clone()).await;
    t.pass(120);
    t.settled().await;
    assert!(t.world.to("ben@test.test").is_empty(), "nobody gets mails they did not ask for");
    let wishes = json!({ "locale": "el", "notices": { "mail_assigned": true, "mail_mention": true } });
    t.agent("ben").patch("/me", wishes).await.ok();
    // Back and forth within a minute is one mail; what one does oneself is none.
    for assignee in [json!(null), assign["assignee_id"].clone(), json!(null), assign["assignee_id"].clone()] {
        ana.change(&first, json!({ "assignee_id": assignee })).await;
    }
    t.pass(61);
    let mail = t.world.first_to("ben@test.test").await;
    t.settled().await;
    let raw = mail.text();
    assert!(raw.contains("Auto-Submitted: auto-generated"), "{raw}");
    let read = mail.read();
    assert!(read.subject.contains("Σας ανατέθηκε: Broken lamp"), "{}", read.subject);
    assert!(read.text.contains("«Hello»") && read.text.contains(&of(&first, "")), "{}", read.text);
    t.agent("ben").change(&first, json!({ "assignee_id": null })).await;
    t.agent("ben").change(&first, assign).await;
    // Somebody who has read the note, or sits at the desk, needs no mail.
    ask(&ana, &first, &ben_id, "one").await.is(201);
    t.agent("ben").post(&of(&first, "/read"), json!({})).await.ok();
    t.pass(61);
    t.settled().await;
    let mut live = t.agent("ben").live(None).await;
    live.until_type("heartbeat").await;
    ask(&ana, &first, &ben_id, "two").await.is(201);
    t.pass(61);
    t.settled().await;
    drop(live);
    t.until("the socket is gone", async || (t.desk.hub.n_connections() == 0).then_some(())).await;
    assert_eq!(t.world.to("ben@test.test").len(), 1);
    ask(&ana, &first, &ben_id, "three").await.is(201);
    t.pass(61);
    let mail = t.world.nth_to("ben@test.test", 2).await;
    assert!(mail.read().text.contains("«@Somebody three»"), "{}", mail.read().text);
}

#[tokio::test]
async fn a_mail_tells_nothing_of_a_confidential_ticket() {
    let t = testkit::start().await;
    t.agent("ben").patch("/me", json!({ "notices": { "mail_assigned": true } })).await.ok();
    let first = ticket(&t, "About my illness").await;
    let change = json!({ "assignee_id": t.agent_id("ben"), "is_confidential": true });
    t.supervisor().patch(&of(&first, ""), change).await.ok();
    t.pass(61);
    let mail = t.world.first_to("ben@test.test").await.read();
    assert!(!mail.subject.contains("illness") && !mail.text.contains("“Hello”"), "{}", mail.text);
    assert!(mail.text.contains(&of(&first, "")), "{}", mail.text);
    t.settled().await;
}

/// Writes messages below the API, as many as a test needs.
async fn fill(t: &Testkit, ticket: &Value, n: i64) {
    let id = events::ids::TicketId::parse(ticket["id"].as_str().unwrap()).unwrap();
    let ids = t.desk.ids.clone();
    t.write((t.known.workspace_id, id, n, ids), |tx, (workspace_id, ticket_id, n, ids)| {
        Box::pin(async move {
            for at in 0..*n {
                let id = ids.next::<events::ids::Message>();
                tx.exec(
                    "insert into message (workspace_id, ticket_id, id, kind, direction, author_kind, author_name, at, channel_id, channel_kind,
                       state, auto_kind, is_unverified, is_third_party, html_bytes, has_remote_images)
                     values ($1, $2, $3, 'reply', 'in', 'contact', 'Anna', $4, 1, 'email', 'received', 'no', 0, 0, 0, 0)",
                    &[(*workspace_id).into(), (*ticket_id).into(), id.into(), at.into()],
                )
                .await?;
                tx.exec(
                    "insert into message_body (workspace_id, message_id, head, text) values ($1, $2, '{}', $3)",
                    &[(*workspace_id).into(), id.into(), format!("Message {at}").into()],
                )
                .await?;
            }
            tx.exec(
                "update ticket set n_messages = n_messages + $3, last_news_id = $4 where workspace_id = $1 and id = $2",
                &[(*workspace_id).into(), (*ticket_id).into(), (*n).into(), ids.next::<events::ids::Message>().into()],
            )
            .await?;
            Ok(())
        })
    })
    .await;
}

#[tokio::test]
async fn of_a_long_thread_one_page_is_read() {
    let t = testkit::start().await;
    let (ana, first) = (t.agent("ana"), ticket(&t, "Long").await);
    ana.post(&of(&first, "/read"), json!({})).await.ok();
    let read_to = ana.see(&first).await["read_to"].as_str().unwrap().to_owned();
    fill(&t, &first, 5000).await;
    let seen = ana.see(&first).await;
    assert_eq!(
        (&seen["n_messages"], &seen["is_unread"], &seen["read_to"]),
        (&json!(5001), &json!(true), &json!(read_to))
    );
    assert!(seen.get("messages").is_none() && seen.to_string().len() < 6000, "the ticket comes without its thread");
    let page = async |query: &str| ana.get(&of(&first, &format!("/messages?{query}"))).await.ok();
    let texts = |page: &Value| -> Vec<String> {
        page["data"].as_array().unwrap().iter().map(|message| message["text"].as_str().unwrap().to_owned()).collect()
    };
    let newest = page("").await;
    assert_eq!(
        (texts(&newest).len(), &texts(&newest)[29], &newest["newer"]),
        (30, &"Message 4999".to_owned(), &json!(null))
    );
    // Where the agent left off, with what stood before.
    let around = page(&format!("around={read_to}&limit=30")).await;
    assert_eq!((texts(&around).len(), &texts(&around)[0], &around["next"]), (21, &"Hello".to_owned(), &json!(null)));
    let after = page(&format!("after={}&limit=50", around["newer"].as_str().unwrap())).await;
    assert_eq!((&texts(&after)[0], &texts(&after)[49]), (&"Message 20".to_owned(), &"Message 69".to_owned()));
    let before = page(&format!("before={}&limit=50", after["next"].as_str().unwrap())).await;
    assert_eq!(
        (texts(&before).len(), &texts(&before)[20], &before["newer"].is_string()),
        (21, &"Message 19".to_owned(), &true)
    );
    ana.get(&of(&first, &format!("/messages?after={read_to}&before={read_to}"))).await.wrong("before", "ambiguous");
}

#[tokio::test]
async fn all_files_come_in_one_archive() {
    let t = testkit::start().await;
    let (ana, first) = (t.agent("ana"), ticket(&t, "Files").await);
    ana.get(&of(&first, "/files.zip")).await.refused(404, "not_found");
    let big = vec![7_u8; 100_000];
    let contents: [(&str, &[u8]); 3] = [("a.txt", b"one"), ("a.txt", b"two"), ("\u{3b1}.bin", &big)];
    for (name, bytes) in contents {
        let file = ana.upload(name, "application/octet-stream", bytes).await;
        ana.post(&of(&first, "/messages"), json!({ "kind": "note", "text": "x", "files": [file["id"]] })).await.is(201);
    }
    let answer = ana.get(&of(&first, "/files.zip")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/zip"));
    assert_eq!(answer.header("content-length"), answer.body.len().to_string());
    for name in ["a.txt", "a (2).txt", "\u{3b1}.bin"] {
        let n = answer.body.windows(name.len()).filter(|window| *window == name.as_bytes()).count();
        assert_eq!(n, 2, "{name} stands at its bytes and in the list");
    }
    t.supervisor().change(&first, json!({ "team_id": t.known.legal.to_string() })).await;
    ana.get(&of(&first, "/files.zip")).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_glance_shows_what_the_caller_sees() {
    let t = testkit::start().await;
    let (first, secret) = (ticket(&t, "First").await, ticket(&t, "Secret").await);
    t.supervisor().change(&secret, json!({ "team_id": t.known.legal.to_string() })).await;
    let refs = format!("/tickets/glance?of={},{},999,tkt_x", first["number"], secret["id"].as_str().unwrap());
    let seen =
        |page: Value| page["data"].as_array().unwrap().iter().map(|row| row["subject"].clone()).collect::<Vec<_>>();
    assert_eq!(seen(t.agent("ana").get(&refs).await.ok()), ["First"]);
    assert_eq!(seen(t.agent("ben").get(&refs).await.ok()), ["First", "Secret"]);
    let many = vec!["1"; 51].join(",");
    t.agent("ana").get(&format!("/tickets/glance?of={many}")).await.wrong("of", "too_many");
}
