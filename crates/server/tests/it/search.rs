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
