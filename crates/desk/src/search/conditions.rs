//! Filters of a question as conditions on tickets: names become ids, days become times.

use super::dates;
use crate::{
    access::Caller,
    catalog::{self, Category},
    channels,
    counts::Bucket,
    fields::{self, Field},
    index, people,
    tickets::Priority,
};
use events::ids::FieldId;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    Error, Result,
    db::{SqlBuilder, Tx},
    error::FieldError,
};
use logic::asking::{self, Filter, Key, ProblemKind};

/// So many customers of one name are looked at.
const CONTACTS_MAX: i64 = 1_000;
/// So many names are offered when none fits.
const OFFERED: usize = 12;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Contact,
    Assignee,
    Team,
    Status,
    Priority,
    Channel,
    Reason,
    Bucket,
    Number,
}

impl Column {
    fn name(self) -> &'static str {
        match self {
            Self::Contact => "ticket.contact_id",
            Self::Assignee => "ticket.assignee_id",
            Self::Team => "ticket.team_id",
            Self::Status => "ticket.status_id",
            Self::Priority => "ticket.priority",
            Self::Channel => "ticket.channel_id",
            Self::Reason => "ticket.reason_id",
            Self::Bucket => "ticket.bucket",
            Self::Number => "ticket.number",
        }
    }

    /// An index begins with it, so few tickets of it are found at once.
    fn is_indexed(self) -> bool {
        matches!(self, Self::Contact | Self::Assignee | Self::Team | Self::Number)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Test {
    /// One of these; `has_none` lets an empty column pass too.
    In {
        column: Column,
        ids: Vec<i64>,
        has_none: bool,
    },
    Tag(i64),
    Field(FieldId, String),
    /// Microseconds, the end not included.
    Within(Option<i64>, Option<i64>),
    HasFile,
    IsUnread,
}

#[derive(Clone, Debug, PartialEq)]
struct Condition {
    test: Test,
    is_not: bool,
}

/// All that a question narrows by.
#[derive(Clone, Debug, Default)]
pub(super) struct Conditions(Vec<Condition>);

impl Conditions {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an index leads straight to the tickets.
    pub(super) fn is_indexed(&self) -> bool {
        self.0.iter().any(|condition| {
            !condition.is_not
                && match &condition.test {
                    Test::In { column, has_none, .. } => column.is_indexed() && !has_none,
                    Test::Tag(_) | Test::Field(..) => true,
                    _ => false,
                }
        })
    }

    /// The lists to look through when there are no words: all but spam and trash, unless they are asked for.
    pub(super) fn buckets(&self) -> Vec<i64> {
        let asked = self.0.iter().find_map(|condition| match &condition.test {
            Test::In { column: Column::Bucket, ids, .. } if !condition.is_not => Some(ids.clone()),
            _ => None,
        });
        asked.unwrap_or_else(|| vec![Bucket::Open as i64, Bucket::Closed as i64])
    }

    /// Adds them to a statement over `ticket` and the caller's `ticket_read`; `at` is the time that dates are about.
    pub(super) fn push(&self, sql: &mut SqlBuilder, at: &'static str) {
        for condition in &self.0 {
            sql.push(" and ");
            if condition.is_not {
                sql.push("not ");
            }
            condition.test.push(sql, at);
        }
    }

    /// The same without dates, which are about messages where words are looked for.
    pub(super) fn push_on_tickets(&self, sql: &mut SqlBuilder) {
        let lasting = |condition: &&Condition| !matches!(condition.test, Test::Within(..));
        Self(self.0.iter().filter(lasting).cloned().collect()).push(sql, "ticket.activity_at");
    }

    /// Several values of one column mean any of them, unless they are to be left out.
    fn add(&mut self, test: Test, is_not: bool) {
        if let Test::In { column, ids, has_none } = &test
            && !is_not
        {
            for condition in self.0.iter_mut().filter(|condition| !condition.is_not) {
                if let Test::In { column: known, ids: more, has_none: had_none } = &mut condition.test
                    && known == column
                {
                    more.extend(ids);
                    *had_none |= has_none;
                    return;
                }
            }
        }
        self.0.push(Condition { test, is_not });
    }
}

impl Test {
    fn push(&self, sql: &mut SqlBuilder, at: &'static str) {
        match self {
            Self::In { column, ids, has_none } => {
                // An empty column is neither in a set nor outside of it.
                sql.push("(").push(column.name()).push(" is not null and ").push(column.name());
                sql.bind_in(ids.iter().copied());
                if *has_none {
                    sql.push(" or ").push(column.name()).push(" is null");
                }
                sql.push(")");
            }
            Self::Tag(id) => {
                sql.push("ticket.id in (select ticket_tag.ticket_id from ticket_tag where ticket_tag.workspace_id = ticket.workspace_id and ticket_tag.tag_id = ");
                sql.bind(*id).push(")");
            }
            Self::Field(id, key) => {
                sql.push("ticket.id in (select field_value.subject_id from field_value where field_value.workspace_id = ticket.workspace_id and field_value.field_id = ");
                sql.bind(*id).push(" and field_value.key = ").bind(key).push(")");
            }
            Self::Within(from, to) => {
                sql.push("(").push(at).push(" >= ").bind(from.unwrap_or(i64::MIN));
                sql.push(" and ").push(at).push(" < ").bind(to.unwrap_or(i64::MAX)).push(")");
            }
            Self::HasFile => {
                sql.push("ticket.has_files = 1");
            }
            Self::IsUnread => {
                sql.push("(ticket.last_news_id > 0 and coalesce(ticket_read.message_id, 0) < ticket.last_news_id)");
            }
        }
    }
}

/// What is wrong with a filter; the position is its place among the filters of the question.
fn wrong(position: usize, code: &str, detail: String) -> FieldError {
    FieldError { field: format!("q.{position}"), code: code.into(), detail }
}

/// Takes a question apart.
///
/// # Errors
/// `Invalid` naming each filter as `q.<place>`.
pub(super) fn parse(text: &str) -> Result<asking::Asked> {
    asking::parse(text).map_err(|problems| {
        let of = |problem: &asking::Problem| match problem.kind {
            ProblemKind::Unknown => {
                let names: Vec<String> = Vec::from_iter(asking::NAMES.map(|(name, _)| format!("{name}:")));
                let detail = format!(
                    "There is no filter {}: . Use one of {}, or put the words in quotes to find them as they are.",
                    problem.name,
                    names.join(" ")
                );
                wrong(problem.position, "unknown_filter", detail)
            }
            ProblemKind::Empty => {
                let detail = format!("Write what {}: must be, right behind the colon.", problem.name);
                wrong(problem.position, "required", detail)
            }
            ProblemKind::TooMany => {
                let detail = format!("Use at most {} filters.", asking::FILTERS_MAX);
                wrong(problem.position, "too_many_filters", detail)
            }
        };
        Error::Invalid(problems.iter().map(of).collect())
    })
}

/// Looks up what the filters name.
///
/// # Errors
/// `Invalid` naming each filter as `q.<place>`.
pub(super) async fn resolve(tx: &mut Tx, caller: &Caller, now: i64, filters: &[Filter]) -> Result<Conditions> {
    let mut conditions = Conditions::default();
    let mut problems = Vec::new();
    for filter in filters {
        match one(tx, caller, now, filter).await? {
            Ok(test) => conditions.add(test, filter.is_not),
            Err(detail) => problems.push(wrong(filter.position, "invalid", detail)),
        }
    }
    if problems.is_empty() { Ok(conditions) } else { Err(Error::Invalid(problems)) }
}

type Found = std::result::Result<Test, String>;

async fn one(tx: &mut Tx, caller: &Caller, now: i64, filter: &Filter) -> Result<Found> {
    let value = filter.value.as_str();
    let workspace_id = caller.workspace_id;
    let in_column = |column, ids: Vec<i64>| Test::In { column, ids, has_none: false };
    let is_none = value.eq_ignore_ascii_case("none");
    let none = |column| Ok(Test::In { column, ids: Vec::new(), has_none: true });
    Ok(match filter.key {
        Key::From => {
            let found = index::find_contacts(tx, workspace_id, value, i64::MAX, CONTACTS_MAX).await?;
            Ok(in_column(Column::Contact, found.into_iter().map(kernel::ids::Id::get).collect()))
        }
        Key::Assignee if is_none => none(Column::Assignee),
        Key::Assignee if value.eq_ignore_ascii_case("me") => {
            Ok(in_column(Column::Assignee, vec![caller.agent_id.get()]))
        }
        Key::Assignee => {
            let agents = people::list(tx, workspace_id).await?;
            let names = agents
                .iter()
                .flat_map(|agent| [(agent.name.as_str(), agent.id.get()), (agent.email.as_str(), agent.id.get())]);
            named(filter, &names.collect::<Vec<_>>()).map(|ids| in_column(Column::Assignee, ids))
        }
        Key::Team if is_none => none(Column::Team),
        Key::Team => {
            let teams = catalog::teams(tx, workspace_id).await?;
            let names: Vec<_> = teams.iter().map(|team| (team.name.as_str(), team.id.get())).collect();
            named(filter, &names).map(|ids| in_column(Column::Team, ids))
        }
        Key::Tag => {
            let tags = catalog::tags(tx, workspace_id).await?;
            let names: Vec<_> = tags.iter().map(|tag| (tag.name.as_str(), tag.id.get())).collect();
            named(filter, &names).map(|ids| Test::Tag(ids[0]))
        }
        Key::Status => {
            let statuses = catalog::statuses(tx, workspace_id).await?;
            let by_category = |category: Category| statuses.iter().filter(move |status| status.category == category);
            let categories = statuses.iter().map(|status| (status.category.code(), status.id.get()));
            let names: Vec<_> =
                statuses.iter().map(|status| (status.name.as_str(), status.id.get())).chain(categories).collect();
            // A category stands for all its statuses.
            match Category::from_code(&value.to_lowercase()) {
                Ok(category) => Ok(in_column(Column::Status, by_category(category).map(|it| it.id.get()).collect())),
                Err(_) => named(filter, &names).map(|ids| in_column(Column::Status, ids)),
            }
        }
        Key::Priority => {
            let names = Priority::ALL.map(|priority| (priority.code(), priority.number()));
            named(filter, &names).map(|ids| in_column(Column::Priority, ids))
        }
        Key::Channel => {
            let channels = channels::list(tx, workspace_id).await?;
            let names = channels.iter().flat_map(|channel| {
                [channel.name.as_str(), channel.address.as_str(), channel.kind.as_str()]
                    .map(|name| (name, channel.id.get()))
            });
            named(filter, &names.collect::<Vec<_>>()).map(|ids| in_column(Column::Channel, ids))
        }
        Key::Reason if is_none => none(Column::Reason),
        Key::Reason => {
            let reasons = catalog::reasons(tx, workspace_id).await?;
            let names: Vec<_> = reasons.iter().map(|reason| (reason.name.as_str(), reason.id.get())).collect();
            named(filter, &names).map(|ids| {
                // What lies below a reason is about it too.
                let mut wanted = ids;
                let below = |wanted: &[i64]| -> Vec<i64> {
                    let is_below = |it: &&catalog::Reason| it.parent_id.is_some_and(|id| wanted.contains(&id.get()));
                    reasons.iter().filter(is_below).map(|it| it.id.get()).filter(|id| !wanted.contains(id)).collect()
                };
                loop {
                    let more = below(&wanted);
                    if more.is_empty() {
                        break;
                    }
                    wanted.extend(more);
                }
                in_column(Column::Reason, wanted)
            })
        }
        Key::Before | Key::After | Key::On => within(tx, caller, now, filter).await?,
        Key::Has if matches!(value.to_lowercase().as_str(), "file" | "files" | "attachment") => Ok(Test::HasFile),
        Key::Has => Err("Write has:file.".into()),
        Key::Is => {
            let bucket = |bucket| Ok(in_column(Column::Bucket, vec![bucket as i64]));
            match value.to_lowercase().as_str() {
                "open" => bucket(Bucket::Open),
                "closed" => bucket(Bucket::Closed),
                "spam" => bucket(Bucket::Spam),
                "trash" => bucket(Bucket::Trash),
                "unread" => Ok(Test::IsUnread),
                _ => Err("Write is: with open, closed, unread, spam or trash.".into()),
            }
        }
        Key::Number => match value.trim_start_matches('#').parse::<i64>() {
            Ok(number) => Ok(in_column(Column::Number, vec![number])),
            Err(_) => Err("Write the number of a ticket, such as number:4812.".into()),
        },
        Key::Field => {
            let known = fields::of(tx, workspace_id, fields::Subject::Ticket).await?;
            let wanted = value.split_once('=').map(|(name, value)| named_field(&known, name.trim(), value.trim()));
            match wanted.map(|wanted| fields::filter(&known, &wanted)) {
                Some(Ok((id, key))) => Ok(Test::Field(id, key)),
                Some(Err(Error::Invalid(problems))) => {
                    let names: Vec<&str> = known.iter().take(OFFERED).map(|field| field.name.as_str()).collect();
                    let detail = problems.into_iter().map(|problem| problem.detail).collect::<Vec<_>>().join(" ");
                    Err(format!("{detail} Fields of tickets: {}.", names.join(", ")))
                }
                Some(Err(error)) => return Err(error),
                None => Err("Write field:name=value, with quotes around names of several words.".into()),
            }
        }
    })
}

/// A field and its value as filters of lists take them; capitals, accents and the language of names do not matter.
fn named_field(fields: &[Field], name: &str, value: &str) -> String {
    let is = |name: &str, wanted: &str| logic::search::fold(name) == logic::search::fold(wanted);
    let Some(field) = fields.iter().find(|field| is(&field.name, name) || field.names.values().any(|it| is(it, name)))
    else {
        return format!("{name}:{value}");
    };
    let mut choices = field.choices.iter();
    let choice = choices.find(|choice| is(&choice.name, value) || choice.names.values().any(|it| is(it, value)));
    format!("{}:{}", field.id, choice.map_or(value, |choice| &choice.id))
}

/// The ids of a name; of the beginning of a name too, if it is the beginning of one alone. Never empty.
fn named(filter: &Filter, names: &[(&str, i64)]) -> std::result::Result<Vec<i64>, String> {
    let wanted = logic::search::fold(&filter.value);
    let matching = |fits: &dyn Fn(&str) -> bool| -> Vec<i64> {
        let mut ids: Vec<i64> =
            names.iter().filter(|(name, _)| fits(&logic::search::fold(name))).map(|(_, id)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let same = matching(&|name| name == wanted);
    if !same.is_empty() {
        return Ok(same);
    }
    let beginning = matching(&|name| name.starts_with(&wanted));
    if beginning.len() == 1 {
        return Ok(beginning);
    }
    let mut offered: Vec<&str> = names.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()).collect();
    offered.dedup();
    let is_close = |name: &&str| logic::search::fold(name).starts_with(&wanted);
    offered.sort_by_key(|name| !is_close(name));
    let mut words = offered.iter().take(OFFERED).copied().collect::<Vec<_>>().join(", ");
    if offered.len() > OFFERED {
        words.push_str(", …");
    }
    let why = if beginning.is_empty() { "There is no" } else { "More than one name begins with" };
    Err(format!("{why} “{}”. There are: {words}.", filter.value))
}

/// Days are those of the agent's zone.
async fn within(tx: &mut Tx, caller: &Caller, now: i64, filter: &Filter) -> Result<Found> {
    let zone = people::get(tx, caller.workspace_id, caller.agent_id).await?.zone;
    let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
    let today = Timestamp::from_microsecond(now).unwrap_or_default().to_zoned(zone.clone()).date();
    let start = |date: Date| date.to_zoned(zone.clone()).map(|at| at.timestamp().as_microsecond()).ok();
    let Some((from, to)) = dates::period(&filter.value, today).map(|(from, to)| (start(from), start(to))) else {
        return Ok(Err(format!(
            "Write {}: with a day like 2026-11-30, a month like 2026-11, today, yesterday or 7d for a week ago.",
            filter.key.name()
        )));
    };
    Ok(Ok(match filter.key {
        Key::Before => Test::Within(None, from),
        Key::After => Test::Within(from, None),
        _ => Test::Within(from, to),
    }))
}
