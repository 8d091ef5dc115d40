//! What a domain's records mean for a channel, and which record would mend it. Pure.
//!
//! Sources: RFC 7208 (SPF), RFC 6376 (DKIM), RFC 9989 (DMARC); which server belongs to which provider: their help
//! pages (support.google.com/a/answer/33786, learn.microsoft.com "Set up SPF", both seen 2026-05).

use channel::{Check, Wanted};

/// What a provider's relay needs in the SPF record.
const PROVIDERS: [(&[&str], &str); 2] = [
    (&["gmail.com", "google.com", "googlemail.com"], "include:_spf.google.com"),
    (&["office365.com", "outlook.com"], "include:spf.protection.outlook.com"),
];

fn check(is_ok: bool, code: &str, found: Vec<String>, wanted: Option<Wanted>) -> Check {
    Check { is_ok, code: code.to_owned(), detail: String::new(), found, wanted }
}

fn record(name: String, kind: &str, value: String) -> Option<Wanted> {
    Some(Wanted { name, kind: kind.to_owned(), value })
}

/// Whether the domain's mail comes here. `own` is this server's name, when mail is received by its own receiver.
pub(in crate::email) fn mx(domain: &str, servers: &[(u16, String)], own: Option<&str>) -> Check {
    let found: Vec<String> = servers.iter().map(|(preference, host)| format!("{preference} {host}")).collect();
    let wanted = own.and_then(|own| record(domain.to_owned(), "MX", format!("10 {own}.")));
    // A lone dot says that the domain takes no mail (RFC 7505).
    let is_there = servers.iter().any(|(_, host)| !host.is_empty());
    match own {
        _ if !is_there => check(false, "mx_missing", found, wanted),
        Some(own) if !servers.iter().any(|(_, host)| host.eq_ignore_ascii_case(own)) => {
            check(false, "mx_elsewhere", found, wanted)
        }
        _ => check(true, "ok", found, None),
    }
}

/// Whether the relay may send for the domain.
pub(in crate::email) fn spf(domain: &str, texts: &[String], relay: Option<&str>) -> Check {
    let found: Vec<String> = texts.iter().filter(|text| is_spf(text)).cloned().collect();
    let needed = relay.map(|relay| {
        let provider = PROVIDERS.iter().find(|(hosts, _)| hosts.iter().any(|host| is_within(relay, host)));
        provider.map_or_else(|| format!("a:{relay}"), |(_, include)| (*include).to_owned())
    });
    let value = |terms: &str| format!("v=spf1 {terms} ~all").replace("  ", " ");
    let [text] = found.as_slice() else {
        let wanted = record(domain.to_owned(), "TXT", value(needed.as_deref().unwrap_or("mx")));
        return check(false, if found.is_empty() { "spf_missing" } else { "spf_several" }, found, wanted);
    };
    let terms: Vec<String> = text.split_whitespace().skip(1).map(str::to_ascii_lowercase).collect();
    if terms.iter().any(|term| matches!(term.as_str(), "+all" | "all")) {
        let others = terms.iter().filter(|term| !term.ends_with("all")).cloned().collect::<Vec<_>>().join(" ");
        let wanted = record(domain.to_owned(), "TXT", value(&others));
        return check(false, "spf_open", found, wanted);
    }
    // Only what a provider asks for by name can be missed for sure: any other server may be meant by its address.
    let is_missing = |needed: &String| needed.starts_with("include:") && !terms.contains(needed);
    if let Some(needed) =
        needed.filter(|needed| is_missing(needed) && !terms.iter().any(|term| term.starts_with("redirect=")))
    {
        let mut better: Vec<&str> = text.split_whitespace().collect();
        better.insert(1, &needed);
        let wanted = record(domain.to_owned(), "TXT", better.join(" "));
        return check(false, "spf_lacks_relay", found, wanted);
    }
    check(true, "ok", found, None)
}

fn is_spf(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    text == "v=spf1" || text.starts_with("v=spf1 ")
}

fn is_within(host: &str, domain: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

/// Under which names keys usually lie, those of the relay's provider first.
pub(in crate::email) const SELECTORS: [&str; 12] =
    ["google", "selector1", "selector2", "default", "dkim", "mail", "k1", "k2", "s1", "s2", "fm1", "smtp"];

/// Whether mails of the domain can be signed; `keys` are records found under the usual names.
pub(in crate::email) fn dkim(domain: &str, keys: &[(String, String)]) -> Check {
    let is_key = |text: &str| {
        let tags: Vec<String> = text.split(';').map(|tag| tag.split_whitespace().collect()).collect();
        // An empty key is one that was taken back (RFC 6376 §3.6.1).
        tags.iter().any(|tag| tag.strip_prefix("p=").is_some_and(|key| !key.is_empty()))
    };
    let found: Vec<String> = keys
        .iter()
        .filter(|(_, text)| is_key(text))
        .map(|(selector, _)| format!("{selector}._domainkey.{domain}"))
        .collect();
    if found.is_empty() { check(false, "dkim_not_found", found, None) } else { check(true, "ok", found, None) }
}

/// Whether the domain says what to do with mail that only pretends to be from it.
pub(in crate::email) fn dmarc(domain: &str, texts: &[String]) -> Check {
    let found: Vec<String> = texts.iter().filter(|text| is_dmarc(text)).cloned().collect();
    let wanted =
        record(format!("_dmarc.{domain}"), "TXT", format!("v=DMARC1; p=quarantine; rua=mailto:postmaster@{domain}"));
    let [text] = found.as_slice() else {
        return check(false, if found.is_empty() { "dmarc_missing" } else { "dmarc_several" }, found, wanted);
    };
    let policy = text.split(';').find_map(|tag| tag.trim().strip_prefix("p=").map(str::trim));
    match policy.map(str::to_ascii_lowercase).as_deref() {
        Some("quarantine" | "reject") => check(true, "ok", found, None),
        // It counts as none without a policy, too.
        _ => check(true, "dmarc_watches", found, wanted),
    }
}

pub(super) fn is_dmarc(text: &str) -> bool {
    let first = text.split(';').next().unwrap_or_default();
    first.split_whitespace().collect::<String>().eq_ignore_ascii_case("v=dmarc1")
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    /// Whether it is well, the code, and the record that would mend it.
    type Said<'a> = (bool, &'a str, &'a str);

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    fn said(check: &Check) -> Said<'_> {
        (check.is_ok, check.code.as_str(), check.wanted.as_ref().map_or("", |wanted| wanted.value.as_str()))
    }

    #[test]
    fn mail_must_come_here_only_where_it_is_received_here() {
        let other = [(5, "mx.other.test".to_owned())];
        let ours = [(5, "mx.other.test".to_owned()), (10, "DESK.example.test".to_owned())];
        assert_eq!(said(&mx("a.test", &other, None)), (true, "ok", ""));
        assert_eq!(
            said(&mx("a.test", &other, Some("desk.example.test"))),
            (false, "mx_elsewhere", "10 desk.example.test.")
        );
        assert_eq!(said(&mx("a.test", &ours, Some("desk.example.test"))), (true, "ok", ""));
        assert_eq!(said(&mx("a.test", &[], None)), (false, "mx_missing", ""));
        assert_eq!(said(&mx("a.test", &[(0, String::new())], None)).1, "mx_missing");
        assert_eq!(mx("a.test", &ours, None).found, ["5 mx.other.test", "10 DESK.example.test"]);
    }

    #[test]
    fn senders_are_judged_by_the_relay() {
        let cases: [(&[&str], Option<&str>, Said<'_>); 11] = [
            (&[], None, (false, "spf_missing", "v=spf1 mx ~all")),
            (
                &["google-site-verification=x"],
                Some("smtp.gmail.com"),
                (false, "spf_missing", "v=spf1 include:_spf.google.com ~all"),
            ),
            (&[], Some("mail.own.test"), (false, "spf_missing", "v=spf1 a:mail.own.test ~all")),
            (&["v=spf1 mx -all"], Some("mail.own.test"), (true, "ok", "")),
            (&["v=spf1 mx -all", "v=spf1 a -all"], None, (false, "spf_several", "v=spf1 mx ~all")),
            (&["V=SPF1 include:_SPF.google.com ~all"], Some("smtp-relay.gmail.com"), (true, "ok", "")),
            (
                &["v=spf1 mx -all"],
                Some("smtp.office365.com"),
                (false, "spf_lacks_relay", "v=spf1 include:spf.protection.outlook.com mx -all"),
            ),
            (&["v=spf1 redirect=_spf.own.test"], Some("smtp.gmail.com"), (true, "ok", "")),
            (&["v=spf1 mx +all"], None, (false, "spf_open", "v=spf1 mx ~all")),
            (&["v=spf10 mx"], None, (false, "spf_missing", "v=spf1 mx ~all")),
            (&["v=spf1 mx -all"], Some("notgmail.com"), (true, "ok", "")),
        ];
        for (records, relay, expected) in cases {
            assert_eq!(said(&spf("a.test", &texts(records), relay)), expected, "{records:?} {relay:?}");
        }
    }

    #[test]
    fn a_key_counts_while_it_is_not_taken_back() {
        let keys = |text: &str| [("s1".to_owned(), text.to_owned())];
        assert_eq!(dkim("a.test", &keys("v=DKIM1; k=rsa; p=MIGf")).found, ["s1._domainkey.a.test"]);
        assert_eq!(said(&dkim("a.test", &keys("v=DKIM1; p= "))), (false, "dkim_not_found", ""));
        assert_eq!(said(&dkim("a.test", &[])).1, "dkim_not_found");
    }

    #[test]
    fn a_policy_is_wanted() {
        let wanted = "v=DMARC1; p=quarantine; rua=mailto:postmaster@a.test";
        assert_eq!(said(&dmarc("a.test", &[])), (false, "dmarc_missing", wanted));
        assert_eq!(said(&dmarc("a.test", &texts(&["v=DMARC1; p=reject"]))), (true, "ok", ""));
        assert_eq!(
            said(&dmarc("a.test", &texts(&["v = DMARC1 ; p=none; rua=mailto:x@a.test"]))),
            (true, "dmarc_watches", wanted)
        );
        assert_eq!(said(&dmarc("a.test", &texts(&["v=DMARC1; rua=mailto:x@a.test"]))).1, "dmarc_watches");
        assert_eq!(said(&dmarc("a.test", &texts(&["v=DMARC1; p=none", "v=DMARC1; p=none"]))).1, "dmarc_several");
        assert_eq!(dmarc("a.test", &[]).wanted.unwrap().name, "_dmarc.a.test");
    }
}
