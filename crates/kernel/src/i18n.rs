//! Texts the server itself says: mails, form pages, notices. One catalogue format for all faces (Fluent).

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{collections::HashMap, sync::LazyLock};

/// The languages the product speaks, in the order shown.
pub const LOCALES: [&str; 6] = ["en", "el", "ro", "az", "zh", "hr"];

static CATALOGUES: LazyLock<HashMap<&'static str, FluentBundle<FluentResource>>> = LazyLock::new(|| {
    [
        ("en", include_str!("../../../locales/en/server.ftl")),
        ("el", include_str!("../../../locales/el/server.ftl")),
        ("ro", include_str!("../../../locales/ro/server.ftl")),
        ("az", include_str!("../../../locales/az/server.ftl")),
        ("zh", include_str!("../../../locales/zh/server.ftl")),
        ("hr", include_str!("../../../locales/hr/server.ftl")),
    ]
    .into_iter()
    .map(|(locale, source)| (locale, bundle(locale, source)))
    .collect()
});

fn bundle(locale: &'static str, source: &str) -> FluentBundle<FluentResource> {
    let language = locale.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolating marks show as boxes in many mail programs.
    bundle.set_use_isolating(false);
    // A catalogue with an error keeps its good messages; a test reads every message of every language.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// One of [`LOCALES`] for any language tag: `el-GR` → `el`, unknown → `None`.
pub fn supported(tag: &str) -> Option<&'static str> {
    let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    LOCALES.into_iter().find(|locale| *locale == language)
}

/// A text in a language; falls back to English, then to the key itself.
pub fn text(locale: &str, key: &str, values: &[(&'static str, &str)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(*name, *value);
    }
    let locale = supported(locale).unwrap_or("en");
    [locale, "en"].into_iter().find_map(|locale| format(locale, key, &args)).unwrap_or_else(|| key.to_owned())
}

fn format(locale: &str, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = CATALOGUES.get(locale)?;
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let keys = |locale: &str| -> Vec<String> {
            let path = format!("{}/../../locales/{locale}/server.ftl", env!("CARGO_MANIFEST_DIR"));
            let source = std::fs::read_to_string(path).expect("the catalogue is there");
            assert!(FluentResource::try_new(source.clone()).is_ok(), "{locale}: does not parse");
            let mut keys: Vec<String> = source
                .lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
                .collect();
            keys.sort();
            keys
        };
        let english = keys("en");
        assert!(!english.is_empty());
        for locale in LOCALES {
            assert_eq!(keys(locale), english, "{locale}");
            for key in &english {
                assert_ne!(&text(locale, key, &[]), key, "{locale}: {key}");
            }
        }
    }

    #[test]
    fn tags_fold_to_our_languages() {
        assert_eq!(supported("el-GR"), Some("el"));
        assert_eq!(supported("ZH_hans"), Some("zh"));
        assert_eq!(supported("de"), None);
    }
}
