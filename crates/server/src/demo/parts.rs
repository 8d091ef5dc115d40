//! The quieter half of the demo: everyday tickets put together from parts that are written by hand in each language.
//!
//! The same at every start: which parts meet follows from the number of the ticket alone.

use super::seed::{Contact, Message, Ticket};
use serde::Deserialize;

/// Tickets put together in each language.
const TICKETS: usize = 12;

#[derive(Deserialize)]
pub struct Parts {
    channel: String,
    team: String,
    zone: String,
    agents: Vec<Agent>,
    people: Vec<Person>,
    /// How customers and agents begin.
    greetings: Vec<String>,
    replies: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Agent {
    key: String,
    /// As they sign in this language.
    sign: String,
}

#[derive(Deserialize)]
struct Person {
    name: String,
    email: String,
}

#[derive(Deserialize)]
struct Case {
    subject: String,
    reason: String,
    tags: Vec<String>,
    asks: Vec<String>,
    answers: Vec<String>,
    thanks: String,
}

fn pick<T>(parts: &[T], number: usize) -> &T {
    &parts[number % parts.len()]
}

impl Parts {
    /// Customers who appear in no other story.
    pub fn contacts(&self, locale: &str) -> Vec<Contact> {
        let contact = |(number, person): (usize, &Person)| Contact {
            key: key(locale, number),
            name: person.name.clone(),
            emails: vec![person.email.clone()],
            phones: Vec::new(),
            organization: None,
            locale: Some(locale.to_owned()),
            zone: Some(self.zone.clone()),
            note: None,
            tier: None,
            care_note: None,
            is_verified: false,
            notes: Vec::new(),
            fields: serde_json::Map::new(),
        };
        self.people.iter().enumerate().map(contact).collect()
    }

    /// Their tickets: of four, one waits for us, one for the customer, one is resolved, one closed long ago.
    pub fn tickets(&self, locale: &str) -> Vec<Ticket> {
        (0..TICKETS).map(|number| self.ticket(locale, number)).collect()
    }

    fn ticket(&self, locale: &str, number: usize) -> Ticket {
        let case = pick(&self.cases, number);
        let round = number / self.cases.len();
        let person = pick(&self.people, number);
        let agent = pick(&self.agents, number);
        let order = format!("TH-{}", 53_000 + number * 317 + locale.bytes().map(usize::from).sum::<usize>());
        let fill = |text: &str| text.replace("{order}", &order);
        let ask = format!(
            "{}\n\n{}\n\n{}",
            pick(&self.greetings, number),
            fill(pick::<String>(&case.asks, round)),
            person.name
        );
        let answer = format!(
            "{}\n\n{}\n\n{}",
            pick(&self.replies, number),
            fill(pick::<String>(&case.answers, round)),
            agent.sign
        );
        // Hours before now: the waiting ones came today, the others over the last five weeks.
        let (status, begun_h) = match number % 4 {
            0 => ("new", 9 + number),
            1 => ("waiting", 28 + number * 3),
            2 => ("resolved", 60 + number * 21),
            _ => ("closed", 240 + number * 48),
        };
        let from_agent = format!("agent:{}", agent.key);
        let mut messages = vec![message("contact", begun_h * 60 + number * 7, ask)];
        if status != "new" {
            messages.push(message(&from_agent, begun_h * 60 - 70 + number * 3, answer));
        }
        if matches!(status, "resolved" | "closed") {
            messages.push(message("contact", begun_h * 60 - 400 - number * 11, fill(&case.thanks)));
        }
        Ticket {
            key: format!("{locale}-part-{number}"),
            subject: fill(&case.subject),
            channel: self.channel.clone(),
            contact: key(locale, number % self.people.len()),
            status: status.to_owned(),
            priority: "normal".to_owned(),
            team: Some(self.team.clone()),
            assignee: (status != "new").then(|| agent.key.clone()),
            tags: case.tags.clone(),
            reason: (status != "new").then(|| case.reason.clone()),
            language: locale.to_owned(),
            is_spam: false,
            is_trashed: false,
            is_confidential: false,
            messages,
            unread_for: Vec::new(),
            drafts: Vec::new(),
            fields: serde_json::Map::new(),
        }
    }
}

fn key(locale: &str, number: usize) -> String {
    format!("{locale}-person-{number}")
}

fn message(from: &str, minutes_ago: usize, text: String) -> Message {
    Message {
        from: from.to_owned(),
        kind: "reply".to_owned(),
        at: format!("-{minutes_ago}m"),
        text,
        html: None,
        files: Vec::new(),
        is_auto: false,
    }
}
