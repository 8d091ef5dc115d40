//! The live socket: nothing missing, nothing double, nothing of others; who is looking; when to start afresh.

use serde_json::{Value, json};
use testkit::{Letter, Testkit, of};

const ANNA: &str = "Anna <anna@customer.test>";

async fn ticket(t: &Testkit, subject: &str) -> Value {
    t.arrives(&Letter::new(ANNA, subject, "Hello")).await
}

async fn newest(t: &Testkit) -> i64 {
    t.owner().get("/me").await.ok()["seq"].as_i64().unwrap()
}

#[tokio::test]
async fn what_one_does_the_other_sees_at_once() {
    let t = testkit::start().await;
    let first = ticket(&t, "First").await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let mut live = ben.live(None).await;
    live.until_type("heartbeat").await;
    t.mail(&Letter::new(ANNA, "Second", "A new one")).await;
    let mut frames = Vec::new();
    // Counts are hints: they may come before the event, or after it.
    let is_counted = |frame: &Value| frame["type"] == "counts" && frame["data"]["open"] == 2;
    while !(frames.iter().any(is_counted) && frames.iter().any(|frame: &Value| frame["type"] == "message.added")) {
        frames.push(live.next().await.unwrap());
    }
    let of_type = |kind: &str| frames.iter().find(|frame| frame["type"] == kind).unwrap();
    let created = of_type("ticket.created");
    assert_eq!(created["data"]["ticket"]["subject"], "Second");
    assert_eq!(created["data"]["ticket"]["is_unread"], true);
    assert_eq!(of_type("message.added")["data"]["message"]["text"], "A new one");
    assert_eq!(of_type("counts")["data"]["unassigned"], 2);
    ana.change(&first, json!({ "priority": "urgent" })).await;
    let changed = live.until_type("ticket.changed").await;
    assert_eq!(
        (&changed["data"]["ticket"]["id"], &changed["data"]["ticket"]["priority"]),
        (&first["id"], &json!("urgent"))
    );
    ana.reply(&first, "Answer").await;
    let sent = live.until(|frame| frame["data"]["event"]["body"]["after"] == "sent").await;
    assert_eq!((&sent["type"], &sent["data"]["message"]["state"]), (&json!("message.state_changed"), &json!("sent")));
}

#[tokio::test]
async fn a_cut_socket_comes_back_without_gap_or_echo() {
    let t = testkit::start().await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let first = ticket(&t, "First").await;
    let start = newest(&t).await;
    let mut live = ana.live(Some(start)).await;
    live.until_type("heartbeat").await;
    let mut heard = Vec::new();
    for n in 0..3 {
        ben.note(&first, &format!("Note {n}")).await;
        heard.extend(live.events_up_to(newest(&t).await).await);
        drop(live);
        // While the line is cut, and again while it is being opened.
        ben.note(&first, &format!("Unheard {n}")).await;
        let (opened, _) = tokio::join!(ana.live(heard.last().map(|(seq, _)| *seq)), ben.note(&first, "Meanwhile"));
        live = opened;
        heard.extend(live.events_up_to(newest(&t).await).await);
    }
    let end = newest(&t).await;
    let seqs: Vec<i64> = heard.iter().map(|(seq, _)| *seq).collect();
    assert_eq!(seqs, (start + 1..=end).collect::<Vec<_>>(), "each once and in order");
    assert_eq!(heard.iter().filter(|(_, kind)| kind == "message.added").count(), 9);

    let mut far = ana.live(Some(end + 50)).await;
    assert_eq!(far.next().await.unwrap()["type"], "resync", "a seq that does not exist yet");
    assert_eq!(far.next().await, None);
}

#[tokio::test]
async fn events_of_other_teams_are_left_out() {
    let t = testkit::start().await;
    let secret = ticket(&t, "Secret matter").await;
    let id = secret["id"].as_str().unwrap().to_owned();
    let start = newest(&t).await;
    let (mut ana, mut ben) = (t.agent("ana").live(Some(start)).await, t.agent("ben").live(Some(start)).await);
    t.owner().change(&secret, json!({ "team_id": t.known.legal.to_string() })).await;
    let gone =
        ana.until(|frame| frame["seq"].as_i64().is_some_and(|seq| seq > start) && frame["type"] != "heartbeat").await;
    assert_eq!((&gone["type"], &gone["data"]), (&json!("ticket.removed"), &json!({ "ticket_id": id })));
    t.agent("ben").note(&secret, "For lawyers only").await;
    let end = newest(&t).await;
    let heard = ben.until_type("message.added").await;
    assert_eq!(heard["data"]["message"]["text"], "For lawyers only");
    let last = ana.until(|frame| {
        assert!(!frame.to_string().contains("lawyers"), "{frame}");
        frame["seq"].as_i64().is_some_and(|seq| seq >= end)
    });
    last.await;
    let mut late = t.agent("ana").live(Some(start)).await;
    for _ in 0..3 {
        let frame = late.next().await.unwrap();
        assert!(!frame.to_string().contains("lawyers") && !frame.to_string().contains("Secret"), "{frame}");
    }
}

#[tokio::test]
async fn colleagues_see_who_is_in_a_ticket() {
    let t = testkit::start().await;
    let first = ticket(&t, "First").await;
    let (mut ana, mut ben) = (t.agent("ana").live(None).await, t.agent("ben").live(None).await);
    // Only who has come in is told.
    ana.until_type("heartbeat").await;
    ben.until_type("heartbeat").await;
    ana.say(json!({ "type": "viewing", "ticket_id": first["id"] })).await;
    let seen = ben.until_type("presence").await;
    assert_eq!(seen["data"]["agents"], json!([{ "id": t.agent_id("ana"), "state": "viewing" }]));
    ana.say(json!({ "type": "typing", "ticket_id": first["id"], "is_typing": true })).await;
    let typing = ben.until(|frame| frame["data"]["agents"][0]["state"] == "typing").await;
    assert_eq!(typing["data"]["ticket_id"], first["id"]);
    drop(ana);
    ben.until(|frame| frame["type"] == "presence" && frame["data"]["agents"] == json!([])).await;

    t.owner().change(&first, json!({ "team_id": t.known.legal.to_string() })).await;
    let mut ana = t.agent("ana").live(None).await;
    ana.say(json!({ "type": "viewing", "ticket_id": first["id"] })).await;
    ana.say(json!({ "type": "nonsense" })).await;
    let answer = ana.until(|frame| frame["type"] == "error" || frame["type"] == "presence").await;
    assert_eq!(answer["data"]["code"], "bad_json", "no presence in what one does not see, and a bad word ends nothing");
    ana.say(json!({ "type": "ping" })).await;
}

#[tokio::test]
async fn changed_rights_start_the_socket_afresh() {
    let t = testkit::start().await;
    let mut live = t.agent("ana").live(None).await;
    live.until_type("heartbeat").await;
    t.owner()
        .patch(&format!("/teams/{}", t.known.legal), json!({ "members": [t.agent_id("ana"), t.agent_id("ben")] }))
        .await
        .ok();
    live.until_type("resync").await;
    assert_eq!(live.next().await, None);

    let mut live = t.agent("ana").live(None).await;
    live.until_type("heartbeat").await;
    t.owner().patch(&format!("/agents/{}", t.agent_id("ana")), json!({ "is_disabled": true })).await.ok();
    live.until_type("resync").await;
    assert_eq!(t.agent("ana").try_live(None, None).await.err(), Some(401));
}

#[tokio::test]
async fn other_sites_open_no_socket_and_the_stream_says_the_same() {
    let t = testkit::start().await;
    let first = ticket(&t, "First").await;
    let ana = t.agent("ana");
    assert_eq!(ana.try_live(None, Some("https://evil.test")).await.err(), Some(403));
    assert!(ana.try_live(None, Some(&format!("http://{}", t.http))).await.is_ok());
    assert_eq!(t.nobody().try_live(None, None).await.err(), Some(401));
    let start = newest(&t).await;
    ana.note(&first, "Told").await;
    let told = ana.first_event(&format!("/api/v1/live/stream?after={start}")).await;
    assert_eq!(
        (&told["type"], &told["data"]["message"]["text"], &told["data"]["ticket"]["id"]),
        (&json!("message.added"), &json!("Told"), &first["id"])
    );
    ana.get(&of(&first, "/history")).await.ok();
}
