//! Every route × everybody: who is let in, who is refused, and that a second company meets 404 everywhere.
//!
//! One table. A route that is missing from it, or stands in it and does not exist, fails the test.

use serde_json::{Value, json};
use std::{
    collections::{BTreeSet, HashMap},
    sync::atomic::{AtomicU64, Ordering},
};
use testkit::{Actor, Letter, Part, Testkit, of};

/// Who is the least that is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Anybody,
    Agent,
    Supervisor,
    Admin,
}
use Who::{Admin, Agent, Anybody, Supervisor};

/// What an API key must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Read,
    Write,
    AdminScope,
    /// No key is enough: this is about a person's own session.
    Session,
}
use Key::{AdminScope, Read, Session, Write};

struct Route {
    method: &'static str,
    /// Names in braces are things made by [`things`].
    path: &'static str,
    who: Who,
    key: Key,
    body: Value,
    /// What the first who is let in gets, besides a success.
    or: u16,
}

fn route(method: &'static str, path: &'static str, who: Who, key: Key, body: Value) -> Route {
    Route { method, path, who, key, body, or: 0 }
}

impl Route {
    fn or(self, or: u16) -> Self {
        Self { or, ..self }
    }
}

fn table() -> Vec<Route> {
    let none = Value::Null;
    let get = |path, who, key| route("GET", path, who, key, Value::Null);
    let draft = json!({ "mode": "note", "text": "unfinished" });
    vec![
        // Signing in
        get("/setup", Anybody, Read),
        route(
            "POST",
            "/setup",
            Anybody,
            Read,
            json!({ "workspace_name": "X", "name": "X Y", "email": "x@x.test", "password": "a good long one", "locale": "en", "zone": "UTC" }),
        )
        .or(409),
        route("POST", "/auth/sign-in", Anybody, Read, json!({ "email": "no@no.test", "password": "none of these" })).or(401),
        route("POST", "/auth/forgot", Anybody, Read, json!({ "email": "no@no.test" })).or(404),
        route("POST", "/auth/reset", Anybody, Read, json!({ "token": "x", "password": "a good long one" })).or(409),
        route(
            "POST",
            "/auth/accept",
            Anybody,
            Read,
            json!({ "token": "x", "name": "X Y", "password": "a good long one", "locale": "en", "zone": "UTC" }),
        )
        .or(409),
        get("/invitations/lookup?token=x", Anybody, Read).or(409),
        // Oneself
        get("/me", Agent, Read),
        route("PATCH", "/me", Agent, Session, json!({ "theme": "dark" })),
        route("POST", "/me/password", Agent, Session, json!({ "current": "wrong one here", "new": "another good one" })).or(422),
        get("/sessions", Agent, Session),
        route("DELETE", "/sessions/{session}", Agent, Session, none.clone()).or(404),
        // People
        get("/agents", Agent, Read),
        get("/roles", Agent, Read),
        route("POST", "/roles", Admin, AdminScope, json!({ "name": "Fresh", "role": "agent" })),
        route("PATCH", "/roles/{role}", Admin, AdminScope, json!({ "name": "Stale" })),
        route("DELETE", "/roles/{role}", Admin, AdminScope, none.clone()),
        get("/agents/{agent}", Agent, Read),
        route("PATCH", "/agents/{agent}", Admin, AdminScope, json!({ "name": "Ben Again" })),
        get("/invitations", Admin, AdminScope),
        route("POST", "/invitations", Admin, AdminScope, json!({ "email": "new@test.test", "role": "agent" })),
        route("POST", "/invitations/{invitation}/resend", Admin, AdminScope, none.clone()),
        route("DELETE", "/invitations/{invitation}", Admin, AdminScope, none.clone()),
        get("/api-keys", Admin, AdminScope),
        route("POST", "/api-keys", Admin, AdminScope, json!({ "name": "Another", "scopes": ["read"] })),
        route("DELETE", "/api-keys/{api_key}", Admin, AdminScope, none.clone()),
        // Set-up
        get("/workspace", Agent, Read),
        route("PATCH", "/workspace", Admin, AdminScope, json!({ "name": "Test" })),
        get("/brands", Agent, Read),
        route("PATCH", "/brands/{brand}", Admin, AdminScope, json!({ "name": "Brand" })),
        get("/channels", Admin, AdminScope),
        route(
            "POST",
            "/channels",
            Admin,
            AdminScope,
            json!({ "kind": "email", "name": "New", "address": "new{n}@test.test", "settings": {} }),
        ),
        get("/channels/{channel}", Admin, AdminScope),
        route("PATCH", "/channels/{channel}", Admin, AdminScope, json!({ "name": "Sales" })),
        route("POST", "/channels/{channel}/test", Admin, AdminScope, json!({ "step": "smtp_listen" })),
        route("DELETE", "/channels/{channel}", Admin, AdminScope, none.clone()),
        get("/catalog", Agent, Read),
        get("/statuses", Agent, Read),
        route("POST", "/statuses", Admin, AdminScope, json!({ "name": "Asked the maker", "category": "waiting" })),
        route("PATCH", "/statuses/{status}", Admin, AdminScope, json!({ "name": "Asked again" })),
        route("DELETE", "/statuses/{status}", Admin, AdminScope, none.clone()),
        get("/tags", Agent, Read),
        route("POST", "/tags", Supervisor, AdminScope, json!({ "name": "fresh" })),
        route("PATCH", "/tags/{tag}", Supervisor, AdminScope, json!({ "name": "stale" })),
        get("/tags/counts", Supervisor, AdminScope),
        route("POST", "/tags/{merged_tag}/merge", Supervisor, AdminScope, json!({ "into": "{tag}" })),
        route("POST", "/tag-merges/{tag_merge}/undo", Supervisor, AdminScope, none.clone()),
        route("DELETE", "/tags/{tag}", Supervisor, AdminScope, none.clone()),
        get("/reasons", Agent, Read),
        route("POST", "/reasons", Supervisor, AdminScope, json!({ "name": "Noise" })),
        route("PATCH", "/reasons/{reason}", Supervisor, AdminScope, json!({ "name": "Smell" })),
        route("DELETE", "/reasons/{reason}", Supervisor, AdminScope, none.clone()),
        get("/teams", Agent, Read),
        route("POST", "/teams", Admin, AdminScope, json!({ "name": "Fresh" })),
        route("PATCH", "/teams/{team}", Admin, AdminScope, json!({ "name": "Stale" })),
        route("DELETE", "/teams/{team}", Admin, AdminScope, none.clone()),
        get("/blocked-senders", Agent, Read),
        route("POST", "/blocked-senders", Agent, Write, json!({ "address": "fresh@spam.test" })),
        route("DELETE", "/blocked-senders/{blocked}", Agent, Write, none.clone()),
        get("/fields", Agent, Read),
        route("POST", "/fields", Admin, AdminScope, json!({ "subject": "ticket", "kind": "text", "name": "Fresh" })),
        route("PATCH", "/fields/{field}", Admin, AdminScope, json!({ "name": "Stale" })),
        route("DELETE", "/fields/{field}", Admin, AdminScope, none.clone()),
        get("/contacts/{contact}/fields", Agent, Read),
        route("PATCH", "/contacts/{contact}/fields", Agent, Write, json!({ "fields": {} })),
        get("/organizations/{organization}/fields", Agent, Read),
        route("PATCH", "/organizations/{organization}/fields", Agent, Write, json!({ "fields": {} })),
        get("/canned-replies", Agent, Read),
        route("POST", "/canned-replies", Supervisor, AdminScope, json!({ "title": "Fresh", "texts": [{ "text": "Hello." }] })),
        get("/canned-replies/{canned_reply}", Agent, Read),
        get("/canned-replies/{canned_reply}/filled", Agent, Read),
        route("POST", "/canned-replies/{canned_reply}/use", Agent, Write, json!({})),
        route("PATCH", "/canned-replies/{canned_reply}", Supervisor, AdminScope, json!({ "title": "Stale" })),
        route("POST", "/canned-replies/{canned_reply}/restore", Supervisor, AdminScope, none.clone()),
        route("DELETE", "/canned-replies/{canned_reply}", Supervisor, AdminScope, none.clone()),
        get("/saved-searches", Agent, Read),
        route("POST", "/saved-searches", Supervisor, AdminScope, json!({ "name": "Open {n}", "query": "is:open" })),
        route("PATCH", "/saved-searches/{saved_search}", Supervisor, AdminScope, json!({ "name": "Still open" })),
        route("POST", "/saved-searches/{saved_search}/restore", Supervisor, AdminScope, none.clone()),
        route("DELETE", "/saved-searches/{saved_search}", Supervisor, AdminScope, none.clone()),
        // Customers
        get("/contacts", Agent, Read),
        route("POST", "/contacts", Agent, Write, json!({ "name": "Somebody" })),
        get("/contacts/{contact}", Agent, Read),
        route("PATCH", "/contacts/{contact}", Agent, Write, json!({ "note": "calls on Mondays" })),
        get("/contacts/{contact}/tickets", Agent, Read),
        route("POST", "/contacts/{contact}/identities", Agent, Write, json!({ "kind": "phone", "value": "+30 210 1234567" })),
        route("PATCH", "/contacts/{contact}/identities/{identity}", Agent, Write, json!({ "is_verified": true })),
        route("DELETE", "/contacts/{contact}/identities/{identity}", Agent, Write, none.clone()),
        get("/contacts/{contact}/notes", Agent, Read),
        route("POST", "/contacts/{contact}/notes", Agent, Write, json!({ "text": "prefers mornings" })),
        route("PATCH", "/contacts/{contact}/notes/{note}", Supervisor, Write, json!({ "text": "prefers evenings" })),
        route("DELETE", "/contacts/{contact}/notes/{note}", Supervisor, Write, none.clone()),
        route("POST", "/contacts/{contact}/notes/{note}/restore", Supervisor, Write, none.clone()),
        get("/contacts/{contact}/timeline", Agent, Read),
        get("/contacts/duplicates", Agent, Read),
        get("/contacts/{contact}/duplicates", Agent, Read),
        route("PUT", "/contacts/{contact}/apart/{twin}", Agent, Write, none.clone()),
        route("DELETE", "/contacts/{contact}/apart/{twin}", Agent, Write, none.clone()),
        route("POST", "/contacts/{contact}/merge", Agent, Write, json!({ "other_id": "{twin}" })),
        route("POST", "/merges/{merge}/undo", Agent, Write, none.clone()),
        get("/contacts/export", Supervisor, Read),
        route("POST", "/imports", Supervisor, Write, none.clone()),
        get("/imports", Supervisor, Write),
        get("/imports/{import}", Supervisor, Write),
        get("/imports/{import}/preview", Supervisor, Write),
        route("PATCH", "/imports/{import}", Supervisor, Write, json!({ "policy": "update" })),
        get("/imports/{import}/problems", Supervisor, Write),
        get("/imports/{import}/problems.csv", Supervisor, Write),
        route("POST", "/imports/{import}/start", Supervisor, Write, none.clone()),
        route("POST", "/imports/{import}/undo", Supervisor, Write, none.clone()),
        route("DELETE", "/imports/{import}", Supervisor, Write, none.clone()).or(409),
        get("/organizations", Agent, Read),
        route("POST", "/organizations", Agent, Write, json!({ "name": "Fresh Ltd" })),
        get("/organizations/{organization}", Agent, Read),
        route("PATCH", "/organizations/{organization}", Agent, Write, json!({ "note": "pays late" })),
        // Tickets
        get("/tickets", Agent, Read),
        get("/tickets/counts", Agent, Read),
        route(
            "POST",
            "/tickets",
            Agent,
            Write,
            json!({ "kind": "note", "subject": "By phone", "text": "He called.", "to": [{ "address": "c@c.test" }] }),
        ),
        get("/tickets/{ticket}", Agent, Read),
        route("POST", "/undo", Agent, Write, json!({ "token": "{undo}" })),
        route("PATCH", "/tickets/{ticket}", Agent, Write, json!({ "priority": "high" })),
        get("/tickets/glance?of=1", Agent, Read),
        get("/tickets/{ticket}/viewers", Agent, Read),
        get("/tickets/{ticket}/files.zip", Agent, Read).or(404),
        get("/tickets/{ticket}/history", Agent, Read),
        get("/tickets/{ticket}/messages", Agent, Read),
        route("POST", "/tickets/{ticket}/messages", Agent, Write, json!({ "kind": "note", "text": "seen" })),
        route("POST", "/tickets/{ticket}/read", Agent, Write, none.clone()),
        route("POST", "/tickets/{ticket}/unread", Agent, Write, none.clone()),
        route("PUT", "/tickets/{ticket}/draft", Agent, Write, draft.clone()),
        get("/tickets/{ticket}/draft", Agent, Read).or(404),
        route("DELETE", "/tickets/{ticket}/draft", Agent, Write, none.clone()).or(404),
        get("/messages/{message}", Agent, Read),
        get("/messages/{message}/html", Agent, Read),
        get("/messages/{message}/raw", Agent, Read),
        get("/messages/{message}/quote", Agent, Read),
        route("POST", "/messages/{message}/retry", Agent, Write, none.clone()).or(409),
        route("DELETE", "/messages/{message}/send", Agent, Write, none.clone()).or(409),
        route("PUT", "/drafts/new", Agent, Write, draft),
        get("/drafts/new", Agent, Read).or(404),
        get("/drafts", Agent, Read),
        route("DELETE", "/drafts/new", Agent, Write, none.clone()).or(404),
        route("POST", "/files", Agent, Write, none.clone()),
        route("DELETE", "/files/{file}", Agent, Write, none.clone()).or(404),
        // Everything
        get("/system", Admin, AdminScope),
        route("POST", "/system/jobs/{job}/retry", Admin, AdminScope, none.clone()).or(404),
        route("DELETE", "/system/jobs/{job}", Admin, AdminScope, none.clone()).or(404),
        get("/search?q=parcel", Agent, Read),
        get("/events", Agent, Read),
        get("/live", Agent, Read).or(400),
        get("/live/stream", Agent, Read),
        route("POST", "/auth/sign-out", Anybody, Read, none),
    ]
}

/// One thing of each kind, in the first company.
async fn things(t: &Testkit) -> HashMap<&'static str, String> {
    let owner = t.owner();
    let letter =
        Letter::new("Anna <anna@customer.test>", "Parcel", "<p>Where is it?</p>").header("Content-Type", "text/html");
    let ticket = t.arrives(&letter).await;
    let id = |value: &Value| value["id"].as_str().unwrap().to_owned();
    let made = async |path: &str, body: Value| id(&owner.post(path, body).await.ok());
    let contact = owner.get(&format!("/contacts/{}", id(&ticket["contact"]))).await.ok();
    let undo = owner.patch(&of(&ticket, ""), json!({ "priority": "low" })).await.ok();
    let (one, other) =
        (made("/contacts", json!({ "name": "One" })).await, made("/contacts", json!({ "name": "Other" })).await);
    let merge = owner.post(&format!("/contacts/{one}/merge"), json!({ "other_id": other })).await.ok();
    let (tag, gone) = (made("/tags", json!({ "name": "vip" })).await, made("/tags", json!({ "name": "v.i.p." })).await);
    let tag_merge = owner.post(&format!("/tags/{gone}/merge"), json!({ "into": tag })).await.ok();
    let part = Part::File { field: "file", name: "c.csv", media_type: "text/csv", bytes: b"name\nZoe\n" };
    let import = owner.form("/api/v1/imports", &[part]).await.is(201);
    let email = json!({ "kind": "email", "name": "Sales", "address": "sales@test.test", "settings": {} });
    HashMap::from([
        ("ticket", id(&ticket)),
        ("message", id(&owner.thread(&ticket).await[0])),
        ("contact", id(&contact)),
        ("identity", id(&contact["identities"][0])),
        ("import", id(&import)),
        ("note", made(&format!("/contacts/{}/notes", id(&contact)), json!({ "text": "careful" })).await),
        ("twin", made("/contacts", json!({ "name": "Anna's Twin" })).await),
        ("merge", merge["merge_id"].as_str().unwrap().to_owned()),
        ("undo", undo["undo"].as_str().unwrap().to_owned()),
        ("organization", made("/organizations", json!({ "name": "Karra Ltd" })).await),
        ("tag", tag),
        ("merged_tag", made("/tags", json!({ "name": "v-i-p" })).await),
        ("tag_merge", tag_merge["merge_id"].as_str().unwrap().to_owned()),
        ("role", made("/roles", json!({ "name": "Trainee", "role": "agent" })).await),
        ("job", "job_0123456789abc".to_owned()),
        ("reason", made("/reasons", json!({ "name": "Delivery" })).await),
        ("status", made("/statuses", json!({ "name": "Asked", "category": "waiting" })).await),
        ("team", made("/teams", json!({ "name": "Third" })).await),
        ("invitation", made("/invitations", json!({ "email": "guest@test.test", "role": "agent" })).await),
        ("api_key", made("/api-keys", json!({ "name": "Spare", "scopes": ["read"] })).await),
        ("channel", made("/channels", email).await),
        ("canned_reply", made("/canned-replies", json!({ "title": "Hi", "texts": [{ "text": "Hello." }] })).await),
        ("saved_search", made("/saved-searches", json!({ "name": "Closed", "query": "is:closed" })).await),
        ("field", made("/fields", json!({ "subject": "ticket", "kind": "text", "name": "Serial" })).await),
        ("blocked", {
            owner.post("/blocked-senders", json!({ "address": "pest@spam.test" })).await.ok();
            "pest@spam.test".to_owned()
        }),
        ("brand", id(&owner.get("/brands").await.ok()["data"][0])),
        ("agent", t.agent_id("ben")),
        ("session", id(&t.agent("ben").get("/sessions").await.ok()["data"][0])),
        ("file", id(&owner.upload("a.txt", "text/plain", b"hello").await)),
    ])
}

fn filled(text: &str, things: &HashMap<&'static str, String>) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let text = text.replace("{n}", &COUNT.fetch_add(1, Ordering::Relaxed).to_string());
    things.iter().fold(text, |text, (name, id)| text.replace(&format!("{{{name}}}"), id))
}

async fn ask(actor: &Actor, route: &Route, things: &HashMap<&'static str, String>) -> u16 {
    let path = filled(route.path, things);
    match (route.method, route.path) {
        // It never ends, so only its first line is read.
        ("GET", "/live/stream") => actor.status_of(&format!("/api/v1{path}")).await,
        ("POST", "/imports") => {
            let part = Part::File { field: "file", name: "c.csv", media_type: "text/csv", bytes: b"name\nAnna\n" };
            actor.form(&format!("/api/v1{path}"), &[part]).await.status
        }
        ("POST", "/files") => {
            let part = Part::File { field: "file", name: "b.txt", media_type: "text/plain", bytes: b"hello" };
            actor.form(&format!("/api/v1{path}"), &[part]).await.status
        }
        (method, _) if route.body == Value::Null => {
            actor.send(method, &format!("/api/v1{path}"), &[], Vec::new()).await.status
        }
        (method, _) => actor.text(method, &path, &filled(&route.body.to_string(), things)).await.status,
    }
}

#[tokio::test]
async fn everybody_gets_what_is_theirs_and_nothing_else() {
    let t = testkit::start().await;
    let things = things(&t).await;
    let other = t.found_other().await;
    // With a second company the first no longer answers every host; nobody's pages need its own.
    let nobody = t.nobody().at(other.host);
    let people = [
        ("agent", Agent, t.agent("ana")),
        ("supervisor", Supervisor, t.supervisor()),
        ("admin", Admin, t.admin()),
        ("owner", Admin, t.owner()),
    ];
    let mut wrong = Vec::new();
    for route in table() {
        let name = format!("{} {}", route.method, route.path);
        let mut expect = |who: &str, is_right: bool, status: u16| {
            if !is_right {
                wrong.push(format!("{name}: {who} got {status}"));
            }
        };
        let is_open = route.who == Anybody;
        let status = ask(&nobody, &route, &things).await;
        expect(
            "nobody",
            if is_open { status != 403 && (status != 401 || route.or == 401) } else { status == 401 },
            status,
        );
        let status = ask(&other.owner.at(other.host), &route, &things).await;
        let is_own = !route.path.contains('{') && !route.body.to_string().contains("{undo}");
        let is_right = match route.key {
            _ if is_open => true,
            Session => status == 403,
            _ if is_own => status != 404 || route.or == 404,
            _ => status == 404,
        };
        expect("another company's owner", is_right, status);
        // Whoever is let in first proves that the request is a good one: later ones find the thing gone or the name taken.
        let mut is_first = !is_open;
        for (who, scopes, actor) in [("read key", 1, t.reader()), ("write key", 2, t.writer())] {
            let needed = match route.key {
                Read => 1,
                Write => 2,
                AdminScope | Session => 3,
            };
            let status = ask(&actor, &route, &things).await;
            let is_in = is_open || scopes >= needed;
            if is_in && std::mem::take(&mut is_first) {
                expect(
                    &format!("{who}, the first let in,"),
                    (200..300).contains(&status) || status == route.or,
                    status,
                );
            }
            expect(who, if is_in { !matches!(status, 401 | 403) || is_open } else { status == 403 }, status);
        }
        for (who, role, actor) in &people {
            let status = ask(actor, &route, &things).await;
            let is_in = *role >= route.who;
            if is_in && std::mem::take(&mut is_first) {
                expect(
                    &format!("{who}, the first let in,"),
                    (200..300).contains(&status) || status == route.or,
                    status,
                );
            }
            expect(who, if is_in { !matches!(status, 401 | 403) || is_open } else { status == 403 }, status);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_holds_every_route() {
    let bare = |path: &str| -> String {
        let path = path.split('?').next().unwrap_or_default();
        path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
    };
    let described = serde_json::to_value(server::router::openapi()).unwrap();
    let paths = described["paths"].as_object().unwrap();
    let known: BTreeSet<String> = paths
        .iter()
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().into_iter().flat_map(|methods| methods.keys());
            methods.map(|method| format!("{} {}", method.to_uppercase(), bare(path))).collect::<Vec<_>>()
        })
        .collect();
    let listed: BTreeSet<String> =
        table().iter().map(|route| format!("{} {}", route.method, bare(route.path))).collect();
    let missing: Vec<_> = known.difference(&listed).collect();
    let made_up: Vec<_> = listed.difference(&known).collect();
    assert!(missing.is_empty() && made_up.is_empty(), "missing {missing:?}, made up {made_up:?}");
    assert_eq!(table().len(), listed.len(), "a route stands twice");
}

#[tokio::test]
async fn a_private_team_a_disabled_agent_and_a_confidential_ticket_are_kept_apart() {
    let t = testkit::start().await;
    let (ana, ben, supervisor) = (t.agent("ana"), t.agent("ben"), t.supervisor());
    let ticket = t.arrives(&Letter::new("anna@customer.test", "A claim", "I will sue.")).await;
    t.owner().change(&ticket, json!({ "team_id": t.known.legal.to_string() })).await;
    for path in ["", "/messages", "/history", "/draft"] {
        ana.get(&of(&ticket, path)).await.refused(404, "not_found");
    }
    ana.patch(&of(&ticket, ""), json!({ "priority": "high" })).await.refused(404, "not_found");
    ana.post(&of(&ticket, "/messages"), json!({ "kind": "note", "text": "x" })).await.refused(404, "not_found");
    assert!(ana.list("open").await.is_empty());
    assert_eq!(ana.get("/tickets/counts").await.ok()["open"], 0);
    assert_eq!(ana.get("/search?q=sue").await.ok()["data"], json!([]));
    assert_eq!(ben.list("open").await.len(), 1);

    supervisor.change(&ticket, json!({ "assignee_id": t.agent_id("ben"), "is_confidential": true })).await;
    supervisor.get(&of(&ticket, "")).await.refused(404, "not_found");
    t.owner().get(&of(&ticket, "")).await.refused(404, "not_found");
    ben.see(&ticket).await;
    ben.patch(&of(&ticket, ""), json!({ "is_confidential": false })).await.refused(403, "forbidden");

    t.owner().patch(&format!("/agents/{}", t.agent_id("ben")), json!({ "is_disabled": true })).await.ok();
    ben.get("/me").await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn a_read_key_changes_nothing_and_a_draft_shows_no_strangers_file() {
    let t = testkit::start().await;
    let hidden = t.arrives(&Letter::new("anna@customer.test", "Papers", "Attached.")).await;
    let ben = t.agent("ben");
    t.owner().change(&hidden, json!({ "team_id": t.known.legal.to_string() })).await;
    let file = ben.upload("secret.txt", "text/plain", b"for lawyers").await;
    let note = json!({ "kind": "note", "text": "see file", "files": [file["id"]] });
    ben.post(&of(&hidden, "/messages"), note).await.ok();
    let draft = json!({ "mode": "note", "text": "x", "files": [file["id"]] });
    let answer = t.agent("ana").put("/drafts/new", draft.clone()).await;
    assert!(!answer.text().contains("/files/"), "{}", answer.text());
    t.reader().put("/drafts/new", draft).await.refused(403, "forbidden");
    assert_eq!(t.count("select count(*) from draft where workspace_id = $1 and body like '%secret%'").await, 0);
}
