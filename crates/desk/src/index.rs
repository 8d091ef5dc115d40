//! The search index of the workspace: one document per message and one per contact, written in the
//! transaction that writes the row. Reading is `search`.

use crate::Ctx;
use events::ids::{ContactId, MessageId, TicketId};
use kernel::{
    Result,
    db::{TermQuery, Tx},
    ids::WorkspaceId,
};
use logic::{Language, search};

/// Kind of the documents of messages.
pub const MESSAGE: char = 'm';
/// Kind of the documents of contacts.
pub const CONTACT: char = 'c';
/// Kind of the documents of what tickets hold in their custom fields.
pub const FIELDS: char = 'f';

/// The terms of a message. Made before the transaction: analysing a long text takes a while.
///
/// Each part lies in the document, so a search for a name and a word of the text finds the message.
pub fn message_terms(parts: &[&str], language: Option<Language>) -> Vec<String> {
    search::terms(&parts.join("\n"), language)
}

/// # Errors
/// `Internal`.
pub async fn put_message(tx: &mut Tx, ctx: &Ctx, message_id: MessageId, terms: &[String]) -> Result<()> {
    if terms.is_empty() {
        return Ok(());
    }
    tx.index_terms(ctx.scope.workspace_id, MESSAGE, message_id.get(), terms).await
}

/// Writes the document of a contact anew.
///
/// # Errors
/// `Internal`.
pub async fn put_contact(tx: &mut Tx, ctx: &Ctx, contact_id: ContactId, text: &str, is_new: bool) -> Result<()> {
    if !is_new {
        tx.unindex_terms(contact_id.get()).await?;
    }
    let terms = search::terms(text, None);
    if terms.is_empty() {
        return Ok(());
    }
    tx.index_terms(ctx.scope.workspace_id, CONTACT, contact_id.get(), &terms).await
}

/// Writes the document of a ticket's custom fields anew; none for an empty text.
///
/// # Errors
/// `Internal`.
pub async fn put_fields(tx: &mut Tx, ctx: &Ctx, ticket_id: TicketId, text: &str) -> Result<()> {
    tx.unindex_terms(ticket_id.get()).await?;
    let terms = search::terms(text, None);
    if terms.is_empty() {
        return Ok(());
    }
    tx.index_terms(ctx.scope.workspace_id, FIELDS, ticket_id.get(), &terms).await
}

/// What a person typed, as the index asks for it; the last word may be unfinished.
pub fn query(text: &str) -> TermQuery {
    TermQuery { groups: groups(text, true), without: Vec::new() }
}

/// The same without messages in which one of these stands.
pub fn query_without(text: &str, without: &[String]) -> TermQuery {
    TermQuery { without: without.iter().map(|text| groups(text, false)).collect(), ..query(text) }
}

fn groups(text: &str, as_you_type: bool) -> Vec<Vec<(String, bool)>> {
    let groups = search::query(text, as_you_type).groups.into_iter();
    groups.map(|group| group.into_iter().map(|term| (term.text, term.is_prefix)).collect()).collect()
}

/// Contacts that match, newest first.
///
/// # Errors
/// `Internal`.
pub async fn find_contacts(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    text: &str,
    before: i64,
    limit: i64,
) -> Result<Vec<ContactId>> {
    let found = tx.find_terms(workspace_id, CONTACT, &query(text), before, limit).await?;
    Ok(found.into_iter().map(ContactId::new).collect())
}
