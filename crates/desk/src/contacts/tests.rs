//! Contacts and organizations over the API, and how mail finds them.

use serde_json::{Value, json};
use testkit::Letter;

fn names(page: &Value) -> Vec<&str> {
    page["data"].as_array().unwrap().iter().map(|contact| contact["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn one_person_many_addresses_one_history() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let first = t.arrives(&Letter::new("Anna Karra <Anna@Customer.test>", "First", "one")).await;
    let id = first["contact"]["id"].as_str().unwrap().to_owned();
    let path = format!("/contacts/{id}");
    let added = ana
        .post(&format!("{path}/identities"), json!({ "kind": "email", "value": "anna.home@home.test" }))
        .await
        .is(201);
    assert_eq!(added["identities"].as_array().unwrap().len(), 2);
    let second = t.arrives(&Letter::new("A. K. <anna.home@home.test>", "Second", "two")).await;
    assert_eq!(second["contact"]["id"], json!(id));
    let earlier = ana.get(&format!("{path}/tickets")).await.ok();
    let subjects: Vec<&str> =
        earlier["data"].as_array().unwrap().iter().map(|row| row["subject"].as_str().unwrap()).collect();
    assert_eq!(subjects, ["Second", "First"]);
    let contact = ana.get(&path).await.ok();
    assert_eq!((&contact["n_tickets"], &contact["name"]), (&json!(2), &json!("Anna Karra")));
    let home = contact["identities"]
        .as_array()
        .unwrap()
        .iter()
        .find(|identity| identity["value"] == "anna.home@home.test")
        .unwrap();
    ana.delete(&format!("{path}/identities/{}", home["id"].as_str().unwrap())).await.ok();
    let third = t.arrives(&Letter::new("anna.home@home.test", "Third", "three")).await;
    assert_ne!(third["contact"]["id"], json!(id));
}

#[tokio::test]
async fn contacts_are_made_changed_and_listed() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let organization = ana
        .post("/organizations", json!({ "name": "Karra Ltd", "domains": ["karra.test"], "note": "since 2019" }))
        .await
        .is(201);
    let new = json!({ "name": "Ελένη Κάρρα", "emails": ["eleni@karra.test"], "phones": ["+30 210 1234567"], "organization_id": organization["id"], "locale": "el", "zone": "Europe/Athens", "note": "vip" });
    let contact = ana.post("/contacts", new.clone()).await.is(201);
    assert_eq!(
        (&contact["organization"]["name"], contact["identities"].as_array().unwrap().len()),
        (&json!("Karra Ltd"), 2)
    );
    let path = format!("/contacts/{}", contact["id"].as_str().unwrap());
    let changed = ana.patch(&path, json!({ "note": "very vip", "organization_id": null })).await.ok();
    assert_eq!(
        (&changed["note"], &changed["organization"], &changed["locale"]),
        (&json!("very vip"), &Value::Null, &json!("el"))
    );
    ana.patch(&path, json!({ "zone": "Mars/Base" })).await.wrong("zone", "invalid");
    ana.patch(&path, json!({ "locale": "not a language" })).await.wrong("locale", "invalid");
    let twice = ana.post("/contacts", new).await;
    assert!(matches!(twice.status, 409 | 422), "an address belongs to one contact: {}", twice.text());
    ana.post("/contacts", json!({ "name": "X", "emails": ["no address"] })).await.wrong("emails[0]", "invalid");

    let by_mail = t.arrives(&Letter::new("Nikos <nikos@karra.test>", "Hi", "hi")).await;
    let nikos = ana.get(&format!("/contacts/{}", by_mail["contact"]["id"].as_str().unwrap())).await.ok();
    assert_eq!(nikos["organization"]["name"], "Karra Ltd", "known by its domain");
    for n in 0..5 {
        ana.post("/contacts", json!({ "name": format!("Person {n}") })).await.is(201);
    }
    let (mut after, mut all) = (String::new(), Vec::new());
    loop {
        let page = ana.get(&format!("/contacts?limit=3{after}")).await.ok();
        all.extend(names(&page).into_iter().map(str::to_owned));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let n = all.len();
    all.sort();
    all.dedup();
    assert_eq!((n, all.len()), (7, 7), "{all:?}");
    assert_eq!(names(&ana.get("/contacts?q=%CE%BA%CE%AC%CF%81%CF%81%CE%B1").await.ok()), ["Ελένη Κάρρα"], "by name");
    assert_eq!(names(&ana.get("/contacts?q=2101234567").await.ok()), ["Ελένη Κάρρα"], "by number");
    let of_organization =
        ana.get(&format!("/contacts?organization={}", organization["id"].as_str().unwrap())).await.ok();
    assert_eq!(names(&of_organization), ["Nikos"]);
}

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap_or_else(|| panic!("no id: {value}"))
}

#[tokio::test]
async fn the_list_is_filtered_and_sorted() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let organization = ana.post("/organizations", json!({ "name": "Karra Ltd" })).await.is(201);
    for (name, tier, organization_id) in
        [("Zoe", "standard", Value::Null), ("Άννα", "vip", organization["id"].clone()), ("Bob", "vip", Value::Null)]
    {
        ana.post("/contacts", json!({ "name": name, "tier": tier, "organization_id": organization_id })).await.is(201);
    }
    t.arrives(&Letter::new("Carla <carla@customer.test>", "One", "one")).await;
    let carla = t.arrives(&Letter::new("Carla <carla@customer.test>", "Two", "two")).await;
    let list = async |query: &str| {
        let (mut after, mut all) = (String::new(), Vec::new());
        loop {
            let page = ana.get(&format!("/contacts?limit=2{query}{after}")).await.ok();
            all.extend(names(&page).into_iter().map(str::to_owned));
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break all,
            }
        }
    };
    assert_eq!(list("").await, ["Carla", "Bob", "Άννα", "Zoe"]);
    let mut by_name = list("&sort=name").await;
    assert_eq!(by_name.len(), 4);
    by_name.retain(|name| name != "Άννα");
    assert_eq!(by_name, ["Bob", "Carla", "Zoe"]);
    assert_eq!(list("&sort=tickets").await[0], "Carla");
    assert_eq!(list("&tier=vip").await, ["Bob", "Άννα"]);
    assert_eq!(list("&tier=vip&q=bo").await, ["Bob"]);
    assert_eq!(list("&tier=standard&q=bo").await, Vec::<String>::new());
    assert_eq!(list("&has_open=true").await, ["Carla"]);
    assert_eq!(list("&has_open=false").await, ["Bob", "Άννα", "Zoe"]);
    let contact = ana.get(&format!("/contacts/{}", id(&carla["contact"]))).await.ok();
    assert_eq!((&contact["n_open"], &contact["n_tickets"]), (&json!(2), &json!(2)));
    ana.get("/contacts?tier=gold").await.wrong("tier", "invalid");
    let organizations = ana.get("/organizations?q=KARRA&sort=name").await.ok();
    assert_eq!(organizations["data"][0]["n_contacts"], 1);
    assert_eq!(ana.get("/organizations?q=%25").await.ok()["data"], json!([]), "signs of a pattern are plain text");
}

#[tokio::test]
async fn tier_and_care_note_stand_where_people_answer() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let ticket = t.arrives(&Letter::new("Anna <anna@customer.test>", "Hi", "hi")).await;
    let path = format!("/contacts/{}", id(&ticket["contact"]));
    let changed = ana.patch(&path, json!({ "tier": "vip", "care_note": "Call, never write." })).await.ok();
    assert_eq!((&changed["tier"], &changed["care_note"]), (&json!("vip"), &json!("Call, never write.")));
    let seen = ana.see(&ticket).await;
    assert_eq!((&seen["contact"]["tier"], &seen["care_note"]), (&json!("vip"), &json!("Call, never write.")));
    ana.patch(&path, json!({ "care_note": "x".repeat(301) })).await.wrong("care_note", "too_long");
    ana.patch(&path, json!({ "tier": "gold" })).await.wrong("tier", "invalid");
    let before = ana.get("/events?limit=100").await.ok()["data"].as_array().unwrap().len();
    ana.patch(&path, json!({ "tier": "vip" })).await.ok();
    let after = ana.get("/events?limit=100").await.ok()["data"].as_array().unwrap().len();
    assert_eq!(before, after, "what changes nothing is no event");
    let contact = ana.get(&path).await.ok();
    let identity = format!("{path}/identities/{}", id(&contact["identities"][0]));
    let verified = ana.patch(&identity, json!({ "is_verified": true })).await.ok();
    assert_eq!(verified["identities"][0]["is_verified"], true);
}

#[tokio::test]
async fn notes_are_written_changed_removed_and_brought_back() {
    let t = testkit::start().await;
    let (ana, ben) = (t.agent("ana"), t.agent("ben"));
    let contact = ana.post("/contacts", json!({ "name": "Anna" })).await.is(201);
    let path = format!("/contacts/{}/notes", id(&contact));
    let note = ana.post(&path, json!({ "text": " Prefers mornings. " })).await.is(201);
    assert_eq!((&note["text"], &note["edited_at"]), (&json!("Prefers mornings."), &Value::Null));
    ana.post(&path, json!({ "text": "  " })).await.wrong("text", "required");
    let own = format!("{path}/{}", id(&note));
    ben.patch(&own, json!({ "text": "mine now" })).await.refused(403, "forbidden");
    ben.delete(&own).await.refused(403, "forbidden");
    let changed = t.supervisor().patch(&own, json!({ "text": "Prefers evenings." })).await.ok();
    assert!(changed["edited_at"].is_string());
    ana.delete(&own).await.ok();
    assert_eq!(ana.get(&path).await.ok()["data"], json!([]));
    ana.patch(&own, json!({ "text": "gone" })).await.refused(404, "not_found");
    ana.post(&format!("{own}/restore"), json!({})).await.ok();
    assert_eq!(ana.get(&path).await.ok()["data"][0]["text"], "Prefers evenings.");
    let other = ana.post("/contacts", json!({ "name": "Bob" })).await.is(201);
    ana.delete(&format!("/contacts/{}/notes/{}", id(&other), id(&note))).await.refused(404, "not_found");
}

#[tokio::test]
async fn two_become_one_and_two_again() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let work = t.arrives(&Letter::new("Anna Karra <anna@work.test>", "Work", "one")).await;
    let home = t.arrives(&Letter::new("Anna Karra <anna@home.test>", "Home", "two")).await;
    let (kept, other) = (id(&work["contact"]).to_owned(), id(&home["contact"]).to_owned());
    let (kept_path, other_path) = (format!("/contacts/{kept}"), format!("/contacts/{other}"));
    ana.patch(&other_path, json!({ "tier": "vip", "zone": "Europe/Athens", "note": "since 2019" })).await.ok();
    ana.post(&format!("{other_path}/notes"), json!({ "text": "Allergic to hold music." })).await.is(201);
    let (kept_before, other_before) = (ana.get(&kept_path).await.ok(), ana.get(&other_path).await.ok());

    let alike = ana.get(&format!("{kept_path}/duplicates")).await.ok();
    assert_eq!((&alike["data"][0]["second"]["id"], &alike["data"][0]["reasons"]), (&json!(other), &json!(["name"])));
    assert_eq!(ana.get("/contacts/duplicates").await.ok()["data"].as_array().unwrap().len(), 1);
    ana.post(&format!("{kept_path}/merge"), json!({ "other_id": kept })).await.wrong("other_id", "same");
    let merged = ana.post(&format!("{kept_path}/merge"), json!({ "other_id": other })).await.ok();
    let contact = &merged["contact"];
    assert_eq!(contact["identities"].as_array().unwrap().len(), 2);
    assert_eq!((&contact["tier"], &contact["n_tickets"], &contact["n_open"]), (&json!("vip"), &json!(2), &json!(2)));
    assert_eq!((&contact["note"], &contact["zone"]), (&json!("since 2019"), &json!("Europe/Athens")));
    assert_eq!(ana.get(&other_path).await.ok()["id"], json!(kept), "the old id means the kept one");
    assert_eq!(ana.get("/contacts").await.ok()["data"].as_array().unwrap().len(), 1);
    assert_eq!(names(&ana.get("/contacts?q=home.test").await.ok()).len(), 1);
    assert_eq!(ana.see(&home).await["contact"]["id"], json!(kept));
    // While they are one, mail from either address and work on the old id reach the kept one.
    let third = t.arrives(&Letter::new("Anna Karra <anna@home.test>", "Third", "three")).await;
    assert_eq!(third["contact"]["id"], json!(kept));
    ana.change(&third, json!({ "contact_id": other })).await;
    assert_eq!(ana.see(&third).await["contact"]["id"], json!(kept));

    let undo = format!("/merges/{}/undo", merged["merge_id"].as_str().unwrap());
    let apart = ana.post(&undo, json!({})).await.ok();
    assert_eq!(apart["other"], other_before, "as it was");
    let mut kept_now = apart["contact"].clone();
    assert_eq!((&kept_now["n_tickets"], &kept_now["n_open"]), (&json!(2), &json!(2)), "what came since stays");
    kept_now["n_tickets"] = kept_before["n_tickets"].clone();
    kept_now["n_open"] = kept_before["n_open"].clone();
    assert_eq!(kept_now, kept_before);
    assert_eq!(ana.see(&home).await["contact"]["id"], json!(other));
    assert_eq!(names(&ana.get("/contacts?q=home.test").await.ok()), ["Anna Karra"]);
    ana.post(&undo, json!({})).await.refused(409, "changed_since");
    ana.put(&format!("{kept_path}/apart/{other}"), json!({})).await.is(204);
    assert_eq!(ana.get("/contacts/duplicates").await.ok()["data"], json!([]));
    let timeline = ana.get(&format!("{kept_path}/timeline")).await.ok();
    let kinds: Vec<&str> = timeline["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["event"]["kind"].as_str().unwrap_or(entry["kind"].as_str().unwrap()))
        .collect();
    assert_eq!(kinds, ["contact.unmerged", "message", "contact.merged", "contact.created", "message"]);
}

#[tokio::test]
async fn merges_in_a_row_are_taken_back_in_the_other_order() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let make = async |name: &str| id(&ana.post("/contacts", json!({ "name": name })).await.is(201)).to_owned();
    let (a, b, c) = (make("A One").await, make("B Two").await, make("C Three").await);
    let into = async |kept: &str, other: &str| {
        let merged = ana.post(&format!("/contacts/{kept}/merge"), json!({ "other_id": other })).await.ok();
        merged["merge_id"].as_str().unwrap().to_owned()
    };
    let first = into(&b, &a).await;
    let second = into(&c, &b).await;
    assert_eq!(ana.get(&format!("/contacts/{a}")).await.ok()["id"], json!(c));
    ana.post(&format!("/merges/{first}/undo"), json!({})).await.refused(409, "changed_since");
    ana.post(&format!("/merges/{second}/undo"), json!({})).await.ok();
    assert_eq!(ana.get(&format!("/contacts/{a}")).await.ok()["id"], json!(b));
    ana.post(&format!("/merges/{first}/undo"), json!({})).await.ok();
    assert_eq!(ana.get(&format!("/contacts/{a}")).await.ok()["name"], "A One");
}

#[tokio::test]
async fn the_timeline_runs_over_everything_and_shows_only_what_one_sees() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let ticket = t.arrives(&Letter::new("Anna <anna@customer.test>", "Parcel", "Where is my parcel?")).await;
    ana.reply(&ticket, "On its way.").await;
    let path = format!("/contacts/{}", id(&ticket["contact"]));
    ana.post(&format!("{path}/notes"), json!({ "text": "Lives far away." })).await.is(201);
    ana.patch(&path, json!({ "name": "Anna Karra" })).await.ok();
    let (mut after, mut all) = (String::new(), Vec::new());
    loop {
        let page = ana.get(&format!("{path}/timeline?limit=2{after}")).await.ok();
        all.extend(page["data"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let snippets: Vec<&str> = all.iter().filter_map(|entry| entry["message"]["snippet"].as_str()).collect();
    assert_eq!(snippets, ["On its way.", "Where is my parcel?"]);
    assert_eq!(all.iter().filter(|entry| entry["kind"] == "note").count(), 1);
    let changed = all.iter().find(|entry| entry["event"]["kind"] == "contact.changed").unwrap();
    assert_eq!(
        (&changed["event"]["body"]["fields"], &changed["event"]["actor"]["name"]),
        (&json!(["name"]), &json!("Ana Agent"))
    );
    t.owner().change(&ticket, json!({ "assignee_id": t.agent_id("ben") })).await;
    t.owner().change(&ticket, json!({ "is_confidential": true })).await;
    let hidden = ana.get(&format!("{path}/timeline")).await.ok();
    assert!(hidden["data"].as_array().unwrap().iter().all(|entry| entry["kind"] != "message"), "{hidden}");
}
