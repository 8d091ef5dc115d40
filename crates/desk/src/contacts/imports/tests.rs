//! Files of contacts over the API: guesses, preview, progress, wrong rows, undo; and whole folders of real files.

use kernel::jobs::Job;
use serde_json::{Value, json};
use std::{fmt::Write, path::PathBuf};
use testkit::{Actor, Letter, Part, Testkit};

async fn upload(actor: &Actor, name: &str, bytes: &[u8]) -> testkit::Answer {
    let part = Part::File { field: "file", name, media_type: "text/csv", bytes };
    actor.form("/api/v1/imports", &[part]).await
}

fn path(import: &Value, below: &str) -> String {
    format!("/imports/{}{below}", import["id"].as_str().unwrap())
}

/// Waits until an import stands in a state.
async fn reaches(actor: &Actor, import: &Value, state: &str) -> Value {
    for _ in 0..2_000 {
        let now = actor.get(&path(import, "")).await.ok();
        assert_ne!(now["state"], "failed", "{now}");
        if now["state"] == state {
            return now;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    panic!("{import} does not come to {state}");
}

async fn imported(actor: &Actor, name: &str, bytes: &[u8], settings: Value) -> Value {
    let import = upload(actor, name, bytes).await.is(201);
    actor.patch(&path(&import, ""), settings).await.ok();
    actor.post(&path(&import, "/start"), json!({})).await.ok();
    reaches(actor, &import, "done").await
}

async fn n_contacts(t: &Testkit) -> usize {
    let (mut after, mut n) = (String::new(), 0);
    loop {
        let page = t.owner().get(&format!("/contacts?limit=100{after}")).await.ok();
        n += page["data"].as_array().unwrap().len();
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return n,
        }
    }
}

const TABLE: &str = "Όνομα;Email;Τηλέφωνο;Εταιρεία;Σχόλιο
Άννα Καρρά;anna@home.test;+30 210 1234567;Karra Ltd;πρώτη
Bob;bob@home.test, bob@work.test;;Karra Ltd;
;nonsense;;;
Carla;not an address;;;
";

#[tokio::test]
async fn a_table_is_guessed_shown_imported_and_taken_back() {
    let t = testkit::start().await;
    let lead = t.supervisor();
    let import = upload(&lead, "customers.csv", TABLE.as_bytes()).await.is(201);
    assert_eq!((&import["n_rows"], &import["settings"]["separator"]), (&json!(4), &json!(";")));
    assert_eq!(import["settings"]["targets"], json!(["name", "email", "phone", "organization", "note"]));
    let preview = lead.get(&path(&import, "/preview")).await.ok();
    assert_eq!(preview["rows"][1]["emails"], json!(["bob@home.test", "bob@work.test"]));
    assert_eq!(preview["rows"][2]["problem"], json!({ "code": "invalid", "field": "email" }));
    assert_eq!(n_contacts(&t).await, 0, "a preview makes nobody");
    lead.patch(&path(&import, ""), json!({ "targets": ["ignore", "ignore", "ignore", "note", "note"] })).await.ok();
    lead.post(&path(&import, "/start"), json!({})).await.wrong("targets", "required");
    let targets = json!({ "targets": ["name", "email", "phone", "organization", "note"] });
    lead.patch(&path(&import, ""), targets).await.ok();
    lead.patch(&path(&import, ""), json!({ "encoding": "klingon" })).await.wrong("encoding", "invalid");
    lead.patch(&path(&import, ""), json!({ "separator": "x" })).await.wrong("separator", "invalid");
    lead.post(&path(&import, "/start"), json!({})).await.ok();
    let done = reaches(&lead, &import, "done").await;
    assert_eq!((&done["n_created"], &done["n_problems"], &done["n_done"]), (&json!(3), &json!(2), &json!(4)));
    lead.post(&path(&import, "/start"), json!({})).await.refused(409, "changed_since");

    let found = lead.get("/contacts?q=%CE%BA%CE%B1%CF%81%CF%81%CE%AC").await.ok();
    assert_eq!(found["data"][0]["organization"]["name"], "Karra Ltd");
    assert_eq!(found["data"][0]["note"], "πρώτη");
    let problems = lead.get(&path(&import, "/problems")).await.ok();
    assert_eq!((&problems["data"][0]["row"], &problems["data"][0]["is_imported"]), (&json!(4), &json!(false)));
    assert_eq!((&problems["data"][1]["row"], &problems["data"][1]["is_imported"]), (&json!(5), &json!(true)));
    let file = lead.get(&path(&import, "/problems.csv")).await;
    assert!(file.text().contains("5,invalid,email,Carla,not an address"), "{}", file.text());
    let letter = t.arrives(&Letter::new("Bob <bob@work.test>", "Hello", "hi")).await;
    assert_eq!(letter["contact"]["name"], "Bob", "mail finds who was imported");

    lead.post(&path(&import, "/undo"), json!({})).await.ok();
    let undone = reaches(&lead, &import, "undone").await;
    assert_eq!(undone["n_kept"], 1, "who wrote since stays");
    assert_eq!(n_contacts(&t).await, 1);
    assert_eq!(lead.get("/contacts?q=karra").await.ok()["data"].as_array().unwrap().len(), 0);
    assert_eq!(lead.get("/organizations").await.ok()["data"].as_array().unwrap().len(), 1, "Bob belongs to it");
    lead.post(&path(&import, "/undo"), json!({})).await.refused(409, "changed_since");
}

#[tokio::test]
async fn those_known_already_are_passed_over_changed_or_doubled() {
    let t = testkit::start().await;
    let lead = t.supervisor();
    let anna = json!({ "name": "Anna", "emails": ["anna@home.test"], "note": "old" });
    let anna = lead.post("/contacts", anna).await.is(201);
    let own = format!("/contacts/{}", anna["id"].as_str().unwrap());
    let file = b"name,email,phone,note\nAnna Karra,ANNA@home.test,+30 210 7654321,\n";
    let skipped = imported(&lead, "a.csv", file, json!({ "policy": "skip" })).await;
    assert_eq!((&skipped["n_skipped"], &skipped["n_created"]), (&json!(1), &json!(0)));
    let updated = imported(&lead, "a.csv", file, json!({ "policy": "update" })).await;
    assert_eq!(updated["n_updated"], 1);
    let now = lead.get(&own).await.ok();
    assert_eq!((&now["name"], &now["note"]), (&json!("Anna Karra"), &json!("old")), "empty cells change nothing");
    assert_eq!(now["identities"].as_array().unwrap().len(), 2);
    let doubled = imported(&lead, "a.csv", file, json!({ "policy": "create" })).await;
    assert_eq!((&doubled["n_created"], &doubled["n_problems"]), (&json!(1), &json!(1)));
    assert_eq!(lead.get(&path(&doubled, "/problems")).await.ok()["data"][0]["code"], "taken");
    for import in [&doubled, &updated] {
        lead.post(&path(import, "/undo"), json!({})).await.ok();
        reaches(&lead, import, "undone").await;
    }
    let back = lead.get(&own).await.ok();
    assert_eq!(back, anna, "as it was before");
    assert_eq!(n_contacts(&t).await, 1);
}

#[tokio::test]
async fn two_runs_at_once_bring_each_row_once() {
    let t = testkit::start().await;
    let lead = t.supervisor();
    let mut text = String::from("name,email\n");
    for n in 0..1_050 {
        writeln!(text, "Person {n},person{n}@crowd.test").unwrap();
    }
    let import = upload(&lead, "crowd.csv", text.as_bytes()).await.is(201);
    lead.post(&path(&import, "/start"), json!({})).await.ok();
    let workspace_id = lead.get("/workspace").await.ok()["id"].as_str().unwrap().to_owned();
    let job = Job {
        workspace_id: kernel::ids::Id::parse(&workspace_id).unwrap(),
        id: kernel::ids::Id::new(1),
        kind: "import_contacts".into(),
        attempt: 1,
        payload: json!({ "import_id": import["id"] }),
        is_reclaimed: true,
    };
    // The job the product runs itself, and two that a crash left behind.
    let run = || testkit::on_runtime(desk::contacts::imports::run::run(t.desk.clone(), job.clone()));
    let (one, two) = tokio::join!(run(), run());
    assert!(one.is_ok() && two.is_ok());
    let done = reaches(&lead, &import, "done").await;
    assert_eq!((&done["n_created"], &done["n_done"]), (&json!(1_050), &json!(1_050)));
    assert_eq!(n_contacts(&t).await, 1_050);
    let events = lead.get("/events?limit=100").await.ok();
    let n_told = events["data"].as_array().unwrap().iter().filter(|event| event["kind"] == "import.changed").count();
    assert!(n_told < 10, "everybody is told now and then, not of each contact: {n_told}");
    lead.post(&path(&import, "/undo"), json!({})).await.ok();
    let _ = tokio::join!(run(), run());
    reaches(&lead, &import, "undone").await;
    assert_eq!(n_contacts(&t).await, 0);
}

#[tokio::test]
async fn what_is_exported_comes_in_again() {
    let t = testkit::start().await;
    let lead = t.supervisor();
    let anna = json!({ "name": "=Anna, \"the\" first", "emails": ["anna@home.test", "a@work.test"], "phones": ["+30 210 1234567"],
        "note": "one\ntwo", "tier": "vip", "care_note": "-careful", "locale": "el", "zone": "Europe/Athens" });
    let anna = lead.post("/contacts", anna).await.is(201);
    lead.post("/contacts", json!({ "name": "Bob" })).await.is(201);
    let csv = lead.get("/contacts/export?tier=vip").await;
    assert!(csv.text().contains("\"'=Anna, \"\"the\"\" first\""), "{}", csv.text());
    assert!(!csv.text().contains("Bob") && csv.text().contains("'+30 210 1234567"));
    let cards = lead.get("/contacts/export?format=vcard").await;
    assert_eq!(cards.text().matches("BEGIN:VCARD").count(), 2);
    t.agent("ana").get("/contacts/export").await.refused(403, "forbidden");

    let other = t.found_other().await;
    let there = other.owner.at(other.host);
    let same = async |name: &str, bytes: &[u8], fields: &[&str]| {
        imported(&there, name, bytes, json!({ "policy": "create" })).await;
        let found = there.get("/contacts?q=anna").await.ok()["data"][0].clone();
        for field in fields {
            assert_eq!(found[*field], anna[*field], "{name}: {field}");
        }
        assert_eq!(found["identities"].as_array().unwrap().len(), 3, "{name}: {found}");
        found
    };
    same("a.csv", csv.text().as_bytes(), &["name", "note", "tier", "care_note", "locale", "zone"]).await;
}

#[tokio::test]
async fn files_that_are_none_are_refused() {
    let t = testkit::start().await;
    let lead = t.supervisor();
    upload(&lead, "empty.csv", b"").await.wrong("file", "empty");
    upload(&lead, "head.csv", b"name,email\n").await.wrong("file", "empty");
    let picture: Vec<u8> = (0..=255).cycle().take(5_000).collect();
    // Whatever it is, it is read as a table, and nothing of it is a contact until somebody says so.
    let odd = upload(&lead, "picture.csv", &picture).await;
    assert!(matches!(odd.status, 201 | 422), "{}", odd.status);
    let draft = upload(&lead, "a.csv", b"name\nAnna\n").await.is(201);
    lead.delete(&path(&draft, "")).await.is(204);
    lead.get(&path(&draft, "")).await.refused(404, "not_found");
    lead.post("/imports/imp_0000000000000/start", json!({})).await.refused(404, "not_found");
}

/// Every file of the corpus goes through the product: none is refused for a reason of ours, no row is lost.
#[tokio::test]
async fn every_file_of_the_corpus_is_read() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/contacts");
    let Some(files) = files(&folder) else {
        println!("skipped: {} is not there", folder.display());
        return;
    };
    let t = testkit::start().await;
    let lead = t.supervisor();
    let (mut n_cards, mut n_tables) = (0, 0);
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let import = upload(&lead, &name, &bytes).await.is(201);
        if name.ends_with(".csv") {
            n_tables += 1;
            let expected = folder.join("csv-spectrum/json").join(name.replace(".csv", ".json"));
            let rows: Value = serde_json::from_slice(&std::fs::read(&expected).unwrap()).unwrap();
            let rows = rows.as_array().cloned().unwrap_or_else(|| vec![rows.clone()]);
            let settings = lead.patch(&path(&import, ""), json!({ "has_head": true })).await.ok()["settings"].clone();
            let heads: Vec<&str> =
                settings["heads"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
            let text = logic::sheet::decode(&bytes, None).0;
            let read: Vec<Vec<String>> = logic::sheet::rows(&text, b',', 0).skip(1).map(|row| row.cells).collect();
            assert_eq!(read.len(), rows.len(), "{name}");
            for (cells, row) in read.iter().zip(&rows) {
                // The set's own JSON says another number than its table here.
                for (head, cell) in heads.iter().zip(cells).filter(|(head, _)| **head != "Contact Phone Number") {
                    // The set was checked out with one kind of line ends, its JSON with the other.
                    let expected = row[*head].as_str().map(|text| text.replace("\r\n", "\n"));
                    assert_eq!(expected, Some(cell.replace("\r\n", "\n")), "{name}: {head}");
                }
            }
            continue;
        }
        n_cards += 1;
        lead.post(&path(&import, "/start"), json!({})).await.ok();
        let done = reaches(&lead, &import, "done").await;
        let n = ["n_created", "n_updated", "n_skipped"].iter().map(|field| done[*field].as_i64().unwrap()).sum::<i64>();
        let n_begun = String::from_utf8_lossy(&bytes).to_ascii_uppercase().matches("BEGIN:VCARD").count() as i64;
        assert!(n >= 1, "{name}: {done}");
        assert!(done["n_rows"].as_i64().unwrap() <= n_begun, "{name}: {done}");
    }
    assert!(n_cards >= 15 && n_tables >= 10, "{n_cards} cards, {n_tables} tables");
    let people = lead.get("/contacts?q=doe").await.ok();
    assert!(!people["data"].as_array().unwrap().is_empty(), "the people of the cards are found");
}

/// Cards and tables below a folder; `None` when it is not there.
fn files(folder: &std::path::Path) -> Option<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|end| end == "csv" || end == "vcf") {
            found.push(path);
        }
    }
    found.sort();
    Some(found)
}
