//! Canned replies: ready texts with variables and files, in as many languages as somebody writes.
//!
//! Invariants: one is everybody's, a team's or an agent's own, and whoever may not use it does not learn of it; every
//! variable in it exists; values are escaped when they are filled in; what has no value stays in the text by its
//! name and is told beside it, so that nobody sends it unseen; a deleted one can be brought back for a month.

pub mod http;
mod store;
mod variables;

use crate::{
    Ctx,
    access::{Caller, Command, Permission},
    catalog, compose,
    media::{self, File, Links},
    tickets,
};
use events::{
    Event,
    ids::{AgentId, CannedReplyId, FileId, TeamId, TicketId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    http::{Checks, Patch},
    i18n,
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};

pub use variables::VARIABLES;

const MOST: i64 = 2_000;
const MOST_FILES: usize = 20;
const TITLE_MAX: usize = 100;
const SHORTCUT_MAX: usize = 40;
const TEXT_MAX: usize = 20_000;
const HTML_MAX: usize = 100_000;
/// So much of a text is told in the list: enough to find it by its words.
const PREVIEW_MAX: usize = 1_000;
const KEPT_US: i64 = 30 * 86_400_000_000;

/// A ready text, as lists show it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct CannedReply {
    pub id: CannedReplyId,
    pub title: String,
    /// What is typed after the slash; may be empty.
    pub shortcut: String,
    /// Set when it is one agent's own.
    pub agent_id: Option<AgentId>,
    /// Set when it is one team's.
    pub team_id: Option<TeamId>,
    /// The beginning of its text.
    pub preview: String,
    /// Languages it has a text of its own for.
    pub locales: Vec<String>,
    pub n_files: i64,
    pub n_used: i64,
    pub last_used_at: Option<Time>,
    pub changed_at: Time,
    /// Whether the caller may change it.
    pub can_change: bool,
}

/// One text of a canned reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct CannedText {
    /// Null for the text of all languages that have none of their own.
    pub locale: Option<String>,
    pub text: String,
    /// Null for plain text.
    pub html: Option<String>,
}

/// A canned reply with all its texts and files.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct WholeCannedReply {
    #[serde(flatten)]
    pub reply: CannedReply,
    pub texts: Vec<CannedText>,
    pub files: Vec<File>,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CannedTextInput {
    #[serde(default)]
    pub locale: Option<String>,
    /// Needed unless there is HTML.
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub html: Option<String>,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCannedReply {
    pub title: String,
    #[serde(default)]
    pub shortcut: String,
    /// Only for oneself.
    #[serde(default)]
    pub is_own: bool,
    #[serde(default)]
    pub team_id: Option<TeamId>,
    /// One without a language, and any number with one.
    pub texts: Vec<CannedTextInput>,
    #[serde(default)]
    pub files: Vec<FileId>,
}

/// The fields to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CannedReplyChange {
    pub title: Option<String>,
    pub shortcut: Option<String>,
    pub is_own: Option<bool>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub team_id: Patch<TeamId>,
    /// The whole set.
    pub texts: Option<Vec<CannedTextInput>>,
    /// The whole set.
    pub files: Option<Vec<FileId>>,
}

/// A canned reply for one ticket, ready to be put into an answer.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct FilledReply {
    pub text: String,
    pub html: Option<String>,
    /// Variables without a value here. They stand in the text by their names, for the agent to fill in.
    pub missing: Vec<String>,
    pub files: Vec<File>,
}

/// All the caller may use.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx, caller: &Caller) -> Result<Vec<CannedReply>> {
    store::list(tx, caller, None).await
}

async fn seen(tx: &mut Tx, caller: &Caller, id: CannedReplyId) -> Result<CannedReply> {
    store::list(tx, caller, Some(id)).await?.into_iter().next().ok_or(Error::NotFound)
}

/// One with all that belongs to it.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, caller: &Caller, id: CannedReplyId, links: &Links) -> Result<WholeCannedReply> {
    let reply = seen(tx, caller, id).await?;
    let files = store::files(tx, caller.workspace_id, id).await?;
    let files = media::by_ids(tx, caller.workspace_id, &files, links).await?;
    let mut texts = store::texts(tx, caller.workspace_id, id).await?;
    for text in &mut texts {
        text.html = text.html.take().map(|html| show_pictures(html, files.iter().map(|file| (file.id, file))));
    }
    Ok(WholeCannedReply { reply, texts, files })
}

/// Makes a canned reply.
///
/// # Errors
/// `Forbidden`, `Invalid`.
pub async fn create(tx: &mut Tx, command: &Command<(NewCannedReply, Links)>) -> Result<WholeCannedReply> {
    let (ctx, caller, (new, links)) = (&command.ctx, &command.caller, &command.input);
    let workspace_id = caller.workspace_id;
    let agent_id = new.is_own.then_some(caller.agent_id);
    may_write(caller, agent_id)?;
    check_names(&new.title, &new.shortcut)?;
    check_owner(tx, workspace_id, agent_id, new.team_id).await?;
    if store::count(tx, workspace_id).await? >= MOST {
        let detail = format!("There are {MOST} canned replies already; delete some that are not used.");
        return Err(Error::conflict("conflict", detail));
    }
    let id: CannedReplyId = ctx.id();
    let (title, shortcut) = (new.title.trim(), new.shortcut.trim());
    store::insert(tx, ctx, id, title, shortcut, agent_id, new.team_id).await?;
    let texts = prepare_texts(&new.texts)?;
    store::set_texts(tx, workspace_id, id, &texts.written).await?;
    set_files(tx, caller, id, &new.files, &texts.pictures).await?;
    changed(tx, ctx, id)?;
    get(tx, caller, id, links).await
}

/// Changes the named fields.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid`.
pub async fn change(
    tx: &mut Tx,
    command: &Command<(CannedReplyId, CannedReplyChange, Links)>,
) -> Result<WholeCannedReply> {
    let (ctx, caller, (id, change, links)) = (&command.ctx, &command.caller, &command.input);
    let before = get(tx, caller, *id, links).await?;
    may_write(caller, before.reply.agent_id)?;
    let title = change.title.as_deref().unwrap_or(&before.reply.title).trim();
    let shortcut = change.shortcut.as_deref().unwrap_or(&before.reply.shortcut).trim();
    check_names(title, shortcut)?;
    let agent_id = match change.is_own {
        Some(is_own) => is_own.then_some(caller.agent_id),
        None => before.reply.agent_id,
    };
    // What becomes everybody's asks for the same right as making it so.
    may_write(caller, agent_id)?;
    let team_id = change.team_id.clone().named().unwrap_or(before.reply.team_id);
    check_owner(tx, caller.workspace_id, agent_id, team_id).await?;
    store::update(tx, ctx, *id, title, shortcut, agent_id, team_id).await?;
    let mut pictures = Vec::new();
    if let Some(texts) = &change.texts {
        let texts = prepare_texts(texts)?;
        store::set_texts(tx, caller.workspace_id, *id, &texts.written).await?;
        pictures = texts.pictures;
    }
    if change.files.is_some() || !pictures.is_empty() {
        let kept: Vec<FileId> = before.files.iter().map(|file| file.id).collect();
        set_files(tx, caller, *id, change.files.as_deref().unwrap_or(&kept), &pictures).await?;
    }
    changed(tx, ctx, *id)?;
    get(tx, caller, *id, links).await
}

/// Puts one away; [`restore`] brings it back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn delete(tx: &mut Tx, command: &Command<CannedReplyId>) -> Result<()> {
    let (ctx, caller, id) = (&command.ctx, &command.caller, command.input);
    may_write(caller, seen(tx, caller, id).await?.agent_id)?;
    store::set_deleted(tx, caller.workspace_id, id, Some(ctx.now)).await?;
    changed(tx, ctx, id)
}

/// Brings a deleted one back.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn restore(tx: &mut Tx, command: &Command<(CannedReplyId, Links)>) -> Result<WholeCannedReply> {
    let (ctx, caller, (id, links)) = (&command.ctx, &command.caller, &command.input);
    store::set_deleted(tx, caller.workspace_id, *id, None).await?;
    // Whoever may not see it has brought nothing back: the transaction ends with the refusal.
    may_write(caller, seen(tx, caller, *id).await?.agent_id)?;
    changed(tx, ctx, *id)?;
    get(tx, caller, *id, links).await
}

/// What would be put into an answer in a ticket, or into a new one.
///
/// # Errors
/// `NotFound`.
pub async fn fill(
    tx: &mut Tx,
    caller: &Caller,
    id: CannedReplyId,
    ticket_id: Option<TicketId>,
    locale: Option<&str>,
    links: &Links,
) -> Result<FilledReply> {
    let whole = get(tx, caller, id, links).await?;
    let ticket = match ticket_id {
        Some(ticket_id) => Some(tickets::get(tx, caller, ticket_id).await?),
        None => None,
    };
    let locale = locale.or(ticket.as_ref().and_then(|ticket| ticket.language.as_deref()));
    let locale = locale.and_then(i18n::supported);
    let fits = |text: &&CannedText| text.locale.as_deref() == locale && locale.is_some();
    let text = whole.texts.iter().find(fits).or_else(|| whole.texts.iter().find(|text| text.locale.is_none()));
    let text = text.ok_or(Error::NotFound)?;
    let values = variables::values(tx, caller, ticket.as_ref()).await?;
    let look_up = |name: &str| values.get(name).cloned();
    let plain = logic::template::fill(&text.text, &look_up);
    let html = text.html.as_deref().map(|html| logic::template::fill_html(html, &look_up).text);
    Ok(FilledReply { text: plain.text, html, missing: plain.missing, files: whole.files })
}

/// Fills it in, counts the use, and gives the caller copies of its files to send.
///
/// # Errors
/// `NotFound`.
pub async fn take(
    tx: &mut Tx,
    command: &Command<(CannedReplyId, Option<TicketId>, Option<String>, Links)>,
) -> Result<FilledReply> {
    let (ctx, caller, (id, ticket_id, locale, links)) = (&command.ctx, &command.caller, &command.input);
    let mut filled = fill(tx, caller, *id, *ticket_id, locale.as_deref(), links).await?;
    store::count_use(tx, ctx, *id).await?;
    let ids: Vec<FileId> = filled.files.iter().map(|file| file.id).collect();
    let copies = media::copy(tx, ctx, caller, &ids).await?;
    let copied: Vec<FileId> = copies.iter().map(|(_, copy)| *copy).collect();
    let files = media::by_ids(tx, caller.workspace_id, &copied, links).await?;
    filled.html = filled.html.map(|html| {
        copies.iter().fold(html, |html, (before, after)| {
            let url = files.iter().find(|file| file.id == *after).map(|file| mail::html::escape(&file.url));
            let old = filled.files.iter().find(|file| file.id == *before).map(|file| mail::html::escape(&file.url));
            old.zip(url).map_or(html.clone(), |(old, url)| html.replace(&old, &url))
        })
    });
    filled.files = files;
    Ok(filled)
}

/// Removes what was deleted a month ago.
///
/// # Errors
/// `Internal`.
pub async fn clean_up(tx: &mut Tx, now: i64) -> Result<()> {
    store::remove_deleted(tx, now - KEPT_US).await
}

fn may_write(caller: &Caller, agent_id: Option<AgentId>) -> Result<()> {
    if agent_id == Some(caller.agent_id) {
        return caller.need(Permission::TicketsNote);
    }
    caller.need(Permission::CannedRepliesManage)
}

fn check_names(title: &str, shortcut: &str) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("title", title, TITLE_MAX);
    checks.at_most("shortcut", shortcut.trim(), SHORTCUT_MAX);
    if shortcut.trim().chars().any(|letter| letter.is_whitespace() || letter.is_control() || letter == '/') {
        checks.add("shortcut", "invalid", "Use one word without spaces and slashes.");
    }
    checks.done()
}

async fn check_owner(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: Option<AgentId>,
    team_id: Option<TeamId>,
) -> Result<()> {
    match (agent_id, team_id) {
        (Some(_), Some(_)) => {
            Err(Error::invalid("team_id", "invalid", "It is either your own or a team's; leave one of them out."))
        }
        (None, Some(team_id)) => catalog::team_exists(tx, workspace_id, team_id).await,
        _ => Ok(()),
    }
}

/// Texts ready to store, and the pictures in them.
struct Texts {
    written: Vec<CannedText>,
    pictures: Vec<FileId>,
}

fn prepare_texts(inputs: &[CannedTextInput]) -> Result<Texts> {
    let mut checks = Checks::new();
    if inputs.iter().filter(|input| input.locale.is_none()).count() != 1 {
        checks.add("texts", "required", "Give one text without a language: it serves all that have none of their own.");
    }
    let (mut written, mut pictures): (Vec<CannedText>, Vec<FileId>) = (Vec::new(), Vec::new());
    for (position, input) in inputs.iter().enumerate() {
        let field = |name: &str| format!("texts[{position}].{name}");
        let locale = input.locale.as_deref().and_then(i18n::supported).map(str::to_owned);
        if input.locale.is_some() && (locale.is_none() || written.iter().any(|text| text.locale == locale)) {
            let detail = format!("Use each of {} once.", i18n::LOCALES.join(", "));
            checks.add(field("locale"), "invalid", detail);
        }
        checks.at_most(&field("text"), &input.text, TEXT_MAX);
        checks.at_most(&field("html"), input.html.as_deref().unwrap_or_default(), HTML_MAX);
        let body = compose::body(&input.text, input.html.as_deref());
        if body.text.trim().is_empty() && body.inline.is_empty() {
            checks.add(field("text"), "required", "Write the text.");
        }
        for name in logic::template::variables(&body.text) {
            if !VARIABLES.contains(&name.as_str()) {
                let detail = format!("There is no variable {name}. There are: {}.", VARIABLES.join(", "));
                checks.add(field("text"), "unknown_variable", detail);
            }
        }
        pictures.extend(body.inline.iter().map(|(id, _)| *id));
        written.push(CannedText { locale, text: body.text, html: body.html });
    }
    checks.done()?;
    Ok(Texts { written, pictures })
}

/// Files are those it has already and the caller's fresh uploads; pictures in the text come along by themselves.
async fn set_files(
    tx: &mut Tx,
    caller: &Caller,
    id: CannedReplyId,
    files: &[FileId],
    pictures: &[FileId],
) -> Result<()> {
    let mut wanted: Vec<FileId> = Vec::new();
    for file in files.iter().chain(pictures) {
        if !wanted.contains(file) {
            wanted.push(*file);
        }
    }
    if wanted.len() > MOST_FILES {
        return Err(Error::invalid("files", "too_many", format!("At most {MOST_FILES} files.")));
    }
    let before = store::files(tx, caller.workspace_id, id).await?;
    let fresh: Vec<FileId> = wanted.iter().copied().filter(|file| !before.contains(file)).collect();
    let own = media::own_uploads(tx, caller, &fresh).await?;
    if let Some(position) = wanted.iter().position(|file| !before.contains(file) && !own.contains(file)) {
        let detail = "Upload the file first; uploads wait for a day.";
        return Err(Error::invalid(format!("files[{position}]"), "not_found", detail));
    }
    store::set_files(tx, caller.workspace_id, id, &wanted).await
}

/// Pictures are stored by content id and shown by a link.
fn show_pictures<'a>(html: String, files: impl Iterator<Item = (FileId, &'a File)>) -> String {
    files.fold(html, |html, (id, file)| {
        html.replace(&format!("\"cid:{id}@candor\""), &format!("\"{}\"", mail::html::escape(&file.url)))
    })
}

fn changed(tx: &mut Tx, ctx: &Ctx, id: CannedReplyId) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: "canned_replies".into(), id: Some(id.to_string()) })?;
    Ok(())
}
