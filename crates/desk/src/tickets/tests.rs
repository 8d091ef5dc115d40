//! Tickets over the API: lists, counts, changes and what undoes them, read marks, who sees what.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use testkit::{Actor, Letter, Testkit, of};

/// A ticket made as if a customer had written.
async fn from_customer(t: &Testkit, n: usize) -> Value {
    let from = json!({ "name": format!("Customer {n}"), "address": format!("c{}@customer.test", n % 5) });
    let body = json!({ "subject": format!("Question {n}"), "text": format!("Text of question {n}"), "from": from });
    t.writer().post("/tickets", body).await.is(201)["ticket"].clone()
}

fn subjects(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| row["subject"].as_str().unwrap().to_owned()).collect()
}

/// Numbers that look random and are the same again for the same seed.
struct Plan(u64);

impl Plan {
    fn below(&mut self, n: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % n).unwrap()
    }

    fn step(&mut self, t: &Testkit) -> Value {
        let agents = [json!(null), json!(t.agent_id("ana")), json!(t.agent_id("ben"))];
        let teams = [json!(null), json!(t.known.support.to_string()), json!(t.known.legal.to_string())];
        match self.below(7) {
            0 => json!({ "assignee_id": agents[self.below(3)] }),
            1 => json!({ "team_id": teams[self.below(3)] }),
            2 => json!({ "category": (["open", "waiting", "resolved", "closed"][self.below(4)]) }),
            3 => json!({ "is_spam": self.below(2) == 0 }),
            4 => json!({ "is_trashed": self.below(2) == 0 }),
            5 => json!({ "assignee_id": agents[1 + self.below(2)], "is_confidential": true }),
            _ => json!({ "is_confidential": false, "priority": (["low", "urgent"][self.below(2)]) }),
        }
    }
}

/// Rows of `ticket` counted afresh, less what is kept; nothing may be left either way round.
const DRIFT: [&str; 2] = [
    "select count(*) from (
       select bucket, coalesce(team_id, 0) as team, coalesce(assignee_id, 0) as who, is_confidential, count(*) as n
       from ticket where workspace_id = $1 group by 1, 2, 3, 4
       except select bucket, team_id, assignee_id, is_confidential, n from ticket_count where workspace_id = $1) as drift",
    "select count(*) from (
       select bucket, team_id as team, assignee_id as who, is_confidential, n from ticket_count where workspace_id = $1 and n <> 0
       except select bucket, coalesce(team_id, 0), coalesce(assignee_id, 0), is_confidential, count(*)
       from ticket where workspace_id = $1 group by 1, 2, 3, 4) as drift",
];

async fn counts_are_lists(t: &Testkit, seed: u64) {
    for name in ["ana", "ben", "sara", "olga"] {
        let actor = t.agent(name);
        let counts = actor.get("/tickets/counts").await.ok();
        for list in ["mine", "unassigned", "team", "open", "closed", "spam", "trash"] {
            let rows = actor.list(list).await;
            assert_eq!(counts[list], rows.len(), "seed {seed}: {name} {list}: {:?}", subjects(&rows));
        }
        let unread = |rows: &[Value]| rows.iter().filter(|row| row["is_unread"] == true).count();
        assert_eq!(counts["unread_mine"], unread(&actor.list("mine").await), "seed {seed}: {name}");
        assert_eq!(counts["unread_unassigned"], unread(&actor.list("unassigned").await), "seed {seed}: {name}");
    }
    for sql in DRIFT {
        assert_eq!(t.count(sql).await, 0, "seed {seed}");
    }
}

#[tokio::test]
async fn counts_equal_a_recount_whatever_happened() {
    let t = testkit::start().await;
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_121);
    let mut plan = Plan(seed);
    let mut tickets = Vec::new();
    for n in 0..8 {
        tickets.push(from_customer(&t, n).await);
    }
    for _ in 0..40 {
        let ticket = &tickets[plan.below(8)];
        let change = plan.step(&t);
        let actor = if plan.below(2) == 0 { t.writer() } else { t.agent("ben") };
        let answer = actor.patch(&of(ticket, ""), change.clone()).await;
        assert!(matches!(answer.status, 200 | 403 | 404 | 422), "seed {seed}: {change}: {}", answer.text());
        if let (Some(undo), 0) = (answer.body()["undo"].as_str(), plan.below(4)) {
            let undone = actor.post("/undo", json!({ "token": undo })).await;
            assert!(matches!(undone.status, 200 | 403 | 404), "seed {seed}: {}", undone.text());
        }
    }
    counts_are_lists(&t, seed).await;
}

#[tokio::test]
async fn pages_hold_every_ticket_once_in_order() {
    let t = testkit::start().await;
    for n in 0..7 {
        from_customer(&t, n).await;
    }
    let ana = t.agent("ana");
    for (sort, key, is_rising) in
        [("newest", "activity_at", false), ("oldest", "activity_at", true), ("waiting", "unanswered_since", true)]
    {
        let (mut keys, mut ids, mut after) = (Vec::new(), BTreeSet::new(), String::new());
        loop {
            let page = ana.get(&format!("/tickets?list=open&sort={sort}&limit=3{after}")).await.ok();
            for row in page["data"].as_array().unwrap() {
                keys.push(row[key].as_str().unwrap().to_owned());
                assert!(ids.insert(row["id"].as_str().unwrap().to_owned()), "{sort}: twice");
            }
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break,
            }
        }
        assert_eq!(ids.len(), 7, "{sort}");
        let is_sorted = if is_rising { keys.is_sorted() } else { keys.iter().rev().is_sorted() };
        assert!(is_sorted, "{sort}: {keys:?}");
    }
    ana.get("/tickets?limit=0").await.wrong("limit", "out_of_range");
    ana.get("/tickets?limit=101").await.wrong("limit", "out_of_range");
    ana.get("/tickets?after=nonsense").await.wrong("after", "invalid");
    ana.get("/tickets?lst=open").await.wrong("lst", "unknown_field");
}

#[tokio::test]
async fn every_field_changes_shows_in_history_and_comes_back() {
    let t = testkit::start().await;
    let ticket = from_customer(&t, 1).await;
    let owner = t.owner();
    let id = |value: Value| value["id"].clone();
    let tag = id(owner.post("/tags", json!({ "name": "vip" })).await.ok());
    let reason = id(owner.post("/reasons", json!({ "name": "Delivery" })).await.ok());
    let status = id(owner.post("/statuses", json!({ "name": "With the maker", "category": "waiting" })).await.ok());
    let contact =
        id(owner.post("/contacts", json!({ "name": "Somebody Else", "emails": ["else@customer.test"] })).await.ok());
    let ana = json!(t.agent_id("ana"));
    owner.change(&ticket, json!({ "assignee_id": t.agent_id("olga") })).await;
    let fields = [
        ("subject", json!("Another subject"), "subject"),
        ("priority", json!("urgent"), "priority"),
        ("status_id", status, "status"),
        ("category", json!("resolved"), "status"),
        ("team_id", json!(t.known.support.to_string()), "team"),
        ("assignee_id", ana, "assignee"),
        ("tags", json!([tag]), "tags"),
        ("reason_id", reason, "reason"),
        ("is_spam", json!(true), "spam"),
        ("is_trashed", json!(true), "trashed"),
    ];
    for (field, value, name) in fields {
        let before = owner.see(&ticket).await;
        let changed = owner.patch(&of(&ticket, ""), json!({ field: value })).await.ok();
        assert_eq!(changed["ticket"][field], value, "{field}");
        let history = owner.get(&of(&ticket, "/history?limit=1")).await.ok();
        let event = &history["data"][0];
        assert_eq!((&event["kind"], &event["body"]["changes"][0]["field"]), (&json!("ticket.changed"), &json!(name)));
        assert_eq!((&event["actor"]["kind"], &event["actor"]["name"]), (&json!("agent"), &json!("Olga Owner")));
        if field == "subject" {
            assert_eq!(event["texts"][0]["before"], before["subject"]);
        }
        let again = owner.patch(&of(&ticket, ""), json!({ field: value })).await.ok();
        assert_eq!(again["undo"], Value::Null, "{field}: nothing differs");
        owner.post("/undo", json!({ "token": changed["undo"] })).await.ok();
        let after = owner.see(&ticket).await;
        for same in [
            "subject",
            "priority",
            "status_id",
            "category",
            "team_id",
            "assignee_id",
            "tags",
            "reason_id",
            "is_spam",
            "is_trashed",
        ] {
            assert_eq!(after[same], before[same], "{field} was not undone: {same}");
        }
    }
    let moved = owner.change(&ticket, json!({ "contact_id": contact })).await;
    assert_eq!(moved["contact"]["email"], "else@customer.test");
    assert_eq!(owner.get(&format!("/contacts/{}", contact.as_str().unwrap())).await.ok()["n_tickets"], 1);
}

#[tokio::test]
async fn what_was_changed_since_is_not_undone() {
    let t = testkit::start().await;
    let ticket = from_customer(&t, 1).await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let first = ana.patch(&of(&ticket, ""), json!({ "priority": "high" })).await.ok();
    ben.change(&ticket, json!({ "priority": "low" })).await;
    ana.post("/undo", json!({ "token": first["undo"] })).await.refused(409, "changed_since");
    assert_eq!(ana.see(&ticket).await["priority"], "low");
    ben.change(&ticket, json!({ "priority": "high" })).await;
    let second = ana.patch(&of(&ticket, ""), json!({ "subject": "Other words" })).await.ok();
    ben.change(&ticket, json!({ "priority": "urgent" })).await;
    ana.post("/undo", json!({ "token": second["undo"] })).await.ok();
    assert_eq!(ana.see(&ticket).await["priority"], "urgent", "only what it had changed");
    ana.post("/undo", json!({ "token": "evt_0000000000000" })).await.refused(404, "not_found");
}

#[tokio::test]
async fn spam_and_trash_are_apart_and_come_back() {
    let t = testkit::start().await;
    let ticket = t.arrives(&Letter::new("anna@customer.test", "Win a prize", "Click here")).await;
    let ana = t.agent("ana");
    let is_in = async |list: &str| ana.list(list).await.len() == 1;
    ana.change(&ticket, json!({ "is_spam": true })).await;
    assert!(is_in("spam").await && !is_in("open").await);
    ana.change(&ticket, json!({ "is_trashed": true })).await;
    assert!(is_in("trash").await && !is_in("spam").await);
    ana.change(&ticket, json!({ "is_trashed": false, "is_spam": false })).await;
    assert!(is_in("open").await && !is_in("trash").await);
    ana.change(&ticket, json!({ "is_trashed": true })).await;
    let id = ticket["contact"]["id"].as_str().unwrap();
    assert_eq!(ana.get(&format!("/contacts/{id}/tickets")).await.ok()["data"], json!([]), "trash stays away");
}

#[tokio::test]
async fn reading_is_each_agents_own_affair() {
    let t = testkit::start().await;
    let ticket = t.arrives(&Letter::new("anna@customer.test", "News", "Read me")).await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let is_unread = async |actor: &Actor| actor.list("open").await[0]["is_unread"] == true;
    assert!(is_unread(&ana).await && is_unread(&ben).await);
    ana.post(&of(&ticket, "/read"), json!({})).await.is(204);
    assert!(!is_unread(&ana).await && is_unread(&ben).await);
    ben.post(&of(&ticket, "/read"), json!({})).await.is(204);
    ana.note(&ticket, "Do you know more?").await;
    assert!(!is_unread(&ana).await, "own words are no news");
    assert!(is_unread(&ben).await);
    ana.post(&of(&ticket, "/unread"), json!({})).await.is(204);
    assert!(is_unread(&ana).await);
}

#[tokio::test]
async fn sight_may_be_narrowed_to_ones_own_tickets() {
    let t = testkit::start().await;
    let (first, second) = (from_customer(&t, 1).await, from_customer(&t, 2).await);
    t.owner().patch(&format!("/agents/{}", t.agent_id("ana")), json!({ "sight": "own" })).await.ok();
    t.owner().change(&first, json!({ "assignee_id": t.agent_id("ana") })).await;
    let ana = t.agent("ana");
    assert_eq!(subjects(&ana.list("open").await), ["Question 1"]);
    ana.get(&of(&second, "")).await.refused(404, "not_found");
    assert_eq!(ana.get("/tickets/counts").await.ok()["open"], 1);
    let found = ana.get("/search?q=question&kind=tickets").await.ok();
    assert_eq!(found["data"].as_array().unwrap().len(), 1);
    let seen = ana.get("/events?after=0&limit=100").await.ok();
    assert!(!seen.to_string().contains(second["id"].as_str().unwrap()), "the log shows no more than the lists");
}

#[tokio::test]
async fn a_ticket_answers_to_its_number_and_filters_narrow_lists() {
    let t = testkit::start().await;
    let (first, _) = (from_customer(&t, 1).await, from_customer(&t, 2).await);
    let owner = t.owner();
    assert_eq!(owner.get(&format!("/tickets/{}", first["number"])).await.ok()["id"], first["id"]);
    owner.get("/tickets/999999").await.refused(404, "not_found");
    let tag = owner.post("/tags", json!({ "name": "vip" })).await.ok()["id"].as_str().unwrap().to_owned();
    owner.change(&first, json!({ "tags": [tag], "team_id": t.known.support.to_string() })).await;
    for filter in [
        format!("tag={tag}"),
        format!("contact={}", first["contact"]["id"].as_str().unwrap()),
        format!("list=open&team={}", t.known.support),
    ] {
        let page = owner.get(&format!("/tickets?{filter}")).await.ok();
        assert_eq!(subjects(page["data"].as_array().unwrap()), ["Question 1"], "{filter}");
    }
    owner.delete(&format!("/tags/{tag}")).await.is(204);
    assert_eq!(owner.see(&first).await["tags"], json!([]), "a deleted tag leaves its tickets");
}

#[tokio::test]
async fn wrong_changes_are_named() {
    let t = testkit::start().await;
    let ticket = from_customer(&t, 1).await;
    let owner = t.owner();
    let cases = [
        (json!({ "subject": " " }), "subject", "required"),
        (json!({ "subject": "x".repeat(400) }), "subject", "too_long"),
        (json!({ "status_id": "sta_0000000000000" }), "status_id", "not_found"),
        (json!({ "category": "gone" }), "category", "invalid"),
        (json!({ "priority": 3 }), "priority", "wrong_type"),
        (json!({ "assignee_id": "agt_0000000000000" }), "assignee_id", "not_found"),
        (json!({ "team_id": "tem_0000000000000" }), "team_id", "not_found"),
        (json!({ "reason_id": "rsn_0000000000000" }), "reason_id", "not_found"),
        (json!({ "contact_id": "con_0000000000000" }), "contact_id", "not_found"),
        (json!({ "is_confidential": true }), "is_confidential", "needs_assignee"),
        (json!({ "sbject": "x" }), "sbject", "unknown_field"),
    ];
    for (change, field, code) in cases {
        owner.patch(&of(&ticket, ""), change).await.wrong(field, code);
    }
    assert_eq!(owner.see(&ticket).await["subject"], "Question 1");
}
