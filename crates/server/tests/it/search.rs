//! Search over HTTP: six languages, the same set on both engines, pages, and only what somebody may see.

use serde_json::{Value, json};
use testkit::{Actor, Letter, Testkit};

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn find(actor: &Actor, wanted: &str) -> Vec<Value> {
    actor.get(&format!("/search?kind=tickets&limit=100&q={}", encoded(wanted))).await.ok()["data"]
        .as_array()
        .unwrap()
        .clone()
}

async fn write(t: &Testkit, subject: &str, text: &str) -> Value {
    let body = json!({ "subject": subject, "text": text, "from": { "name": "Kim", "address": "kim@customer.test" } });
    t.writer().post("/tickets", body).await.is(201)["ticket"].clone()
}

#[tokio::test]
async fn six_languages_and_numbers_are_found_and_nothing_else() {
    let t = testkit::start().await;
    let texts = [
        (
            "en",
            "Both invoices are wrong, order AB-12345, call +30 210 123 4567.",
            &["invoice", "INVOICES", "ab12345", "2101234567", "invoi"][..],
        ),
        (
            "el",
            "Η αντλία ΔΕΝ ΖΕΣΤΑΙΝΕΙ από χθες, λείπουν και τα τιμολόγια.",
            &["δεν ζεσταίνει", "ζεσταινει", "τιμολόγιο", "αντλία"][..],
        ),
        ("ro", "Nu am primit facturile din mai. Livrați în țară?", &["factura", "tara", "țară"][..]),
        ("az", "Salam, mən İlqar Məmmədov, sifarişimi hələ almamışam.", &["ilqar", "İLQAR", "sifariş"][..]),
        ("zh", "我的风扇过热了，请帮忙。", &["风扇", "风扇过热"][..]),
        ("hr", "Nisam dobio narudžbu od ponedjeljka.", &["narudzba", "narudžba"][..]),
    ];
    for (locale, text, _) in texts {
        write(&t, &format!("Language {locale}"), text).await;
    }
    let ana = t.agent("ana");
    for (locale, text, words) in texts {
        for word in words {
            let hits = find(&ana, word).await;
            let subjects: Vec<&str> = hits.iter().map(|hit| hit["ticket"]["subject"].as_str().unwrap()).collect();
            assert_eq!(subjects, [format!("Language {locale}")], "{word}");
            assert_eq!(hits[0]["kind"], "ticket");
            assert!(text.contains(hits[0]["snippet"].as_str().unwrap().trim()), "{}", hits[0]);
        }
    }
    for nothing in
        ["voice", "风机", "quokka", "", "   ", "\"", "* OR *", "a:b & !c | (", "\u{0}", "'; drop table ticket; --"]
    {
        assert!(find(&ana, nothing).await.is_empty(), "{nothing}");
    }
    assert_eq!(find(&ana, "language").await.len(), 6, "the subject counts too, newest first");
    let first = find(&ana, "language").await.remove(0);
    assert_eq!(first["ticket"]["subject"], "Language hr");
    assert_eq!(find(&ana, &format!("#{}", first["ticket"]["number"])).await[0]["ticket"]["id"], first["ticket"]["id"]);
    let marks = find(&ana, "ponedjeljka").await[0]["marks"].clone();
    assert!(!marks.as_array().unwrap().is_empty(), "the match is marked");
}

#[tokio::test]
async fn pages_hold_every_match_once_newest_first() {
    let t = testkit::start().await;
    for n in 0..9 {
        let ticket = write(&t, &format!("Boiler {n}"), "The boiler leaks.").await;
        if n % 3 == 0 {
            t.agent("ben").note(&ticket, "The boiler again.").await;
        }
    }
    let (ana, mut after, mut found) = (t.agent("ana"), String::new(), Vec::new());
    loop {
        let page = ana.get(&format!("/search?kind=tickets&limit=4&q=boiler{after}")).await.ok();
        let rows = page["data"].as_array().unwrap();
        assert!(rows.len() <= 4);
        found.extend(rows.iter().map(|hit| hit["ticket"]["id"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let distinct: std::collections::BTreeSet<&String> = found.iter().collect();
    assert_eq!(distinct.len(), 9, "every ticket is found");
    ana.get("/search?q=boiler&after=nonsense").await.wrong("after", "invalid");
    ana.get("/search").await.wrong("q", "invalid");
}

#[tokio::test]
async fn contacts_are_found_by_name_address_and_number_and_hidden_tickets_are_not() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let new = json!({ "name": "Željka Đurić", "emails": ["zeljka@duric.test"], "phones": ["+385 91 234 5678"] });
    ana.post("/contacts", new).await.is(201);
    for wanted in ["zeljka", "Đurić", "duric", "zeljka@duric.test", "0912345678"] {
        let hits = ana.get(&format!("/search?kind=contacts&q={}", encoded(wanted))).await.ok();
        assert_eq!(hits["data"][0]["contact"]["name"], "Željka Đurić", "{wanted}");
    }
    let hidden = t.arrives(&Letter::new("anna@customer.test", "Lawsuit", "My lawyer is Mr Grimaldi.")).await;
    assert_eq!(find(&ana, "grimaldi").await.len(), 1);
    t.owner().change(&hidden, json!({ "team_id": t.known.legal.to_string() })).await;
    assert!(find(&ana, "grimaldi").await.is_empty());
    assert_eq!(find(&t.agent("ben"), "grimaldi").await.len(), 1);
    t.owner().change(&hidden, json!({ "is_spam": true })).await;
    assert_eq!(find(&t.agent("ben"), "grimaldi").await.len(), 1, "spam is still found");
}

/// Subjects of what a question finds, newest first.
async fn subjects(actor: &Actor, wanted: &str) -> Vec<String> {
    let hits = find(actor, wanted).await;
    hits.iter().map(|hit| hit["ticket"]["subject"].as_str().unwrap().to_owned()).collect()
}

async fn arrives_from(t: &Testkit, name: &str, address: &str, subject: &str, text: &str) -> Value {
    let body = json!({ "subject": subject, "text": text, "from": { "name": name, "address": address } });
    t.writer().post("/tickets", body).await.is(201)["ticket"].clone()
}

#[tokio::test]
async fn filters_narrow_words_and_make_lists_by_themselves() {
    let t = testkit::start().await;
    let (owner, ana) = (t.owner(), t.agent("ana"));
    let tag = owner.post("/tags", json!({ "name": "Care plus" })).await.is(201)["id"].clone();
    let field = json!({ "subject": "ticket", "kind": "choice", "name": "Model", "choices": [{ "name": "Nest 2" }] });
    let field = owner.post("/fields", field).await.is(201);
    let reason = owner.post("/reasons", json!({ "name": "Delivery" })).await.is(201)["id"].clone();
    let below = owner.post("/reasons", json!({ "name": "Late", "parent_id": reason })).await.is(201)["id"].clone();
    let first = arrives_from(&t, "Željka Đurić", "zeljka@duric.test", "One", "The north pump leaks.").await;
    let second = arrives_from(&t, "Kim", "kim@customer.test", "Two", "A pump in the north garden.").await;
    let third = arrives_from(&t, "Kim", "kim@customer.test", "Three", "The blue lid of the pump.").await;
    let fields = json!({ field["id"].as_str().unwrap(): field["choices"][0]["id"] });
    owner.change(&first, json!({ "tags": [tag], "fields": fields, "reason_id": below })).await;
    owner.change(&second, json!({ "assignee_id": t.agent_id("ana"), "priority": "urgent" })).await;
    owner.change(&third, json!({ "category": "resolved" })).await;
    for (wanted, expected) in [
        ("pump", &["Three", "Two", "One"][..]),
        ("pump from:zeljka", &["One"]),
        ("from:kim@customer.test", &["Three", "Two"]),
        ("from:nobody@customer.test pump", &[]),
        ("pump assignee:me", &["Two"]),
        ("to:none pump", &["Three", "One"]),
        ("-assignee:me pump", &["Three", "One"]),
        ("assignee:ana", &["Two"]),
        ("tag:\"care plus\"", &["One"]),
        ("tag:care pump", &["One"]),
        ("pump -tag:care", &["Three", "Two"]),
        ("is:closed", &["Three"]),
        ("is:open pump", &["Two", "One"]),
        ("status:resolved", &["Three"]),
        ("priority:urgent", &["Two"]),
        ("priority:urgent priority:normal is:open", &["Two", "One"]),
        ("reason:delivery", &["One"]),
        ("field:model=\"nest 2\"", &["One"]),
        ("has:file", &[]),
        ("after:today pump", &["Three", "Two", "One"]),
        ("before:today pump", &[]),
        ("on:today is:open", &["Two", "One"]),
        ("before:today", &[]),
        ("\"north pump\"", &["One"]),
        ("\"pump leaks\" north", &["One"]),
        ("pump -garden", &["Three", "One"]),
        ("pump -\"north pump\"", &["Three", "Two"]),
        ("pump -leaks -garden", &["Three"]),
        ("is:spam", &[]),
    ] {
        let mut found = subjects(&ana, wanted).await;
        let mut expected = expected.to_vec();
        // Without words the newest activity comes first, and the changes above are activity.
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{wanted}");
    }
    let number = format!("number:{}", first["number"]);
    assert_eq!(subjects(&ana, &number).await, ["One"]);
    t.owner().change(&third, json!({ "is_spam": true })).await;
    assert_eq!(subjects(&ana, "from:kim").await, ["Two"], "spam has to be asked for");
    assert_eq!(subjects(&ana, "from:kim is:spam").await, ["Three"]);
    let hit = find(&ana, "from:kim is:open pump").await.remove(0);
    assert!(hit["message_id"].as_str().unwrap().starts_with("msg_") && !hit["marks"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_filter_that_cannot_be_understood_is_named_with_its_remedy() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    for (wanted, field, code, word) in [
        ("colour:red", "q.0", "unknown_filter", "quotes"),
        ("is:open tag:nope", "q.1", "invalid", "nope"),
        ("is:purple", "q.0", "invalid", "unread"),
        ("on:soon", "q.0", "invalid", "2026-11-30"),
        ("is:open before:", "q.1", "required", "colon"),
        ("field:Colour=red", "q.0", "invalid", "field"),
        ("number:many", "q.0", "invalid", "4812"),
        ("assignee:nobody", "q.0", "invalid", "Ana"),
        ("-pump", "q", "required", "word"),
    ] {
        let answer = ana.get(&format!("/search?kind=tickets&q={}", encoded(wanted))).await;
        answer.wrong(field, code);
        assert!(answer.text().contains(word), "{wanted}: {}", answer.text());
    }
}

#[tokio::test]
async fn words_that_everybody_writes_are_found_in_the_few_tickets_of_a_filter() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let rare = arrives_from(&t, "Rare", "rare@customer.test", "Rare", "The invoice.").await;
    let busy = arrives_from(&t, "Busy", "busy@customer.test", "Busy", "The invoice.").await;
    for _ in 0..270 {
        ana.note(&busy, "The invoice again.").await;
    }
    let page = ana.get("/search?kind=tickets&limit=2&q=invoice%20from:rare").await.ok();
    assert_eq!((page["data"][0]["ticket"]["id"].clone(), page["next"].clone()), (rare["id"].clone(), Value::Null));
    let page = ana.get("/search?kind=tickets&limit=1&q=from:customer.test%20is:open").await.ok();
    assert_eq!(page["data"][0]["ticket"]["subject"], "Busy");
    let after = page["next"].as_str().unwrap();
    let page =
        ana.get(&format!("/search?kind=tickets&limit=1&q=from:customer.test%20is:open&after={after}")).await.ok();
    assert_eq!((page["data"][0]["ticket"]["subject"].as_str(), page["next"].clone()), (Some("Rare"), Value::Null));
}

#[tokio::test]
async fn saved_searches_are_ones_own_a_teams_or_everybodys() {
    let t = testkit::start().await;
    let (ana, ben, owner) = (t.agent("ana"), t.agent("ben"), t.owner());
    let names = async |actor: &Actor| -> Vec<String> {
        let page = actor.get("/saved-searches").await.ok();
        page["data"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    };
    let own = ana.post("/saved-searches", json!({ "name": " Mine ", "query": "assignee:me is:open", "is_own": true }));
    let own = own.await.is(201);
    ana.post("/saved-searches", json!({ "name": "All", "query": "is:open" })).await.is(403);
    owner.post("/saved-searches", json!({ "name": "Urgent", "query": "priority:urgent" })).await.is(201);
    let team = json!({ "name": "Lawyers", "query": "is:open", "team_id": t.known.legal.to_string() });
    let team = owner.post("/saved-searches", team).await.is(201);
    assert_eq!(names(&ana).await, ["Mine", "Urgent"]);
    assert_eq!(names(&ben).await, ["Lawyers", "Urgent"], "of the team");
    let path = format!("/saved-searches/{}", own["id"].as_str().unwrap());
    ben.patch(&path, json!({ "name": "His" })).await.is(404);
    ben.delete(&path).await.is(404);
    ana.patch(&path, json!({ "name": "Ours", "is_own": false })).await.is(403);
    ana.patch(&path, json!({ "query": "colour:red" })).await.wrong("query", "invalid");
    ana.post("/saved-searches", json!({ "name": "", "query": "" })).await.wrong("name", "required");
    assert_eq!(ana.patch(&path, json!({ "name": "Later" })).await.ok()["query"], "assignee:me is:open");
    ana.delete(&path).await.is(204);
    assert_eq!(names(&ana).await, ["Urgent"]);
    assert_eq!(ana.post(&format!("{path}/restore"), json!({})).await.ok()["name"], "Later");
    let path = format!("/saved-searches/{}", team["id"].as_str().unwrap());
    assert_eq!(ben.patch(&path, json!({ "name": "Law" })).await.ok()["can_change"], true, "members keep their team's");
    let events = owner.get("/events?limit=100").await.ok();
    let is_ours = |event: &&Value| event["body"]["what"] == "saved_searches";
    assert_eq!(events["data"].as_array().unwrap().iter().filter(is_ours).count(), 7);
}
