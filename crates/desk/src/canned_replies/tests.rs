//! Canned replies: who sees which, what is filled in, what comes along, how they come back.

use serde_json::{Value, json};
use testkit::{Letter, Testkit, of};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n0000000000000";

async fn ticket(t: &Testkit) -> Value {
    t.arrives(&Letter::new("Anna Karra <anna@customer.test>", "The pump", "It is cold.")).await
}

fn path(reply: &Value, rest: &str) -> String {
    format!("/canned-replies/{}{rest}", reply["id"].as_str().unwrap())
}

fn titles(page: &Value) -> Vec<&str> {
    page["data"].as_array().unwrap().iter().map(|reply| reply["title"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_canned_reply_is_filled_in_escaped_and_counted() {
    let t = testkit::start().await;
    let (ticket, ana) = (ticket(&t).await, t.agent("ana"));
    let contact = format!("/contacts/{}", ticket["contact"]["id"].as_str().unwrap());
    ana.patch(&contact, json!({ "name": "Anna <b>Karra</b>" })).await.ok();
    let file = t.supervisor().upload("terms.pdf", "application/pdf", b"%PDF-1.4 x").await;
    let picture = t.supervisor().upload("valve.png", "image/png", PNG).await;
    let src = picture["url"].as_str().unwrap().replace('&', "&amp;");
    let html = format!(
        "<p>Dear <strong>{{{{contact.name}}}}</strong> of {{{{organization.name}}}}, #{{{{ticket.number}}}} <img src=\"{src}\"></p><script>x()</script>"
    );
    let new = json!({ "title": "Valve", "shortcut": "valve", "texts": [{ "html": html }], "files": [file["id"]] });
    let reply = t.supervisor().post("/canned-replies", new).await.is(201);
    assert_eq!(reply["files"].as_array().unwrap().len(), 2, "the picture comes along by itself");
    assert!(!reply["texts"][0]["html"].as_str().unwrap().contains("script"));

    let filled = ana.get(&path(&reply, &format!("/filled?ticket_id={}", ticket["id"].as_str().unwrap()))).await.ok();
    assert_eq!(filled["missing"], json!(["organization.name"]));
    let html = filled["html"].as_str().unwrap();
    assert!(html.contains("&lt;b&gt;Karra&lt;/b&gt;") && html.contains("{{organization.name}}"), "{html}");
    assert!(html.contains(&format!("#{}", ticket["number"])), "{html}");

    let taken = ana.post(&path(&reply, "/use"), json!({ "ticket_id": ticket["id"] })).await.ok();
    let files = taken["files"].as_array().unwrap();
    assert!(files.len() == 2 && files.iter().all(|it| it["id"] != file["id"] && it["id"] != picture["id"]));
    let ids: Vec<&Value> = files.iter().map(|file| &file["id"]).collect();
    let body = json!({ "kind": "reply", "html": taken["html"], "text": "", "files": ids });
    let written = ana.post(&of(&ticket, "/messages"), body).await.is(201);
    assert_eq!(written["message"]["files"].as_array().unwrap().len(), 2);
    let mail = t.world.first_to("anna@customer.test").await.read();
    assert!(mail.html.unwrap_or_default().contains("cid:"));
    let list = ana.get("/canned-replies").await.ok();
    assert_eq!((&list["data"][0]["n_used"], &list["data"][0]["n_files"]), (&json!(1), &json!(2)));
    t.settled().await;
}

#[tokio::test]
async fn everybody_sees_their_own_and_what_is_shared_with_them() {
    let t = testkit::start().await;
    let (ana, ben, supervisor) = (t.agent("ana"), t.agent("ben"), t.supervisor());
    let new = |title: &str| json!({ "title": title, "texts": [{ "text": "Hello." }] });
    let with = |title: &str, name: &str, value: Value| {
        let mut new = new(title);
        new[name] = value;
        new
    };
    supervisor.post("/canned-replies", new("All")).await.is(201);
    let legal = json!(t.known.legal.to_string());
    let of_team = supervisor.post("/canned-replies", with("Legal", "team_id", legal)).await.is(201);
    let own = ana.post("/canned-replies", with("Mine", "is_own", json!(true))).await.is(201);
    assert_eq!(titles(&ana.get("/canned-replies").await.ok()), ["All", "Mine"]);
    assert_eq!(titles(&ben.get("/canned-replies").await.ok()), ["All", "Legal"], "Ben is in the team");
    assert_eq!(titles(&supervisor.get("/canned-replies").await.ok()), ["All", "Legal"]);
    ana.get(&path(&of_team, "")).await.refused(404, "not_found");
    ana.delete(&path(&of_team, "")).await.refused(404, "not_found");
    ben.post(&path(&own, "/use"), json!({})).await.refused(404, "not_found");
    ben.patch(&path(&of_team, ""), json!({ "title": "Ours" })).await.refused(403, "forbidden");
    ana.post("/canned-replies", new("Shared")).await.refused(403, "forbidden");
    ana.patch(&path(&own, ""), json!({ "is_own": false })).await.refused(403, "forbidden");
    let renamed = ana.patch(&path(&own, ""), json!({ "title": "Still mine" })).await.ok();
    assert_eq!((&renamed["title"], &renamed["texts"][0]["text"]), (&json!("Still mine"), &json!("Hello.")));
}

#[tokio::test]
async fn the_language_of_the_ticket_decides_and_wrong_texts_are_refused() {
    let t = testkit::start().await;
    let supervisor = t.supervisor();
    let texts =
        json!([{ "text": "Hello {{contact.first_name|there}}" }, { "locale": "el", "text": "Γεια, {{agent.name}}" }]);
    let reply = supervisor.post("/canned-replies", json!({ "title": "Hi", "texts": texts })).await.is(201);
    assert_eq!(reply["locales"], json!(["el"]));
    let greek = t
        .arrives(&Letter::new(
            "eleni@customer.test",
            "Η αντλία",
            "Η αντλία θερμότητας δεν ζεσταίνει καθόλου από χθες το βράδυ.",
        ))
        .await;
    let text = async |query: &str| supervisor.get(&path(&reply, &format!("/filled{query}"))).await.ok()["text"].clone();
    assert!(text(&format!("?ticket_id={}", greek["id"].as_str().unwrap())).await.as_str().unwrap().starts_with("Γεια"));
    assert_eq!(text("?locale=hr").await, "Hello there");

    let refused = async |body: Value, field: &str, code: &str| {
        let problem = supervisor.post("/canned-replies", body.clone()).await.is(422);
        assert_eq!(
            (&problem["errors"][0]["field"], &problem["errors"][0]["code"]),
            (&json!(field), &json!(code)),
            "{body}"
        );
    };
    refused(json!({ "title": "x", "texts": [{ "text": "{{custumer.name}}" }] }), "texts[0].text", "unknown_variable")
        .await;
    refused(json!({ "title": "x", "texts": [] }), "texts", "required").await;
    refused(json!({ "title": "x", "texts": [{ "text": " " }] }), "texts[0].text", "required").await;
    refused(json!({ "title": "", "texts": [{ "text": "a" }] }), "title", "required").await;
    refused(json!({ "title": "x", "shortcut": "a b", "texts": [{ "text": "a" }] }), "shortcut", "invalid").await;
    let twice = json!([{ "text": "a" }, { "text": "b", "locale": "el" }, { "text": "c", "locale": "el" }]);
    refused(json!({ "title": "x", "texts": twice }), "texts[2].locale", "invalid").await;
    let strange = t.agent("ana").upload("a.txt", "text/plain", b"hers").await;
    let body = json!({ "title": "x", "texts": [{ "text": "a" }], "files": [strange["id"]] });
    refused(body, "files[0]", "not_found").await;
}

#[tokio::test]
async fn a_deleted_one_comes_back_with_its_files_until_a_month_has_passed() {
    let t = testkit::start().await;
    // A key: sessions do not live as long as this test.
    let key = t.owner().post("/api-keys", json!({ "name": "All", "scopes": ["admin"] })).await.is(201);
    let owner = t.nobody().with_key(key["key"].as_str().unwrap());
    let file = owner.upload("a.txt", "text/plain", b"hello").await;
    let new = json!({ "title": "Bye", "texts": [{ "text": "Bye." }], "files": [file["id"]] });
    let reply = owner.post("/canned-replies", new).await.is(201);
    owner.delete(&path(&reply, "")).await.ok();
    owner.get(&path(&reply, "")).await.refused(404, "not_found");
    t.agent("ana").post(&path(&reply, "/restore"), json!({})).await.refused(403, "forbidden");
    assert!(titles(&owner.get("/canned-replies").await.ok()).is_empty(), "a refusal brings nothing back");
    t.pass(3 * 86_400);
    desk::media::clean_up(&t.desk).await.unwrap();
    let back = owner.post(&path(&reply, "/restore"), json!({})).await.ok();
    assert_eq!((&back["title"], back["files"].as_array().unwrap().len()), (&json!("Bye"), 1));
    owner.delete(&path(&reply, "")).await.ok();
    let now = t.desk.clock.now_us() + 31 * 86_400_000_000;
    t.write(now, |tx, now| Box::pin(desk::canned_replies::clean_up(tx, *now))).await;
    owner.post(&path(&reply, "/restore"), json!({})).await.refused(404, "not_found");
    assert_eq!(t.count("select count(*) from canned_reply_file where workspace_id = $1").await, 0);
}
