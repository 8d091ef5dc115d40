//! Whatever comes from outside: the answer is a problem that names the field and the remedy, never a panic.

use serde_json::{Value, json};
use testkit::{Letter, of};

#[tokio::test]
async fn bad_bodies_are_named() {
    let t = testkit::start().await;
    let owner = t.owner();
    for body in ["", "{", "{\"name\":}", "{\"name\":\"a\"} x", "\u{feff}{}", "nul"] {
        owner.text("POST", "/tags", body).await.refused(400, "bad_json");
    }
    for body in ["[]", "7", "\"text\"", "null"] {
        owner.text("POST", "/tags", body).await.refused(422, "invalid");
    }
    owner.post("/tags", json!({})).await.wrong("name", "required");
    owner.post("/tags", json!({ "name": 7 })).await.wrong("name", "wrong_type");
    owner.post("/tags", json!({ "name": "x", "colour": "red" })).await.wrong("colour", "unknown_field");
    owner.post("/tags", json!({ "name": "" })).await.wrong("name", "required");
    owner.post("/tags", json!({ "name": "x".repeat(10_000) })).await.wrong("name", "too_long");
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    assert!(matches!(owner.text("POST", "/tags", &deep).await.status, 400 | 422));
    let bytes =
        owner.send("POST", "/api/v1/tags", &[("content-type", "application/json")], vec![b'{', 0xff, 0xfe, b'}']).await;
    bytes.refused(400, "bad_json");
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
        owner
            .send("POST", "/api/v1/tags", &[("content-type", kind)], b"{}".to_vec())
            .await
            .refused(415, "unsupported_media");
    }
    owner.send("POST", "/api/v1/tags", &[], b"{}".to_vec()).await.refused(415, "unsupported_media");
}

#[tokio::test]
async fn huge_bodies_are_refused() {
    let t = testkit::start().await;
    let owner = t.owner();
    let text = "x".repeat(4 << 20);
    owner.post("/tags", json!({ "name": text })).await.refused(413, "too_large");
    let keyed = owner.post_once("/tags", "k", json!({ "name": "x".repeat(4 << 20) })).await;
    assert!(matches!(keyed.status, 413 | 422), "{}", keyed.text());
    let file = testkit::Part::File {
        field: "file",
        name: "big.bin",
        media_type: "application/octet-stream",
        bytes: &vec![7; 3 << 20],
    };
    owner.form("/api/v1/files", &[file]).await.refused(413, "too_large");
    let missing = testkit::Part::Field("name", "x");
    owner.form("/api/v1/files", &[missing]).await.wrong("file", "required");
}

#[tokio::test]
async fn ids_that_name_nothing_are_404() {
    let t = testkit::start().await;
    let owner = t.owner();
    for id in [
        "tkt_0000000000000",
        "tkt_zzzzzzzzzzzzz",
        "tkt_",
        "0",
        "-1",
        "99999999999999999999",
        "con_0000000000000",
        "%00",
        "..%2f..%2fme",
        "tkt_%F0%9F%98%80",
    ] {
        owner.get(&format!("/tickets/{id}")).await.refused(404, "not_found");
        owner.patch(&format!("/tickets/{id}"), json!({ "priority": "low" })).await.refused(404, "not_found");
        owner.get(&format!("/messages/{id}/html")).await.refused(404, "not_found");
    }
    owner.get("/no/such/address").await.refused(404, "not_found");
    owner.send("PUT", "/api/v1/tickets", &[], Vec::new()).await.refused(405, "method_not_allowed");
    assert_eq!(owner.page("/files/fil_0000000000000?ws=x&exp=1&sig=x").await.status, 404);
    for path in ["/assets/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/%2e%2e/Cargo.toml"] {
        let page = owner.page(path).await.text();
        assert!(!page.contains("root:") && !page.contains("[workspace]"), "{path}: {page}");
    }
}

#[tokio::test]
async fn odd_characters_come_back_as_they_are() {
    let t = testkit::start().await;
    let owner = t.owner();
    let odd = "a\u{0}b 😀 \u{202e}evil\u{feff} ' \" \\ % _ ; -- \u{1f468}\u{200d}\u{1f469}";
    let ticket = t.arrives(&Letter::new("anna@customer.test", "Odd", "x")).await;
    let written = owner.post(&of(&ticket, "/messages"), json!({ "kind": "note", "text": odd })).await.is(201);
    let kept = written["message"]["text"].as_str().unwrap();
    assert_eq!(kept, odd.replace('\u{0}', "\u{fffd}"), "only NUL, which no database takes, is replaced");
    assert_eq!(owner.thread(&ticket).await[1]["text"], kept);
    let tag = owner.post("/tags", json!({ "name": "' drop table tag --" })).await.is(201);
    assert_eq!(owner.get("/tags").await.ok()["data"][0]["name"], tag["name"]);
}

#[tokio::test]
async fn wrong_settings_are_named_where_they_stand() {
    let t = testkit::start().await;
    let admin = t.admin();
    let channel =
        |settings: Value| json!({ "kind": "email", "name": "X", "address": "x@test.test", "settings": settings });
    let cases = [
        (
            channel(json!({ "relay": { "host": "mail.example.com", "tls": "none" } })),
            "settings.relay.tls",
            "plain_relay_refused",
        ),
        (channel(json!({ "receive": "imap" })), "settings.imap", "required"),
        (channel(json!({ "relay": { "host": "" } })), "settings.relay.host", "required"),
        (channel(json!({ "colour": "red" })), "settings.colour", "unknown_field"),
        (json!({ "kind": "pigeon", "name": "X" }), "kind", "invalid"),
        (json!({ "kind": "email", "name": "X", "address": "nowhere" }), "address", "invalid"),
        (json!({ "kind": "email", "name": "X", "address": "support@test.test" }), "address", "taken"),
    ];
    for (body, field, code) in cases {
        admin.post("/channels", body).await.wrong(field, code);
    }
    let secret =
        json!({ "relay": { "host": "127.0.0.1", "port": 25, "tls": "none", "user": "u", "password": "hush-hush" } });
    let made = admin.post("/channels", channel(secret)).await.is(201);
    assert!(!made.to_string().contains("hush-hush") && made["settings"]["relay"]["has_password"] == true, "{made}");
    let path = format!("/channels/{}", made["id"].as_str().unwrap());
    assert!(!admin.get(&path).await.text().contains("hush-hush"));
    assert_eq!(
        t.count(
            "select count(*) from channel where workspace_id = $1 and (settings like '%hush%' or secrets like '%hush%')"
        )
        .await,
        0
    );
}

#[tokio::test]
async fn every_answer_carries_its_guards() {
    let t = testkit::start().await;
    for path in ["/health/live", "/help/contact", "/api/v1/setup", "/nothing/here"] {
        let answer = t.nobody().page(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.header("content-security-policy").contains("default-src"), "{path}");
        assert!(answer.header("x-request-id").starts_with("req_"), "{path}");
    }
    let ready = t.nobody().page("/health/ready").await.ok();
    assert_eq!((&ready["status"], &ready["jobs"]["failed"]), (&json!("ready"), &json!(0)));
    let metrics = t.nobody().page("/metrics").await;
    assert!(metrics.status == 200 && metrics.text().contains("candor_http_seconds"));
}
