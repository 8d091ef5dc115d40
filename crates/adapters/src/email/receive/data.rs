//! The bytes after DATA: finds the end, removes dot-stuffing, counts the size.
//!
//! The end is the exact sequence CR LF `.` CR LF and nothing else. A bare CR or LF inside is turned into
//! CR LF and never starts a line that could end the mail, so no second mail can be smuggled inside one
//! (RFC 5321 §4.1.1.4, §2.3.8).

/// Reads one mail's content, piece by piece.
#[derive(Debug)]
pub(crate) struct DataReader {
    state: State,
    content: Vec<u8>,
    /// Octets received, including those that were not kept.
    n_read: u64,
    max_bytes: u64,
    is_kept: bool,
    has_bare_line_ends: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// After a true CR LF: a dot here is stuffing or the end.
    LineStart,
    /// A dot at the start of a line was read and is held back.
    Dot,
    /// A dot and a CR were read and are held back.
    DotCr,
    Inside,
    /// One or more CR were read and are held back.
    Cr,
    Done,
}

/// What was found in a piece of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Everything was used; more must come.
    More,
    /// The end was found after so many octets of the piece.
    Done { n_used: usize },
}

/// A mail's content as it was received.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) bytes: Vec<u8>,
    /// The sender wrote line ends that are not CR LF.
    pub(crate) has_bare_line_ends: bool,
}

impl DataReader {
    /// A reader that keeps at most `max_bytes`.
    pub(crate) fn new(max_bytes: u64) -> Self {
        Self {
            state: State::LineStart,
            content: Vec::new(),
            n_read: 0,
            max_bytes,
            is_kept: true,
            has_bare_line_ends: false,
        }
    }

    /// Octets received so far.
    pub(crate) fn n_read(&self) -> u64 {
        self.n_read
    }

    /// Goes on to the end without keeping anything.
    pub(crate) fn drop_content(&mut self) {
        self.is_kept = false;
        self.content = Vec::new();
    }

    /// Takes the next piece of input.
    pub(crate) fn feed(&mut self, input: &[u8]) -> Progress {
        for (at, &byte) in input.iter().enumerate() {
            self.n_read += 1;
            self.step(byte);
            if self.state == State::Done {
                return Progress::Done { n_used: at + 1 };
            }
        }
        if self.n_read > self.max_bytes {
            self.drop_content();
        }
        Progress::More
    }

    /// The mail, or `None` when it was too large or dropped.
    pub(crate) fn into_content(self) -> Option<Content> {
        let is_complete = self.state == State::Done && self.is_kept && self.n_read <= self.max_bytes;
        is_complete.then_some(Content { bytes: self.content, has_bare_line_ends: self.has_bare_line_ends })
    }

    fn step(&mut self, byte: u8) {
        self.state = match (self.state, byte) {
            (State::LineStart, b'.') => State::Dot,
            (State::Dot, b'\r') => State::DotCr,
            // The CR held back ends a line; the one just read is held back in its place.
            (State::DotCr, b'\r') => {
                self.bare_line_end();
                State::Cr
            }
            (State::DotCr, b'\n') => State::Done,
            (State::Cr, b'\n') => {
                self.keep(b"\r\n");
                State::LineStart
            }
            (State::Cr, b'\r') => {
                self.has_bare_line_ends = true;
                State::Cr
            }
            // A CR that no LF follows: a line end of its own kind.
            (State::Cr | State::DotCr, _) => {
                self.bare_line_end();
                self.inside(byte)
            }
            // RFC 5321 §4.5.2: the first dot of a longer line was added on the way.
            (State::Dot, b'\n') => {
                self.keep(b".");
                self.bare_line_end()
            }
            (_, byte) => self.inside(byte),
        };
    }

    fn inside(&mut self, byte: u8) -> State {
        match byte {
            b'\r' => return State::Cr,
            b'\n' => return self.bare_line_end(),
            _ => self.keep(&[byte]),
        }
        State::Inside
    }

    /// Writes a proper line end for an improper one; what follows is not the start of a true line.
    fn bare_line_end(&mut self) -> State {
        self.has_bare_line_ends = true;
        self.keep(b"\r\n");
        State::Inside
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.is_kept {
            self.content.extend_from_slice(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use proptest::prelude::*;

    fn read(input: &[u8]) -> (Option<Content>, usize) {
        let mut reader = DataReader::new(1 << 20);
        match reader.feed(input) {
            Progress::Done { n_used } => (reader.into_content(), n_used),
            Progress::More => (None, input.len()),
        }
    }

    #[test]
    fn ends_only_at_a_lone_dot_between_crlf() {
        let cases: &[(&[u8], Option<&[u8]>)] = &[
            (b".\r\n", Some(b"")),
            (b"a\r\n.\r\n", Some(b"a\r\n")),
            (b"a\r\n..\r\n.\r\n", Some(b"a\r\n.\r\n")),
            (b"a\r\n...b\r\n.\r\n", Some(b"a\r\n..b\r\n")),
            (b"a\r\n.b\r\n.\r\n", Some(b"a\r\nb\r\n")),
            // Smuggling: none of these ends the mail.
            (b"a\n.\nMAIL FROM:<x@y>\r\n.\r\n", Some(b"a\r\n.\r\nMAIL FROM:<x@y>\r\n")),
            (b"a\n.\r\nb\r\n.\r\n", Some(b"a\r\n.\r\nb\r\n")),
            (b"a\r\n.\nb\r\n.\r\n", Some(b"a\r\n.\r\nb\r\n")),
            (b"a\r\n.\rb\r\n.\r\n", Some(b"a\r\n\r\nb\r\n")),
            (b"a\r.\rb\r\n.\r\n", Some(b"a\r\n.\r\nb\r\n")),
            (b"a\r.\r\nb\r\n.\r\n", Some(b"a\r\n.\r\nb\r\n")),
            (b"a\r\n.\r\rb\r\n.\r\n", Some(b"a\r\n\r\n\r\nb\r\n")),
            (b"a\r\r\nb\r\n.\r\n", Some(b"a\r\nb\r\n")),
            (b"a\0\r\n.\r\n", Some(b"a\0\r\n")),
            (b"a\r\n.", None),
            (b"a\n.\n", None),
            (b"a\r.\r", None),
        ];
        for (input, expected) in cases {
            let (content, _) = read(input);
            assert_eq!(
                content.map(|content| content.bytes).as_deref(),
                *expected,
                "{:?}",
                String::from_utf8_lossy(input)
            );
        }
    }

    #[test]
    fn leaves_what_follows_the_end() {
        let (content, n_used) = read(b"a\r\n.\r\nQUIT\r\n");
        assert_eq!((content.unwrap().bytes.as_slice(), n_used), (&b"a\r\n"[..], 6));
    }

    #[test]
    fn drops_a_mail_over_the_limit_but_finds_its_end() {
        let mut reader = DataReader::new(10);
        assert_eq!(reader.feed(b"0123456789abc\r\n"), Progress::More);
        assert!(reader.content.is_empty());
        assert_eq!(reader.feed(b".\r\n"), Progress::Done { n_used: 3 });
        assert_eq!(reader.into_content(), None);
    }

    proptest! {
        /// Pieces of any size give the same result, and stuffing what a client would stuff gives the mail back.
        #[test]
        fn reads_in_any_pieces(lines in prop::collection::vec("[.a ]{0,4}", 0..20), cuts in prop::collection::vec(1_usize..7, 1..50)) {
            let mail: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
            let stuffed: String = lines.iter().map(|line| if line.starts_with('.') { format!(".{line}\r\n") } else { format!("{line}\r\n") }).collect();
            let input = format!("{stuffed}.\r\nQUIT\r\n");
            let mut reader = DataReader::new(1 << 20);
            let mut rest = input.as_bytes();
            let mut cuts = cuts.iter().cycle();
            loop {
                let (piece, later) = rest.split_at(rest.len().min(*cuts.next().unwrap()));
                prop_assert!(!piece.is_empty(), "the end was not found");
                if let Progress::Done { n_used } = reader.feed(piece) {
                    let left = [&piece[n_used..], later].concat();
                    prop_assert_eq!(left, b"QUIT\r\n".to_vec());
                    break;
                }
                rest = later;
            }
            let content = reader.into_content().unwrap();
            prop_assert_eq!(content.bytes, mail.into_bytes());
            prop_assert!(!content.has_bare_line_ends);
        }

        #[test]
        fn kept_content_has_no_bare_line_ends(input in prop::collection::vec(prop::sample::select(b"\r\n.a".to_vec()), 0..60)) {
            let mut whole = input;
            whole.extend_from_slice(b"\r\n.\r\n");
            let (content, _) = read(&whole);
            let text = String::from_utf8(content.unwrap().bytes).unwrap().replace("\r\n", "");
            prop_assert!(!text.contains(['\r', '\n']));
        }
    }
}
