//! Links sent by mail: invitations of new agents and new passwords for old ones.
//!
//! A link works once and for a while (7 days, one hour). Whether an address belongs to somebody is found out
//! by a job after the answer was given, so neither the answer nor its time tells it. The mail waits sealed in
//! the job table, because the link in it is a key.

use super::{
    Me, NewAgent, check_email, check_name, check_teams, create_agent, email_taken, passwords, read_me, roles,
    sessions::{self, Browser, NewSession, ctx_of},
    store,
};
use crate::{
    Ctx, Desk,
    access::{Caller, Command, Grants, Role},
    workspaces::{self, Workspace, check_locale, check_zone},
};
use events::{
    Event,
    ids::{AgentId, InvitationId, TeamId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    http::Checks,
    i18n,
    ids::WorkspaceId,
    jobs::{self, Job, NewJob, Outcome},
    scope::Scope,
    secrets::{random_token, token_hash},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

const INVITATION_US: i64 = 7 * 24 * 3_600 * 1_000_000;
const RESET_US: i64 = 3_600 * 1_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntryKind {
    Invitation,
    Reset,
}

impl EntryKind {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
        }
    }
}

/// A link that was sent, without its token.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub id: InvitationId,
    /// Whose password, or who invited.
    pub agent_id: AgentId,
    /// Folded.
    pub email: String,
    pub name: String,
    pub role: Role,
    pub locale: String,
    pub teams: Vec<TeamId>,
    pub created_at: Time,
    pub expires_at: Time,
}

#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Invitation {
    pub id: InvitationId,
    pub email: String,
    pub name: String,
    pub role: Role,
    pub locale: String,
    pub teams: Vec<TeamId>,
    pub invited_by: AgentId,
    pub created_at: Time,
    pub expires_at: Time,
    /// The link itself, only right after it was made and only while no channel can send it: hand it over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl From<Entry> for Invitation {
    fn from(entry: Entry) -> Self {
        Self {
            id: entry.id,
            email: entry.email,
            name: entry.name,
            role: entry.role,
            locale: entry.locale,
            teams: entry.teams,
            invited_by: entry.agent_id,
            created_at: entry.created_at,
            expires_at: entry.expires_at,
            link: None,
        }
    }
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewInvitation {
    pub email: String,
    #[serde(default)]
    pub name: String,
    pub role: Role,
    #[serde(default)]
    pub teams: Vec<TeamId>,
    /// The workspace's if absent.
    #[serde(default)]
    pub locale: Option<String>,
}

/// What a link says before it is used.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct InvitationPreview {
    pub email: String,
    pub name: String,
    pub workspace_name: String,
    pub role: Role,
}

#[derive(Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Forgot {
    pub email: String,
}

#[derive(Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    pub token: String,
    pub password: String,
}

#[derive(Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Accept {
    pub token: String,
    pub name: String,
    pub password: String,
    pub locale: String,
    pub zone: String,
}

/// A mail the system itself writes, on its way through the job table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SystemMail {
    pub to: String,
    pub name: String,
    pub subject: String,
    pub text: String,
}

impl SystemMail {
    fn seal(&self, desk: &Desk) -> Result<serde_json::Value> {
        Ok(serde_json::json!({ "sealed": desk.secrets.seal(&serde_json::to_vec(self)?)? }))
    }

    /// The mail in the payload of a job `send_system_mail`.
    ///
    /// # Errors
    /// `Internal` when the payload was sealed by another installation.
    pub fn open(desk: &Desk, payload: &serde_json::Value) -> Result<Self> {
        let sealed = payload.get("sealed").and_then(serde_json::Value::as_str).unwrap_or_default();
        Ok(serde_json::from_slice(&desk.secrets.open(sealed)?)?)
    }
}

async fn enqueue_mail(tx: &mut Tx, ctx: &Ctx, payload: &serde_json::Value) -> Result<()> {
    let job = NewJob { kind: "send_system_mail", run_at: ctx.now, dedup_key: None, payload: payload.clone() };
    jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, &job).await
}

/// Where browsers reach a workspace. Never the host a request named, which anybody can make up.
pub fn base(public_url: &str, workspace_host: &str) -> String {
    match public_url.split_once("://") {
        Some((scheme, public)) if !workspace_host.is_empty() => {
            let port = public.rsplit_once(':').map(|(_, port)| port).filter(|_| !workspace_host.contains(':'));
            format!("{scheme}://{workspace_host}{}", port.map(|port| format!(":{port}")).unwrap_or_default())
        }
        _ => public_url.trim_end_matches('/').to_owned(),
    }
}

fn link(public_url: &str, workspace_host: &str, page: &str, token: &str) -> String {
    format!("{}/{page}?token={token}", base(public_url, workspace_host))
}

fn token_used() -> Error {
    Error::conflict("token_used", "This link was used already or is too old; ask for a new one.")
}

// Invitations ----------------------------------------------------------------------------------------

fn check_role(caller: &Caller, role: Role) -> Result<()> {
    if role == Role::Owner && caller.role != Role::Owner {
        return Err(Error::Forbidden("owner"));
    }
    roles::check_has(caller, "role", Grants::of_role(role))
}

fn invitation_mail(inviter: &str, workspace: &Workspace, locale: &str, to: &str, name: &str, link: &str) -> SystemMail {
    let values = [("inviter", inviter), ("workspace", workspace.name.as_str()), ("link", link)];
    SystemMail {
        to: to.to_owned(),
        name: name.to_owned(),
        subject: one_line(&i18n::text(locale, "mail-invitation-subject", &values)),
        text: i18n::text(locale, "mail-invitation-text", &values),
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

struct Invite {
    email: String,
    input: NewInvitation,
    locale: String,
    token_hash: String,
    mail: serde_json::Value,
}

/// Invites somebody; an earlier invitation of the same address is void.
pub(super) async fn invite(desk: &Desk, caller: &Caller, input: NewInvitation) -> Result<Invitation> {
    check_role(caller, input.role)?;
    let workspace =
        desk.view(caller, (), |tx, command| Box::pin(workspaces::get(tx, command.caller.workspace_id))).await?;
    let locale = input.locale.clone().unwrap_or_else(|| workspace.locale.clone());
    let mut checks = Checks::new();
    check_email(&mut checks, "email", &input.email);
    if !input.name.is_empty() {
        check_name(&mut checks, "name", &input.name);
    }
    check_locale(&mut checks, "locale", &locale);
    checks.done()?;
    let token = random_token();
    let link = link(&desk.config.public_url, &workspace.host, "invitation", &token);
    let email = mail::address::fold_address(&input.email);
    let mail = invitation_mail(&caller.name, &workspace, &locale, &email, &input.name, &link).seal(desk)?;
    let invite = Invite { email, input, locale, token_hash: token_hash(&token), mail };
    let (entry, kinds) = desk.act(caller, invite, |tx, command| Box::pin(insert_invitation(tx, command))).await?;
    Ok(Invitation { link: (!can_mail(desk, &kinds)).then_some(link), ..entry.into() })
}

async fn insert_invitation(tx: &mut Tx, command: &Command<Invite>) -> Result<(Entry, Vec<String>)> {
    let (ctx, invite) = (&command.ctx, &command.input);
    let workspace_id = ctx.scope.workspace_id;
    if store::has_email(tx, workspace_id, &invite.email).await? {
        return Err(email_taken());
    }
    check_teams(tx, workspace_id, &invite.input.teams).await?;
    store::delete_invitations_to(tx, workspace_id, &invite.email).await?;
    let entry = Entry {
        id: ctx.id(),
        agent_id: command.caller.agent_id,
        email: invite.email.clone(),
        name: invite.input.name.trim().to_owned(),
        role: invite.input.role,
        locale: invite.locale.clone(),
        teams: invite.input.teams.clone(),
        created_at: Time(ctx.now),
        expires_at: Time(ctx.now + INVITATION_US),
    };
    store::insert_entry(tx, workspace_id, EntryKind::Invitation, &entry, &invite.token_hash).await?;
    sent(tx, ctx, &entry, &invite.mail).await
}

/// Enqueues the mail, tells the log, and tells which channels there are.
async fn sent(tx: &mut Tx, ctx: &Ctx, entry: &Entry, mail: &serde_json::Value) -> Result<(Entry, Vec<String>)> {
    enqueue_mail(tx, ctx, mail).await?;
    ctx.emit(tx, &Event::CatalogChanged { what: "invitations".into(), id: Some(entry.id.to_string()) })?;
    Ok((entry.clone(), store::kinds_of_channels(tx, ctx.scope.workspace_id).await?))
}

/// Whether a system mail finds a way out.
fn can_mail(desk: &Desk, kinds: &[String]) -> bool {
    let limits = kinds.iter().filter_map(|kind| desk.channels.get(kind.as_str())).map(|adapter| adapter.limits());
    limits.into_iter().any(|limits| limits.can_send && limits.has_recipients)
}

pub(super) async fn invitations(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Invitation>> {
    Ok(store::invitations(tx, workspace_id).await?.into_iter().map(Invitation::from).collect())
}

/// Sends an invitation again with a new link; the old link is void.
pub(super) async fn resend(desk: &Desk, caller: &Caller, id: InvitationId) -> Result<Invitation> {
    let (workspace, entries) = desk
        .view(caller, (), |tx, command| {
            Box::pin(async move {
                let workspace_id = command.caller.workspace_id;
                Ok((workspaces::get(tx, workspace_id).await?, store::invitations(tx, workspace_id).await?))
            })
        })
        .await?;
    let entry = entries.into_iter().find(|entry| entry.id == id).ok_or(Error::NotFound)?;
    check_role(caller, entry.role)?;
    let token = random_token();
    let link = link(&desk.config.public_url, &workspace.host, "invitation", &token);
    let mail = invitation_mail(&caller.name, &workspace, &entry.locale, &entry.email, &entry.name, &link).seal(desk)?;
    let input = (id, token_hash(&token), mail);
    let (entry, kinds) = desk
        .act(caller, input, |tx, command| {
            Box::pin(async move {
                let (id, hash, mail) = &command.input;
                let ctx = &command.ctx;
                let renewed = store::renew_invitation(tx, ctx.scope.workspace_id, *id, hash, ctx.now + INVITATION_US);
                let entry = renewed.await?;
                sent(tx, ctx, &entry, mail).await
            })
        })
        .await?;
    Ok(Invitation { link: (!can_mail(desk, &kinds)).then_some(link), ..entry.into() })
}

/// Takes an invitation back.
pub(super) async fn withdraw(tx: &mut Tx, ctx: &Ctx, id: InvitationId) -> Result<()> {
    if !store::delete_invitation(tx, ctx.scope.workspace_id, id).await? {
        return Err(Error::NotFound);
    }
    ctx.emit(tx, &Event::CatalogChanged { what: "invitations".into(), id: Some(id.to_string()) })?;
    Ok(())
}

/// Finds the workspace and the unused entry of a link.
async fn look_up(desk: &Desk, browser: &Browser, kind: EntryKind, token: &str) -> Result<(WorkspaceId, Entry)> {
    desk.limits.token_by_ip.check(&browser.ip.to_string())?;
    let workspace_id = browser.workspace(desk).await?;
    let input = (workspace_id, kind, token_hash(token), desk.clock.now_us());
    let entry = desk
        .db
        .read(input, |tx, (workspace_id, kind, hash, now)| {
            Box::pin(store::entry_of_token(tx, *workspace_id, *kind, hash, *now))
        })
        .await?;
    Ok((workspace_id, entry.ok_or_else(token_used)?))
}

/// What an invitation says.
pub(super) async fn preview(desk: &Desk, browser: &Browser, token: &str) -> Result<InvitationPreview> {
    let (workspace_id, entry) = look_up(desk, browser, EntryKind::Invitation, token).await?;
    let workspace = desk.db.read(workspace_id, |tx, id| Box::pin(workspaces::get(tx, *id))).await?;
    Ok(InvitationPreview { email: entry.email, name: entry.name, workspace_name: workspace.name, role: entry.role })
}

struct Accepting {
    ctx: Ctx,
    token_hash: String,
    input: Accept,
    password_hash: String,
    session: NewSession,
}

/// Makes the invited agent and signs them in.
pub(super) async fn accept(desk: &Desk, browser: &Browser, mut input: Accept) -> Result<(String, Me)> {
    let (workspace_id, entry) = look_up(desk, browser, EntryKind::Invitation, &input.token).await?;
    let mut checks = Checks::new();
    check_name(&mut checks, "name", &input.name);
    check_locale(&mut checks, "locale", &input.locale);
    check_zone(&mut checks, "zone", &input.zone);
    passwords::check(&mut checks, "password", &input.password, &input.name, &entry.email);
    checks.done()?;
    let password_hash = passwords::hash(std::mem::take(&mut input.password)).await?;
    let (token, session) = browser.fresh_session();
    let ctx = desk.ctx(Scope::system(workspace_id));
    let accepting = Accepting { ctx, token_hash: token_hash(&input.token), input, password_hash, session };
    let agent_id = desk.db.write(accepting, |tx, accepting| Box::pin(accept_in(tx, accepting))).await?;
    Ok((token, read_me(desk, workspace_id, agent_id, None, browser.is_safe).await?))
}

async fn accept_in(tx: &mut Tx, accepting: &Accepting) -> Result<AgentId> {
    let Accepting { ctx, input, .. } = accepting;
    let workspace_id = ctx.scope.workspace_id;
    let taken = store::take_entry(tx, workspace_id, EntryKind::Invitation, &accepting.token_hash, ctx.now).await?;
    let entry = taken.ok_or_else(token_used)?;
    let mut teams = Vec::new();
    for team_id in entry.teams {
        // A team may be gone since.
        if store::count_teams(tx, workspace_id, &[team_id]).await? == 1 {
            teams.push(team_id);
        }
    }
    let new = NewAgent {
        name: input.name.clone(),
        email: entry.email,
        role: entry.role,
        locale: input.locale.clone(),
        zone: input.zone.clone(),
        teams,
        password_hash: Some(accepting.password_hash.clone()),
    };
    let agent_id = create_agent(tx, ctx, &new).await?;
    ctx.emit(tx, &Event::CatalogChanged { what: "invitations".into(), id: Some(entry.id.to_string()) })?;
    sessions::begin(tx, ctx, agent_id, &accepting.session).await?;
    Ok(agent_id)
}

// New passwords --------------------------------------------------------------------------------------

/// Takes a wish for a new password; whether the address is somebody's, the job finds out.
pub(super) async fn forgot(desk: &Desk, browser: &Browser, input: &Forgot) -> Result<()> {
    desk.limits.token_by_ip.check(&browser.ip.to_string())?;
    let workspace_id = browser.workspace(desk).await?;
    let email = mail::address::fold_address(&input.email);
    if !mail::address::valid_address(&email) {
        return Ok(());
    }
    desk.limits.sign_in_by_account.check(&format!("forgot:{workspace_id}:{email}"))?;
    let ctx = desk.ctx(Scope::system(workspace_id));
    let job = NewJob {
        kind: "send_reset_link",
        run_at: ctx.now,
        // Asking again while the first wish waits is the same wish.
        dedup_key: Some(format!("reset:{}", token_hash(&email))),
        payload: serde_json::json!({ "sealed": desk.secrets.seal(email.as_bytes())? }),
    };
    desk.db.write((ctx, job), |tx, (ctx, job)| Box::pin(jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, job))).await
}

struct NewReset {
    ctx: Ctx,
    entry: Entry,
    token_hash: String,
    mail: serde_json::Value,
}

/// Does the job `send_reset_link`: makes a link and enqueues its mail, if the address is an agent's.
///
/// # Errors
/// `Internal`.
pub async fn send_reset_link(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let sealed = job.payload.get("sealed").and_then(serde_json::Value::as_str).unwrap_or_default();
    let email = String::from_utf8_lossy(&desk.secrets.open(sealed)?).into_owned();
    let found = desk
        .db
        .read((job.workspace_id, email.clone()), |tx, (workspace_id, email)| {
            Box::pin(async move {
                let Some((id, _)) = store::of_email(tx, *workspace_id, email).await? else { return Ok(None) };
                Ok(Some((store::agent(tx, *workspace_id, id).await?, workspaces::get(tx, *workspace_id).await?)))
            })
        })
        .await?;
    let Some((agent, workspace)) = found else { return Ok(Outcome::Done) };
    let token = random_token();
    let link = link(&desk.config.public_url, &workspace.host, "reset", &token);
    let values = [("name", agent.name.as_str()), ("workspace", workspace.name.as_str()), ("link", link.as_str())];
    let mail = SystemMail {
        to: agent.email.clone(),
        name: agent.name.clone(),
        subject: one_line(&i18n::text(&agent.locale, "mail-reset-subject", &values)),
        text: i18n::text(&agent.locale, "mail-reset-text", &values),
    };
    let ctx = desk.ctx(Scope::system(job.workspace_id));
    let entry = Entry {
        id: ctx.id(),
        agent_id: agent.id,
        email,
        name: agent.name,
        role: agent.role,
        locale: agent.locale,
        teams: Vec::new(),
        created_at: Time(ctx.now),
        expires_at: Time(ctx.now + RESET_US),
    };
    let new = NewReset { ctx, entry, token_hash: token_hash(&token), mail: mail.seal(&desk)? };
    desk.db
        .write(new, |tx, new| {
            Box::pin(async move {
                let workspace_id = new.ctx.scope.workspace_id;
                store::delete_resets_of(tx, workspace_id, new.entry.agent_id).await?;
                store::insert_entry(tx, workspace_id, EntryKind::Reset, &new.entry, &new.token_hash).await?;
                enqueue_mail(tx, &new.ctx, &new.mail).await
            })
        })
        .await?;
    Ok(Outcome::Done)
}

struct Resetting {
    ctx: Ctx,
    token_hash: String,
    password_hash: String,
    session: NewSession,
}

/// Sets a new password by a link, ends all sessions and begins a new one.
pub(super) async fn reset(desk: &Desk, browser: &Browser, input: Reset) -> Result<(String, Me)> {
    let (workspace_id, entry) = look_up(desk, browser, EntryKind::Reset, &input.token).await?;
    let mut checks = Checks::new();
    passwords::check(&mut checks, "password", &input.password, &entry.name, &entry.email);
    checks.done()?;
    let password_hash = passwords::hash(input.password).await?;
    let (token, session) = browser.fresh_session();
    let ctx = ctx_of(desk, workspace_id, entry.agent_id);
    let resetting = Resetting { ctx, token_hash: token_hash(&input.token), password_hash, session };
    let agent_id = desk.db.write(resetting, |tx, resetting| Box::pin(reset_in(tx, resetting))).await?;
    Ok((token, read_me(desk, workspace_id, agent_id, None, browser.is_safe).await?))
}

async fn reset_in(tx: &mut Tx, resetting: &Resetting) -> Result<AgentId> {
    let ctx = &resetting.ctx;
    let workspace_id = ctx.scope.workspace_id;
    let taken = store::take_entry(tx, workspace_id, EntryKind::Reset, &resetting.token_hash, ctx.now).await?;
    let agent_id = taken.ok_or_else(token_used)?.agent_id;
    if !store::is_active(tx, workspace_id, agent_id).await? {
        return Err(token_used());
    }
    store::set_password(tx, workspace_id, agent_id, &resetting.password_hash).await?;
    sessions::end_all(tx, ctx, agent_id, None).await?;
    sessions::begin(tx, ctx, agent_id, &resetting.session).await?;
    Ok(agent_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_workspace_and_never_elsewhere() {
        assert_eq!(link("https://desk.example.com", "", "reset", "T"), "https://desk.example.com/reset?token=T");
        assert_eq!(link("https://desk.example.com/", "", "reset", "T"), "https://desk.example.com/reset?token=T");
        assert_eq!(
            link("https://desk.example.com", "acme.example.com", "invitation", "T"),
            "https://acme.example.com/invitation?token=T"
        );
        assert_eq!(
            link("http://localhost:8080", "acme.localhost", "reset", "T"),
            "http://acme.localhost:8080/reset?token=T"
        );
        assert_eq!(
            link("http://localhost:8080", "acme.localhost:9000", "reset", "T"),
            "http://acme.localhost:9000/reset?token=T"
        );
    }

    #[test]
    fn mails_carry_the_link_in_every_language_and_one_line_of_subject() {
        let workspace = Workspace {
            id: WorkspaceId::new(1),
            name: "Blue\r\nBcc: x@x.test".into(),
            host: String::new(),
            locale: "en".into(),
            zone: "UTC".into(),
            settings: workspaces::Settings::default(),
        };
        for locale in i18n::LOCALES {
            let mail = invitation_mail("Ana", &workspace, locale, "b@x.test", "B", "https://x.test/invitation?token=T");
            assert!(mail.text.contains("https://x.test/invitation?token=T"), "{locale}");
            assert!(!mail.subject.contains(['\r', '\n']) && mail.subject.contains("Ana"), "{locale}: {}", mail.subject);
        }
    }
}
