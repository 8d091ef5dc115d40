//! Storage and health: the numbers are those of the workspace, failed jobs get another try or none.

use kernel::ids::{Id, Job};
use serde_json::{Value, json};
use testkit::{Letter, Testkit};

/// A job that failed for good, and whose work is nothing.
async fn failed_job(t: &Testkit, number: i64, key: Option<&'static str>) -> String {
    let payload = json!({ "ticket_id": "tkt_0123456789abc", "resolved_at": 1 }).to_string();
    t.write((t.known.workspace_id, number, payload, key), |tx, (workspace_id, number, payload, key)| {
        Box::pin(async move {
            tx.exec(
                "insert into job (workspace_id, id, kind, run_at, state, attempts, lease_until, lease_owner, dedup_key, payload, last_error)
                 values ($1, $2, 'close_ticket', 5, 2, 8, 0, 0, $4, $3, 'the disk was full')",
                &[(*workspace_id).into(), (*number).into(), payload.as_str().into(), (*key).into()],
            )
            .await?;
            Ok(())
        })
    })
    .await;
    Id::<Job>::new(number).to_string()
}

#[tokio::test]
async fn the_page_tells_storage_and_channels() {
    let t = testkit::start().await;
    let before = t.owner().get("/system").await.ok();
    t.arrives(&Letter::new("anna@customer.test", "Parcel", "Where is it?")).await;
    t.owner().upload("a.txt", "text/plain", b"a file of some size").await;
    let system = t.owner().get("/system").await.ok();
    let more = |name: &str| system[name].as_i64().unwrap() - before[name].as_i64().unwrap();
    assert!(more("n_files") >= 2 && more("files_bytes") > 300, "{system}");
    let machine = &system["machine"];
    assert!(machine["database_bytes"].as_i64().unwrap() > 100_000, "{machine}");
    assert!(machine["disk"]["free_bytes"].as_i64().unwrap() < machine["disk"]["total_bytes"].as_i64().unwrap());
    assert!(["sqlite", "postgresql"].contains(&machine["engine"].as_str().unwrap()));
    assert_eq!(system["channels"].as_array().unwrap().len(), 2);
    assert_eq!((&system["n_failed"], &system["failed"]), (&json!(0), &json!([])));

    let other = t.found_other().await;
    let shared = other.owner.at(other.host).get("/system").await.ok();
    assert_eq!(shared["machine"], Value::Null, "what others store is nobody's business");
    assert_eq!(shared["n_files"], 0);
}

#[tokio::test]
async fn a_failed_job_gets_another_try_or_none() {
    let t = testkit::start().await;
    let owner = t.owner();
    let (again, never) = (failed_job(&t, 4711, None).await, failed_job(&t, 4712, Some("x")).await);
    let twin = failed_job(&t, 4713, Some("x")).await;
    let system = owner.get("/system").await.ok();
    assert_eq!(system["n_failed"], 3);
    let first = &system["failed"][2];
    assert_eq!((&first["id"], &first["kind"]), (&json!(again), &json!("close_ticket")));
    assert_eq!((&first["attempts"], &first["error"]), (&json!(8), &json!("the disk was full")));

    let other = t.found_other().await;
    let stranger = other.owner.at(other.host);
    stranger.post(&format!("/system/jobs/{again}/retry"), json!({})).await.refused(404, "not_found");
    owner.post(&format!("/system/jobs/{again}/retry"), json!({})).await.is(204);
    t.settled().await;
    owner.post(&format!("/system/jobs/{again}/retry"), json!({})).await.refused(404, "not_found");
    owner.delete(&format!("/system/jobs/{never}")).await.is(204);
    owner.delete(&format!("/system/jobs/{never}")).await.refused(404, "not_found");
    owner.post(&format!("/system/jobs/{twin}/retry"), json!({})).await.is(204);
    t.settled().await;
    assert_eq!(owner.get("/system").await.ok()["n_failed"], 0);
}
