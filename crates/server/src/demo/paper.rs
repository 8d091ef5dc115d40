//! Printed pages for the demo's attachments: a PDF of one page, plain lines, no library.
//!
//! ASCII only: the fonts every reader has know little more.

/// A page with a line of text for each line; the first is a headline.
pub fn pdf(lines: &[String]) -> Vec<u8> {
    let mut content = String::from("BT 56 770 Td 17 TL\n");
    for (place, line) in lines.iter().enumerate() {
        let size = if place == 0 { 16 } else { 11 };
        content.push_str(&format!("/F1 {size} Tf ({}) Tj T*\n", escaped(line)));
    }
    content.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let table = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        file.push_str(&format!("{place:010} 00000 n \n"));
    }
    file.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1));
    file.into_bytes()
}

fn escaped(line: &str) -> String {
    let mut out = String::new();
    for letter in line.chars() {
        match letter {
            '(' | ')' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            ' '..='~' => out.push(letter),
            _ => out.push('?'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_of_a_page_points_at_its_objects() {
        let file = String::from_utf8(super::pdf(&["Invoice (copy)".into(), "Total 24.00".into()])).expect("ASCII");
        assert!(file.contains("(Invoice \\(copy\\)) Tj"));
        let table: usize =
            file.rsplit("startxref\n").next().and_then(|rest| rest.lines().next()?.parse().ok()).expect("a place");
        assert!(file[table..].starts_with("xref"));
        for (number, line) in file[table..].lines().skip(3).take(5).enumerate() {
            let place: usize = line[..10].parse().expect("ten digits");
            assert!(file[place..].starts_with(&format!("{} 0 obj", number + 1)), "{line}");
        }
    }
}
