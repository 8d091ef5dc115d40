//! What may stand in a canned reply as `{{contact.name}}`, and what it is in a ticket.

use crate::{access::Caller, contacts, people, tickets::Ticket, workspaces};
use kernel::{Result, db::Tx};
use std::collections::HashMap;

/// The names, in the order they are offered.
pub const VARIABLES: [&str; 11] = [
    "contact.name",
    "contact.first_name",
    "contact.email",
    "organization.name",
    "ticket.number",
    "ticket.subject",
    "agent.name",
    "agent.first_name",
    "agent.email",
    "brand.name",
    "workspace.name",
];

/// The values there are; what is not known is absent.
pub(super) async fn values(
    tx: &mut Tx,
    caller: &Caller,
    ticket: Option<&Ticket>,
) -> Result<HashMap<&'static str, String>> {
    let workspace_id = caller.workspace_id;
    let agent = people::get(tx, workspace_id, caller.agent_id).await?;
    let workspace = workspaces::get(tx, workspace_id).await?;
    let brand = match ticket {
        Some(ticket) => workspaces::brand(tx, workspace_id, ticket.brand_id).await?,
        None => workspaces::default_brand(tx, workspace_id).await?,
    };
    let mut values = HashMap::from([
        ("agent.first_name", first_name(&agent.name)),
        ("agent.name", agent.name),
        ("agent.email", agent.email),
        ("brand.name", brand.name),
        ("workspace.name", workspace.name),
    ]);
    if let Some(ticket) = ticket {
        let contact = contacts::store::party(tx, workspace_id, ticket.contact_id).await?;
        values.insert("contact.first_name", first_name(&contact.name));
        values.insert("contact.name", contact.name);
        values.insert("contact.email", contact.address);
        values.insert("ticket.subject", ticket.subject.clone());
        if let Some(number) = ticket.number {
            values.insert("ticket.number", number.to_string());
        }
        if let Some(organization_id) = ticket.organization_id {
            let organization = contacts::organization_store::organization(tx, workspace_id, organization_id).await?;
            values.insert("organization.name", organization.name);
        }
    }
    Ok(values)
}

/// How somebody is called: the first word of a name, what follows the comma of `Karra, Anna`, and the whole name
/// where names are not written with spaces. An address is nobody's name.
fn first_name(name: &str) -> String {
    let name = name.trim();
    if name.contains('@') {
        return String::new();
    }
    let given = name.split_once(',').map_or(name, |(_, given)| given.trim());
    let given = if given.is_empty() { name } else { given };
    given.split_whitespace().next().unwrap_or_default().trim_end_matches(',').to_owned()
}

#[cfg(test)]
mod tests {
    use super::first_name;

    #[test]
    fn people_are_called_by_their_first_name() {
        for (name, expected) in [
            ("Anna Karra", "Anna"),
            ("  Ana-Marija  Kos ", "Ana-Marija"),
            ("Karra, Anna Maria", "Anna"),
            ("Karra,", "Karra"),
            ("王小明", "王小明"),
            ("anna@customer.test", ""),
            ("", ""),
        ] {
            assert_eq!(first_name(name), expected, "{name}");
        }
    }
}
