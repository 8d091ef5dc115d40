//! DNS messages (RFC 1035, RFC 6891) for two kinds of question: MX and TXT. Pure; hostile answers only make errors.

/// Largest answer asked for over UDP: fits into one packet on every path (RFC 9715).
const UDP_BYTES: u16 = 1232;
/// A chain of pointers longer than this is a loop.
const MOST_JUMPS: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Mx,
    Txt,
}

impl Kind {
    fn code(self) -> u16 {
        match self {
            Self::Mx => 15,
            Self::Txt => 16,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Record {
    Mx { preference: u16, host: String },
    Txt(String),
}

/// What a server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// 0 fine, 3 no such name, others trouble.
    pub(super) code: u8,
    /// There is more than fitted; ask over TCP.
    pub(super) is_truncated: bool,
    pub(super) records: Vec<Record>,
}

/// The bytes of a question; `None` when the name is none.
pub(super) fn question(id: u16, name: &str, kind: Kind) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(64 + name.len());
    // Recursion desired; one question, one additional record.
    for word in [id, 0x0100, 1, 0, 0, 1] {
        bytes.extend_from_slice(&word.to_be_bytes());
    }
    let name = name.trim_end_matches('.');
    if name.is_empty() || name.len() > 253 || !name.is_ascii() {
        return None;
    }
    for label in name.split('.') {
        let length = u8::try_from(label.len()).ok().filter(|length| (1..=63).contains(length))?;
        bytes.push(length);
        bytes.extend_from_slice(label.as_bytes());
    }
    bytes.push(0);
    bytes.extend_from_slice(&kind.code().to_be_bytes());
    bytes.extend_from_slice(&1_u16.to_be_bytes());
    // EDNS: the root, OPT, how much we take, nothing else.
    bytes.push(0);
    for word in [41, UDP_BYTES, 0, 0, 0] {
        bytes.extend_from_slice(&word.to_be_bytes());
    }
    Some(bytes)
}

/// Reads an answer to the question with `id`; `None` when it is none, or cannot be read.
pub(super) fn answer(id: u16, kind: Kind, bytes: &[u8]) -> Option<Answer> {
    let mut reader = Reader { bytes, at: 0 };
    let flags = (reader.word()? == id).then(|| reader.word())??;
    let is_answer = flags & 0x8000 != 0;
    let (n_questions, n_answers) = (reader.word()?, reader.word()?);
    reader.skip(4)?;
    for _ in 0..n_questions {
        reader.name()?;
        reader.skip(4)?;
    }
    let mut records = Vec::new();
    for _ in 0..n_answers {
        reader.name()?;
        let (code, _class) = (reader.word()?, reader.word()?);
        reader.skip(4)?;
        let length = usize::from(reader.word()?);
        let end = reader.at.checked_add(length).filter(|end| *end <= bytes.len())?;
        if code == kind.code() {
            records.push(reader.record(kind, end)?);
        }
        reader.at = end;
    }
    let (code, is_truncated) = ((flags & 0x000f) as u8, flags & 0x0200 != 0);
    is_answer.then_some(Answer { code, is_truncated, records })
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn word(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes([self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, n: usize) -> Option<()> {
        self.at = self.at.checked_add(n).filter(|at| *at <= self.bytes.len())?;
        Some(())
    }

    /// A name, pointers followed; the reader stands after it.
    fn name(&mut self) -> Option<String> {
        let mut name = String::new();
        let mut after = None;
        for _ in 0..MOST_JUMPS + 128 {
            let length = self.byte()?;
            match length {
                0 => {
                    self.at = after.unwrap_or(self.at);
                    return Some(name);
                }
                1..=63 => {
                    let label = self.bytes.get(self.at..self.at + usize::from(length))?;
                    self.at += usize::from(length);
                    if !name.is_empty() {
                        name.push('.');
                    }
                    name.extend(label.iter().map(|byte| char::from(*byte)).filter(char::is_ascii_graphic));
                    if name.len() > 255 {
                        return None;
                    }
                }
                192.. => {
                    let low = self.byte()?;
                    after.get_or_insert(self.at);
                    self.at = usize::from(u16::from_be_bytes([length & 0x3f, low]));
                }
                _ => return None,
            }
        }
        None
    }

    fn record(&mut self, kind: Kind, end: usize) -> Option<Record> {
        match kind {
            Kind::Mx => Some(Record::Mx { preference: self.word()?, host: self.name()?.to_ascii_lowercase() }),
            Kind::Txt => {
                // One text in pieces of up to 255 bytes (RFC 7208 §3.3).
                let mut text = Vec::new();
                while self.at < end {
                    let length = usize::from(self.byte()?);
                    text.extend_from_slice(self.bytes.get(self.at..self.at + length)?);
                    self.at += length;
                }
                let text = String::from_utf8_lossy(&text);
                Some(Record::Txt(text.chars().filter(|letter| !letter.is_control()).collect()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use proptest::prelude::*;

    /// `example.com MX`, answered with a pointer to the name of the question.
    fn mx() -> Vec<u8> {
        let mut bytes = vec![0, 7, 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0];
        bytes.extend_from_slice(b"\x07example\x03com\x00\x00\x0f\x00\x01");
        bytes.extend_from_slice(b"\xc0\x0c\x00\x0f\x00\x01\x00\x00\x0e\x10\x00\x07\x00\x0a\x02MX\xc0\x0c");
        bytes
    }

    #[test]
    fn a_question_names_what_it_wants() {
        let bytes = question(7, "_dmarc.example.com.", Kind::Txt).unwrap();
        assert!(bytes.windows(21).any(|part| part == b"\x06_dmarc\x07example\x03com\x00\x00"));
        for wrong in ["", ".", "a..b", "é.example", &"a".repeat(64), &"a.".repeat(200)] {
            assert_eq!(question(7, wrong, Kind::Mx), None, "{wrong}");
        }
    }

    #[test]
    fn answers_are_read_through_pointers() {
        let read = answer(7, Kind::Mx, &mx()).unwrap();
        let host = "mx.example.com".to_owned();
        assert_eq!(read, Answer { code: 0, is_truncated: false, records: vec![Record::Mx { preference: 10, host }] });
        assert_eq!(answer(8, Kind::Mx, &mx()), None, "somebody else's answer");
        assert_eq!(answer(7, Kind::Txt, &mx()).unwrap().records, vec![], "another kind of record is passed over");
        for length in 0..mx().len() {
            assert_eq!(answer(7, Kind::Mx, &mx()[..length]), None, "cut off at {length}");
        }
    }

    #[test]
    fn pieces_of_a_text_belong_together() {
        let mut bytes = vec![0, 7, 0x81, 0x83, 0, 0, 0, 1, 0, 0, 0, 0];
        bytes.extend_from_slice(b"\x01a\x00\x00\x10\x00\x01\x00\x00\x00\x00\x00\x0b\x04v=DK\x05IM1\n;");
        let read = answer(7, Kind::Txt, &bytes).unwrap();
        assert_eq!((read.code, read.records), (3, vec![Record::Txt("v=DKIM1;".into())]));
        // A pointer to itself ends.
        let looped = [0, 7, 0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0, 0xc0, 0x0c, 0, 16, 0, 1];
        assert_eq!(answer(7, Kind::Txt, &looped), None);
    }

    proptest! {
        #[test]
        fn nothing_from_outside_makes_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..40, byte: u8) {
            let _ = answer(7, Kind::Txt, &bytes);
            let mut bent = mx();
            if let Some(place) = bent.get_mut(at) {
                *place = byte;
            }
            let _ = answer(7, Kind::Mx, &bent);
        }
    }
}
