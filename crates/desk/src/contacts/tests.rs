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
