//! One row of a file becomes a contact, changes one, or is passed over.

use super::{
    Import, Policy,
    read::FileRow,
    store::{self, CHANGED, ImportProblem, MADE, ORGANIZATION},
};
use crate::{
    Ctx,
    contacts::{self, Fields, organization_store, store as rows},
};
use events::ids::{ContactId, IdentityId, OrganizationId};
use kernel::{Result, db::Tx};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What a changed contact was and became.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Changed {
    pub before: Fields,
    pub after: Fields,
    pub identities: Vec<IdentityId>,
}

/// Organizations by their folded names, as far as this slice has met them.
pub type Known = HashMap<String, OrganizationId>;

/// Carries out a row and counts it.
///
/// # Errors
/// `Internal`.
pub async fn row(tx: &mut Tx, ctx: &Ctx, import: &mut Import, known: &mut Known, row: &FileRow) -> Result<()> {
    let found = &row.found;
    let mut problem = found.problem;
    if !found.is_somebody() {
        return note_problem(tx, ctx, import, row, problem.unwrap_or(("empty", "name")), false).await;
    }
    let existing = owner(tx, ctx, row).await?;
    match (existing, import.settings.policy) {
        (Some(_), Policy::Skip) => {
            import.n_skipped += 1;
            return Ok(());
        }
        (Some(id), Policy::Update) => {
            let is_taken = update(tx, ctx, import, known, (id, row)).await?;
            problem = problem.or(is_taken.then_some(("taken", "email")));
        }
        (Some(_), Policy::Create) | (None, _) => {
            let is_taken = create(tx, ctx, import, known, row).await?;
            problem = problem.or(is_taken.then_some(("taken", "email")));
        }
    }
    match problem {
        Some(problem) => note_problem(tx, ctx, import, row, problem, true).await,
        None => Ok(()),
    }
}

async fn note_problem(
    tx: &mut Tx,
    ctx: &Ctx,
    import: &mut Import,
    row: &FileRow,
    (code, field): (&str, &str),
    is_imported: bool,
) -> Result<()> {
    import.n_problems += 1;
    // A cell may be a whole file when a quote is missing; the beginning shows which row it was.
    let cells = row.cells.iter().map(|cell| cell.chars().take(500).collect()).collect();
    let problem = ImportProblem { row: row.number, code: code.into(), field: field.into(), is_imported, cells };
    store::add_problem(tx, ctx.scope.workspace_id, import.id, &problem).await
}

/// Whose address or number it is, the first that somebody has.
async fn owner(tx: &mut Tx, ctx: &Ctx, row: &FileRow) -> Result<Option<ContactId>> {
    let emails = row.found.emails.iter().map(|(_, folded)| ("email", folded));
    let phones = row.found.phones.iter().map(|(_, folded)| ("phone", folded));
    for (kind, folded) in emails.chain(phones) {
        if let Some((id, _)) = rows::by_identity(tx, ctx.scope.workspace_id, kind, folded).await? {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// The organization a row names, made if there is none; without a name the one of the mail domain.
async fn organization(
    tx: &mut Tx,
    ctx: &Ctx,
    import: &Import,
    known: &mut Known,
    row: &FileRow,
) -> Result<Option<OrganizationId>> {
    let workspace_id = ctx.scope.workspace_id;
    let name = &row.found.organization;
    if name.is_empty() {
        for (_, folded) in &row.found.emails {
            let domain = folded.rsplit_once('@').map_or("", |(_, domain)| domain);
            let found = organization_store::organization_of_domain(tx, workspace_id, domain).await?;
            if found.is_some() {
                return Ok(found);
            }
        }
        return Ok(None);
    }
    let folded = logic::search::fold(name);
    if let Some(id) = known.get(&folded) {
        return Ok(Some(*id));
    }
    let id = match organization_store::organization_named(tx, workspace_id, name).await? {
        Some(id) => id,
        None => {
            let id: OrganizationId = ctx.id();
            organization_store::add_organization(tx, ctx, id, name, "").await?;
            store::add_item(tx, workspace_id, import.id, (ORGANIZATION, id.get()), "").await?;
            id
        }
    };
    known.insert(folded, id);
    Ok(Some(id))
}

/// Answers whether an address or number was somebody else's.
async fn create(tx: &mut Tx, ctx: &Ctx, import: &mut Import, known: &mut Known, row: &FileRow) -> Result<bool> {
    let workspace_id = ctx.scope.workspace_id;
    let found = &row.found;
    let id: ContactId = ctx.id();
    let organization_id = organization(tx, ctx, import, known, row).await?;
    let (added, is_taken) = add_identities(tx, ctx, id, row).await?;
    let is_own = |folded: &String| added.iter().any(|(_, other)| other == folded);
    let contact = rows::NewRow {
        id,
        name: found.name.clone(),
        email: found
            .emails
            .iter()
            .find(|(_, folded)| is_own(folded))
            .map(|(value, _)| value.clone())
            .unwrap_or_default(),
        organization_id,
        locale: found.locale.clone(),
        zone: found.zone.clone(),
        note: found.note.clone(),
        tier: found.tier.unwrap_or_default(),
        care_note: found.care_note.clone(),
    };
    rows::insert(tx, ctx, &contact).await?;
    let values = found.emails.iter().chain(&found.phones).filter(|(_, folded)| is_own(folded));
    let mut text = format!("{}\n{}", found.name, found.note);
    values.for_each(|(value, _)| {
        text.push('\n');
        text.push_str(value);
    });
    crate::index::put_contact(tx, ctx, id, &text, true).await?;
    store::add_item(tx, workspace_id, import.id, (MADE, id.get()), "").await?;
    import.n_created += 1;
    Ok(is_taken)
}

/// Gives a contact the addresses and numbers nobody has; answers those, and whether somebody else had one.
async fn add_identities(
    tx: &mut Tx,
    ctx: &Ctx,
    id: ContactId,
    row: &FileRow,
) -> Result<(Vec<(IdentityId, String)>, bool)> {
    let workspace_id = ctx.scope.workspace_id;
    let (mut added, mut is_taken) = (Vec::new(), false);
    let emails = row.found.emails.iter().map(|value| ("email", value));
    let phones = row.found.phones.iter().map(|value| ("phone", value));
    for (kind, (value, folded)) in emails.chain(phones) {
        let identity_id: IdentityId = ctx.id();
        if rows::add_identity(tx, workspace_id, identity_id, id, kind, value, folded, false).await? {
            added.push((identity_id, folded.clone()));
        } else {
            let owner = rows::by_identity(tx, workspace_id, kind, folded).await?;
            is_taken |= owner.is_some_and(|(owner, _)| owner != id);
        }
    }
    Ok((added, is_taken))
}

/// Answers whether an address or number was a third one's.
async fn update(
    tx: &mut Tx,
    ctx: &Ctx,
    import: &mut Import,
    known: &mut Known,
    (id, row): (ContactId, &FileRow),
) -> Result<bool> {
    let workspace_id = ctx.scope.workspace_id;
    let found = &row.found;
    let before = Fields::from(&rows::get(tx, workspace_id, id).await?);
    let organization_id =
        if found.organization.is_empty() { None } else { organization(tx, ctx, import, known, row).await? };
    let or = |new: &str, old: &str| if new.is_empty() { old.to_owned() } else { new.to_owned() };
    let after = Fields {
        name: or(&found.name, &before.name),
        locale: found.locale.clone().or_else(|| before.locale.clone()),
        zone: found.zone.clone().or_else(|| before.zone.clone()),
        note: or(&found.note, &before.note),
        organization_id: organization_id.or(before.organization_id),
        tier: found.tier.unwrap_or(before.tier),
        care_note: or(&found.care_note, &before.care_note),
    };
    let (added, is_taken) = add_identities(tx, ctx, id, row).await?;
    if after == before && added.is_empty() {
        import.n_skipped += 1;
        return Ok(is_taken);
    }
    rows::update(tx, workspace_id, id, &after).await?;
    rows::keep_email(tx, workspace_id, id).await?;
    contacts::reindex(tx, ctx, id, false).await?;
    // A second row about the same contact: what it was is what it was before the first.
    let earlier = store::item(tx, workspace_id, import.id, (CHANGED, id.get())).await?;
    let earlier: Option<Changed> = earlier.map(|body| serde_json::from_str(&body)).transpose()?;
    let mut identities: Vec<IdentityId> =
        earlier.as_ref().map(|changed| changed.identities.clone()).unwrap_or_default();
    identities.extend(added.iter().map(|(identity_id, _)| *identity_id));
    let changed = Changed { before: earlier.map_or(before, |changed| changed.before), after, identities };
    store::add_item(tx, workspace_id, import.id, (CHANGED, id.get()), &serde_json::to_string(&changed)?).await?;
    import.n_updated += 1;
    Ok(is_taken)
}
