//! Tags: free labels of tickets.

use super::{changed, check_room, name_taken, store};
use crate::Ctx;
use events::ids::TagId;
use kernel::{Error, Result, db::Tx, http::Checks, ids::WorkspaceId};
use serde::{Deserialize, Serialize};

const MOST: i64 = 5_000;
/// More tickets than this are not changed within one request.
pub(super) const MOST_TICKETS: i64 = 10_000;

/// Names clients show well in light and dark; any `#rrggbb` is taken too.
const COLORS: [&str; 11] =
    ["gray", "blue", "green", "teal", "cyan", "purple", "violet", "orange", "yellow", "amber", "red"];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Tag {
    pub id: TagId,
    pub name: String,
    /// A name of a colour or `#rrggbb`.
    pub color: String,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTag {
    pub name: String,
    /// Gray if absent.
    #[serde(default)]
    pub color: Option<String>,
}

/// The fields of a tag to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TagChange {
    pub name: Option<String>,
    pub color: Option<String>,
}

/// All tags by name.
///
/// # Errors
/// `Internal`.
pub async fn tags(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Tag>> {
    store::tags(tx, workspace_id).await
}

/// Asks that all these tags exist.
///
/// # Errors
/// `Invalid` naming `tags`.
pub async fn tags_exist(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[TagId]) -> Result<()> {
    for id in ids {
        match store::tag(tx, workspace_id, *id).await {
            Err(Error::NotFound) => return Err(Error::invalid("tags", "not_found", format!("There is no tag {id}."))),
            other => other?,
        };
    }
    Ok(())
}

/// The form by which two names are the same tag.
pub(super) fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

fn check(tag: &Tag) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", &tag.name, 50);
    // Tags are stored and typed as lists.
    if tag.name.contains([',', ';']) || tag.name.chars().any(char::is_control) {
        checks.add("name", "invalid", "Leave out commas, semicolons and line breaks.");
    }
    let is_hex = |color: &str| {
        color.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    if !(COLORS.contains(&tag.color.as_str()) || is_hex(&tag.color)) {
        checks.add("color", "invalid", format!("Choose one of {}, or #rrggbb.", COLORS.join(", ")));
    }
    checks.done()
}

/// Makes a tag.
///
/// # Errors
/// `Invalid`, `Conflict` `name_taken`.
pub async fn create_tag(tx: &mut Tx, ctx: &Ctx, new: &NewTag) -> Result<Tag> {
    let workspace_id = ctx.scope.workspace_id;
    let color = new.color.clone().unwrap_or_else(|| "gray".into());
    let tag = Tag { id: ctx.id(), name: new.name.trim().to_owned(), color };
    check(&tag)?;
    check_room(store::count_tags(tx, workspace_id).await?, MOST)?;
    if !store::insert_tag(tx, workspace_id, &tag, &fold(&tag.name)).await? {
        return Err(name_taken());
    }
    changed(tx, ctx, "tags", tag.id)?;
    Ok(tag)
}

/// Changes the named fields.
///
/// # Errors
/// `NotFound`, `Invalid`, `Conflict` `name_taken`.
pub async fn change_tag(tx: &mut Tx, ctx: &Ctx, id: TagId, change: &TagChange) -> Result<Tag> {
    let workspace_id = ctx.scope.workspace_id;
    let before = store::tag(tx, workspace_id, id).await?;
    let tag = Tag {
        name: change.name.as_ref().map_or(before.name, |name| name.trim().to_owned()),
        color: change.color.clone().unwrap_or(before.color),
        id,
    };
    check(&tag)?;
    let folded = fold(&tag.name);
    if store::is_tag_name_taken(tx, workspace_id, &folded, id).await? {
        return Err(name_taken());
    }
    store::update_tag(tx, workspace_id, &tag, &folded).await?;
    changed(tx, ctx, "tags", id)?;
    Ok(tag)
}

/// Deletes a tag and takes it off its tickets.
///
/// # Errors
/// `NotFound`, `Conflict` `in_use` when too many tickets have it.
pub async fn delete_tag(tx: &mut Tx, ctx: &Ctx, id: TagId) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    store::tag(tx, workspace_id, id).await?;
    let tickets = store::tickets_of_tag(tx, workspace_id, id, MOST_TICKETS + 1).await?;
    if tickets.len() as i64 > MOST_TICKETS {
        let detail = format!("More than {MOST_TICKETS} tickets have this tag; rename it, or take it off them first.");
        return Err(Error::conflict("in_use", detail));
    }
    for ticket_id in tickets {
        store::untag_ticket(tx, workspace_id, ticket_id, id).await?;
    }
    store::delete_tag(tx, workspace_id, id).await?;
    changed(tx, ctx, "tags", id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_colours_are_bounded() {
        let ok =
            |name: &str, color: &str| check(&Tag { id: TagId::new(1), name: name.into(), color: color.into() }).is_ok();
        assert!(ok("Gift wrap", "teal") && ok("礼品", "#7c3aed") && ok("έκπτωση", "#FFFFFF"));
        assert!(!ok("", "teal") && !ok("a,b", "teal") && !ok("a\nb", "teal") && !ok(&"a".repeat(51), "teal"));
        for color in ["", "pink", "#7c3ae", "#7c3aeg", "#éééabc", "url(x)", "#12345é"] {
            assert!(!ok("a", color), "{color}");
        }
    }

    #[test]
    fn two_spellings_are_one_tag() {
        assert_eq!(fold(" Gift WRAP "), fold("gift wrap"));
        assert_eq!(fold("ΕΚΠΤΩΣΗ"), fold("εκπτωση"));
    }
}
