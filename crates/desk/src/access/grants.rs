//! What somebody may do, as a set: a shipped role's permissions, or those of one of the workspace's own roles.
//!
//! Stored as names, so that a set outlives the order of `PERMISSIONS`; a name no version knows any more is
//! dropped. What everybody at the desk needs to see anything at all is in every set.

use super::{PERMISSIONS, Permission, Role};

/// A set of permissions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grants(u64);

impl Grants {
    /// What a shipped role may do.
    pub fn of_role(role: Role) -> Self {
        Self::collect(|entry| role >= entry.2)
    }

    /// What no role can be without: reading what the desk shows.
    pub fn everybody() -> Self {
        Self::collect(|entry| entry.2 == Role::Agent && entry.3 == "read")
    }

    /// The names, separated by spaces, as stored.
    pub fn from_names(names: &str) -> Self {
        Self(Self::collect(|entry| names.split(' ').any(|name| name == entry.1)).0 | Self::everybody().0)
    }

    /// One name; `None` for one that no permission has.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(Self::collect(|entry| entry.1 == name)).filter(|grants| grants.0 != 0)
    }

    fn collect(is_in: impl Fn(&(Permission, &'static str, Role, &'static str)) -> bool) -> Self {
        let bits = PERMISSIONS.iter().enumerate().filter(|(_, entry)| is_in(entry));
        Self(bits.fold(0, |bits, (at, _)| bits | 1 << at))
    }

    pub fn has(self, permission: Permission) -> bool {
        PERMISSIONS.iter().enumerate().any(|(at, entry)| entry.0 == permission && self.0 & (1 << at) != 0)
    }

    /// Whether nothing of `other` is missing here.
    pub fn covers(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// In the order of `PERMISSIONS`.
    pub fn names(self) -> Vec<&'static str> {
        let set = PERMISSIONS.iter().enumerate().filter(|(at, _)| self.0 & (1 << at) != 0);
        set.map(|(_, entry)| entry.1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_permission_has_a_bit() {
        assert!(PERMISSIONS.len() <= 64);
        assert_eq!(Grants::of_role(Role::Owner).names().len(), PERMISSIONS.len());
    }

    #[test]
    fn names_come_back_as_they_were_stored() {
        for role in [Role::Agent, Role::Supervisor, Role::Admin, Role::Owner] {
            let grants = Grants::of_role(role);
            assert_eq!(Grants::from_names(&grants.names().join(" ")), grants);
            assert!(Grants::of_role(Role::Owner).covers(grants) && grants.covers(Grants::everybody()));
        }
        assert_eq!(Grants::from_names("gone.away"), Grants::everybody());
        assert!(Grants::from_name("gone.away").is_none() && Grants::from_name("").is_none());
    }

    #[test]
    fn covering_is_about_every_single_one() {
        let agent = Grants::of_role(Role::Agent);
        let more = agent.with(Grants::from_names("tags.manage"));
        assert!(
            more.covers(agent)
                && !agent.covers(more)
                && !Grants::of_role(Role::Supervisor).covers(Grants::from_names("people.manage"))
        );
        assert!(more.has(Permission::TagsManage) && !agent.has(Permission::TagsManage));
    }
}
