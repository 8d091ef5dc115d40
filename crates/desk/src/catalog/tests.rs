//! Tags over the API: counting them, making one of two, and two of one again.

use serde_json::{Value, json};
use testkit::{Letter, Testkit};

async fn tag(t: &Testkit, name: &str) -> String {
    t.owner().post("/tags", json!({ "name": name, "color": "teal" })).await.is(201)["id"].as_str().unwrap().to_owned()
}

async fn ticket(t: &Testkit, subject: &str, tags: &[&String]) -> Value {
    let ticket = t.arrives(&Letter::new("anna@customer.test", subject, "Please look.")).await;
    t.owner().change(&ticket, json!({ "tags": tags })).await;
    ticket
}

async fn counts(t: &Testkit) -> Value {
    t.owner().get("/tags/counts").await.ok()["data"].clone()
}

#[tokio::test]
async fn two_tags_become_one_and_two_again() {
    let t = testkit::start().await;
    let (gone, stays, other) = (tag(&t, "parcel").await, tag(&t, "delivery").await, tag(&t, "vip").await);
    let one = ticket(&t, "One", &[&other, &gone]).await;
    let both = ticket(&t, "Both", &[&gone, &stays]).await;
    let neither = ticket(&t, "Neither", &[&stays]).await;
    assert_eq!(counts(&t).await.as_array().unwrap().len(), 3);

    let path = format!("/tags/{gone}/merge");
    t.agent("ana").post(&path, json!({ "into": stays })).await.refused(403, "forbidden");
    t.owner().post(&path, json!({ "into": gone })).await.wrong("into", "invalid");
    t.owner().post(&path, json!({ "into": "tag_0123456789abc" })).await.wrong("into", "not_found");
    let merged = t.owner().post(&path, json!({ "into": stays })).await.ok();
    assert_eq!(merged["n_tickets"], 2);
    let owner = t.owner();
    let tags = async |ticket: &Value| owner.see(ticket).await["tags"].clone();
    assert_eq!(tags(&one).await, json!([other, stays]));
    assert_eq!(tags(&both).await, json!([stays]));
    assert_eq!(owner.get(&format!("/tickets?tag={stays}")).await.ok()["data"].as_array().unwrap().len(), 3);
    owner.post(&path, json!({ "into": stays })).await.refused(404, "not_found");

    let undo = format!("/tag-merges/{}/undo", merged["merge_id"].as_str().unwrap());
    let back = owner.post(&undo, json!({})).await.ok();
    assert_eq!(back, json!({ "id": gone, "name": "parcel", "color": "teal" }));
    assert_eq!(tags(&one).await, json!([other, gone]));
    assert_eq!(tags(&both).await, json!([stays, gone]));
    assert_eq!(tags(&neither).await, json!([stays]));
    owner.post(&undo, json!({})).await.refused(404, "not_found");
}

#[tokio::test]
async fn what_changed_since_is_left_alone() {
    let t = testkit::start().await;
    let (gone, stays) = (tag(&t, "parcel").await, tag(&t, "delivery").await);
    let ticket = ticket(&t, "One", &[&gone]).await;
    let merge = async || {
        let merged = t.owner().post(&format!("/tags/{gone}/merge"), json!({ "into": stays })).await.ok();
        format!("/tag-merges/{}/undo", merged["merge_id"].as_str().unwrap())
    };
    let undo = merge().await;
    t.owner().change(&ticket, json!({ "tags": [] })).await;
    t.owner().post(&undo, json!({})).await.ok();
    assert_eq!(t.owner().see(&ticket).await["tags"], json!([]), "somebody took the tag off since");

    let undo = merge().await;
    let taken = tag(&t, "Parcel").await;
    t.owner().post(&undo, json!({})).await.refused(409, "name_taken");
    t.owner().delete(&format!("/tags/{taken}")).await.is(204);
    t.owner().delete(&format!("/tags/{stays}")).await.is(204);
    t.owner().post(&undo, json!({})).await.refused(409, "changed_since");
}
