//! Custom fields: definitions, values with undo, what a resolved ticket needs, filters and search.

use serde_json::{Value, json};
use testkit::{Letter, Testkit, of};

async fn field(t: &Testkit, body: Value) -> Value {
    t.admin().post("/fields", body).await.is(201)
}

fn id(thing: &Value) -> String {
    thing["id"].as_str().unwrap().to_owned()
}

fn path(field: &Value) -> String {
    format!("/fields/{}", id(field))
}

#[tokio::test]
async fn a_value_is_checked_kept_found_and_taken_back() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let serial = field(&t, json!({ "subject": "ticket", "kind": "text", "name": "Serial number" })).await;
    let model = field(
        &t,
        json!({ "subject": "ticket", "kind": "choice", "name": "Model", "names": { "el": "Μοντέλο" },
                "choices": [{ "name": "Nest 2" }, { "name": "Nest 3" }] }),
    )
    .await;
    let ticket = t.arrives(&Letter::new("anna@customer.test", "The pump", "It is cold.")).await;
    let other = t.arrives(&Letter::new("ben@customer.test", "The fan", "It is loud.")).await;
    let values = json!({ "fields": { id(&serial): " TH-00812 ", id(&model): "Nest 3" } });
    let changed = ana.patch(&of(&ticket, ""), values).await.ok();
    assert_eq!(changed["ticket"]["fields"], json!({ id(&serial): "TH-00812", id(&model): "2" }));

    let subjects = async |query: &str| {
        let page = ana.get(&format!("/tickets?{query}")).await.ok();
        page["data"].as_array().unwrap().iter().map(|row| row["subject"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(subjects(&format!("field={}:2", id(&model))).await, ["The pump"]);
    assert_eq!(subjects("list=open&field=Serial%20number:th-00812").await, ["The pump"]);
    assert_eq!(subjects(&format!("field={}:1", id(&model))).await, Vec::<Value>::new());
    ana.get("/tickets?field=Colour:red").await.is(422);
    let found = ana.get("/search?q=TH-00812").await.ok();
    assert_eq!(found["data"][0]["ticket"]["subject"], "The pump");

    let wrong = ana.patch(&of(&ticket, ""), json!({ "fields": { id(&model): "Nest 9" } })).await.is(422);
    assert_eq!(wrong["errors"][0]["field"], json!(format!("fields.{}", id(&model))));
    ana.patch(&of(&other, ""), json!({ "fields": { "fld_zzzzzzzzzzzzz": "x" } })).await.is(422);

    let history = ana.get(&of(&ticket, "/history")).await.ok();
    assert_eq!(history["data"][0]["body"]["changes"][0]["field"], "custom");
    assert!(!history["data"][0]["body"].to_string().contains("TH-00812"), "no words of people in events");
    assert_eq!(history["data"][0]["texts"][0]["after"], "\"TH-00812\"");
    let undone = ana.post("/undo", json!({ "token": changed["undo"] })).await.ok();
    assert_eq!(undone["ticket"]["fields"], json!({}));
    assert_eq!(subjects(&format!("field={}:2", id(&model))).await, Vec::<Value>::new());
    assert!(ana.get("/search?q=TH-00812").await.ok()["data"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_ticket_is_resolved_with_what_is_required_and_shown() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let damage = field(&t, json!({ "subject": "ticket", "kind": "checkbox", "name": "Damaged" })).await;
    let photo = field(
        &t,
        json!({ "subject": "ticket", "kind": "long_text", "name": "What broke", "is_required": true,
                "condition": { "field_id": damage["id"], "values": ["true"] } }),
    )
    .await;
    let ticket = t.arrives(&Letter::new("anna@customer.test", "Broken", "Look.")).await;
    ana.change(&ticket, json!({ "category": "resolved" })).await;
    ana.change(&ticket, json!({ "category": "open", "fields": { id(&damage): true } })).await;
    let refused = ana.patch(&of(&ticket, ""), json!({ "category": "resolved" })).await.is(422);
    let error = &refused["errors"][0];
    assert_eq!(
        (&error["code"], &error["field"]),
        (&json!("required_to_resolve"), &json!(format!("fields.{}", id(&photo))))
    );
    let reply = json!({ "kind": "reply", "text": "Done.", "status": "resolved" });
    ana.post(&of(&ticket, "/messages"), reply.clone()).await.is(422);
    assert_eq!(ana.thread(&ticket).await.iter().filter(|message| message["text"] == "Done.").count(), 0);
    ana.change(&ticket, json!({ "fields": { id(&photo): "The lid" } })).await;
    let written = ana.post(&of(&ticket, "/messages"), reply).await.is(201);
    assert_eq!(written["ticket"]["category"], "resolved");
    t.settled().await;
}

#[tokio::test]
async fn fields_are_ordered_switched_off_and_deleted_with_their_values() {
    let t = testkit::start().await;
    let (admin, ana) = (t.admin(), t.agent("ana"));
    let first = field(&t, json!({ "subject": "ticket", "kind": "number", "name": "Floor" })).await;
    let second = field(&t, json!({ "subject": "ticket", "kind": "date", "name": "Bought on" })).await;
    admin
        .post("/fields", json!({ "subject": "ticket", "kind": "text", "name": "floor " }))
        .await
        .refused(409, "name_taken");
    admin.post("/fields", json!({ "subject": "ticket", "kind": "choice", "name": "Empty" })).await.is(422);
    admin.patch(&path(&second), json!({ "position": 0 })).await.ok();
    let names = async || {
        let catalog = ana.get("/catalog").await.ok();
        catalog["fields"].as_array().unwrap().iter().map(|field| field["name"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Bought on", "Floor"]);
    let ticket = t.arrives(&Letter::new("anna@customer.test", "Lift", "Stuck.")).await;
    ana.change(&ticket, json!({ "fields": { id(&first): "3,5", id(&second): "2026-02-28" } })).await;
    admin.patch(&path(&first), json!({ "is_active": false })).await.ok();
    ana.patch(&of(&ticket, ""), json!({ "fields": { id(&first): 4 } })).await.is(422);
    assert_eq!(ana.see(&ticket).await["fields"][id(&first)], json!(3.5), "kept while it is off");
    let dependent = json!({ "subject": "ticket", "kind": "text", "name": "Why",
        "condition": { "field_id": second["id"], "values": ["2026-02-28"] } });
    let dependent = field(&t, dependent).await;
    admin.delete(&path(&second)).await.refused(409, "in_use");
    admin.delete(&path(&dependent)).await.ok();
    admin.delete(&path(&second)).await.ok();
    assert_eq!(ana.see(&ticket).await["fields"], json!({ id(&first): 3.5 }));
    assert_eq!(names().await, ["Floor"]);
}

#[tokio::test]
async fn contacts_and_organizations_have_theirs() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let organization = ana.post("/organizations", json!({ "name": "Karra Ltd" })).await.is(201);
    let contact = ana.post("/contacts", json!({ "name": "Anna", "emails": ["anna@karra.test"] })).await.is(201);
    let level = json!({ "subject": "contact", "kind": "choices", "name": "Speaks",
        "choices": [{ "name": "English" }, { "name": "Ελληνικά" }] });
    let level = field(&t, level).await;
    let seller = field(&t, json!({ "subject": "organization", "kind": "contact", "name": "Speaks for it" })).await;
    let of_contact = format!("/contacts/{}/fields", id(&contact));
    let of_organization = format!("/organizations/{}/fields", id(&organization));
    let set = ana.patch(&of_contact, json!({ "fields": { id(&level): ["2", "1"] } })).await.ok();
    assert_eq!(set["fields"], json!({ id(&level): ["1", "2"] }));
    ana.patch(&of_organization, json!({ "fields": { id(&seller): contact["id"] } })).await.ok();
    assert_eq!(ana.get(&of_organization).await.ok()["fields"], json!({ id(&seller): contact["id"] }));
    let wrong = ana.patch(&of_organization, json!({ "fields": { id(&seller): "con_aaaaaaaaaaaaa" } })).await.is(422);
    assert_eq!(wrong["errors"][0]["code"], "not_found");
    ana.patch(&of_contact, json!({ "fields": { id(&seller): contact["id"] } })).await.is(422);
    let emptied = ana.patch(&of_contact, json!({ "fields": { id(&level): null } })).await.ok();
    assert_eq!(emptied["fields"], json!({}));
    t.found_other().await.owner.get(&of_contact).await.is(404);
}

#[tokio::test]
async fn values_of_contacts_are_found_exported_and_merged() {
    let t = testkit::start().await;
    let ana = t.owner();
    let card = field(&t, json!({ "subject": "contact", "kind": "text", "name": "Card" })).await;
    let speaks = json!({ "subject": "contact", "kind": "choices", "name": "Speaks",
        "choices": [{ "name": "English" }, { "name": "Ελληνικά" }] });
    let speaks = field(&t, speaks).await;
    let made =
        async |name: &str, mail: &str| ana.post("/contacts", json!({ "name": name, "emails": [mail] })).await.is(201);
    let (anna, twin) = (made("Anna", "anna@karra.test").await, made("A. Karra", "a@karra.test").await);
    let of = |contact: &Value| format!("/contacts/{}/fields", id(contact));
    ana.patch(&of(&anna), json!({ "fields": { id(&speaks): ["1"] } })).await.ok();
    ana.patch(&of(&twin), json!({ "fields": { id(&speaks): ["2"], id(&card): "ZX-4711" } })).await.ok();
    let found = async |words: &str| -> Vec<String> {
        let page = ana.get(&format!("/contacts?q={words}")).await.ok();
        page["data"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("zx-4711").await, ["A. Karra"]);
    let sheet = ana.get("/contacts/export").await.text();
    let line = |name: &str| sheet.lines().find(|line| line.contains(name)).unwrap().trim().to_owned();
    assert!(line("created_at").ends_with(",Card,Speaks"), "{sheet}");
    assert!(line("a@karra.test").ends_with(",ZX-4711,Ελληνικά"), "{sheet}");

    let merge = ana.post(&format!("/contacts/{}/merge", id(&anna)), json!({ "other_id": twin["id"] })).await.ok();
    let merged = ana.get(&of(&anna)).await.ok();
    assert_eq!(
        merged["fields"],
        json!({ id(&speaks): ["1"], id(&card): "ZX-4711" }),
        "its own stays, what is empty is filled"
    );
    assert_eq!(found("zx-4711").await, ["Anna"]);
    ana.patch(&of(&anna), json!({ "fields": { id(&speaks): ["1", "2"] } })).await.ok();
    ana.post(&format!("/merges/{}/undo", merge["merge_id"].as_str().unwrap()), json!({})).await.ok();
    assert_eq!(ana.get(&of(&anna)).await.ok()["fields"], json!({ id(&speaks): ["1", "2"] }), "changed since");
    assert_eq!(ana.get(&of(&twin)).await.ok()["fields"], json!({ id(&speaks): ["2"], id(&card): "ZX-4711" }));
    assert_eq!(found("zx-4711").await, ["A. Karra"]);
}
