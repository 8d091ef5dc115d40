//! Dates as people write them in a question: a day, a month, a year, or so many days ago.

use jiff::{ToSpan, civil::Date};

/// First day and the day after the last one of what is meant; none when it is no date.
pub(super) fn period(text: &str, today: Date) -> Option<(Date, Date)> {
    let text = text.trim().to_lowercase();
    let day = |date: Date| date.checked_add(1.day()).ok().map(|end| (date, end));
    match text.as_str() {
        "today" => return day(today),
        "yesterday" => return day(today.checked_sub(1.day()).ok()?),
        _ => {}
    }
    if let Some((unit, n)) = ago(&text) {
        let span = match unit {
            'd' => n.days(),
            'w' => n.weeks(),
            'm' => n.months(),
            _ => n.years(),
        };
        return today.checked_sub(span).ok().filter(|date| date.year() > 0).and_then(day);
    }
    let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
    if parts.iter().any(|part| part.is_empty() || part.len() > 4 || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let number = |part: &str| part.parse::<i16>().ok();
    let small = |part: &str| part.parse::<i8>().ok();
    let found = match parts.as_slice() {
        [year] if year.len() == 4 => {
            let start = Date::new(number(year)?, 1, 1).ok()?;
            (start, start.checked_add(1.year()).ok()?)
        }
        [year, month] if year.len() == 4 => {
            let start = Date::new(number(year)?, small(month)?, 1).ok()?;
            (start, start.checked_add(1.month()).ok()?)
        }
        [year, month, date] if year.len() == 4 => {
            return day(Date::new(number(year)?, small(month)?, small(date)?).ok()?);
        }
        // With the year last the day comes first where dots divide; with strokes nobody can tell.
        [date, month, year] if year.len() == 4 && text.contains('.') => {
            return day(Date::new(number(year)?, small(month)?, small(date)?).ok()?);
        }
        _ => return None,
    };
    (found.0.year() > 0).then_some(found)
}

/// `7d`, `2w`, `3m`, `1y`.
fn ago(text: &str) -> Option<(char, i32)> {
    let unit = text.chars().next_back().filter(|unit| "dwmy".contains(*unit))?;
    let digits = text.strip_suffix(unit).filter(|digits| (1..=4).contains(&digits.len()))?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().map(|n| (unit, n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_mean_days_months_and_years() {
        let today = Date::constant(2026, 3, 31);
        for (text, expected) in [
            ("2026-11-22", Some("2026-11-22 2026-11-23")),
            ("22.11.2026", Some("2026-11-22 2026-11-23")),
            ("2026/2/28", Some("2026-02-28 2026-03-01")),
            ("2026-12", Some("2026-12-01 2027-01-01")),
            ("2026", Some("2026-01-01 2027-01-01")),
            ("Today", Some("2026-03-31 2026-04-01")),
            ("yesterday", Some("2026-03-30 2026-03-31")),
            ("7d", Some("2026-03-24 2026-03-25")),
            ("1m", Some("2026-02-28 2026-03-01")),
            ("9999y", None),
            ("2026-02-30", None),
            ("11/22/2026", None),
            ("22.11", None),
            ("9999-12-31", None),
            ("soon", None),
            ("-", None),
            ("", None),
            ("99999d", None),
            ("д", None),
        ] {
            let found = period(text, today).map(|(from, to)| format!("{from} {to}"));
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
