//! New words and quoted ones, in many languages.

use mail::quote::{reply_line, split_quoted, split_signature};

fn assert_cut(text: &str, new: &str, first_quoted: &str) {
    let (found, quoted) = split_quoted(text);
    assert_eq!(found, new, "{text}");
    let quoted = quoted.unwrap_or_else(|| panic!("nothing quoted in {text}"));
    assert!(quoted.starts_with(first_quoted), "{quoted}");
    assert_nothing_lost(text);
}

/// Every line with text is in one of the halves.
pub fn assert_nothing_lost(text: &str) {
    let (new, quoted) = split_quoted(text);
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    assert_eq!(words(text), words(&format!("{new}\n{}", quoted.unwrap_or_default())), "{text}");
}

#[test]
fn introductions_in_many_languages() {
    let lines = [
        "On 5 May 2025, at 10:00, Ana Horvat <ana@example.hr> wrote:",
        "On Mon, May 5, 2025 at 10:00 AM Ana Horvat via Support <support@help.example.com>\nwrote:",
        "Στις Δευ, 5 Μαΐ 2025 στις 10:00 π.μ., ο χρήστης Ana <ana@example.hr> έγραψε:",
        "În lun., 5 mai 2025 la 10:00, Ana <ana@example.hr> a scris:",
        "Pe 5 mai 2025, Ana a scris:",
        "Ana <ana@example.hr>, 5 may 2025 tarixində yazdı:",
        "5 May 2025 Pzt, 10:00 tarihinde Ana <ana@example.hr> şunu yazdı:",
        "Ana <ana@example.hr> 于2025年5月5日周一 10:00写道：",
        "在 2025年5月5日，10:00，Ana <ana@example.hr> 写道：",
        "pon, 5. svi 2025. u 10:00 Ana <ana@example.hr> napisao je:",
        "Dana 5. svibnja 2025. u 10:00 Ana je napisao/la:",
        "Am 05.05.2025 um 10:00 schrieb Ana <ana@example.hr>:",
        "Le lun. 5 mai 2025 à 10:00, Ana <ana@example.hr> a écrit :",
        "El lun, 5 may 2025 a las 10:00, Ana (<ana@example.hr>) escribió:",
        "Il giorno lun 5 mag 2025 alle ore 10:00 Ana <ana@example.hr> ha scritto:",
        "Op ma 5 mei 2025 om 10:00 schreef Ana <ana@example.hr>:",
        "W dniu 05.05.2025 o 10:00, Ana pisze:",
        "пн, 5 мая 2025 г. в 10:00, Ana <ana@example.hr>\nнаписал(а):",
        "2025年5月5日(月) 10:00 Ana <ana@example.hr>:",
        "Den mån 5 maj 2025 kl 10:00 skrev Ana <ana@example.hr>:",
    ];
    for line in lines {
        let first = line.lines().next().expect("a line");
        assert_cut(&format!("Γεια,\n\nnew.\n\n{line}\n\n> old\n>\n> more\n"), "Γεια,\n\nnew.", first);
    }
}

#[test]
fn header_blocks_in_many_languages() {
    let blocks = [
        "From: Ana <ana@example.hr>\nSent: Monday, May 5, 2025 10:00\nTo: Support\nSubject: Hi",
        "-----Original Message-----\nFrom: Ana\nSent: Monday\nTo: Support\nSubject: Hi",
        "________________________________\nFrom: Ana\nSent: Monday\nTo: Support\nSubject: Hi",
        "*From:* Ana\n*Date:* Monday\n*To:* Support\n*Subject:* Hi",
        "Από: Ana <ana@example.hr>\nΣτάλθηκε: Δευτέρα\nΠρος: Support\nΘέμα: Hi",
        "De la: Ana\nTrimis: luni\nCătre: Support\nSubiect: Hi",
        "De: Ana\nTrimis: luni\nCătre: Support\nSubiect: Hi",
        "Kimdən: Ana\nGöndərilib: bazar ertəsi\nKimə: Support\nMövzu: Hi",
        "发件人: Ana\n发送时间: 2025年5月5日\n收件人: Support\n主题: Hi",
        "Od: Ana\nPoslano: ponedjeljak\nPrima: Support\nPredmet: Hi",
        "Von: Ana\nGesendet: Montag\nAn: Support\nBetreff: Hi",
        "---- Αρχικό μήνυμα ----\nold",
        "-------- Izvorna poruka --------\nold",
    ];
    for block in blocks {
        assert_cut(
            &format!("New words.\n\n{block}\n\nold words\n"),
            "New words.",
            block.lines().next().expect("a line"),
        );
    }
}

#[test]
fn own_reply_line() {
    let line = reply_line("Απαντήστε πάνω από αυτή τη γραμμή");
    assert_cut(&format!("New.\n\n{line}\n\nold"), "New.", "##-");
    assert_cut(&format!("New.\n\nOn 5 May 2025, Support wrote:\n> {line}\n> old"), "New.", "On 5 May");
    assert_cut(&format!("New.\n\nSupport 5/5/2025\n> {line}\n> old"), "New.\n\nSupport 5/5/2025", "> ##-");
}

#[test]
fn answers_are_not_cut() {
    let whole = [
        "> Do you have it?\nYes.\n> And the other?\nNo.",
        "Hi,\n> Do you have it?\nYes, I do.",
        "On Monday I wrote:\nplease help, 12 times now",
        "From: Athens\nTo: Zagreb\nDate: 5 May\nSeats: 2",
        "Please book.\n\nFrom: Athens\nTo: Zagreb\nDate: 5 May",
        "See below.\n\n---------- Forwarded message ---------\nFrom: Shop <shop@x.test>\nDate: Mon\nSubject: Offer\nTo: Ana\n\nnews",
        "> all\n> quoted",
        "On 5 May 2025, Ana wrote:\n> all quoted",
        "a > b\nand b < c",
        "",
        "\n\n",
    ];
    for text in whole {
        let (new, quoted) = split_quoted(text);
        assert_eq!((new.as_str(), quoted), (text.trim_matches('\n').trim_end(), None), "{text}");
    }
    assert_cut("Top.\n> one?\nYes.\n> the rest\n> of it", "Top.\n> one?\nYes.", "> the rest");
    let (new, quoted) = split_quoted("On 5 May 2025, Ana wrote:\n> old\n\nNew below.");
    assert_eq!((new.as_str(), quoted.as_deref()), ("New below.", Some("On 5 May 2025, Ana wrote:\n> old")));
}

#[test]
fn sentences_above_an_introduction_stay() {
    assert_cut(
        "In the meantime I paid 20.\nOn 5 May 2025, Ana wrote:\n> old",
        "In the meantime I paid 20.",
        "On 5 May",
    );
    assert_cut("Call me.\nOn Mon, 5 May 2025\nat 10:00,\nAna <ana@x.test> wrote:\n> old", "Call me.", "On Mon");
    assert_cut("New.\n\nOn 5 May 2025 Ana wrote:\n\nold without marks\nand more", "New.", "On 5 May");
    assert_cut("New.\n\nOn 5 May 2025 Ana wrote:\n> old\n\n-- \nIvo\nShop", "New.", "On 5 May");
}

#[test]
fn signatures() {
    let cases = [
        ("Hi\n-- \nAna", "Hi", Some("-- \nAna")),
        ("Hi\n\nSent from my iPhone", "Hi", Some("Sent from my iPhone")),
        ("Hi\n\nΣτάλθηκε από το iPhone μου", "Hi", Some("Στάλθηκε από το iPhone μου")),
        ("Hi\n\nTrimis de pe iPhone-ul meu\n", "Hi", Some("Trimis de pe iPhone-ul meu")),
        ("Hi\n\nPoslano s mog iPhonea", "Hi", Some("Poslano s mog iPhonea")),
        ("Hi\n\n发自我的iPhone", "Hi", Some("发自我的iPhone")),
        ("Hi -- there", "Hi -- there", None),
        ("-- \nonly", "-- \nonly", None),
        (
            "Sent from my desk, which is much easier than the old phone.",
            "Sent from my desk, which is much easier than the old phone.",
            None,
        ),
        ("", "", None),
    ];
    for (text, body, signature) in cases {
        let (found, rest) = split_signature(text);
        assert_eq!((found.as_str(), rest.as_deref()), (body, signature), "{text}");
    }
}
