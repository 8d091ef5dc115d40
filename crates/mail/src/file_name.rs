//! File names from outside, made safe to show, to store in a header and to save.

use unicode_normalization::UnicodeNormalization;

/// Longest name in bytes.
pub const MAX_NAME_BYTES: usize = 255;

/// Makes a file name safe: no path, no control or direction marks, at most 255 bytes.
///
/// Never empty: a name of which nothing is left becomes `file`. The ending is kept when cutting.
///
/// ```
/// use mail::file_name::safe_file_name;
/// assert_eq!(safe_file_name("..\\..\\windows\\a:b.txt"), "a_b.txt");
/// assert_eq!(safe_file_name("invoice\u{202e}fdp.exe"), "invoicefdp.exe");
/// assert_eq!(safe_file_name("/"), "file");
/// ```
pub fn safe_file_name(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).find(|part| !part.trim().is_empty());
    let clean: String = base
        .unwrap_or("")
        .nfc()
        .filter(|c| !c.is_control() && !is_hidden(*c))
        .map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c })
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let clean = clean.trim_matches(|c: char| c == '.' || c == ' ');
    if clean.is_empty() {
        return "file".to_owned();
    }
    let name = cut(clean);
    let stem = name.split('.').next().unwrap_or(&name);
    if is_device(stem) { cut(&format!("_{name}")) } else { name }
}

/// Marks that reorder or hide letters: `exe.gpj` shown as `jpg.exe` (Unicode UAX 9 overrides).
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        | '\u{2028}' | '\u{2029}'
    )
}

/// Names Windows keeps for devices, in any case and with any ending.
fn is_device(stem: &str) -> bool {
    let stem = stem.trim().to_ascii_lowercase();
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()))
}

fn cut(name: &str) -> String {
    if name.len() <= MAX_NAME_BYTES {
        return name.to_owned();
    }
    let ending = name.rfind('.').map_or("", |dot| &name[dot..]);
    let ending = if ending.len() <= 32 { ending } else { "" };
    let end = name.floor_char_boundary(MAX_NAME_BYTES - ending.len());
    format!("{}{ending}", name[..end].trim_end_matches(['.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let cases = [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\temp\\τιμολόγιο.pdf", "τιμολόγιο.pdf"),
            (" . ", "file"),
            ("", "file"),
            (".htaccess", "htaccess"),
            ("nul.txt", "_nul.txt"),
            ("COM1", "_COM1"),
            ("a\r\nb\0.txt", "ab.txt"),
            ("tab\tname.txt", "tabname.txt"),
            ("dir/", "dir"),
            ("e\u{301}.txt", "\u{e9}.txt"),
        ];
        for (input, expected) in cases {
            assert_eq!(safe_file_name(input), expected, "{input:?}");
        }
        let long = safe_file_name(&format!("{}.docx", "я".repeat(300)));
        assert!(long.len() <= MAX_NAME_BYTES && long.ends_with(".docx"), "{long}");
        assert!(safe_file_name(&"x".repeat(999)).len() == MAX_NAME_BYTES);
        // What is cut off may leave a dot, a space or a device's name at the end.
        let cut = format!("{} .{}", "x".repeat(253), "y".repeat(40));
        assert_eq!(safe_file_name(&cut), "x".repeat(253));
        assert_eq!(safe_file_name(&format!("con{}x", " ".repeat(300))), "_con");
    }
}
