//! Time. Stored times are microseconds since 1970 in UTC; local time exists only at the edges.

use std::sync::atomic::{AtomicI64, Ordering};

/// Where the program takes the time from; tests replace it.
pub trait Clock: Send + Sync {
    /// Microseconds since 1970, UTC.
    fn now_us(&self) -> i64;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_us(&self) -> i64 {
        jiff::Timestamp::now().as_microsecond()
    }
}

/// A clock that moves only when told to.
pub struct FakeClock(AtomicI64);

impl FakeClock {
    pub fn new(at_us: i64) -> Self {
        Self(AtomicI64::new(at_us))
    }

    pub fn advance_us(&self, by_us: i64) {
        self.0.fetch_add(by_us, Ordering::SeqCst);
    }
}

impl Clock for FakeClock {
    fn now_us(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// A stored time as RFC 3339 with microseconds: `2026-11-21T20:00:00.123456Z`.
pub fn rfc3339(at_us: i64) -> String {
    match jiff::Timestamp::from_microsecond(at_us) {
        Ok(at) => format!("{at:.6}"),
        Err(_) => String::from("1970-01-01T00:00:00.000000Z"),
    }
}

/// A time in the API: microseconds inside, RFC 3339 outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub i64);

impl serde::Serialize for Time {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&rfc3339(self.0))
    }
}
impl<'de> serde::Deserialize<'de> for Time {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let at: jiff::Timestamp =
            text.parse().map_err(|_| serde::de::Error::custom("expected a time like 2026-11-21T20:00:00Z"))?;
        Ok(Self(at.as_microsecond()))
    }
}
impl From<Time> for crate::db::Value {
    fn from(time: Time) -> Self {
        Self::Int(time.0)
    }
}
impl utoipa::PartialSchema for Time {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .format(Some(utoipa::openapi::SchemaFormat::KnownFormat(utoipa::openapi::KnownFormat::DateTime)))
            .into()
    }
}
impl utoipa::ToSchema for Time {}
