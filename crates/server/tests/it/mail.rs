//! Mail in and out: threading, loops, reports, what people send in the wild.

use serde_json::{Value, json};
use testkit::Letter;

fn messages(thread: &[Value], direction: &str) -> Vec<Value> {
    thread.iter().filter(|message| message["direction"] == direction).cloned().collect()
}

#[tokio::test]
async fn a_mail_becomes_a_ticket_and_the_answer_comes_back_threaded() {
    let t = testkit::start().await;
    let letter = Letter::new("Anna Karra <anna@customer.test>", "Where is my parcel", "It should have come on Monday.");
    let ticket = t.arrives(&letter).await;
    assert_eq!((&ticket["category"], &ticket["channel_kind"]), (&json!("new"), &json!("email")));
    assert_eq!(ticket["contact"]["email"], "anna@customer.test");
    let ana = t.agent("ana");
    let written = ana.reply(&ticket, "It comes tomorrow.").await;
    assert_eq!(written["ticket"]["category"], "waiting");

    let sent = t.world.first_to("anna@customer.test").await;
    let mail = sent.read();
    assert_eq!(mail.in_reply_to, vec![letter.id.clone()]);
    assert_eq!(mail.references, vec![letter.id.clone()]);
    assert_eq!(mail.subject, "Re: Where is my parcel");
    assert!(mail.reply_to[0].address.starts_with("support+t"), "{:?}", mail.reply_to);
    assert!(mail.text.contains("It comes tomorrow."));
    t.until_state(&written["message"], "sent").await;

    t.mail(&Letter::new("Anna Karra <anna@customer.test>", "Re: Where is my parcel", "It did not.").answering(&sent)).await;
    let now = ana.see(&ticket).await;
    assert_eq!((&now["category"], &now["n_messages"]), (&json!("open"), &json!(3)));
    assert_eq!(messages(&ana.thread(&ticket).await, "in").len(), 2);
}
