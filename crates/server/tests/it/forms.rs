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
