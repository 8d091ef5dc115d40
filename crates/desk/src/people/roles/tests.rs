//! Roles of a workspace's own over the API: what they allow, who may give them, what becomes of their people.

use serde_json::{Value, json};
use testkit::{Letter, Testkit, of};

async fn role(t: &Testkit, name: &str, base: &str, permissions: Value) -> String {
    let made =
        t.owner().post("/roles", json!({ "name": name, "role": base, "permissions": permissions })).await.is(201);
    made["id"].as_str().unwrap().to_owned()
}

async fn give(t: &Testkit, who: &str, role: &str) {
    let person = t.owner().patch(&format!("/agents/{}", t.agent_id(who)), json!({ "role_id": role })).await.ok();
    assert_eq!(person["role_id"], role);
}

#[tokio::test]
async fn an_own_role_allows_what_it_names_and_nothing_else() {
    let t = testkit::start().await;
    let ticket = t.arrives(&Letter::new("anna@customer.test", "Parcel", "Where is it?")).await;
    let reader = role(&t, "Reader", "agent", json!(["tickets.note", "tags.manage"])).await;
    let ana = t.agent("ana");
    ana.post("/tags", json!({ "name": "early" })).await.refused(403, "forbidden");
    give(&t, "ana", &reader).await;
    ana.see(&ticket).await;
    ana.note(&ticket, "seen").await;
    ana.post(&of(&ticket, "/messages"), json!({ "kind": "reply", "text": "Hello." })).await.refused(403, "forbidden");
    ana.post("/tags", json!({ "name": "late" })).await.is(201);
    let me = ana.get("/me").await.ok();
    assert_eq!((&me["agent"]["role"], &me["agent"]["role_name"]), (&json!("agent"), &json!("Reader")));
    let expected =
        ["tickets.read", "tickets.note", "contacts.read", "people.read", "tags.manage", "events.read"].map(Value::from);
    assert_eq!(me["permissions"], json!(expected), "what everybody needs to read is always in");

    t.owner().patch(&format!("/roles/{reader}"), json!({ "permissions": ["tickets.reply"] })).await.ok();
    ana.reply(&ticket, "Hello.").await;
    t.settled().await;
    ana.post("/tags", json!({ "name": "later" })).await.refused(403, "forbidden");
    t.owner().patch(&format!("/agents/{}", t.agent_id("ana")), json!({ "role": "agent" })).await.ok();
    assert_eq!(ana.get("/me").await.ok()["agent"]["role_id"], Value::Null);
}

#[tokio::test]
async fn nobody_gives_more_than_they_have() {
    let t = testkit::start().await;
    let lead = role(&t, "Lead", "supervisor", json!(["people.manage", "roles.manage", "tickets.reply"])).await;
    let admins = role(&t, "Second admin", "admin", Value::Null).await;
    give(&t, "ana", &lead).await;
    let ana = t.agent("ana");
    let (own, ben) = (format!("/agents/{}", t.agent_id("ana")), format!("/agents/{}", t.agent_id("ben")));
    ana.patch(&own, json!({ "role": "admin" })).await.wrong("role", "more_than_own");
    ana.patch(&own, json!({ "role_id": admins })).await.wrong("role_id", "more_than_own");
    ana.patch(&own, json!({ "role": "owner" })).await.refused(403, "forbidden");
    ana.post("/invitations", json!({ "email": "x@x.test", "role": "admin" })).await.wrong("role", "more_than_own");
    let more = json!({ "permissions": ["people.manage", "channels.manage"] });
    ana.patch(&format!("/roles/{lead}"), more).await.wrong("permissions", "more_than_own");
    let copy = json!({ "name": "Mine", "role": "admin" });
    ana.post("/roles", copy).await.wrong("permissions", "more_than_own");
    for (path, method) in [(format!("/roles/{admins}"), "DELETE"), (format!("/agents/{}", t.agent_id("adam")), "PATCH")]
    {
        let body = if method == "PATCH" { json!({ "is_disabled": true }) } else { Value::Null };
        let answer = if method == "PATCH" { ana.patch(&path, body).await } else { ana.delete(&path).await };
        answer.refused(403, "forbidden");
    }
    let less = ana.post("/roles", json!({ "name": "Less", "role": "agent", "permissions": ["tickets.reply"] })).await;
    let less = less.is(201)["id"].clone();
    t.owner().patch(&ben, json!({ "role_id": less })).await.ok();
    ana.patch(&ben, json!({ "name": "Ben Less" })).await.ok();
}

#[tokio::test]
async fn a_role_goes_only_with_a_new_one_for_its_people() {
    let t = testkit::start().await;
    let (owner, gone) = (t.owner(), role(&t, "Gone", "agent", json!([])).await);
    let other = role(&t, "Other", "supervisor", Value::Null).await;
    give(&t, "ana", &gone).await;
    let n_people = async |id: &str| {
        let roles = owner.get("/roles").await.ok();
        roles["data"].as_array().unwrap().iter().find(|role| role["id"] == id).unwrap()["n_people"].clone()
    };
    assert_eq!((n_people(&gone).await, n_people(&other).await), (json!(1), json!(0)));
    let path = format!("/roles/{gone}");
    owner.delete(&path).await.refused(409, "in_use");
    for (to, code) in [("owner", "invalid"), (gone.as_str(), "invalid"), ("rol_0123456789abc", "not_found")] {
        owner.delete(&format!("{path}?to={to}")).await.wrong("to", code);
    }
    owner.delete(&format!("{path}?to={other}")).await.is(204);
    owner.delete(&path).await.refused(404, "not_found");
    let ana = owner.get(&format!("/agents/{}", t.agent_id("ana"))).await.ok();
    assert_eq!((&ana["role"], &ana["role_name"]), (&json!("supervisor"), &json!("Other")));
    owner.delete(&format!("/roles/{other}?to=agent")).await.is(204);
    let roles = owner.get("/roles").await.ok();
    assert_eq!(roles["data"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn wrong_roles_are_named_and_the_last_owner_stays() {
    let t = testkit::start().await;
    let owner = t.owner();
    owner.post("/roles", json!({ "name": "", "role": "agent" })).await.wrong("name", "required");
    owner.post("/roles", json!({ "name": "X", "role": "owner" })).await.wrong("role", "invalid");
    let unknown = json!({ "name": "X", "role": "agent", "permissions": ["tickets.fly"] });
    owner.post("/roles", unknown).await.wrong("permissions", "invalid");
    let first = role(&t, "Trainee", "agent", json!([])).await;
    let same = json!({ "name": " TRAINEE ", "role": "admin" });
    owner.post("/roles", same).await.refused(409, "name_taken");
    let second = role(&t, "Helper", "agent", json!([])).await;
    owner.patch(&format!("/roles/{second}"), json!({ "name": "trainee" })).await.refused(409, "name_taken");
    let own = format!("/agents/{}", t.agent_id("olga"));
    owner.patch(&own, json!({ "role_id": first })).await.refused(409, "last_owner");
    owner.patch(&own, json!({ "role_id": first, "role": "agent" })).await.wrong("role_id", "invalid");
    owner.patch(&own, json!({ "role_id": "rol_0123456789abc" })).await.wrong("role_id", "not_found");
}
