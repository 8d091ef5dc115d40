//! Reads settings typed by people: each wrong field is named with its path, a code and a remedy.
//!
//! Reading never stops at the first problem, so a person sees all of them at once. Fields nobody asked for
//! are problems too, else a typing error in a name would silently change nothing.

use channel::FieldProblem;
use serde_json::{Map, Value};

/// One object of the settings, read field by field.
pub(crate) struct Fields<'a> {
    path: String,
    map: Option<&'a Map<String, Value>>,
    known: Vec<&'static str>,
}

/// All problems found so far.
pub(crate) type Problems = Vec<FieldProblem>;

impl<'a> Fields<'a> {
    /// The object at the root of the settings.
    pub(crate) fn root(value: &'a Value, problems: &mut Problems) -> Self {
        Self::object(String::new(), value, problems)
    }

    /// The object `value` found at `path`.
    pub(crate) fn object(path: String, value: &'a Value, problems: &mut Problems) -> Self {
        let map = value.as_object();
        if map.is_none() && !value.is_null() {
            problems.push(problem(&path, "invalid", "This must be an object with named fields."));
        }
        Self { path, map, known: Vec::new() }
    }

    /// The path of a field of this object.
    pub(crate) fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// The value of a field; null counts as absent.
    pub(crate) fn value(&mut self, name: &'static str) -> Option<&'a Value> {
        self.known.push(name);
        self.map?.get(name).filter(|value| !value.is_null())
    }

    /// A text of at most `max` characters, trimmed; empty when absent.
    pub(crate) fn text(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> String {
        self.raw_text(name, max, problems).trim().to_owned()
    }

    /// A text kept exactly as typed (passwords, HTML).
    pub(crate) fn raw_text(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> String {
        let path = self.path_of(name);
        let Some(value) = self.value(name) else {
            return String::new();
        };
        let Some(text) = value.as_str() else {
            problems.push(problem(&path, "invalid", "This must be a text."));
            return String::new();
        };
        if text.chars().count() > max {
            problems.push(problem(&path, "too_long", &format!("Shorten this to at most {max} characters.")));
        }
        text.to_owned()
    }

    /// A single line without control characters.
    pub(crate) fn line(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> String {
        let text = self.text(name, max, problems);
        if text.chars().any(char::is_control) {
            problems.push(problem(
                &self.path_of(name),
                "invalid",
                "Write this on one line, without control characters.",
            ));
            return String::new();
        }
        text
    }

    /// A line that may not be empty.
    pub(crate) fn required_line(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> String {
        let before = problems.len();
        let text = self.line(name, max, problems);
        if text.is_empty() && problems.len() == before {
            problems.push(problem(&self.path_of(name), "required", "Fill this in."));
        }
        text
    }

    /// Yes or no.
    pub(crate) fn flag(&mut self, name: &'static str, default: bool, problems: &mut Problems) -> bool {
        let path = self.path_of(name);
        match self.value(name) {
            None => default,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                problems.push(problem(&path, "invalid", "This must be true or false."));
                default
            }
        }
    }

    /// A whole number within bounds.
    pub(crate) fn number(
        &mut self,
        name: &'static str,
        bounds: std::ops::RangeInclusive<u64>,
        problems: &mut Problems,
    ) -> Option<u64> {
        let path = self.path_of(name);
        let value = self.value(name)?;
        match value.as_u64().filter(|number| bounds.contains(number)) {
            Some(number) => Some(number),
            None => {
                let detail = format!("This must be a whole number from {} to {}.", bounds.start(), bounds.end());
                problems.push(problem(&path, "invalid", &detail));
                None
            }
        }
    }

    /// One word of a list; the first is the default.
    pub(crate) fn choice(
        &mut self,
        name: &'static str,
        words: &[&'static str],
        problems: &mut Problems,
    ) -> &'static str {
        let path = self.path_of(name);
        let Some(value) = self.value(name) else {
            return words[0];
        };
        match words.iter().find(|word| value.as_str() == Some(**word)) {
            Some(word) => word,
            None => {
                problems.push(problem(&path, "invalid", &format!("Choose one of: {}.", words.join(", "))));
                words[0]
            }
        }
    }

    /// A list of at most `max` values; empty when absent.
    pub(crate) fn list(&mut self, name: &'static str, max: usize, problems: &mut Problems) -> &'a [Value] {
        let path = self.path_of(name);
        let Some(value) = self.value(name) else {
            return &[];
        };
        let Some(list) = value.as_array() else {
            problems.push(problem(&path, "invalid", "This must be a list."));
            return &[];
        };
        if list.len() > max {
            problems.push(problem(&path, "too_many", &format!("Keep at most {max} entries.")));
        }
        list
    }

    /// Names every field that nobody asked for.
    pub(crate) fn refuse_unknown(self, problems: &mut Problems) {
        for name in self.map.into_iter().flat_map(Map::keys) {
            if !self.known.contains(&name.as_str()) {
                let shown: String = name.chars().take(80).collect();
                problems.push(problem(&self.path_of(&shown), "unknown_field", "There is no such setting; remove it."));
            }
        }
    }
}

/// A problem with the field at `field`.
pub(crate) fn problem(field: &str, code: &'static str, detail: &str) -> FieldProblem {
    FieldProblem { field: field.to_owned(), code, detail: detail.to_owned() }
}
