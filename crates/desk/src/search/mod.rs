//! Search over tickets, messages and contacts: newest first, the same set on both engines.
//!
//! The index answers with message ids; the tickets they belong to are shown if the caller sees them. Every
//! word must occur in one message with its subject and sender; the last word may be unfinished. Filters narrow the
//! tickets; without words they make a list of tickets by themselves.

mod conditions;
mod dates;
mod excerpt;
pub mod http;
mod store;

use crate::{
    access::Caller,
    contacts::{self, Contact},
    index,
    tickets::{
        self,
        rows::{self, TicketRow},
    },
};
use conditions::Conditions;
use events::ids::{MessageId, TicketId};
use excerpt::{Words, excerpt};
use kernel::{
    Error, Result,
    db::Tx,
    http::{Cursor, Page},
};
use logic::asking::{Asked, has_phrase};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// How many matches are looked at to fill one page; beyond, the page ends early and `next` goes on.
const SCAN_MAX: usize = 2_000;
/// So many tickets of a filter are looked through at a time when no index leads to them.
const WINDOW: i64 = 2_000;
/// A filter with so few tickets is looked at first when very many messages have the words.
const FEW_TICKETS: i64 = 200;
const FEW_MESSAGES: i64 = 2_000;

/// So many tickets are shown for their custom fields.
const FIELDS_MAX: i64 = 10;

/// Something found.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "a page holds at most a hundred")]
pub enum Hit {
    Ticket {
        ticket: TicketRow,
        /// The newest message that matches.
        message_id: Option<MessageId>,
        /// The words around the first match.
        snippet: String,
        /// Start and length of the matches in `snippet`, in characters.
        marks: Vec<(usize, usize)>,
    },
    Contact {
        contact: Contact,
    },
}

impl Hit {
    /// A ticket that was found otherwise than by a message.
    fn of(ticket: TicketRow) -> Self {
        Self::Ticket { snippet: ticket.snippet.clone(), ticket, message_id: None, marks: Vec::new() }
    }

    fn ticket_id(&self) -> Option<TicketId> {
        match self {
            Self::Ticket { ticket, .. } => Some(ticket.id),
            Self::Contact { .. } => None,
        }
    }
}

/// What is wanted, and how much of it.
pub struct Wanted {
    text: String,
    limit: usize,
    after: Option<Cursor>,
    has_tickets: bool,
    has_contacts: bool,
}

/// A question whose names have been looked up.
struct Question<'a> {
    asked: &'a Asked,
    conditions: Conditions,
    limit: usize,
    after: Option<Cursor>,
}

impl Question<'_> {
    fn has_words(&self) -> bool {
        !self.asked.words.trim().is_empty()
    }

    fn has_phrases(&self) -> bool {
        !self.asked.phrases.is_empty() || self.asked.without.iter().any(|it| it.contains(char::is_whitespace))
    }

    fn fits(&self, text: &str) -> bool {
        let is_phrase = |it: &&String| it.contains(char::is_whitespace);
        self.asked.phrases.iter().all(|phrase| has_phrase(text, phrase))
            && !self.asked.without.iter().filter(is_phrase).any(|phrase| has_phrase(text, phrase))
    }
}

/// Asks that the filters of a question exist; what they name may come and go.
///
/// # Errors
/// `Invalid` naming each filter as `q.<place>`.
pub fn check(text: &str) -> Result<()> {
    conditions::parse(text).map(|_| ())
}

async fn run(tx: &mut Tx, caller: &Caller, now: i64, wanted: &Wanted) -> Result<Page<Hit>> {
    let asked = conditions::parse(&wanted.text)?;
    if !wanted.has_tickets {
        return contacts_found(tx, caller, wanted, &asked.words).await;
    }
    let conditions = conditions::resolve(tx, caller, now, &asked.filters).await?;
    let question = Question { asked: &asked, conditions, limit: wanted.limit, after: wanted.after };
    if !question.has_words() {
        return tickets_of_filters(tx, caller, &question).await;
    }
    let mut data = Vec::new();
    // What filters say is about tickets, so beside them nothing else is shown.
    if question.after.is_none() && question.conditions.is_empty() {
        if wanted.has_contacts {
            let ids = index::find_contacts(tx, caller.workspace_id, &asked.words, i64::MAX, 5).await?;
            let contacts = contacts::store::get_many(tx, caller.workspace_id, &ids).await?;
            data.extend(contacts.into_iter().map(|contact| Hit::Contact { contact }));
        }
        data.extend(by_number(tx, caller, &wanted.text).await?);
        if asked.without.is_empty() && asked.phrases.is_empty() {
            data.extend(by_fields(tx, caller, &asked.words).await?);
        }
    }
    let (mut hits, next) = tickets_found(tx, caller, &question).await?;
    let first: HashSet<TicketId> = data.iter().filter_map(Hit::ticket_id).collect();
    hits.retain(|hit| hit.ticket_id().is_none_or(|id| !first.contains(&id)));
    data.extend(hits);
    Ok(Page { data, next: next.map(|id| Cursor { at: 0, id }.to_text()) })
}

async fn contacts_found(tx: &mut Tx, caller: &Caller, wanted: &Wanted, words: &str) -> Result<Page<Hit>> {
    if !wanted.has_contacts {
        return Ok(Page::whole(Vec::new()));
    }
    let before = wanted.after.map_or(i64::MAX, |cursor| cursor.id);
    let ids = index::find_contacts(tx, caller.workspace_id, words, before, wanted.limit as i64 + 1).await?;
    let contacts = contacts::store::get_many(tx, caller.workspace_id, &ids).await?;
    let hits = contacts.into_iter().map(|contact| Hit::Contact { contact }).collect();
    Ok(Page::cut(hits, wanted.limit, |hit| match hit {
        Hit::Contact { contact } => Cursor { at: 0, id: contact.id.get() },
        Hit::Ticket { .. } => Cursor::TOP,
    }))
}

/// `#4812` and `4812` name a ticket.
async fn by_number(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Option<Hit>> {
    let Ok(number) = text.trim().trim_start_matches('#').parse::<i64>() else { return Ok(None) };
    let Ok(id) = tickets::store::id_of_number(tx, caller.workspace_id, number).await else { return Ok(None) };
    let row = rows::by_ids(tx, caller, &[id]).await?.into_iter().next();
    Ok(row.map(Hit::of))
}

/// Tickets whose custom fields match; the newest few stand before what messages say.
async fn by_fields(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Vec<Hit>> {
    let found = tx.find_terms(caller.workspace_id, index::FIELDS, &index::query(text), i64::MAX, FIELDS_MAX).await?;
    let ids: Vec<TicketId> = found.into_iter().map(TicketId::new).collect();
    Ok(rows::by_ids(tx, caller, &ids).await?.into_iter().map(Hit::of).collect())
}

/// Filters alone: tickets by their newest activity, dates being about that.
async fn tickets_of_filters(tx: &mut Tx, caller: &Caller, question: &Question<'_>) -> Result<Page<Hit>> {
    if question.conditions.is_empty() {
        if question.asked.without.is_empty() {
            return Ok(Page::whole(Vec::new()));
        }
        let remedy = "Add a word or a filter: what must not be there says too little by itself.";
        return Err(Error::invalid("q", "required", remedy));
    }
    if !question.asked.without.is_empty() {
        let remedy = "Add a word to look for beside the filters: only then words can be left out.";
        return Err(Error::invalid("q", "required", remedy));
    }
    let buckets = question.conditions.buckets();
    // Without an index of the filter's own the lists are walked, a stretch at a time.
    let mut floor = None;
    if !question.conditions.is_indexed() {
        for bucket in &buckets {
            let end = store::floor(tx, caller.workspace_id, *bucket, question.after, WINDOW).await?;
            floor = [floor, end].into_iter().flatten().max_by_key(|it: &Cursor| (it.at, it.id));
        }
    }
    let mut rows = Vec::new();
    for bucket in buckets {
        let narrow = |sql: &mut kernel::db::SqlBuilder| question.conditions.push(sql, "ticket.activity_at");
        let range = (question.after, floor);
        rows.extend(rows::newest_where(tx, caller, bucket, range, question.limit + 1, narrow).await?);
    }
    let place = |row: &TicketRow| Cursor { at: row.activity_at.0, id: row.id.get() };
    rows.sort_by_key(|row| std::cmp::Reverse((row.activity_at.0, row.id.get())));
    let is_cut = rows.len() > question.limit;
    rows.truncate(question.limit);
    let next = if is_cut { rows.last().map(place) } else { floor };
    Ok(Page { data: rows.into_iter().map(Hit::of).collect(), next: next.map(Cursor::to_text) })
}

/// Where matches come from: the index bit by bit, or all that there are at once.
struct Matches {
    ids: Vec<i64>,
    is_last: bool,
}

async fn next_matches(
    tx: &mut Tx,
    caller: &Caller,
    question: &Question<'_>,
    before: i64,
    is_first: bool,
) -> Result<Matches> {
    let query = index::query_without(&question.asked.words, &single_words(&question.asked.without));
    let is_narrowed = !question.conditions.is_empty() || question.has_phrases();
    let chunk = if is_narrowed { 256 } else { (question.limit * 2).max(32) };
    let ids = tx.find_terms(caller.workspace_id, index::MESSAGE, &query, before, chunk as i64).await?;
    let is_last = ids.len() < chunk;
    // Words that very many messages have, in the few tickets of a filter: the tickets lead.
    if is_first && !is_last && question.conditions.is_indexed() {
        let most = (FEW_TICKETS, FEW_MESSAGES);
        if let Some(few) = store::messages_of_few(tx, caller, &question.conditions, most, before).await? {
            let ids = tx.find_terms_among(caller.workspace_id, index::MESSAGE, &query, &few).await?;
            return Ok(Matches { ids, is_last: true });
        }
    }
    Ok(Matches { ids, is_last })
}

fn single_words(without: &[String]) -> Vec<String> {
    without.iter().filter(|it| !it.contains(char::is_whitespace)).cloned().collect()
}

async fn tickets_found(tx: &mut Tx, caller: &Caller, question: &Question<'_>) -> Result<(Vec<Hit>, Option<i64>)> {
    let mut before = question.after.map_or(i64::MAX, |cursor| cursor.id);
    let mut n_seen = 0;
    let mut seen: HashSet<TicketId> = HashSet::new();
    let mut found: Vec<(TicketRow, MessageId)> = Vec::new();
    let mut next = None;
    // Usually one round fills the page; more are needed when many matches lie in few tickets.
    while found.len() < question.limit && n_seen < SCAN_MAX {
        let Matches { ids, is_last } = next_matches(tx, caller, question, before, n_seen == 0).await?;
        n_seen += ids.len();
        let mut rest = ids.as_slice();
        while found.len() <= question.limit && !rest.is_empty() {
            let (now, later) = rest.split_at(rest.len().min(256));
            rest = later;
            let mut fresh = store::matching(tx, caller, now, &question.conditions).await?;
            if question.has_phrases() {
                let texts = store::whole_texts(tx, caller.workspace_id, &fresh).await?;
                fresh.retain(|(_, id)| texts.get(id).is_some_and(|text| question.fits(text)));
            }
            fresh.retain(|(ticket_id, _)| seen.insert(*ticket_id));
            add_rows(tx, caller, &fresh, question.limit + 1, &mut found).await?;
        }
        if found.len() >= question.limit {
            let is_cut = found.len() > question.limit;
            found.truncate(question.limit);
            let last_shown = found.last().map(|(_, id)| id.get());
            next = if is_cut || !is_last || !rest.is_empty() { last_shown } else { None };
            break;
        }
        before = ids.last().copied().unwrap_or(i64::MIN);
        if is_last {
            next = None;
            break;
        }
        next = Some(before);
    }
    let hits = with_snippets(tx, caller, found, &question.asked.words).await?;
    Ok((hits, next))
}

/// Rows of the tickets the caller sees, until there are enough.
async fn add_rows(
    tx: &mut Tx,
    caller: &Caller,
    fresh: &[(TicketId, MessageId)],
    enough: usize,
    found: &mut Vec<(TicketRow, MessageId)>,
) -> Result<()> {
    let messages: HashMap<TicketId, MessageId> = fresh.iter().copied().collect();
    for slice in fresh.chunks(64) {
        if found.len() >= enough {
            break;
        }
        let ids: Vec<TicketId> = slice.iter().map(|(ticket_id, _)| *ticket_id).collect();
        for row in rows::by_ids(tx, caller, &ids).await? {
            let message_id = messages.get(&row.id).copied().unwrap_or(MessageId::new(0));
            found.push((row, message_id));
        }
    }
    Ok(())
}

async fn with_snippets(
    tx: &mut Tx,
    caller: &Caller,
    found: Vec<(TicketRow, MessageId)>,
    words: &str,
) -> Result<Vec<Hit>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let texts = store::texts(tx, caller.workspace_id, found.iter().map(|(_, id)| *id)).await?;
    let words = Words::new(words);
    Ok(found
        .into_iter()
        .map(|(ticket, message_id)| {
            let (snippet, marks) = excerpt(texts.get(&message_id).map_or("", String::as_str), &words);
            Hit::Ticket { ticket, message_id: Some(message_id), snippet, marks }
        })
        .collect())
}
