//! Archives written piece by piece: files as they are, one after the other, then the list of them.
//!
//! Nothing is compressed: what people attach mostly is already, and so the size of the whole is known from the
//! start. Names must be unique and safe; see [`unique_names`]. No archive is larger than 4 GiB ([`MAX_BYTES`]).
//!
//! ```
//! let mut archive = logic::zip::Archive::default();
//! let mut bytes = archive.head("a.txt", b"hello");
//! bytes.extend_from_slice(b"hello");
//! bytes.extend(archive.end());
//! assert_eq!(bytes.len() as u64, logic::zip::size(&[("a.txt", 5)]));
//! ```

/// The form without its extension for larger ones (APPNOTE.TXT 4.4.1.4) ends here.
pub const MAX_BYTES: u64 = u32::MAX as u64;
pub const MAX_FILES: usize = u16::MAX as usize;

const LOCAL_BYTES: u64 = 30;
const CENTRAL_BYTES: u64 = 46;
const END_BYTES: u64 = 22;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// 1 January 1980: archives of the same files are the same.
const DATE: u16 = 0x21;

/// An archive under way.
#[derive(Debug, Default)]
pub struct Archive {
    entries: Vec<Entry>,
    at: u64,
}

#[derive(Debug)]
struct Entry {
    name: String,
    sum: u32,
    size: u32,
    at: u32,
}

impl Archive {
    /// What stands before the bytes of a file, which the caller writes next.
    pub fn head(&mut self, name: &str, bytes: &[u8]) -> Vec<u8> {
        let entry =
            Entry { name: name.to_owned(), sum: sum(bytes), size: narrow(bytes.len() as u64), at: narrow(self.at) };
        let mut head = Vec::with_capacity(30 + name.len());
        head.extend(0x0403_4b50_u32.to_le_bytes());
        entry.put(&mut head);
        head.extend(0_u16.to_le_bytes());
        head.extend_from_slice(name.as_bytes());
        self.at += (head.len() + bytes.len()) as u64;
        self.entries.push(entry);
        head
    }

    /// The list of all files, which ends the archive.
    pub fn end(&self) -> Vec<u8> {
        let mut list = Vec::new();
        for entry in &self.entries {
            list.extend(0x0201_4b50_u32.to_le_bytes());
            // Made by a system that knows UTF-8 names (Unix), after version 2.0.
            list.extend(0x0314_u16.to_le_bytes());
            entry.put(&mut list);
            for zero in [0_u16; 4] {
                list.extend(zero.to_le_bytes());
            }
            // An ordinary file everybody may read.
            list.extend((0o100_644_u32 << 16).to_le_bytes());
            list.extend(entry.at.to_le_bytes());
            list.extend_from_slice(entry.name.as_bytes());
        }
        let (n, size) = (self.entries.len() as u16, narrow(list.len() as u64));
        list.extend(0x0605_4b50_u32.to_le_bytes());
        list.extend([0; 4]);
        list.extend(n.to_le_bytes());
        list.extend(n.to_le_bytes());
        list.extend(size.to_le_bytes());
        list.extend(narrow(self.at).to_le_bytes());
        list.extend(0_u16.to_le_bytes());
        list
    }
}

impl Entry {
    /// The part both heads of a file share, up to the length of its name.
    fn put(&self, out: &mut Vec<u8>) {
        for field in [20, FLAGS, 0, 0, DATE] {
            out.extend(u16::to_le_bytes(field));
        }
        for field in [self.sum, self.size, self.size] {
            out.extend(field.to_le_bytes());
        }
        out.extend((self.name.len() as u16).to_le_bytes());
    }
}

/// Callers ask [`size`] first, so nothing is cut.
fn narrow(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Size of an archive of files with these names and sizes.
pub fn size(files: &[(&str, u64)]) -> u64 {
    let names: u64 = files.iter().map(|(name, _)| 2 * name.len() as u64).sum();
    let bytes: u64 = files.iter().map(|(_, size)| *size).fold(0, u64::saturating_add);
    let heads = files.len() as u64 * (LOCAL_BYTES + CENTRAL_BYTES);
    (names + heads + END_BYTES).saturating_add(bytes)
}

/// Makes names differ, also where capitals do not count: the second `a.txt` becomes `a (2).txt`.
///
/// ```
/// let names = logic::zip::unique_names(["a.txt", "A.TXT", "a (2).txt", "b"]);
/// assert_eq!(names, ["a.txt", "A (2).TXT", "a (2) (2).txt", "b"]);
/// ```
pub fn unique_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = std::collections::HashSet::new();
    // A thousand files of one name must not try a million numbers.
    let mut next = std::collections::HashMap::new();
    let mut unique = Vec::new();
    for name in names {
        let (stem, ending) = match name.rfind('.') {
            Some(dot) if dot > 0 => name.split_at(dot),
            _ => (name, ""),
        };
        let mut found = name.to_owned();
        let n: &mut usize = next.entry(name.to_lowercase()).or_insert(1);
        while !taken.insert(found.to_lowercase()) {
            *n += 1;
            found = format!("{stem} ({n}){ending}");
        }
        unique.push(found);
    }
    unique
}

/// CRC-32 as archives use it (ISO 3309), a byte at a time.
fn sum(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut at = 0;
        while at < 256 {
            let mut value = at as u32;
            let mut bit = 0;
            while bit < 8 {
                value = if value & 1 == 1 { 0xedb8_8320 ^ (value >> 1) } else { value >> 1 };
                bit += 1;
            }
            table[at] = value;
            at += 1;
        }
        table
    };
    !bytes.iter().fold(!0, |sum, byte| TABLE[((sum ^ u32::from(*byte)) & 0xff) as usize] ^ (sum >> 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_everybody_knows() {
        assert_eq!(sum(b""), 0);
        assert_eq!(sum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn an_archive_is_as_large_as_was_said() {
        let files: [(&str, &[u8]); 3] = [("a.txt", b"hello"), ("ελληνικά.pdf", b""), ("b", &[7; 300])];
        let mut archive = Archive::default();
        let mut bytes = Vec::new();
        for (name, content) in files {
            bytes.extend(archive.head(name, content));
            bytes.extend_from_slice(content);
        }
        let start_of_list = bytes.len();
        bytes.extend(archive.end());
        let sizes: Vec<(&str, u64)> = files.iter().map(|(name, content)| (*name, content.len() as u64)).collect();
        assert_eq!(bytes.len() as u64, size(&sizes));
        assert_eq!(bytes[start_of_list..start_of_list + 4], 0x0201_4b50_u32.to_le_bytes());
    }

    #[test]
    fn a_thousand_of_one_name_differ() {
        let names = unique_names(std::iter::repeat_n("image.png", 1000));
        let distinct: std::collections::HashSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), 1000);
        assert_eq!(names[999], "image (1000).png");
    }
}
