//! Bytes to text: charset labels as mail really uses them, and guesses where they are wrong.
//!
//! Invariants: never fails; the result holds no NUL (PostgreSQL refuses it) and no byte order mark.
//! A wrong or missing label is reported, so the caller can note it on the mail.

use mail_parser::decoders::charsets::{DecoderFnc, map::charset_decoder};

/// Decoded text, and what was odd about its label.
pub(crate) struct Decoded {
    pub text: String,
    /// The label is no charset we know; the text was guessed.
    pub is_unknown: bool,
    /// Some bytes fit neither the label nor a guess and became U+FFFD.
    pub is_damaged: bool,
}

/// Decodes `bytes` by `label`; without a usable label as UTF-8, else windows-1252.
pub(crate) fn decode(bytes: &[u8], label: Option<&str>) -> Decoded {
    let label = label
        .map(|label| label.trim().trim_matches(['"', '\'']).to_ascii_lowercase())
        .filter(|label| !label.is_empty());
    let (text, is_unknown, is_damaged) = match label.as_deref() {
        None => guess(bytes),
        Some("utf-8" | "utf8" | "unicode-1-1-utf-8" | "utf-8-mac") => decode_utf8(bytes),
        // us-ascii with eight-bit bytes is a mailer that does not know its charset; RFC 1428 has
        // unknown-8bit for the same. UTF-7 stays as it is: decoding it has only ever hidden scripts.
        Some(
            "us-ascii" | "ascii" | "ansi_x3.4-1968" | "unknown-8bit" | "x-unknown" | "unknown" | "utf-7"
            | "unicode-1-1-utf-7" | "binary" | "8bit" | "7bit" | "default" | "none",
        ) => guess(bytes),
        Some(label) => match decoder(label) {
            Some(decode) => (decode(bytes), false, false),
            None => {
                let (text, _, is_damaged) = guess(bytes);
                (text, true, is_damaged)
            }
        },
    };
    Decoded { text: without_nul(text), is_unknown, is_damaged }
}

/// Raw header bytes as text: UTF-8 when valid, else windows-1252.
pub(crate) fn decode_raw(bytes: &[u8]) -> String {
    guess(bytes).0
}

fn decoder(label: &str) -> Option<DecoderFnc> {
    match label {
        // Mail labelled with the old sets uses the letters of the newest one.
        "gb2312" | "gbk" | "gb_2312-80" | "x-gbk" | "cp936" | "ms936" | "euc-cn" | "gb18030" => {
            charset_decoder(b"gb18030")
        }
        // The library answers these with one replacement character: that would lose the text.
        "iso-2022-kr" | "csiso2022kr" | "hz-gb-2312" | "iso-2022-cn" | "iso-2022-cn-ext" | "replacement" => None,
        "cp932" | "ms932" | "windows-31j" | "x-sjis" => charset_decoder(b"shift_jis"),
        "ks_c_5601-1987" | "ks_c_5601" | "cp949" | "ms949" | "x-windows-949" => charset_decoder(b"euc-kr"),
        "iso-8859-8-i" | "iso-8859-8-e" => charset_decoder(b"iso-8859-8"),
        "iso-2022-jp-1" | "iso-2022-jp-2" | "iso-2022-jp-3" | "iso-2022-jp-ms" | "cp50220" => {
            charset_decoder(b"iso-2022-jp")
        }
        label => charset_decoder(label.as_bytes()).or_else(|| {
            // "iso-8859-1 (Western)", "windows-1252http-equiv…", "charset=utf-8": cut the tail off.
            let head = label.split([' ', ';', ',', '(']).next().unwrap_or(label);
            let head = head.rsplit('=').next().unwrap_or(head);
            (head != label && !head.is_empty()).then(|| charset_decoder(head.as_bytes())).flatten()
        }),
    }
}

fn guess(bytes: &[u8]) -> (String, bool, bool) {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe")
        && rest.len() % 2 == 0
        && let Some(decode) = charset_decoder(b"utf-16le")
        && rest.iter().skip(1).step_by(2).filter(|b| **b == 0).count() * 4 > rest.len()
    {
        return (decode(rest), false, false);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if has_japanese_escape(bytes) => match charset_decoder(b"iso-2022-jp") {
            Some(decode) => (decode(bytes), false, false),
            None => (text.to_owned(), false, false),
        },
        Ok(text) => (without_bom(text).to_owned(), false, false),
        Err(_) => match charset_decoder(b"windows-1252") {
            Some(decode) => (decode(bytes), false, false),
            None => (String::from_utf8_lossy(bytes).into_owned(), false, true),
        },
    }
}

/// ISO-2022-JP without a label: the escape that switches to two-byte letters.
fn has_japanese_escape(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|three| matches!(three, b"\x1b$B" | b"\x1b$@" | b"\x1b(J"))
}

fn decode_utf8(bytes: &[u8]) -> (String, bool, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (without_bom(text).to_owned(), false, false),
        Err(_) => {
            // No valid letter beyond ASCII at all: the label lies and the bytes are one-byte letters.
            let lossy = String::from_utf8_lossy(bytes);
            let is_lie = lossy.chars().all(|c| c.is_ascii() || c == '\u{fffd}');
            match charset_decoder(b"windows-1252") {
                Some(decode) if is_lie => (decode(bytes), false, true),
                _ => (without_bom(&lossy).to_owned(), false, true),
            }
        }
    }
}

fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], label: Option<&str>) -> String {
        decode(bytes, label).text
    }

    #[test]
    fn labels_of_real_mail() {
        assert_eq!(text("Zürich".as_bytes(), None), "Zürich");
        assert_eq!(text(b"caf\xe9", None), "café");
        assert_eq!(text(b"caf\xe9", Some("us-ascii")), "café");
        assert_eq!(text(b"\x805", Some("ISO-8859-1")), "€5");
        assert_eq!(text(b"\xc3\xe5\xe9\xdc", Some("iso-8859-7")), "Γειά");
        // 喆 is in gb18030 (and GBK), not in GB 2312.
        assert_eq!(text(b"\x86\xb4", Some("gb2312")), "喆");
        assert_eq!(text(b"\xef\xbb\xbfabc", Some("utf-8")), "abc");
        assert_eq!(text(b"a\0b", None), "a\u{fffd}b");
        assert_eq!(text(b"+ADw-script+AD4-", Some("utf-7")), "+ADw-script+AD4-");
        assert_eq!(text(b"\x1b$B%O\x1b(B", None), "ハ");
        assert_eq!(text(b"abc", Some("hz-gb-2312")), "abc");
    }

    #[test]
    fn lies_are_told() {
        assert!(decode(b"caf\xe9", Some("x-unknown-99")).is_unknown);
        assert_eq!(text(b"caf\xe9 na\xefve", Some("x-unknown-99")), "café naïve");
        let lie = decode(b"caf\xe9", Some("utf-8"));
        assert_eq!(lie.text, "café");
        assert!(lie.is_damaged);
        assert!(decode("é\u{0}".as_bytes(), Some("utf-8")).text.ends_with('\u{fffd}'));
    }
}
