//! The hosted form: Greek, with a file, without JavaScript; machines are asked to try again.

use serde_json::json;
use testkit::{Answer, Part, Testkit};

fn token_in(page: &str) -> String {
    let start = page.find("name=\"token\" value=\"").unwrap_or_else(|| panic!("no token in {page}")) + 20;
    page[start..].split('"').next().unwrap().to_owned()
}

async fn form(t: &Testkit, settings: serde_json::Value) -> String {
    t.set_channel(t.known.form, settings).await;
    let page =
        t.nobody().send("GET", "/help/contact", &[("accept-language", "el-GR,el;q=0.9,en;q=0.5")], Vec::new()).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("lang=\"el\""), "{}", page.text());
    token_in(&page.text())
}

async fn post(t: &Testkit, token: &str, website: &str) -> Answer {
    let parts = [
        Part::Field("token", token),
        Part::Field("lang", "el"),
        Part::Field("name", "Ελένη Κάρρα"),
        Part::Field("email", "eleni@customer.test"),
        Part::Field("subject", "Η αντλία δεν ζεσταίνει"),
        Part::Field("message", "Καλημέρα, η αντλία θερμότητας δεν ζεσταίνει το νερό."),
        Part::Field("website", website),
        Part::File {
            field: "files", name: "απόδειξη.pdf", media_type: "application/pdf", bytes: b"%PDF-1.4 x"
        },
    ];
    t.nobody().form("/help/contact", &parts).await
}

#[tokio::test]
async fn a_greek_form_with_a_file_becomes_a_ticket_and_everything_comes_back_by_mail() {
    let t = testkit::start().await;
    let token = form(&t, json!({ "confirm": true })).await;
    t.pass(5);
    let answer = post(&t, &token, "").await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let ticket = t.ticket("Η αντλία δεν ζεσταίνει").await;
    assert_eq!(
        (&ticket["channel_kind"], &ticket["language"], &ticket["has_attachments"]),
        (&json!("web_form"), &json!("el"), &json!(true))
    );
    assert_eq!(
        (&ticket["contact"]["name"], &ticket["contact"]["email"]),
        (&json!("Ελένη Κάρρα"), &json!("eleni@customer.test"))
    );
    let ana = t.agent("ana");
    let message = ana.thread(&ticket).await.remove(0);
    assert!(message["text"].as_str().unwrap().contains("θερμότητας"));
    assert_eq!(message["files"][0]["name"], "απόδειξη.pdf");
    let file = t.nobody().page(message["files"][0]["url"].as_str().unwrap()).await;
    assert_eq!((file.status, file.body.as_slice()), (200, &b"%PDF-1.4 x"[..]));
    assert!(
        file.header("content-disposition").starts_with("attachment")
            && file.header("content-security-policy").contains("sandbox")
    );

    let confirmation = t.world.first_to("eleni@customer.test").await;
    assert!(confirmation.read().text.chars().any(|c| ('α'..='ω').contains(&c)), "{}", confirmation.text());
    ana.reply(&ticket, "Έρχεται τεχνικός αύριο.").await;
    let sent = t.world.nth_to("eleni@customer.test", 2).await.read();
    assert!(sent.text.contains("Έρχεται τεχνικός αύριο."), "{}", sent.text);
    assert_eq!(sent.from[0].address, "support@test.test", "answers to a form leave by the mail channel");
    t.settled().await;
}

#[tokio::test]
async fn machines_and_the_hasty_are_asked_to_try_again_and_a_page_counts_once() {
    let t = testkit::start().await;
    let token = form(&t, json!({ "confirm": false })).await;
    assert_eq!(post(&t, &token, "").await.status, 422, "too quick for a person");
    t.pass(5);
    assert_eq!(post(&t, &token, "http://spam.test").await.status, 422, "the hidden field");
    for token in ["", "AAAA", "no token"] {
        assert_eq!(post(&t, token, "").await.status, 422, "{token}");
    }
    assert!(t.owner().list("open").await.is_empty());
    assert_eq!(post(&t, &token, "").await.status, 303);
    assert_eq!(post(&t, &token, "").await.status, 303, "the button pressed twice");
    assert_eq!(t.owner().list("open").await.len(), 1);
    t.pass(25 * 3600);
    assert_eq!(post(&t, &token, "").await.status, 422, "an old page");
}

#[tokio::test]
async fn only_forms_answer_there() {
    let t = testkit::start().await;
    let nobody = t.nobody();
    assert_eq!(nobody.page(&format!("/help/contact/{}", t.known.form)).await.status, 200);
    assert_eq!(nobody.page(&format!("/help/contact/{}", t.known.email)).await.status, 404);
    let script = nobody.page("/form.js").await;
    assert!(script.status == 200 && script.header("content-type").contains("javascript"), "{}", script.text());
    let form = format!("/channels/{}", t.known.form);
    t.admin().patch(&form, json!({ "is_enabled": false })).await.ok();
    assert_eq!(nobody.page("/help/contact").await.status, 404);
}

#[tokio::test]
async fn a_form_asks_for_fields_of_the_workspace_and_for_more_as_the_answers_come() {
    let t = testkit::start().await;
    let owner = t.owner();
    let made = async |field: serde_json::Value| owner.post("/fields", field).await.is(201);
    let model = json!({ "subject": "ticket", "kind": "choice", "name": "Model", "names": { "el": "Μοντέλο" },
        "choices": [{ "name": "Nest 2" }, { "name": "Nest 3" }] });
    let model = made(model).await;
    let id = |field: &serde_json::Value| field["id"].as_str().unwrap().to_owned();
    let serial = json!({ "subject": "ticket", "kind": "text", "name": "Serial", "is_required": true,
        "condition": { "field_id": model["id"], "values": ["2"] } });
    let serial = made(serial).await;
    let colours = json!({ "subject": "ticket", "kind": "choices", "name": "Colours",
        "choices": [{ "name": "Red" }, { "name": "Blue" }] });
    let colours = made(colours).await;
    let since = made(json!({ "subject": "ticket", "kind": "date", "name": "Since" })).await;
    let owner_of = made(json!({ "subject": "ticket", "kind": "contact", "name": "Seller" })).await;
    let all: Vec<String> = [&model, &serial, &colours, &since, &owner_of].into_iter().map(id).collect();
    let token = form(&t, json!({ "confirm": false, "custom_fields": all })).await;
    let page = t.nobody().page("/help/contact?lang=el").await.text();
    assert!(page.contains("Μοντέλο") && page.contains("Colours") && page.contains("type=\"date\""), "{page}");
    assert!(!page.contains("Serial") && !page.contains("Seller"), "not yet, and never");
    t.pass(5);
    let post = async |more: &[(String, &str)], token: &str| {
        let mut parts = vec![
            Part::Field("token", token),
            Part::Field("lang", "en"),
            Part::Field("email", "eleni@customer.test"),
            Part::Field("subject", "A lid"),
            Part::Field("message", "It fell down."),
        ];
        parts.extend(more.iter().map(|(name, value)| Part::Field(name, value)));
        t.nobody().form("/help/contact", &parts).await
    };
    let asked = [id(&model), id(&colours), id(&since)].join(" ");
    let mut typed = vec![
        ("asked".to_owned(), asked.as_str()),
        (format!("c-{}", id(&model)), "2"),
        (format!("c-{}-2", id(&colours)), "on"),
        (format!("c-{}", id(&since)), "2026-02-30"),
    ];
    let wrong = post(&typed, &token).await;
    assert_eq!(wrong.status, 422);
    let page = wrong.text();
    assert!(page.contains("Please write a date like") && page.contains("Serial"), "{page}");
    typed[3].1 = "2026-02-28";
    let more = post(&typed, &token).await;
    assert_eq!(more.status, 422, "the serial number has not been asked for yet");
    assert!(
        more.text().contains("a few more questions") && more.text().contains("value=\"2\" selected"),
        "{}",
        more.text()
    );
    let asked = [asked.as_str(), &id(&serial)].join(" ");
    typed[0].1 = &asked;
    assert_eq!(post(&typed, &token).await.status, 422, "it is required");
    typed.push((format!("c-{}", id(&serial)), "TH-00812"));
    assert_eq!(post(&typed, &token).await.status, 303);
    let ticket = t.ticket("A lid").await;
    assert_eq!(
        t.agent("ana").see(&ticket).await["fields"],
        json!({ id(&model): "2", id(&serial): "TH-00812", id(&colours): ["2"], id(&since): "2026-02-28" })
    );
    let found = owner.get("/search?kind=tickets&q=TH-00812").await.ok();
    assert_eq!(found["data"][0]["ticket"]["id"], ticket["id"]);
    assert_eq!(owner.get("/tickets?field=Model:Nest%203").await.ok()["data"][0]["id"], ticket["id"]);
}
