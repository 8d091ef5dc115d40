//! People over the API: signing in and out, sessions, links by mail, keys, who may change whom.

use serde_json::{Value, json};
use testkit::{Actor, Answer, PASSWORD, Sent, Testkit};

async fn sign_in(t: &Testkit, email: &str, password: &str) -> Answer {
    t.nobody().post("/auth/sign-in", json!({ "email": email, "password": password })).await
}

/// The browser of somebody who was just let in.
fn entered(t: &Testkit, answer: &Answer) -> Actor {
    answer.ok();
    let cookie = answer.header("set-cookie");
    let token = cookie.strip_prefix("__Host-candor=").unwrap_or_else(|| panic!("{cookie}")).split(';').next().unwrap();
    t.nobody().with_session(token)
}

/// The token in the link of a mail.
fn token_of(mail: &Sent) -> String {
    let text = mail.read().text;
    let start = text.find("token=").unwrap_or_else(|| panic!("no link: {text}")) + 6;
    text[start..].split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_password_opens_a_session_and_signing_out_ends_it() {
    let t = testkit::start().await;
    let answer = sign_in(&t, "ANA@test.test", PASSWORD).await;
    let me = answer.ok();
    assert_eq!(
        (&me["agent"]["name"], &me["agent"]["role"], &me["unsafe_http"]),
        (&json!("Ana Agent"), &json!("agent"), &json!(false))
    );
    let cookie = answer.header("set-cookie");
    for mark in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(mark), "{cookie}");
    }
    let ana = entered(&t, &answer);
    assert!(ana.get("/me").await.ok()["permissions"].as_array().unwrap().contains(&json!("tickets.reply")));
    let out = ana.post("/auth/sign-out", json!({})).await;
    assert!(out.status == 204 && out.header("set-cookie").contains("Max-Age=0"));
    ana.get("/me").await.refused(401, "unauthenticated");

    let wrong = sign_in(&t, "ana@test.test", "not her password").await.refused(401, "wrong_password");
    let unknown = sign_in(&t, "nobody@test.test", "not her password").await.refused(401, "wrong_password");
    assert_eq!(wrong["detail"], unknown["detail"], "nobody learns who works here");
    t.owner().patch(&format!("/agents/{}", t.agent_id("ben")), json!({ "is_disabled": true })).await.ok();
    sign_in(&t, "ben@test.test", PASSWORD).await.refused(401, "wrong_password");
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let t = testkit::start().await;
    let mut last = sign_in(&t, "ana@test.test", "guess 0 of many").await;
    for n in 1..11 {
        last = sign_in(&t, "ana@test.test", &format!("guess {n} of many")).await;
    }
    last.refused(429, "too_many");
    assert!(last.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0));
    sign_in(&t, "ben@test.test", PASSWORD).await.ok();
}

#[tokio::test]
async fn sessions_are_listed_and_ended_and_a_new_password_ends_the_others() {
    let t = testkit::start().await;
    let here = entered(&t, &sign_in(&t, "ana@test.test", PASSWORD).await);
    let there = entered(&t, &sign_in(&t, "ana@test.test", PASSWORD).await);
    let list = here.get("/sessions").await.ok();
    let list = list["data"].as_array().unwrap();
    assert_eq!(list.len(), 3, "the third is the template's");
    assert_eq!(list.iter().filter(|session| session["is_current"] == true).count(), 1);
    let other = there.get("/sessions").await.ok();
    let current =
        other["data"].as_array().unwrap().iter().find(|session| session["is_current"] == true).unwrap().clone();
    let path = format!("/sessions/{}", current["id"].as_str().unwrap());
    t.agent("ben").delete(&path).await.refused(404, "not_found");
    here.delete(&path).await.is(204);
    there.get("/me").await.refused(401, "unauthenticated");

    let change = |current: &str, new: &str| json!({ "current": current, "new": new });
    here.post("/me/password", change("wrong", "quite another sentence")).await.wrong("current", "wrong_password");
    here.post("/me/password", change(PASSWORD, "password")).await.wrong("new", "weak_password");
    here.post("/me/password", change(PASSWORD, "Ana Agent 1")).await.wrong("new", "weak_password");
    here.post("/me/password", change(PASSWORD, "quite another sentence")).await.is(204);
    here.get("/me").await.ok();
    t.agent("ana").get("/me").await.refused(401, "unauthenticated");
    sign_in(&t, "ana@test.test", PASSWORD).await.refused(401, "wrong_password");
    sign_in(&t, "ana@test.test", "quite another sentence").await.ok();
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    t.pass(11 * 3600);
    ana.get("/me").await.ok();
    t.pass(11 * 3600);
    ana.get("/me").await.ok();
    t.pass(13 * 3600);
    ana.get("/me").await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_by_a_link_that_works_once() {
    let t = testkit::start().await;
    let forgot = async |email: &str| t.nobody().post("/auth/forgot", json!({ "email": email })).await.is(202);
    assert_eq!(forgot("ana@test.test").await, forgot("nobody@test.test").await);
    let mail = t.world.first_to("ana@test.test").await;
    t.settled().await;
    assert_eq!(t.world.all().len(), 1, "nothing to strangers");
    let token = token_of(&mail);
    let reset = |token: &str, password: &str| json!({ "token": token, "password": password });
    t.nobody().post("/auth/reset", reset(&token, "short")).await.wrong("password", "weak_password");
    t.nobody().post("/auth/reset", reset("guess", "a fresh long sentence")).await.refused(409, "token_used");
    let answer = t.nobody().post("/auth/reset", reset(&token, "a fresh long sentence")).await;
    entered(&t, &answer).get("/me").await.ok();
    t.agent("ana").get("/me").await.refused(401, "unauthenticated");
    t.nobody().post("/auth/reset", reset(&token, "yet another sentence")).await.refused(409, "token_used");
    sign_in(&t, "ana@test.test", "a fresh long sentence").await.ok();
    forgot("ben@test.test").await;
    let late = token_of(&t.world.first_to("ben@test.test").await);
    t.pass(3700);
    t.nobody().post("/auth/reset", reset(&late, "a fresh long sentence")).await.refused(409, "token_used");
}

#[tokio::test]
async fn an_invitation_makes_an_agent() {
    let t = testkit::start().await;
    let invite = json!({ "email": "New@Test.test", "name": "Nora New", "role": "agent", "teams": [t.known.support.to_string()], "locale": "el" });
    let invitation = t.admin().post("/invitations", invite.clone()).await.is(201);
    assert_eq!(invitation["link"], Value::Null, "a channel carries it");
    let token = token_of(&t.world.first_to("new@test.test").await);
    let preview = t.nobody().get(&format!("/invitations/lookup?token={token}")).await.ok();
    assert_eq!((&preview["email"], &preview["workspace_name"]), (&json!("new@test.test"), &json!("Test")));
    let again = format!("/invitations/{}/resend", invitation["id"].as_str().unwrap());
    t.admin().post(&again, json!({})).await.ok();
    let fresh = token_of(&t.world.nth_to("new@test.test", 2).await);
    t.nobody().get(&format!("/invitations/lookup?token={token}")).await.refused(409, "token_used");
    let accept = |token: &str| json!({ "token": token, "name": "Nora New", "password": "nora likes long ones", "locale": "el", "zone": "Europe/Athens" });
    let nora = entered(&t, &t.nobody().post("/auth/accept", accept(&fresh)).await);
    let me = nora.get("/me").await.ok();
    assert_eq!((&me["agent"]["teams"], &me["agent"]["locale"]), (&json!([t.known.support.to_string()]), &json!("el")));
    t.nobody().post("/auth/accept", accept(&fresh)).await.refused(409, "token_used");
    t.admin().post("/invitations", invite).await.refused(409, "email_taken");
    t.admin()
        .post("/invitations", json!({ "email": "boss@test.test", "role": "owner" }))
        .await
        .refused(403, "forbidden");
    let gone = t.admin().post("/invitations", json!({ "email": "late@test.test", "role": "agent" })).await.is(201);
    let token = token_of(&t.world.first_to("late@test.test").await);
    t.admin().delete(&format!("/invitations/{}", gone["id"].as_str().unwrap())).await.is(204);
    t.nobody().post("/auth/accept", accept(&token)).await.refused(409, "token_used");
}

#[tokio::test]
async fn keys_do_what_their_scope_says_until_they_end() {
    let t = testkit::start().await;
    let owner = t.owner();
    let make = async |body: Value| owner.post("/api-keys", body).await.is(201);
    let key = make(json!({ "name": "Shop", "scopes": ["write"] })).await;
    let text = key["key"].as_str().unwrap();
    assert!(text.starts_with("cdr_") && text.len() > 40);
    let program = t.nobody().with_key(text);
    program.get("/tickets").await.ok();
    program.post("/tags", json!({ "name": "x" })).await.refused(403, "forbidden");
    program.patch("/me", json!({ "theme": "dark" })).await.refused(403, "forbidden");
    let list = owner.get("/api-keys").await.ok();
    assert!(!list.to_string().contains(text), "shown once");
    owner.delete(&format!("/api-keys/{}", key["id"].as_str().unwrap())).await.is(204);
    program.get("/tickets").await.refused(401, "unauthenticated");
    for wrong in ["cdr_", "cdr_x", "Basic x"] {
        t.nobody().with_key(wrong).get("/tickets").await.refused(401, "unauthenticated");
    }
    owner
        .post("/api-keys", json!({ "name": "Old", "scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z" }))
        .await
        .wrong("expires_at", "invalid");
    owner.post("/api-keys", json!({ "name": "None", "scopes": [] })).await.wrong("scopes", "required");
    let at = kernel::clock::rfc3339(kernel::clock::Clock::now_us(&*t.clock) + 3_600_000_000);
    let short = make(json!({ "name": "Short", "scopes": ["read"], "expires_at": at })).await;
    let program = t.nobody().with_key(short["key"].as_str().unwrap());
    program.get("/tickets").await.ok();
    t.pass(3700);
    program.get("/tickets").await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn a_workspace_keeps_an_owner_and_only_owners_touch_owners() {
    let t = testkit::start().await;
    let path = |name: &str| format!("/agents/{}", t.agent_id(name));
    t.owner().patch(&path("olga"), json!({ "role": "agent" })).await.refused(409, "last_owner");
    t.owner().patch(&path("olga"), json!({ "is_disabled": true })).await.wrong("is_disabled", "invalid");
    t.admin().patch(&path("olga"), json!({ "name": "Nobody" })).await.refused(403, "forbidden");
    t.admin().patch(&path("ana"), json!({ "role": "owner" })).await.refused(403, "forbidden");
    t.owner().patch(&path("adam"), json!({ "role": "owner" })).await.ok();
    t.owner().patch(&path("olga"), json!({ "role": "agent" })).await.ok();
    t.owner().get("/channels").await.refused(403, "forbidden");
}

#[tokio::test]
async fn pages_of_other_sites_change_nothing() {
    let t = testkit::start().await;
    let ana = t.agent("ana");
    let from = async |headers: &[(&str, &str)]| {
        let headers: Vec<(&str, &str)> = [&[("content-type", "application/json")], headers].concat();
        ana.send("PATCH", "/api/v1/me", &headers, br#"{"theme":"dark"}"#.to_vec()).await
    };
    from(&[("origin", "https://evil.test")]).await.refused(403, "wrong_origin");
    from(&[("sec-fetch-site", "cross-site")]).await.refused(403, "wrong_origin");
    from(&[("origin", "null")]).await.refused(403, "wrong_origin");
    assert_eq!(ana.get("/me").await.ok()["agent"]["settings"]["theme"], "system");
    from(&[("origin", &format!("http://{}", t.http))]).await.ok();
    assert_eq!(ana.get("/me").await.ok()["agent"]["settings"]["theme"], "dark");
    let form = ana.send("POST", "/api/v1/auth/sign-in", &[("content-type", "text/plain")], b"{}".to_vec()).await;
    form.refused(415, "unsupported_media");
}

#[tokio::test]
async fn set_up_is_closed_once_there_is_a_workspace() {
    let t = testkit::start().await;
    assert_eq!(t.nobody().get("/setup").await.ok()["needed"], false);
    let set_up = json!({ "workspace_name": "X", "name": "X Y", "email": "x@x.test", "password": "a good long one", "locale": "en", "zone": "UTC" });
    t.nobody().post("/setup", set_up).await.refused(409, "already_set_up");
}
