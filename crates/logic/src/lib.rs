//! Pure calculations of the product: text analysis for search, language detection, templates,
//! files of contacts.
//!
//! Nothing here touches a database, a clock or the network, and no input makes a function panic.
//!
//! ```
//! use logic::{Language, detect, search};
//!
//! assert_eq!(detect("Η αντλία θερμότητας ΔΕΝ ΖΕΣΤΑΙΝΕΙ"), Some(Language::El));
//! let terms = search::terms("Η αντλία ΔΕΝ ΖΕΣΤΑΙΝΕΙ", Some(Language::El));
//! let query = search::query("δεν ζεσταίνει", false);
//! assert!(query.groups.iter().all(|any| any.iter().any(|term| terms.contains(&term.text))));
//! ```

pub mod asking;
pub mod columns;
pub mod search;
pub mod sheet;
pub mod template;
pub mod vcard;
pub mod zip;

mod detection;

/// Language of a text, as far as the product tells languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    En,
    El,
    Ro,
    Az,
    Zh,
    Hr,
    /// Recognised as none of the six; `und` in the sense of ISO 639-2.
    #[serde(rename = "und")]
    Other,
}

impl Language {
    /// ISO 639-1 code; `und` for [`Language::Other`].
    pub fn code(&self) -> &'static str {
        match self {
            Language::En => "en",
            Language::El => "el",
            Language::Ro => "ro",
            Language::Az => "az",
            Language::Zh => "zh",
            Language::Hr => "hr",
            Language::Other => "und",
        }
    }

    /// Language of a code, any region or script after it ignored (`zh-Hans`, `en_GB`).
    ///
    /// ```
    /// assert_eq!(logic::Language::from_code("zh-Hans"), Some(logic::Language::Zh));
    /// assert_eq!(logic::Language::from_code("de"), None);
    /// ```
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        [Language::En, Language::El, Language::Ro, Language::Az, Language::Zh, Language::Hr, Language::Other]
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

/// Language of a customer's text, or none when it is too short or ambiguous.
///
/// Quoted lines, addresses and numbers are left out first; only the first few
/// thousand characters count.
///
/// ```
/// use logic::{Language, detect};
///
/// assert_eq!(detect("Sifarişim hələ də çatmayıb, nə vaxt gələcək?"), Some(Language::Az));
/// assert_eq!(detect("ok 12345"), None);
/// ```
pub fn detect(text: &str) -> Option<Language> {
    detection::detect(text)
}
