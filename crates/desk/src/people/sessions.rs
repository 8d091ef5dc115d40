//! Sessions: signing in and out, the cookie, which sessions there are.
//!
//! A token is 256 random bits, made new at each sign-in and stored as a hash. The cookie is `__Host-…` and
//! Secure wherever browsers keep such a cookie: on https and on this machine itself.

use super::{Me, passwords, read_me, store};
use crate::{
    Ctx, Desk,
    access::{ABSOLUTE_US, COOKIE, Caller, ClientIp, PLAIN_COOKIE, check_origin, cookie, host_of},
    workspaces,
};
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};
use events::{
    Event,
    ids::{AgentId, SessionId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    http::Checks,
    ids::WorkspaceId,
    scope::{Actor, Scope},
    secrets::{random_token, token_hash},
};
use serde::{Deserialize, Serialize};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

/// One place somebody is signed in.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Session {
    pub id: SessionId,
    pub created_at: Time,
    pub last_seen_at: Time,
    pub ip: String,
    pub user_agent: String,
    pub is_current: bool,
}

#[derive(Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    pub email: String,
    pub password: String,
}

#[derive(Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordChange {
    pub current: String,
    pub new: String,
}

/// The other side of a request, signed in or not, from whatever page. What changes something asks [`OwnPage`].
#[derive(Clone, Debug)]
pub struct Browser {
    pub ip: IpAddr,
    /// The host asked for, with its port.
    pub host: String,
    pub user_agent: String,
    /// Whether the way here is encrypted or never leaves this machine.
    pub is_safe: bool,
    /// The session token it sent, if any.
    token: Option<String>,
}

impl FromRequestParts<Arc<Desk>> for Browser {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self> {
        let host = host_of(parts);
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let is_proxied = peer.is_some_and(|peer| desk.config.trusted_proxies.contains(&peer));
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(Self {
            ip: ClientIp::of(parts),
            user_agent: agent.chars().take(300).collect(),
            is_safe: is_safe(&host, &desk.config.public_url, is_proxied, &parts.headers),
            token: cookie(&parts.headers, COOKIE).or_else(|| cookie(&parts.headers, PLAIN_COOKIE)),
            host,
        })
    }
}

/// A [`Browser`] whose request comes from one of our own pages, or from no page at all.
#[derive(Clone, Debug)]
pub struct OwnPage(pub Browser);

impl FromRequestParts<Arc<Desk>> for OwnPage {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self> {
        check_origin(parts, &host_of(parts))?;
        Browser::from_request_parts(parts, desk).await.map(Self)
    }
}

fn is_safe(host: &str, public_url: &str, is_proxied: bool, headers: &HeaderMap) -> bool {
    // The public address may be https while somebody came past the proxy over plain http: only its own host counts.
    let is_public = public_url.strip_prefix("https://").is_some_and(|public| public.split('/').next() == Some(host));
    let forwarded = headers.get("x-forwarded-proto").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_forwarded = is_proxied && forwarded.split(',').next_back().is_some_and(|word| word.trim() == "https");
    is_public || is_forwarded || is_loopback(host)
}

fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    };
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.ends_with(".localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

impl Browser {
    /// The workspace it asks.
    ///
    /// # Errors
    /// `NotFound` when none answers at this host.
    pub async fn workspace(&self, desk: &Desk) -> Result<WorkspaceId> {
        workspaces::of_host(desk, &self.host).await?.ok_or(Error::NotFound)
    }

    /// The cookie that carries a session.
    pub(super) fn session_cookie(&self, token: &str) -> String {
        let (name, secure) = if self.is_safe { (COOKIE, "; Secure") } else { (PLAIN_COOKIE, "") };
        let max_age_s = ABSOLUTE_US / 1_000_000;
        format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age_s}{secure}")
    }

    pub(super) fn fresh_session(&self) -> (String, NewSession) {
        let token = random_token();
        let new = NewSession {
            token_hash: token_hash(&token),
            replaced: self.token.as_deref().map(token_hash),
            ip: self.ip.to_string(),
            user_agent: self.user_agent.clone(),
        };
        (token, new)
    }
}

/// The cookies that end what [`Browser::session_cookie`] began.
pub(super) fn ended_cookies() -> [String; 2] {
    [
        format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure"),
        format!("{PLAIN_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"),
    ]
}

/// A session about to begin.
#[derive(Clone, Debug)]
pub(super) struct NewSession {
    pub token_hash: String,
    /// Hash of the token the browser had before; that session ends.
    pub replaced: Option<String>,
    pub ip: String,
    pub user_agent: String,
}

/// In the name of an agent who proved who they are.
pub(super) fn ctx_of(desk: &Desk, workspace_id: WorkspaceId, agent_id: AgentId) -> Ctx {
    desk.ctx(Scope { workspace_id, actor: Actor::Agent { id: agent_id.get(), via_key: None } })
}

/// Begins a session. The caller has proved in this transaction that the agent may.
pub(super) async fn begin(tx: &mut Tx, ctx: &Ctx, agent_id: AgentId, new: &NewSession) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    if let Some(replaced) = &new.replaced {
        store::delete_session_of_token(tx, workspace_id, replaced).await?;
    }
    store::delete_ended_sessions(tx, workspace_id, agent_id, ctx.now).await?;
    store::insert_session(tx, workspace_id, agent_id, ctx.id(), new, ctx.now).await?;
    ctx.emit(tx, &Event::SignedIn { agent_id })?;
    Ok(())
}

/// Ends all sessions of an agent but `kept`.
pub(super) async fn end_all(tx: &mut Tx, ctx: &Ctx, agent_id: AgentId, kept: Option<SessionId>) -> Result<()> {
    store::delete_sessions(tx, ctx.scope.workspace_id, agent_id, kept).await?;
    ctx.emit(tx, &Event::SessionsEnded { agent_id })?;
    Ok(())
}

fn wrong_password() -> Error {
    Error::conflict("wrong_password", "The address or the password is not right.")
}

struct Proven {
    ctx: Ctx,
    agent_id: AgentId,
    /// The hash that was checked: if it changed meanwhile, so did the password.
    hash: String,
    new: NewSession,
}

/// Signs in with a password; answers the session's token. Unknown people and wrong passwords look alike.
pub(super) async fn sign_in(desk: &Desk, browser: &Browser, input: SignIn) -> Result<(String, Me)> {
    desk.limits.sign_in_by_ip.check(&browser.ip.to_string())?;
    let workspace_id = browser.workspace(desk).await?;
    let email = mail::address::fold_address(&input.email);
    // Far longer than any address: nobody's, and no key to remember.
    let key: String = email.chars().take(254).collect();
    desk.limits.sign_in_by_account.check(&format!("{workspace_id}:{key}"))?;
    let read = desk
        .db
        .read((workspace_id, email), |tx, (workspace_id, email)| Box::pin(store::of_email(tx, *workspace_id, email)));
    let (agent_id, hash) = read.await?.map_or((None, None), |(id, hash)| (Some(id), hash));
    let is_right = passwords::is_right(input.password, hash.clone()).await?;
    let (Some(agent_id), Some(hash), true) = (agent_id, hash, is_right) else {
        return Err(wrong_password());
    };
    let (token, new) = browser.fresh_session();
    let proven = Proven { ctx: ctx_of(desk, workspace_id, agent_id), agent_id, hash, new };
    desk.db.write(proven, |tx, proven| Box::pin(enter(tx, proven))).await?;
    Ok((token, read_me(desk, workspace_id, agent_id, None, browser.is_safe).await?))
}

async fn enter(tx: &mut Tx, proven: &Proven) -> Result<()> {
    let now = store::password_hash(tx, proven.ctx.scope.workspace_id, proven.agent_id).await?;
    if now.as_ref() != Some(&proven.hash) {
        return Err(wrong_password());
    }
    begin(tx, &proven.ctx, proven.agent_id, &proven.new).await
}

/// Ends the session a request came with; without one there is nothing to end.
pub(super) async fn sign_out(desk: &Desk, caller: Option<Caller>) -> Result<()> {
    let Some((caller, id)) = caller.and_then(|caller| caller.session_id.map(|id| (caller, id))) else {
        return Ok(());
    };
    desk.db
        .write((caller, id), |tx, (caller, id)| {
            Box::pin(async move {
                store::delete_session(tx, caller.workspace_id, caller.agent_id, *id).await?;
                Ok(())
            })
        })
        .await
}

/// Changes the caller's password and ends their other sessions.
pub(super) async fn change_password(desk: &Desk, caller: &Caller, input: PasswordChange) -> Result<()> {
    let kept = caller.need_session()?;
    desk.limits.sign_in_by_account.check(&format!("{}:{}", caller.workspace_id, caller.agent_id))?;
    let (agent, hash) = desk
        .view(caller, (), |tx, command| {
            Box::pin(async move {
                let (workspace_id, id) = (command.caller.workspace_id, command.caller.agent_id);
                Ok((store::agent(tx, workspace_id, id).await?, store::password_hash(tx, workspace_id, id).await?))
            })
        })
        .await?;
    let mut checks = Checks::new();
    passwords::check(&mut checks, "new", &input.new, &agent.name, &agent.email);
    checks.done()?;
    if !passwords::is_right(input.current, hash.clone()).await? {
        return Err(Error::invalid("current", "wrong_password", "This is not your password now."));
    }
    let fresh = passwords::hash(input.new).await?;
    desk.act(caller, (kept, hash, fresh), |tx, command| {
        Box::pin(async move {
            let (kept, before, fresh) = &command.input;
            let (workspace_id, id) = (command.caller.workspace_id, command.caller.agent_id);
            if store::password_hash(tx, workspace_id, id).await? != *before {
                return Err(Error::conflict("conflict", "The password was changed at the same moment; sign in again."));
            }
            store::set_password(tx, workspace_id, id, fresh).await?;
            store::delete_resets_of(tx, workspace_id, id).await?;
            end_all(tx, &command.ctx, id, Some(*kept)).await
        })
    })
    .await
}

/// The caller's sessions.
pub(super) async fn list(tx: &mut Tx, ctx: &Ctx, caller: &Caller) -> Result<Vec<Session>> {
    let mut sessions = store::sessions(tx, caller.workspace_id, caller.agent_id, ctx.now).await?;
    for session in &mut sessions {
        session.is_current = Some(session.id) == caller.session_id;
    }
    Ok(sessions)
}

/// Ends one of the caller's sessions.
pub(super) async fn end(tx: &mut Tx, ctx: &Ctx, caller: &Caller, id: SessionId) -> Result<()> {
    if !store::delete_session(tx, caller.workspace_id, caller.agent_id, id).await? {
        return Err(Error::NotFound);
    }
    ctx.emit(tx, &Event::SessionsEnded { agent_id: caller.agent_id })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn browser(is_safe: bool) -> Browser {
        Browser { ip: [127, 0, 0, 1].into(), host: "x".into(), user_agent: String::new(), is_safe, token: None }
    }

    #[test]
    fn the_cookie_is_secure_wherever_browsers_keep_it() {
        assert_eq!(
            browser(true).session_cookie("T"),
            "__Host-candor=T; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800; Secure"
        );
        assert_eq!(browser(false).session_cookie("T"), "candor=T; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800");
        assert!(ended_cookies().iter().all(|cookie| cookie.contains("Max-Age=0")));
    }

    #[test]
    fn a_way_is_safe_when_encrypted_or_within_this_machine() {
        let mut https = HeaderMap::new();
        https.insert("x-forwarded-proto", "http, https".parse().unwrap());
        let none = HeaderMap::new();
        let cases = [
            ("localhost:8080", "http://localhost:8080", false, &none, true),
            ("acme.localhost:8080", "", false, &none, true),
            ("127.0.0.1:8080", "", false, &none, true),
            ("[::1]:8080", "", false, &none, true),
            ("127.0.0.1.evil.test", "", false, &none, false),
            ("notlocalhost", "", false, &none, false),
            ("192.168.1.5:8080", "http://192.168.1.5:8080", false, &none, false),
            ("desk.example.com", "https://desk.example.com", false, &none, true),
            ("192.168.1.5:8080", "https://desk.example.com", false, &none, false),
            ("desk.example.com", "http://desk.example.com", true, &https, true),
            ("desk.example.com", "http://desk.example.com", false, &https, false),
            ("desk.example.com", "http://desk.example.com", true, &none, false),
            ("", "", false, &none, false),
        ];
        for (host, public_url, is_proxied, headers, expected) in cases {
            assert_eq!(is_safe(host, public_url, is_proxied, headers), expected, "{host} {public_url} {is_proxied}");
        }
    }

    #[test]
    fn every_session_has_a_token_of_its_own_and_ends_the_one_before() {
        let browser = Browser { token: Some("old".into()), ..browser(true) };
        let ((first, new), (second, _)) = (browser.fresh_session(), browser.fresh_session());
        assert_ne!(first, second);
        assert_eq!(first.len(), 43);
        assert_eq!((new.token_hash, new.replaced), (token_hash(&first), Some(token_hash("old"))));
    }
}
