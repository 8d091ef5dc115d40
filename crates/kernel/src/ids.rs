//! Ids: 63-bit, time-sorted, made by us, shown outside as prefixed base32 (`tkt_0s5h3k9m2p4qr`).
//!
//! Layout: 41 bit milliseconds since 2000-01-01, 10 bit node, 12 bit sequence. An id is never a secret.

use crate::{Error, clock::Clock, db::Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    sync::{Arc, Mutex},
};

/// 2000-01-01T00:00:00Z in milliseconds since 1970.
const EPOCH_MS: i64 = 946_684_800_000;
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LEN: usize = 13;

/// What an id names; the prefix is part of the public API.
pub trait Kind: 'static {
    const PREFIX: &'static str;
}

/// The id of one kind of thing. A bare `i64` never crosses a function boundary.
pub struct Id<K>(i64, PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// Wraps a number that came from [`Ids`] or from the database.
    pub const fn new(number: i64) -> Self {
        Self(number, PhantomData)
    }

    /// The number as stored.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// When the id was made, microseconds UTC.
    pub fn made_at(self) -> i64 {
        ((self.0 >> 22) + EPOCH_MS) * 1000
    }
}

impl<K: Kind> Id<K> {
    /// Reads the outside form.
    ///
    /// # Errors
    /// `NotFound`, because an id that cannot exist names nothing.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = text.strip_prefix(K::PREFIX).and_then(|rest| rest.strip_prefix('_'));
        digits.and_then(decode).map(Self::new).ok_or(Error::NotFound)
    }
}

fn decode(digits: &str) -> Option<i64> {
    if digits.len() != LEN {
        return None;
    }
    let mut number: u128 = 0;
    for byte in digits.bytes() {
        let value = ALPHABET.iter().position(|&letter| letter == byte)?;
        number = number * 32 + value as u128;
    }
    i64::try_from(number).ok()
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K: Kind> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0u8; LEN];
        let mut rest = self.0 as u64;
        for digit in digits.iter_mut().rev() {
            *digit = ALPHABET[(rest & 31) as usize];
            rest >>= 5;
        }
        write!(f, "{}_{}", K::PREFIX, std::str::from_utf8(&digits).map_err(|_| fmt::Error)?)
    }
}
impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl<K: Kind> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de, K: Kind> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .map_err(|_| serde::de::Error::custom(format!("expected an id like {}_0123456789abc", K::PREFIX)))
    }
}
impl<K> From<Id<K>> for Value {
    fn from(id: Id<K>) -> Self {
        Self::Int(id.0)
    }
}
impl<K: Kind> utoipa::PartialSchema for Id<K> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some(format!("^{}_[0-9a-hjkmnp-tv-z]{{13}}$", K::PREFIX)))
            .into()
    }
}
impl<K: Kind> utoipa::ToSchema for Id<K> {
    fn name() -> std::borrow::Cow<'static, str> {
        std::borrow::Cow::Owned(format!("Id_{}", K::PREFIX))
    }
}

/// A workspace.
pub struct Workspace;
impl Kind for Workspace {
    const PREFIX: &'static str = "wsp";
}
pub type WorkspaceId = Id<Workspace>;

/// An entry of the event log.
pub struct Event;
impl Kind for Event {
    const PREFIX: &'static str = "evt";
}
pub type EventId = Id<Event>;

/// A background job.
pub struct Job;
impl Kind for Job {
    const PREFIX: &'static str = "job";
}
pub type JobId = Id<Job>;

/// Makes ids. Shared by all threads of a node.
pub struct Ids {
    clock: Arc<dyn Clock>,
    node: i64,
    last: Mutex<i64>,
}

impl Ids {
    /// `node` is the leased number of this process, 0..1024.
    pub fn new(clock: Arc<dyn Clock>, node: u16) -> Self {
        Self { clock, node: i64::from(node & 1023), last: Mutex::new(0) }
    }

    /// The next id; grows with every call, also when the clock stands still or steps back.
    pub fn next<K>(&self) -> Id<K> {
        let now_ms = self.clock.now_us() / 1000 - EPOCH_MS;
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // `last` is (ms << 12 | sequence): when the sequence of a millisecond is used up, the next one is borrowed.
        *last = (*last + 1).max(now_ms << 12);
        Id::new(((*last >> 12) << 22) | (self.node << 12) | (*last & 4095))
    }

    /// An id for a thing that happened at `at_us` (imports, demo data); unique with `next` of this process
    /// because `salt` must be a fresh number below 4096 for each id of one millisecond.
    pub fn at<K>(&self, at_us: i64, salt: u16) -> Id<K> {
        let ms = (at_us / 1000 - EPOCH_MS).max(0);
        Id::new((ms << 22) | (self.node << 12) | i64::from(salt & 4095))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::FakeClock;

    struct Thing;
    impl Kind for Thing {
        const PREFIX: &'static str = "thg";
    }

    #[test]
    fn ids_grow_and_survive_the_outside_form() {
        let clock = Arc::new(FakeClock::new(1_795_000_000_000_000));
        let ids = Ids::new(clock.clone(), 7);
        let mut previous = Id::<Thing>::new(0);
        for _ in 0..10_000 {
            let id = ids.next::<Thing>();
            assert!(id > previous);
            assert_eq!(Id::<Thing>::parse(&id.to_string()).ok(), Some(id));
            previous = id;
        }
        clock.advance_us(-5_000_000);
        assert!(ids.next::<Thing>() > previous);
    }

    #[test]
    fn foreign_forms_are_not_found() {
        for text in [
            "",
            "thg_",
            "tkt_0000000000000",
            "thg_000000000000u",
            "thg_zzzzzzzzzzzzz",
            "thg_00000000000000",
            "thg_ééééééé",
        ] {
            assert!(Id::<Thing>::parse(text).is_err(), "{text}");
        }
    }
}
