//! Tables as text: which encoding a file has, what divides its cells, its rows one by one.
//!
//! ```
//! use logic::sheet;
//!
//! let (text, encoding) = sheet::decode("name;email\nΆννα;a@b.test\n".as_bytes(), None);
//! let separator = sheet::separator(&text);
//! let rows: Vec<_> = sheet::rows(&text, separator, 0).map(|row| row.cells).collect();
//! assert_eq!((encoding, separator), ("UTF-8", b';'));
//! assert_eq!(rows[1], ["Άννα", "a@b.test"]);
//! ```

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// What may divide cells, the commonest first.
pub const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Encodings a person may choose, by their names in the standard of the web.
pub const ENCODINGS: [&str; 9] = [
    "UTF-8",
    "UTF-16LE",
    "UTF-16BE",
    "windows-1252",
    "windows-1253",
    "windows-1250",
    "windows-1254",
    "windows-1251",
    "gb18030",
];

/// Text of a file and the name of its encoding. Without `encoding` it is guessed.
///
/// Never fails: what the encoding does not know becomes U+FFFD.
pub fn decode(bytes: &[u8], encoding: Option<&str>) -> (String, &'static str) {
    let encoding = encoding.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or_else(|| guess(bytes));
    // A mark at the beginning is obeyed above every guess, and taken off.
    let (text, used, _) = encoding.decode(bytes);
    (text.into_owned(), used.name())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return UTF_8;
    }
    // Every second byte of Latin text is zero in UTF-16; which one tells the order.
    let head = &bytes[..bytes.len().min(4096)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if even + odd > head.len() / 8 {
        return if odd >= even { UTF_16LE } else { UTF_16BE };
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(256 * 1024)], true);
    detector.guess(None, chardetng::Utf8Detection::Allow)
}

/// What most likely divides the cells: what cuts the first rows into equally many.
pub fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let sizes: Vec<usize> = rows(text, separator, 0).take(30).map(|row| row.cells.len()).collect();
        let first = sizes.first().copied().unwrap_or(0);
        let n_alike = sizes.iter().filter(|size| **size == first && first > 1).count();
        (n_alike * 100 / sizes.len().max(1), first)
    };
    let mut best = (SEPARATORS[0], (0, 0));
    for separator in SEPARATORS {
        let score = score(separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    pub cells: Vec<String>,
    /// Place in the text where the next row begins, in bytes.
    pub end: usize,
}

/// The rows from a place on; empty lines are passed over. The place must be 0 or the end of a row.
pub fn rows(text: &str, separator: u8, from: usize) -> impl Iterator<Item = SheetRow> {
    let rest = text.get(from..).unwrap_or_default();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(rest.as_bytes());
    let mut record = csv::ByteRecord::new();
    std::iter::from_fn(move || {
        // Reading from memory with rows of any length cannot fail.
        let is_there = reader.read_byte_record(&mut record).unwrap_or(false);
        let end = from + usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        is_there.then(|| SheetRow {
            cells: record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect(),
            end,
        })
    })
}

/// A row as text, ended by CR LF (RFC 4180). Cells that a table program would run as a formula get an apostrophe in
/// front, which [`plain`] takes off again.
pub fn line(cells: &[&str]) -> String {
    let mut text = String::new();
    for (n, cell) in cells.iter().enumerate() {
        if n > 0 {
            text.push(',');
        }
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let cell = if is_formula { format!("'{cell}") } else { (*cell).to_owned() };
        if cell.contains(['"', ',', ';', '\n', '\r', '\t']) || cell.starts_with(' ') || cell.ends_with(' ') {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
    text
}

/// A cell without the apostrophe that keeps table programs from running it.
pub fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        rows(text, separator(text), 0).map(|row| row.cells).collect()
    }

    #[test]
    fn encodings_are_told_apart() {
        let greek = "Όνομα;Διεύθυνση\nΆννα Καρρά;Οδός Ερμού 12, Αθήνα\n";
        let check = |label: &str, expected: &str| {
            let encoding = Encoding::for_label(label.as_bytes()).expect("a known encoding");
            let bytes = match label {
                "utf-16le" => greek.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                "utf-16be" => greek.encode_utf16().flat_map(u16::to_be_bytes).collect(),
                _ => encoding.encode(greek).0.into_owned(),
            };
            assert_eq!(decode(&bytes, Some(label)).0, greek, "{label} as told");
            assert_eq!(decode(&bytes, None).0, greek, "{label} as guessed");
            assert_eq!(decode(&bytes, Some(label)).1, expected);
        };
        check("utf-8", "UTF-8");
        check("windows-1253", "windows-1253");
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(greek.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(&marked, None), (greek.to_owned(), "UTF-16LE"));
        assert_eq!(decode(&marked, Some("windows-1252")).0, greek, "a mark is obeyed");
        let marked = [b"\xef\xbb\xbf", "name\n".as_bytes()].concat();
        assert_eq!(decode(&marked, None), ("name\n".to_owned(), "UTF-8"));
        let latin: Vec<u8> = "name,email\nAnna,a@b.test\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&latin, None), ("name,email\nAnna,a@b.test\n".to_owned(), "UTF-16BE"));
    }

    #[test]
    fn separators_and_quotes() {
        assert_eq!(cells("a,b\n\"1,5\",\"x\"\"y\"\n"), [["a", "b"], ["1,5", "x\"y"]]);
        assert_eq!(cells("a;b\n1,5;2\n"), [["a", "b"], ["1,5", "2"]]);
        assert_eq!(cells("a\tb\r\n\r\n1\t\"two\r\nlines\"\r\n"), [["a", "b"], ["1", "two\r\nlines"]]);
        assert_eq!(cells("only\none\n"), [["only"], ["one"]]);
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
        assert_eq!(cells("a,b\n1\n1,2,3\n").len(), 3, "rows of other lengths are rows");
    }

    #[test]
    fn formulas_are_made_harmless() {
        assert_eq!(line(&["=1+1", "+30 210", "-", "@x", "a,b", "ok"]), "'=1+1,'+30 210,'-,'@x,\"a,b\",ok\r\n");
        assert_eq!((plain("'+30 210"), plain("'quoted'"), plain("x")), ("+30 210", "'quoted'", "x"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(row in prop::collection::vec("[^'\\u{feff}]{0,20}", 2..6)) {
            let refs: Vec<&str> = row.iter().map(String::as_str).collect();
            let text = line(&refs);
            let read: Vec<SheetRow> = rows(&text, b',', 0).collect();
            prop_assert_eq!(read.len(), 1);
            let back: Vec<&str> = read[0].cells.iter().map(|cell| plain(cell)).collect();
            prop_assert_eq!(back, refs);
        }

        #[test]
        fn reading_goes_on_at_the_end_of_any_row(text in "[ab,;\"\r\n]{0,60}", at in 0usize..20) {
            let all: Vec<SheetRow> = rows(&text, b',', 0).collect();
            if let Some(row) = all.get(at) {
                let rest: Vec<SheetRow> = rows(&text, b',', row.end).collect();
                prop_assert_eq!(&rest[..], &all[at + 1..]);
            }
        }

        #[test]
        fn any_bytes_have_a_text(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let (text, _) = decode(&bytes, None);
            let n = rows(&text, separator(&text), 0).count();
            prop_assert!(n <= text.len());
        }
    }
}
