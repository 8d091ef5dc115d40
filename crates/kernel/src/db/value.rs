//! Values and rows, the same on both engines.

use crate::{Error, Result, ids::Id};
use std::sync::Arc;

/// One value of a statement or a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Int(i64),
    Float(f64),
    Text(String),
    Bytes(Vec<u8>),
}

/// PostgreSQL refuses NUL in text and SQLite cuts at it, so it never gets that far.
fn clean(text: String) -> String {
    if text.as_bytes().contains(&0) { text.replace('\0', "\u{FFFD}") } else { text }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Int(value.into())
    }
}
impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(clean(value.to_owned()))
    }
}
impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(clean(value.clone()))
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(clean(value))
    }
}
impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Self {
        Self::Bytes(value.to_vec())
    }
}
impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(value)
    }
}
impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A type a column can be read as.
pub trait FromValue: Sized {
    fn from_value(value: Value) -> Option<Self>;
}

impl FromValue for Value {
    fn from_value(value: Value) -> Option<Self> {
        Some(value)
    }
}
impl FromValue for i64 {
    fn from_value(value: Value) -> Option<Self> {
        if let Value::Int(value) = value { Some(value) } else { None }
    }
}
impl FromValue for bool {
    fn from_value(value: Value) -> Option<Self> {
        if let Value::Int(value) = value { Some(value != 0) } else { None }
    }
}
impl FromValue for f64 {
    fn from_value(value: Value) -> Option<Self> {
        if let Value::Float(value) = value { Some(value) } else { None }
    }
}
impl FromValue for String {
    fn from_value(value: Value) -> Option<Self> {
        if let Value::Text(value) = value { Some(value) } else { None }
    }
}
impl FromValue for Vec<u8> {
    fn from_value(value: Value) -> Option<Self> {
        if let Value::Bytes(value) = value { Some(value) } else { None }
    }
}
impl<K> FromValue for Id<K> {
    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Self::new)
    }
}
impl FromValue for crate::clock::Time {
    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Self)
    }
}
impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Option<Self> {
        if value == Value::Null { Some(None) } else { T::from_value(value).map(Some) }
    }
}

/// One row, read column by column from the left.
#[derive(Debug)]
pub struct Row {
    values: std::vec::IntoIter<Value>,
    column: usize,
}

impl Row {
    pub(super) fn new(values: Vec<Value>) -> Self {
        Self { values: values.into_iter(), column: 0 }
    }

    /// The next column.
    ///
    /// # Errors
    /// `Internal` when the statement and its reader disagree; a test of the statement finds it.
    pub fn take<T: FromValue>(&mut self) -> Result<T> {
        let column = self.column;
        self.column += 1;
        let value = self.values.next();
        value
            .and_then(T::from_value)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("column {column} is not a {}", std::any::type_name::<T>())))
    }
}

/// The text of a statement. Only made from program text, so input can never become SQL.
#[derive(Clone, Debug)]
pub enum Sql {
    Fixed(&'static str),
    Built(Arc<str>),
}

impl Sql {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Fixed(text) => text,
            Self::Built(text) => text,
        }
    }
}
impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Self {
        Self::Fixed(text)
    }
}

/// Puts a statement with optional parts together: program text and bound values only.
#[derive(Default)]
pub struct SqlBuilder {
    text: String,
    values: Vec<Value>,
}

impl SqlBuilder {
    pub fn new(text: &'static str) -> Self {
        Self { text: text.to_owned(), values: Vec::new() }
    }

    /// Adds program text.
    pub fn push(&mut self, text: &'static str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Adds a value and the placeholder that stands for it.
    pub fn bind(&mut self, value: impl Into<Value>) -> &mut Self {
        self.values.push(value.into());
        self.text.push_str(&format!("${}", self.values.len()));
        self
    }

    /// Adds `in ($n, …)` for a set; sets are padded to 1, 4, 16, 32, 64, 128 … values so that few statements are prepared.
    /// An empty set matches nothing.
    pub fn bind_in(&mut self, values: impl IntoIterator<Item = impl Into<Value>>) -> &mut Self {
        let mut values: Vec<Value> = values.into_iter().map(Into::into).collect();
        let size =
            [1, 4, 16, 32, 64, 128, 256, 1024].into_iter().find(|&size| values.len() <= size).unwrap_or(values.len());
        let filler = values.first().cloned().unwrap_or(Value::Int(-1));
        values.resize(size, filler);
        self.text.push_str(" in (");
        for (position, value) in values.into_iter().enumerate() {
            if position > 0 {
                self.text.push(',');
            }
            self.bind(value);
        }
        self.text.push(')');
        self
    }

    pub fn finish(self) -> (Sql, Vec<Value>) {
        (Sql::Built(self.text.into()), self.values)
    }
}
