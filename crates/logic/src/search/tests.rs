//! What must be found by what, over the six languages; properties; speed.

use super::{MAX_TERMS_BYTES, Query, fold, query, terms};
use crate::Language::{self, Az, El, En, Hr, Other, Ro, Zh};
use crate::detect;
use proptest::prelude::*;

const LANGUAGES: [Option<Language>; 8] =
    [None, Some(En), Some(El), Some(Ro), Some(Az), Some(Zh), Some(Hr), Some(Other)];

fn is_match(query: &Query, terms: &[String]) -> bool {
    let has = |wanted: &super::Term| {
        terms.iter().any(|term| if wanted.is_prefix { term.starts_with(&wanted.text) } else { *term == wanted.text })
    };
    !query.groups.is_empty() && query.groups.iter().all(|group| group.iter().any(has))
}

fn finds(wanted: &str, text: &str) -> bool {
    is_match(&query(wanted, false), &terms(text, detect(text)))
}

fn finds_while_typing(typed: &str, text: &str) -> bool {
    is_match(&query(typed, true), &terms(text, detect(text)))
}

#[test]
fn six_languages_are_found() {
    for (wanted, text) in [
        // English
        ("invoice", "Both invoices are wrong"),
        ("INVOICES", "My invoice is wrong"),
        ("customer", "The customer's printer"),
        ("email", "Send me an e-mail, please"),
        ("e-mail", "Your email never came"),
        ("dont", "I don\u{2019}t know"),
        ("don't know", "I don’t know"),
        ("resume", "My résumé is attached"),
        // Greek
        ("δεν ζεσταίνει", "Η αντλία ΔΕΝ ΖΕΣΤΑΙΝΕΙ από χθες"),
        ("ΔΕΝ ΖΕΣΤΑΙΝΕΙ", "δεν ζεσταίνει καθόλου"),
        ("τιμολόγιο", "Μου λείπουν τα τιμολόγια του Μαΐου"),
        ("παραγγελία", "Πού είναι οι παραγγελίες μου;"),
        ("iphone", "Το iPhone μου δεν συνδέεται"),
        // Romanian
        ("tara", "Livrați în țară?"),
        ("tara", "Livrati in ţară?"),
        ("țară", "Livrati in tara?"),
        ("factura", "Nu am primit facturile din mai"),
        ("stație", "Statia de incarcare nu merge"),
        // Azerbaijani
        ("ilqar", "Salam, mən İlqar Məmmədov"),
        ("İLQAR", "salam, men ilqar"),
        ("sifariş", "Sifarişimi hələ almamışam"),
        ("sifarislerim", "Sifarişim hələ gəlməyib"),
        ("mehsul", "Məhsulu qaytarmaq istəyirəm"),
        // Chinese
        ("风扇", "我的风扇过热了"),
        ("风扇过热", "风扇过热，请帮忙"),
        ("扇", "风扇过热"),
        ("订单 candor", "我的Candor订单在哪里"),
        // Croatian
        ("cvijet", "Naručila sam cvijeće, a cvijet je uvenuo"),
        ("cvjetovi", "Cvijet je uvenuo na putu do mene"),
        ("narudzba", "Gdje je moja narudžba?"),
        ("narudžba", "Nisam dobio narudžbu od ponedjeljka"),
        ("dakovo", "Dostava u Đakovo još nije stigla"),
        ("lonac", "Naručio sam dva lonca i poklopac"),
        // others
        ("заказ", "Где мой заказ?"),
        ("hauptstrasse", "HAUPTSTRASSE 5"),
        ("HAUPTSTRASSE", "Hauptstraße 5"),
        ("ガス", "ガスヒーターが動きません"),
        ("주문", "제 주문이 도착하지 않았어요"),
        ("ร้อน", "พัดลมร้อนเกินไป"),
        ("0\u{93f}", "0\u{16ff0}\u{b3e}"),
    ] {
        assert!(finds(wanted, text), "{wanted} in {text}: {:?} {:?}", query(wanted, false), terms(text, detect(text)));
        assert!(finds_while_typing(wanted, text), "{wanted}| in {text}");
    }
}

#[test]
fn numbers_addresses_and_telephones_are_found() {
    for (wanted, text) in [
        ("AB-12345", "order AB-12345 is late"),
        ("ab12345", "order AB-12345 is late"),
        ("AB 12345", "order ab12345 is late"),
        ("12345", "order AB12345 is late"),
        ("AB-12345", "order AB 12345 is late"),
        ("006123", "ticket 006123"),
        ("6123", "ticket #006123"),
        ("2101234567", "+30 210 123 4567"),
        ("+30 210 123 4567", "call 2101234567"),
        ("+30 210 1234567", "call 00302101234567"),
        ("210-123.4567", "(210) 1234567"),
        ("4567", "210 123 4567"),
        ("234567", "call 2101234567"),
        ("+385 91 234 5678", "nazovite 091/234-5678"),
        ("0040 721 234 567", "Tel. 0721 234 567"),
        ("ana.kos@demo.test", "write to <Ana.Kos@Demo.Test>."),
        ("ana.kos", "write to ana.kos@demo.test"),
        ("kos@demo", "write to ana.kos@demo.test"),
        ("demo.test", "write to ana.kos@demo.test"),
        ("192.168.1.20", "server 192.168.1.20 is down"),
        ("v2.10", "since V2.10 it fails"),
        ("error 0x80070057", "Error 0x80070057!"),
        ("https://shop.test/order/77123?x=1", "see https://shop.test/order/77123?x=1"),
        ("shop.test/order", "see https://shop.test/order/77123?x=1"),
    ] {
        assert!(finds(wanted, text), "{wanted} in {text}: {:?} {:?}", query(wanted, false), terms(text, detect(text)));
    }
}

#[test]
fn other_things_are_not_found() {
    for (wanted, text) in [
        ("invoice", "The voice is low"),
        ("风机", "风扇过热，请检查电机"),
        ("扇风", "风扇过热"),
        ("ζεσταίνει", "δεν παγώνει"),
        ("AB-12345", "order AB-12346"),
        ("2101234567", "2101234568"),
        ("234567", "order 12345678"),
        ("ana@demo.test", "Ana wrote about the test of the demo"),
        ("invoice refund", "My invoice is wrong"),
        ("maşın", "masa"),
        ("pri", "printer"),
    ] {
        assert!(!finds(wanted, text), "{wanted} in {text}: {:?}", query(wanted, false));
    }
}

#[test]
fn last_word_is_a_prefix_while_it_is_typed() {
    for (typed, text) in [
        ("pri", "printer"),
        ("broken pri", "printer broken"),
        ("ζεστ", "ΔΕΝ ΖΕΣΤΑΙΝΕΙ"),
        ("țar", "tara"),
        ("ana.k", "ana.kos@demo.test"),
        ("ana.kos@de", "ana.kos@demo.test"),
        ("ana.kos@demo.t", "ana.kos@demo.test"),
        ("ab-12", "AB-12345"),
        ("+30 210 12", "+30 210 123 4567"),
        ("00612", "006123"),
        ("风", "风扇"),
        ("zag", "Zagreb"),
    ] {
        assert!(finds_while_typing(typed, text), "{typed}| in {text}");
    }
    for (typed, text) in [("pri ", "printer"), ("pri broken", "printer broken"), ("za", "ζαχαρη"), ("z", "风扇")]
    {
        assert!(!finds_while_typing(typed, text), "{typed}| in {text}");
    }
}

#[test]
fn nothing_searchable_gives_no_groups() {
    for text in ["", "  ", "?!…", "🔥🔥", "\u{301}", "--"] {
        assert_eq!(query(text, true), Query::default(), "{text}");
        assert!(terms(text, None).is_empty(), "{text}");
    }
}

#[test]
fn terms_of_a_text_are_stable() {
    // Stored terms outlive a release: a change here means that every workspace must be indexed
    // anew.
    for (text, language, expected) in [
        ("Fans, fan!", En, "fans z9efan fan"),
        ("ΔΕΝ", El, "zdzezm z9gzdzezm"),
        ("țară", Ro, "tara z9rtar"),
        ("İşim", Az, "isim z9aisim"),
        ("风扇2", Zh, "z0u6m z0jev z0u6mz0jev 2"),
        ("kuća", Hr, "kuca z9hkuk"),
        ("AB-12345", Other, "ab 12345 ab12345"),
        ("a@b.cz", Other, "a b cz az4bz3cz"),
        ("210 123 4567", Other, "210 123 4567 2101234567 z8234567 z81234567 z801234567"),
        ("Invoice", El, "invoice z9einvoic"),
    ] {
        let terms = terms(text, Some(language)).join(" ");
        // Latin z is written zz; the table above shows it plainly.
        assert_eq!(terms, expected.replace("cz", "czz"), "{text}");
    }
}

#[test]
fn size_is_bounded() {
    let words: String = (0..200_000).map(|number| format!("w{number}x ")).collect();
    let terms_of_words = terms(&words, None);
    let size_bytes: usize = terms_of_words.iter().map(|term| term.len() + 1).sum();
    assert!((MAX_TERMS_BYTES - 100..=MAX_TERMS_BYTES).contains(&size_bytes), "{size_bytes}");

    let monster = "a".repeat(3_000_000);
    assert_eq!(terms(&monster, None).len(), 1);
    assert!(is_match(&query(&monster, true), &terms(&monster, None)));
    assert_eq!(query(&"one two three four ".repeat(100), false).groups.len(), 4);
    assert!(query(&words, false).groups.len() <= 32);
}

/// Texts with everything the analyser treats specially.
fn hostile_text() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        "\\PC{1,12}",
        "[a-zA-Z]{1,12}",
        "[α-ωΑ-Ωάέήίόύώς]{1,10}",
        "[a-zăâîșțşţəğıöüçčćžšđ]{1,10}",
        "[\u{4e00}-\u{4e40}]{1,5}",
        "[0-9]{1,12}",
        "[a-z]{1,5}[-._@+'&][a-z0-9]{1,5}[-._@+'&]?[a-z]{0,4}",
        "[+(]?[0-9]{1,4}[ ./()-]{1,3}[0-9]{2,4} [0-9]{2,4}",
        "[\u{300}\u{200d}\u{fe0f}\u{ad}\u{0}가-나ก-ฮ\u{0e31}\u{94d}क-ह]{1,6}",
    ];
    proptest::collection::vec(parts, 0..12).prop_map(|parts| parts.join(" "))
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in hostile_text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn terms_have_the_promised_form(text in hostile_text(), language in proptest::sample::select(&LANGUAGES[..])) {
        let terms = terms(&text, language);
        let distinct: std::collections::HashSet<&String> = terms.iter().collect();
        prop_assert_eq!(distinct.len(), terms.len());
        for term in &terms {
            prop_assert!((1..=64).contains(&term.len()), "{}", term);
            prop_assert!(term.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit()), "{}", term);
        }
        for term in query(&text, true).groups.concat() {
            prop_assert!((1..=64).contains(&term.text.len()));
            prop_assert!(term.text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit()));
        }
    }

    #[test]
    fn a_text_is_found_by_each_of_its_words(text in hostile_text(), language in proptest::sample::select(&LANGUAGES[..])) {
        use unicode_segmentation::UnicodeSegmentation;
        let terms = terms(&text, language);
        // Words of the folded text: folding itself can join what was two words, as in superscripts.
        let folded = fold(&text);
        for word in folded.unicode_words().chain(text.split_whitespace()) {
            for as_you_type in [false, true] {
                let query = query(word, as_you_type);
                prop_assert!(query.groups.is_empty() || is_match(&query, &terms), "{:?} {:?} {:?}", word, query, terms);
            }
        }
        let all = query(&text, false);
        prop_assert!(all.groups.is_empty() || is_match(&all, &terms), "{:?} {:?}", all, terms);
    }

    #[test]
    fn a_word_is_found_by_each_of_its_beginnings(word in "[a-zA-ZăâîșțəğıčćžšđΑ-ΡΣ-Ωα-ωάέήί]{1,70}", language in proptest::sample::select(&LANGUAGES[..])) {
        let terms = terms(&word, language);
        for (end, _) in word.char_indices().skip(1) {
            prop_assert!(is_match(&query(&word[..end], true), &terms), "{} {:?}", &word[..end], terms);
        }
    }

    #[test]
    fn detection_takes_anything(text in hostile_text(), rest in "\\PC{0,40}") {
        let text = format!("{text}\n{rest}");
        let terms = terms(&text, detect(&text));
        prop_assert!(terms.len() <= 20 * text.len());
    }
}

/// Prints the time per text and holds it far above the target, so that a busy machine does not fail
/// it: the target, 150 µs for 2 kB, is for an optimised build.
#[test]
fn two_kilobytes_are_analysed_quickly() {
    let texts = [
        (
            En,
            "The heat pump in our second bathroom stopped heating on Monday evening; order AB-12345, phone +385 91 234 5678. ",
        ),
        (El, "Η αντλία θερμότητας δεν ζεσταίνει από τη Δευτέρα το βράδυ και περιμένουμε ακόμη τον τεχνικό σας. "),
        (Ro, "Stația de încărcare nu mai funcționează de luni seara și așteptăm în continuare factura corectată. "),
        (Az, "Sifarişim hələ də çatdırılmayıb, kuryer isə telefona cavab vermir, zəhmət olmasa kömək edin. "),
        (Zh, "我上周一订购的空气净化器风扇过热，客服电话一直没有人接听，请尽快帮我处理这个问题。"),
        (Hr, "Narudžba od ponedjeljka još nije stigla, a račun za popravak dizalice topline je pogrešan. "),
    ];
    for (language, sentence) in texts {
        // Every sentence gets words of its own, as real mails have.
        let mut text = String::new();
        for number in 1.. {
            let every: Vec<char> = sentence.chars().collect();
            text.push_str(sentence);
            text.extend((0..every.len()).map(|at| every[(at * (2 * number + 1)) % every.len()]));
            if text.len() >= 2048 {
                break;
            }
        }
        text.truncate(text.floor_char_boundary(2048));
        let mut n_terms = 0;
        let terms_us = fastest_us(|| n_terms = terms(&text, Some(language)).len());
        let detect_us = fastest_us(|| assert_eq!(detect(&text), Some(language)));
        println!("{}: {n_terms} terms in {terms_us} µs, detected in {detect_us} µs", language.code());
        assert!(terms_us < 20_000 && detect_us < 20_000, "{terms_us} µs, {detect_us} µs");
    }
}

fn fastest_us(mut act: impl FnMut()) -> u128 {
    let times = (0..20).map(|_| {
        let started = std::time::Instant::now();
        act();
        started.elapsed().as_micros()
    });
    times.min().unwrap_or_default()
}
