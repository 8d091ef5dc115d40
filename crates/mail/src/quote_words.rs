//! Words by which mailers of many languages mark quoted and forwarded mail.
//!
//! All lists are lower case; Greek words stand with and without accents where mailers write both.

/// Verbs of "On … somebody wrote:".
const WROTE: [&str; 61] = [
    "wrote",
    "writes",
    "said",
    "schrieb",
    "geschrieben",
    "a écrit",
    "écrivait",
    "escribió",
    "escribio",
    "escreveu",
    "ha scritto",
    "scrive",
    "schreef",
    "geschreven",
    "napisał",
    "napisała",
    "napisał(a)",
    "pisze",
    "a scris",
    "scrie",
    "napisao",
    "napisala",
    "napisao/la",
    "napisao/napisala",
    "piše",
    "pise",
    "написао",
    "έγραψε",
    "έγραψαν",
    "εγραψε",
    "γράφει",
    "yazdı",
    "yazdi",
    "yazıb",
    "yazmış",
    "şunları yazdı",
    "写道",
    "寫道",
    "写到",
    "書きました",
    "のメッセージ",
    "작성",
    "написал",
    "написал(а)",
    "написала",
    "пишет",
    "написав",
    "пише",
    "написа",
    "napsal",
    "napsal(a)",
    "napísal",
    "írta",
    "skrev",
    "kirjoitti",
    "je napisal",
    "kirjutas",
    "rašė",
    "rakstīja",
    "đã viết",
    "كتب",
];

/// First words of such lines.
const OPENINGS: [&str; 43] = [
    "on ", "am ", "le ", "el ", "il ", "op ", "em ", "a ", "w dniu", "dnia", "dana ", "dne ", "dňa", "στις", "στισ",
    "την", "în ", "in ", "la ", "pe ", "den ", "d. ", "ti ", "ke ", "to ", "fr ", "lø ", "sø ", "ma ", "tor", "tir",
    "ons", "man.", "lør", "søn", "fre", "在", "于", "於", "u ", "dato", "le\u{a0}", "från",
];

/// "From" in the header block over a quoted mail.
const FROM: [&str; 32] = [
    "from",
    "de la",
    "von",
    "de",
    "da",
    "van",
    "od",
    "από",
    "απο",
    "απο:",
    "kimden",
    "kimdən",
    "göndərən",
    "gonderen",
    "発信者",
    "发件人",
    "寄件者",
    "寄件人",
    "差出人",
    "보낸 사람",
    "от",
    "від",
    "från",
    "fra",
    "lähettäjä",
    "feladó",
    "expéditeur",
    "mittente",
    "expeditor",
    "remitente",
    "odesílatel",
    "pošiljatelj",
];

/// The other words of such a block.
const OTHERS: [&str; 107] = [
    "sent",
    "date",
    "to",
    "cc",
    "bcc",
    "subject",
    "reply-to",
    "importance",
    "attachments",
    "message du",
    "sujet",
    "copie à",
    "sent by",
    "date sent",
    "gesendet",
    "datum",
    "an",
    "kopie",
    "betreff",
    "antwort an",
    "envoyé",
    "envoye",
    "à",
    "objet",
    "copie",
    "répondre à",
    "envoyé le",
    "date :",
    "enviado",
    "enviado el",
    "para",
    "asunto",
    "fecha",
    "assunto",
    "data",
    "enviada em",
    "enviada",
    "inviato",
    "a",
    "oggetto",
    "verzonden",
    "aan",
    "onderwerp",
    "στάλθηκε",
    "σταλθηκε",
    "εστάλη",
    "ημερομηνία",
    "ημ/νία",
    "προς",
    "κοιν",
    "κοιν.",
    "κοινοποίηση",
    "θέμα",
    "θεμα",
    "αποστολή",
    "trimis",
    "trimisă",
    "către",
    "catre",
    "subiect",
    "la",
    "poslano",
    "za",
    "prima",
    "predmet",
    "primatelj",
    "kopija",
    "poslato",
    "tarih",
    "kime",
    "konu",
    "bilgi",
    "gönderilme",
    "gönderme tarihi",
    "göndərilib",
    "kimə",
    "mövzu",
    "tarix",
    "surət",
    "göndərildi",
    "发送时间",
    "日期",
    "收件人",
    "抄送",
    "主题",
    "寄件日期",
    "收件者",
    "主旨",
    "副本",
    "時間",
    "时间",
    "送信日時",
    "宛先",
    "件名",
    "отправлено",
    "дата",
    "кому",
    "тема",
    "копия",
    "надіслано",
    "skickat",
    "till",
    "ämne",
    "sendt",
    "til",
    "emne",
    "wysłano",
];

/// Lines that open a quoted mail between dashes.
const ORIGINAL: [&str; 30] = [
    "original message",
    "original appointment",
    "ursprüngliche nachricht",
    "originalnachricht",
    "original-nachricht",
    "message d'origine",
    "message original",
    "message d’origine",
    "mensaje original",
    "mensagem original",
    "messaggio originale",
    "oorspronkelijk bericht",
    "oprindelig meddelelse",
    "ursprungligt meddelande",
    "originalmeddelande",
    "alkuperäinen viesti",
    "oryginalna wiadomość",
    "wiadomość oryginalna",
    "mesaj original",
    "mesajul original",
    "izvorna poruka",
    "originalna poruka",
    "originalna pošta",
    "αρχικό μήνυμα",
    "πρωτότυπο μήνυμα",
    "orijinal mesaj",
    "özgün ileti",
    "orijinal ismarıc",
    "原始邮件",
    "исходное сообщение",
];
const MORE_ORIGINAL: [&str; 7] =
    ["邮件原件", "原邮件", "原始郵件", "元のメッセージ", "original email", "reply message", "původní zpráva"];

/// Lines that open a forwarded mail: what follows is news, not a quote.
const FORWARD: [&str; 23] = [
    "forwarded message",
    "begin forwarded message",
    "forwarded by",
    "weitergeleitete nachricht",
    "anfang der weitergeleiteten",
    "message transféré",
    "mensaje reenviado",
    "mensagem encaminhada",
    "messaggio inoltrato",
    "doorgestuurd bericht",
    "przekazana wiadomość",
    "mesaj redirecționat",
    "mesaj redirectionat",
    "mesaj reexpediat",
    "proslijeđena poruka",
    "proslijedena poruka",
    "προωθημένο μήνυμα",
    "προωθούμενο μήνυμα",
    "yönləndirilmiş",
    "iletilen ileti",
    "转发的邮件",
    "пересылаемое сообщение",
    "vidarebefordrat meddelande",
];
const MORE_FORWARD: [&str; 6] =
    ["forwarded email", "転送されたメッセージ", "轉寄的郵件", "转发邮件", "пересланное сообщение", "yönlendirilmiş"];

/// What phones and mail apps write under a mail.
const SENT_FROM: [&str; 34] = [
    "sent from my",
    "sent from mail for",
    "sent from yahoo",
    "sent from outlook",
    "sent from the",
    "sent via",
    "sent on the go",
    "get outlook for",
    "sent by",
    "von meinem",
    "gesendet mit",
    "gesendet von",
    "envoyé de mon",
    "envoyé depuis",
    "enviado desde mi",
    "enviado do meu",
    "enviado desde",
    "inviato da",
    "verzonden vanaf mijn",
    "wysłane z",
    "trimis de pe",
    "trimis din",
    "poslano s mog",
    "poslano s",
    "poslano iz",
    "στάλθηκε από το",
    "εστάλη από",
    "iphone-umdan",
    "mənim iphone",
    "iphone'umdan",
    "发自我的",
    "从我的",
    "отправлено с",
    "skickat från min",
];

/// "On 5 May 2025, Ana <ana@example.hr> wrote:" in one of many languages; `line` is joined from its parts.
pub(crate) fn is_attribution(line: &str) -> bool {
    const LONGEST: usize = 500;
    let line = line.trim();
    if line.len() > LONGEST || line.len() < 8 {
        return false;
    }
    let lower = line.to_lowercase();
    let Some(head) = lower.trim_end_matches(['*', '_', ' ', '\u{a0}']).strip_suffix([':', '：']) else {
        return false;
    };
    let head = head.trim_end();
    let has_evidence = head.contains('@') || head.chars().filter(char::is_ascii_digit).count() >= 2;
    has_evidence && WROTE.iter().any(|verb| has_word(head, verb)) && (ends_with_verb(head) || is_opening(head))
}

/// Whether a line looks like the first one of an attribution: a word for "on", and a date.
pub(crate) fn is_opening(line: &str) -> bool {
    let lower = line.trim_start_matches(['*', '_', '-', ' ', '\t', '\u{a0}']).to_lowercase();
    let starts =
        OPENINGS.iter().any(|opening| lower.starts_with(opening)) || lower.starts_with(|c: char| c.is_ascii_digit());
    starts && lower.contains(|c: char| c.is_ascii_digit())
}

/// "2025/5/5 Ana <ana@example.hr>:" - no verb, but a date and an address right above a quote.
pub(crate) fn is_bare_attribution(line: &str) -> bool {
    let line = line.trim();
    let has_date = line.chars().filter(char::is_ascii_digit).count() >= 4;
    has_date && line.contains('@') && line.ends_with(['>', ':', '：', '）', ')']) && line.len() < 200
}

/// Cheap first look: one of the verbs and a digit or address stand somewhere in these lines.
pub(crate) fn may_introduce(lines: &[&str]) -> bool {
    let has_evidence = lines.iter().any(|line| line.contains(|c: char| c == '@' || c.is_ascii_digit()));
    has_evidence && {
        let lower = lines.join(" ").to_lowercase();
        WROTE.iter().any(|verb| lower.contains(verb))
    }
}

fn ends_with_verb(head: &str) -> bool {
    let head = head.trim_end_matches(['*', ' ', '.', '…']);
    WROTE.iter().any(|verb| head.ends_with(verb))
}

/// The word stands alone; letters of scripts without spaces always do.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let is_free = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic() || is_unspaced(c));
        is_free(text[..at].chars().next_back()) && is_free(text[at + word.len()..].chars().next())
            || word.chars().next().is_some_and(is_unspaced)
    })
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

/// "-----Original Message-----" and its sisters.
pub(crate) fn is_original(line: &str) -> bool {
    let line = line.trim();
    let inner = line.trim_matches(|c: char| {
        matches!(c, '-' | '_' | '=' | '*' | ' ' | '—' | '–' | '/' | '\\' | '|' | '+' | '~' | '﹣')
    });
    let is_framed = line.starts_with(['-', '_', '=', '*', '—', '–']) && inner.len() < line.len();
    is_framed && line.len() < 200 && {
        let lower = inner.to_lowercase();
        ORIGINAL.iter().chain(&MORE_ORIGINAL).any(|words| lower.starts_with(words))
    }
}

/// Whether a text begins like a forwarded mail.
pub(crate) fn is_forward(text: &str) -> bool {
    const NEAR: usize = 200;
    let near: String = text.trim_start().chars().take(NEAR).collect::<String>().to_lowercase();
    FORWARD.iter().chain(&MORE_FORWARD).any(|words| near.contains(words))
}

/// A line that opens a forwarded mail.
pub(crate) fn is_forward_line(line: &str) -> bool {
    line.len() < 200 && is_forward(line)
}

/// Header words at the start of a line: the word, and whether it is "From".
pub(crate) fn header_word(line: &str) -> Option<(String, bool)> {
    const LONGEST: usize = 40;
    let line = line.trim_start_matches(['*', '|', '>', ' ', '\t', '_']);
    let (colon, _) = line.char_indices().take_while(|(at, _)| *at <= LONGEST).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word = line[..colon].trim_matches(['*', '_', ' ', '\u{a0}', '\t']).to_lowercase();
    if FROM.contains(&word.as_str()) {
        return Some((word, true));
    }
    OTHERS.contains(&word.as_str()).then_some((word, false))
}

/// Words of such a block that no travel plan has: "sent" and "subject".
const TELLING: [&str; 50] = [
    "sent",
    "date sent",
    "subject",
    "gesendet",
    "betreff",
    "envoyé",
    "envoyé le",
    "envoye",
    "objet",
    "sujet",
    "enviado",
    "enviado el",
    "asunto",
    "assunto",
    "enviada em",
    "enviada",
    "inviato",
    "oggetto",
    "verzonden",
    "onderwerp",
    "στάλθηκε",
    "σταλθηκε",
    "εστάλη",
    "αποστολή",
    "θέμα",
    "θεμα",
    "trimis",
    "trimisă",
    "subiect",
    "poslano",
    "predmet",
    "poslato",
    "konu",
    "gönderilme",
    "göndərilib",
    "göndərildi",
    "mövzu",
    "发送时间",
    "主题",
    "寄件日期",
    "主旨",
    "送信日時",
    "件名",
    "отправлено",
    "тема",
    "skickat",
    "ämne",
    "sendt",
    "emne",
    "temat",
];

/// Whether lines begin with the header block over a quoted mail.
///
/// "From" and two more within six lines, one of them telling or with an address in sight: people also
/// write "From: Athens / To: Zagreb / Date: 5 May".
pub(crate) fn is_header_block<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    let mut lines = lines.filter(|line| !line.trim().is_empty()).take(6);
    let mut has_from = false;
    let mut is_telling = false;
    let mut others: Vec<String> = Vec::new();
    let Some(first) = lines.next().filter(|line| header_word(line).is_some()) else {
        return false;
    };
    for line in std::iter::once(first).chain(lines) {
        let Some((word, is_from)) = header_word(line) else {
            continue;
        };
        has_from |= is_from;
        is_telling |= line.contains('@') || TELLING.contains(&word.as_str());
        if !is_from && !others.contains(&word) {
            others.push(word);
        }
    }
    has_from && is_telling && others.len() >= 2
}

/// "Sent from my iPhone".
pub(crate) fn is_sent_from(line: &str) -> bool {
    let line = line.trim_matches(['_', '*', ' ', '\u{a0}', '[', ']']);
    // Longer ones are sentences: "Sent from my desk, which is easier than …".
    line.len() < 100 && line.split_whitespace().count() <= 9 && {
        let lower = line.to_lowercase();
        SENT_FROM.iter().any(|words| lower.starts_with(words))
    }
}
