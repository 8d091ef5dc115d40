//! The list of contacts as a file, filtered as on screen: CSV for table programs, vCard for address books.
//!
//! The file is written page by page while it is sent, so its length costs no memory.

use super::{
    Contact, Tier,
    list::{self, ContactSort, Wanted},
    values,
};
use crate::{
    Desk,
    access::{Caller, Permission},
    fields::{Field, Values},
};
use axum::{
    body::Body,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use events::ids::OrganizationId;
use futures_util::stream;
use kernel::{
    Result,
    http::{Cursor, Query},
};
use logic::{sheet, vcard::Card};
use serde::Deserialize;
use std::{collections::HashMap, sync::Arc};
use utoipa_axum::{router::OpenApiRouter, routes};

const PAGE: usize = 500;
const HEADS: [&str; 11] = [
    "name",
    "email",
    "phone",
    "organization",
    "language",
    "time_zone",
    "tier",
    "care_note",
    "note",
    "tickets",
    "created_at",
];

/// The kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
enum Format {
    #[default]
    Csv,
    Vcard,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct ExportQuery {
    #[param(inline)]
    format: Option<Format>,
    organization: Option<String>,
    #[param(inline)]
    tier: Option<Tier>,
    has_open: Option<bool>,
    #[param(inline)]
    sort: Option<ContactSort>,
    q: Option<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(export_contacts))
}

/// All contacts that fit the filters, as a file.
#[utoipa::path(get, path = "/contacts/export", tag = "contacts", params(ExportQuery),
    responses((status = 200, content_type = "text/csv", body = String)))]
async fn export_contacts(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<ExportQuery>,
) -> Result<Response> {
    caller.need(Permission::ContactsExport)?;
    let format = query.format.unwrap_or_default();
    let wanted = Wanted {
        words: query.q.unwrap_or_default(),
        organization_id: query.organization.as_deref().map(OrganizationId::parse).transpose()?,
        tier: query.tier,
        has_open: query.has_open,
        sort: query.sort.unwrap_or_default(),
        after: None,
        limit: PAGE,
    };
    let columns = match format {
        Format::Csv => {
            let read = desk.view(&caller, (), |tx, command| Box::pin(values::columns(tx, command.caller.workspace_id)));
            Arc::new(read.await?)
        }
        Format::Vcard => Arc::default(),
    };
    // The first page is read before the answer begins, so that a failure is still a status.
    let first = page(&desk, &caller, &wanted, format, &columns).await?;
    let head = if format == Format::Csv { format!("\u{feff}{}", sheet::line(&heads(&columns))) } else { String::new() };
    let begun = (head + &first.0, first.1);
    let state = (desk, caller, wanted, columns, Some(begun));
    let body = stream::try_unfold(state, move |(desk, caller, wanted, columns, pending)| async move {
        let Some((text, next)) = pending else { return Ok::<_, kernel::Error>(None) };
        let pending = match next {
            Some(after) => {
                let wanted = Wanted { after: Some(after), ..wanted.clone() };
                Some(page(&desk, &caller, &wanted, format, &columns).await?)
            }
            None => None,
        };
        Ok(Some((Bytes::from(text), (desk, caller, wanted, columns, pending))))
    });
    let (media_type, name) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "attachment; filename=\"contacts.csv\""),
        Format::Vcard => ("text/vcard; charset=utf-8", "attachment; filename=\"contacts.vcf\""),
    };
    let headers =
        [(header::CONTENT_TYPE, media_type), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, Body::from_stream(body)).into_response())
}

fn heads(columns: &[Field]) -> Vec<&str> {
    HEADS.into_iter().chain(columns.iter().map(|field| field.name.as_str())).collect()
}

async fn page(
    desk: &Desk,
    caller: &Caller,
    wanted: &Wanted,
    format: Format,
    columns: &Arc<Vec<Field>>,
) -> Result<(String, Option<Cursor>)> {
    let (page, held) = desk
        .view(caller, (wanted.clone(), !columns.is_empty()), |tx, command| {
            Box::pin(async move {
                let (workspace_id, (wanted, has_columns)) = (command.caller.workspace_id, &command.input);
                let page = list::page(tx, workspace_id, wanted).await?;
                let held = match has_columns {
                    true => values::of_many(tx, workspace_id, page.data.iter().map(|contact| contact.id)).await?,
                    false => HashMap::new(),
                };
                Ok((page, held))
            })
        })
        .await?;
    let none = Values::new();
    let write = |contact: &Contact| match format {
        Format::Csv => csv_line(contact, columns, held.get(&contact.id).unwrap_or(&none)),
        Format::Vcard => logic::vcard::write(&card(contact)),
    };
    let next = page.next.as_deref().map(Cursor::from_text).transpose()?;
    Ok((page.data.iter().map(write).collect(), next))
}

fn identities(contact: &Contact, kind: &str) -> Vec<String> {
    contact.identities.iter().filter(|it| it.kind == kind).map(|it| it.value.clone()).collect()
}

fn csv_line(contact: &Contact, columns: &[Field], held: &Values) -> String {
    let (emails, phones) = (identities(contact, "email").join("; "), identities(contact, "phone").join("; "));
    let n_tickets = contact.n_tickets.to_string();
    let created_at = serde_json::to_value(contact.created_at).ok();
    let own: Vec<String> = columns.iter().map(|field| values::text(field, held)).collect();
    let mut cells = vec![
        contact.name.as_str(),
        &emails,
        &phones,
        contact.organization.as_ref().map_or("", |organization| &organization.name),
        contact.locale.as_deref().unwrap_or_default(),
        contact.zone.as_deref().unwrap_or_default(),
        contact.tier.code(),
        &contact.care_note,
        &contact.note,
        &n_tickets,
        created_at.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default(),
    ];
    cells.extend(own.iter().map(String::as_str));
    sheet::line(&cells)
}

fn card(contact: &Contact) -> Card {
    let emails = identities(contact, "email");
    let first = || contact.identities.first().map(|it| it.value.clone()).unwrap_or_default();
    Card {
        name: if contact.name.is_empty() { first() } else { contact.name.clone() },
        emails,
        phones: identities(contact, "phone"),
        organization: contact.organization.as_ref().map(|it| it.name.clone()).unwrap_or_default(),
        note: contact.note.clone(),
        zone: contact.zone.clone().unwrap_or_default(),
        language: contact.locale.clone().unwrap_or_default(),
    }
}
