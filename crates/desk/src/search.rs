//! Search over tickets, messages and contacts: newest first, the same set on both engines.
//!
//! The index answers with message ids; the tickets they belong to are shown if the caller sees them. Every
//! word must occur in one message with its subject and sender; the last word may be unfinished.

use crate::{
    Desk,
    access::{Caller, Permission},
    contacts::{self, Contact},
    index,
    tickets::{
        self,
        rows::{self, TicketRow},
    },
};
use axum::extract::State;
use events::ids::{MessageId, TicketId};
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    http::{Cursor, Json, Page, Query, page_limit},
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, sync::Arc};
use utoipa_axum::{router::OpenApiRouter, routes};

/// How many matches are looked at to fill one page; beyond, the page ends early and `next` goes on.
const SCAN_MAX: usize = 2_000;

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

struct Wanted {
    text: String,
    limit: usize,
    before: i64,
    has_tickets: bool,
    has_contacts: bool,
}

async fn run(tx: &mut Tx, caller: &Caller, wanted: &Wanted) -> Result<Page<Hit>> {
    let mut data = Vec::new();
    let is_first_page = wanted.before == i64::MAX;
    if wanted.has_contacts && (is_first_page || !wanted.has_tickets) {
        let limit = if wanted.has_tickets { 5 } else { wanted.limit + 1 };
        let ids = index::find_contacts(tx, caller.workspace_id, &wanted.text, wanted.before, limit as i64).await?;
        let contacts = contacts::store::get_many(tx, caller.workspace_id, &ids).await?;
        data.extend(contacts.into_iter().map(|contact| Hit::Contact { contact }));
        if !wanted.has_tickets {
            return Ok(Page::cut(data, wanted.limit, |hit| match hit {
                Hit::Contact { contact } => Cursor { at: 0, id: contact.id.get() },
                Hit::Ticket { .. } => Cursor::TOP,
            }));
        }
    }
    if is_first_page {
        data.extend(by_number(tx, caller, &wanted.text).await?);
        data.extend(by_fields(tx, caller, &wanted.text).await?);
    }
    let (mut hits, next) = tickets_found(tx, caller, wanted).await?;
    let id_of = |hit: &Hit| match hit {
        Hit::Ticket { ticket, .. } => Some(ticket.id),
        Hit::Contact { .. } => None,
    };
    let first: HashSet<TicketId> = data.iter().filter_map(id_of).collect();
    hits.retain(|hit| id_of(hit).is_none_or(|id| !first.contains(&id)));
    data.extend(hits);
    Ok(Page { data, next: next.map(|id| Cursor { at: 0, id }.to_text()) })
}

/// `#4812` and `4812` name a ticket.
async fn by_number(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Option<Hit>> {
    let Ok(number) = text.trim().trim_start_matches('#').parse::<i64>() else { return Ok(None) };
    let Ok(id) = tickets::store::id_of_number(tx, caller.workspace_id, number).await else { return Ok(None) };
    let row = rows::by_ids(tx, caller, &[id]).await?.into_iter().next();
    Ok(row.map(|ticket| Hit::Ticket { snippet: ticket.snippet.clone(), ticket, message_id: None, marks: Vec::new() }))
}

/// Tickets whose custom fields match; the newest few stand before what messages say.
async fn by_fields(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Vec<Hit>> {
    let found = tx.find_terms(caller.workspace_id, index::FIELDS, &index::query(text), i64::MAX, FIELDS_MAX).await?;
    let ids: Vec<TicketId> = found.into_iter().map(TicketId::new).collect();
    let rows = rows::by_ids(tx, caller, &ids).await?.into_iter();
    Ok(rows
        .map(|ticket| Hit::Ticket { snippet: ticket.snippet.clone(), ticket, message_id: None, marks: Vec::new() })
        .collect())
}

async fn tickets_found(tx: &mut Tx, caller: &Caller, wanted: &Wanted) -> Result<(Vec<Hit>, Option<i64>)> {
    let query = index::query(&wanted.text);
    let (mut before, mut n_seen) = (wanted.before, 0);
    let mut seen: HashSet<TicketId> = HashSet::new();
    let mut found: Vec<(TicketRow, MessageId)> = Vec::new();
    let mut next = None;
    // Usually one round fills the page; more are needed when many matches lie in few tickets.
    while found.len() < wanted.limit && n_seen < SCAN_MAX {
        let chunk = (wanted.limit * 2).max(32);
        let ids = tx.find_terms(caller.workspace_id, index::MESSAGE, &query, before, chunk as i64).await?;
        n_seen += ids.len();
        let is_last = ids.len() < chunk;
        let fresh = newest_per_ticket(tx, caller.workspace_id, &ids, &mut seen).await?;
        let ticket_ids: Vec<TicketId> = fresh.iter().map(|(ticket_id, _)| *ticket_id).collect();
        for row in rows::by_ids(tx, caller, &ticket_ids).await? {
            let message_id = fresh.iter().find(|(id, _)| *id == row.id).map_or(MessageId::new(0), |(_, id)| *id);
            found.push((row, message_id));
        }
        if found.len() >= wanted.limit {
            let is_cut = found.len() > wanted.limit;
            found.truncate(wanted.limit);
            let last_shown = found.last().map(|(_, id)| id.get());
            next = if is_cut || !is_last { last_shown } else { None };
            break;
        }
        before = ids.last().copied().unwrap_or(i64::MIN);
        if is_last {
            break;
        }
        next = Some(before);
    }
    let hits = with_snippets(tx, caller.workspace_id, found, &wanted.text).await?;
    Ok((hits, next))
}

/// Ticket and newest matching message, in the order of the matches, without tickets seen before.
async fn newest_per_ticket(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ids: &[i64],
    seen: &mut HashSet<TicketId>,
) -> Result<Vec<(TicketId, MessageId)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new("select ticket_id, id from message where workspace_id = ");
    sql.bind(workspace_id).push(" and id").bind_in(ids.iter().copied()).push(" order by id desc");
    let (text, values) = sql.finish();
    let mut fresh = Vec::new();
    for mut row in tx.rows(text, &values).await? {
        let ticket_id = row.take()?;
        if seen.insert(ticket_id) {
            fresh.push((ticket_id, row.take()?));
        }
    }
    Ok(fresh)
}

async fn with_snippets(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    found: Vec<(TicketRow, MessageId)>,
    text: &str,
) -> Result<Vec<Hit>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new("select message_id, text from message_body where workspace_id = ");
    sql.bind(workspace_id).push(" and message_id").bind_in(found.iter().map(|(_, id)| *id));
    let (statement, values) = sql.finish();
    let mut texts = std::collections::HashMap::new();
    for mut row in tx.rows(statement, &values).await? {
        let id: MessageId = row.take()?;
        texts.insert(id, row.take::<String>()?);
    }
    let words = Words::new(text);
    Ok(found
        .into_iter()
        .map(|(ticket, message_id)| {
            let (snippet, marks) = excerpt(texts.get(&message_id).map_or("", String::as_str), &words);
            Hit::Ticket { ticket, message_id: Some(message_id), snippet, marks }
        })
        .collect())
}

const EXCERPT: usize = 160;
/// Words of one stem begin alike; the others need not be stemmed to be told apart.
const STEM_LETTERS: usize = 3;

/// The words that were asked for, as texts are compared with them.
struct Words(Vec<Word>);

struct Word {
    folded: String,
    /// The same start, folded, that a word of the same stem has.
    start: String,
    terms: Vec<String>,
    is_cjk: bool,
}

impl Words {
    fn new(text: &str) -> Self {
        let words = logic::search::fold(text);
        Self(
            words
                .split_whitespace()
                .map(|word| Word {
                    folded: word.to_owned(),
                    start: word.chars().take(STEM_LETTERS).collect(),
                    terms: logic::search::terms(word, None),
                    is_cjk: word.chars().any(|c| c as u32 >= 0x2e80),
                })
                .collect(),
        )
    }

    /// Whether a piece of text without spaces is one of the words, begins with one or is another form of one.
    fn has(&self, piece: &str) -> bool {
        let folded = logic::search::fold(piece);
        let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
        self.0.iter().any(|word| {
            if word.is_cjk {
                return folded.contains(&word.folded);
            }
            bare.starts_with(&word.folded)
                || (bare.starts_with(&word.start)
                    && logic::search::terms(bare, None).iter().any(|term| word.terms.contains(term)))
        })
    }
}

/// The words around the first match, and where the matches lie in them.
fn excerpt(text: &str, words: &Words) -> (String, Vec<(usize, usize)>) {
    // Folding keeps words in their order, so matching is done word by word and shown as it was written.
    let text: String = text.chars().take(4000).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let (mut position, mut from) = (0, 0);
    for piece in text.split(' ') {
        let n = piece.chars().count();
        if !starts.is_empty() && position + n > from + EXCERPT {
            break;
        }
        if n > 0 && words.has(piece) {
            if starts.is_empty() {
                from = position.saturating_sub(40);
            }
            starts.push((position, n));
        }
        position += n + 1;
    }
    let snippet: String = text.chars().skip(from).take(EXCERPT).collect();
    let marks = starts
        .into_iter()
        .filter(|(start, n)| start + n <= from + EXCERPT)
        .map(|(start, n)| (start - from, n))
        .collect();
    (snippet, marks)
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(search))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct SearchQuery {
    q: String,
    limit: Option<i64>,
    after: Option<String>,
    /// `all`, `tickets` or `contacts`.
    kind: Option<String>,
}

/// Finds tickets by their messages, subjects and numbers, and contacts by name and address; newest first.
#[utoipa::path(get, path = "/search", tag = "search", params(SearchQuery), responses((status = 200, body = Page<Hit>)))]
async fn search(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<SearchQuery>,
) -> Result<Json<Page<Hit>>> {
    caller.need(Permission::TicketsRead)?;
    let kind = query.kind.as_deref().unwrap_or("all");
    let wanted = Wanted {
        limit: page_limit(query.limit)?,
        before: query.after.as_deref().map(Cursor::from_text).transpose()?.map_or(i64::MAX, |cursor| cursor.id),
        has_tickets: kind != "contacts",
        has_contacts: kind != "tickets" && caller.can(Permission::ContactsRead),
        text: query.q,
    };
    let page = desk.view(&caller, wanted, |tx, command| Box::pin(run(tx, &command.caller, &command.input))).await?;
    Ok(Json(page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_the_match_as_written() {
        let words = Words::new("ζεσταινει");
        let (snippet, marks) = excerpt(&format!("{} η αντλία ΔΕΝ ΖΕΣΤΑΙΝΕΙ καθόλου", "λόγια ".repeat(30)), &words);
        assert_eq!(marks.len(), 1);
        let marked: String = snippet.chars().skip(marks[0].0).take(marks[0].1).collect();
        assert_eq!(marked, "ΖΕΣΤΑΙΝΕΙ");
        assert_eq!(excerpt("", &words), (String::new(), Vec::new()));
    }

    #[test]
    fn other_forms_of_a_word_are_marked() {
        let cases = [
            ("narudžba", "Gdje je moja narudžbu, molim?", "narudžbu,"),
            ("pumps", "The pump is broken", "pump"),
            ("发票", "请把发票寄给我", "请把发票寄给我"),
            ("fans", "Fan or fantasy", "Fan"),
        ];
        for (word, text, expected) in cases {
            let (snippet, marks) = excerpt(text, &Words::new(word));
            let marked: Vec<String> =
                marks.iter().map(|(start, n)| snippet.chars().skip(*start).take(*n).collect()).collect();
            assert_eq!(marked, [expected], "{word} in {text}");
        }
    }
}
