//! Style attributes of mails: an allow-list of properties, and values that can only draw.
//!
//! Invariant: nothing that passes can load (`url()`, `image-set()`), run (`expression()`, `behavior`),
//! cover (`position`, `z-index`, negative margins) or hide its meaning (escapes, comments).

/// Longest style attribute that is read.
const MAX_STYLE_BYTES: usize = 4096;

const PROPERTIES: [&str; 78] = [
    "background",
    "background-color",
    "border",
    "border-bottom",
    "border-bottom-color",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "border-bottom-style",
    "border-bottom-width",
    "border-collapse",
    "border-color",
    "border-left",
    "border-left-color",
    "border-left-style",
    "border-left-width",
    "border-radius",
    "border-right",
    "border-right-color",
    "border-right-style",
    "border-right-width",
    "border-spacing",
    "border-style",
    "border-top",
    "border-top-color",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-top-style",
    "border-top-width",
    "border-width",
    "box-sizing",
    "caption-side",
    "clear",
    "color",
    "direction",
    "display",
    "empty-cells",
    "float",
    "font",
    "font-family",
    "font-size",
    "font-style",
    "font-variant",
    "font-weight",
    "height",
    "letter-spacing",
    "line-height",
    "list-style-type",
    "margin",
    "margin-bottom",
    "margin-left",
    "margin-right",
    "margin-top",
    "max-height",
    "max-width",
    "min-height",
    "min-width",
    "overflow-wrap",
    "padding",
    "padding-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "page-break-before",
    "table-layout",
    "text-align",
    "text-decoration",
    "text-decoration-color",
    "text-decoration-line",
    "text-indent",
    "text-transform",
    "unicode-bidi",
    "vertical-align",
    "visibility",
    "white-space",
    "width",
    "word-break",
    "word-spacing",
    "word-wrap",
];

/// Functions a value may call: colours only.
const FUNCTIONS: [&str; 4] = ["rgb", "rgba", "hsl", "hsla"];

/// Keeps the harmless declarations of a style attribute; empty when there are none.
pub(crate) fn filter(style: &str) -> String {
    let mut out = String::new();
    if style.len() > MAX_STYLE_BYTES {
        return out;
    }
    for declaration in style.split(';') {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        let property = property.trim().to_ascii_lowercase();
        let value = value.trim();
        let (value, important) = match value.to_ascii_lowercase().strip_suffix("!important") {
            Some(head) => (value[..head.len()].trim(), " !important"),
            None => (value, ""),
        };
        if PROPERTIES.binary_search(&property.as_str()).is_ok() && is_safe(&property, value) {
            if !out.is_empty() {
                out.push_str("; ");
            }
            out.push_str(&property);
            out.push_str(": ");
            out.push_str(value);
            out.push_str(important);
        }
    }
    out
}

fn is_safe(property: &str, value: &str) -> bool {
    if value.is_empty() || !value.chars().all(is_value_char) || !value.matches(['"', '\'']).count().is_multiple_of(2) {
        return false;
    }
    let lower = value.to_ascii_lowercase();
    let has_negative = lower
        .split([' ', ',', '('])
        .any(|word| word.starts_with('-') && word[1..].starts_with(|c: char| c.is_ascii_digit() || c == '.'));
    if has_negative && property != "letter-spacing" {
        return false;
    }
    match property {
        // Flex, grid and the like are kept out of the layout: mail is written for tables and blocks.
        "display" => matches!(
            lower.as_str(),
            "none"
                | "block"
                | "inline"
                | "inline-block"
                | "table"
                | "inline-table"
                | "table-row"
                | "table-cell"
                | "table-row-group"
                | "table-header-group"
                | "table-footer-group"
                | "table-column"
                | "table-column-group"
                | "table-caption"
                | "list-item"
        ),
        _ => has_only_colour_functions(&lower),
    }
}

/// No backslash, slash-star, angle bracket, brace or at-sign can pass, so nothing can be disguised.
fn is_value_char(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, ' ' | '#' | '%' | '.' | ',' | '(' | ')' | '-' | '+' | '"' | '\'' | '!' | '_' | '/')
}

fn has_only_colour_functions(value: &str) -> bool {
    let mut rest = value;
    if value.contains("/*") || value.contains("//") {
        return false;
    }
    while let Some(at) = rest.find('(') {
        let name = rest[..at].rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or("");
        let is_joined = rest[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        if !is_joined || !FUNCTIONS.contains(&name) {
            return false;
        }
        rest = &rest[at + 1..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_is_sorted() {
        assert!(PROPERTIES.is_sorted());
    }

    #[test]
    fn draws_only() {
        let kept = [
            ("color: red", "color: red"),
            ("COLOR:#fff;margin:0 0 0 .8ex", "color: #fff; margin: 0 0 0 .8ex"),
            ("font-family:'Segoe UI', Arial", "font-family: 'Segoe UI', Arial"),
            ("background:rgb(1,2,3) !important", "background: rgb(1,2,3) !important"),
            ("font: 12px/1.5 Arial", "font: 12px/1.5 Arial"),
        ];
        for (style, expected) in kept {
            assert_eq!(filter(style), expected, "{style}");
        }
        let dropped = [
            "background:url(http://evil.test/x)",
            "background: u\\72l(x)",
            "background:url/**/(x)",
            "width:expression(alert(1))",
            "behavior:url(x)",
            "position:fixed",
            "z-index:9",
            "margin:-100px",
            "margin-left: -.5em",
            "top:0",
            "display:flex",
            "-moz-binding:url(x)",
            "color:attr(x)",
            "background:image-set('x' 1x)",
            "color: red}body{color:blue",
            "font-family:'a",
            "filter:alpha(opacity=0)",
            "background: -webkit-image-set(x)",
            "width: calc(100vw)",
            "content:'x'",
            "opacity:0",
            "transform:scale(9)",
            "@import 'x'",
            "color:red\u{0}",
            "cursor:url(x)",
            "color: (x)",
        ];
        for style in dropped {
            assert_eq!(filter(style), "", "{style}");
        }
    }
}
