//! Colleagues named in the demo's notes: `@Ioana` in the seed becomes a mention, as the composer would have written it.

use events::ids::AgentId;

/// What agents are called, the longest names first: "Lin Wei" before "Lin".
#[derive(Default)]
pub struct Names(Vec<Called>);

struct Called {
    name: String,
    /// As the desk writes it.
    full: String,
    id: AgentId,
}

impl Names {
    /// An agent goes by the name in the desk and by the one under mails, each whole or only its first word.
    pub fn add(&mut self, id: AgentId, full: &str, signature: &str) {
        let signed = signature.lines().next().unwrap_or_default();
        for whole in [full, signed] {
            let first = whole.split(' ').next().unwrap_or_default();
            for name in [whole, first] {
                if !name.is_empty() && !self.0.iter().any(|known| known.name == name) {
                    self.0.push(Called { name: name.to_owned(), full: full.to_owned(), id });
                }
            }
        }
        self.0.sort_by_key(|called| std::cmp::Reverse(called.name.len()));
    }

    /// A note with its colleagues by their full names, and who they are.
    pub fn mark(&self, text: &str) -> (String, Vec<AgentId>) {
        let mut parts = text.split('@');
        let (mut marked, mut ids) = (parts.next().unwrap_or_default().to_owned(), Vec::new());
        for part in parts {
            let is_whole = |name: &str| part[name.len()..].chars().next().is_none_or(|next| !next.is_alphanumeric());
            let called = self.0.iter().find(|called| part.starts_with(&called.name) && is_whole(&called.name));
            marked.push('@');
            let Some(called) = called else {
                marked.push_str(part);
                continue;
            };
            marked.push_str(&called.full);
            marked.push_str(&part[called.name.len()..]);
            if !ids.contains(&called.id) {
                ids.push(called.id);
            }
        }
        (marked, ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_whole_and_the_longest_first() {
        let mut names = Names::default();
        let (wei, stelios) = (AgentId::new(1), AgentId::new(2));
        names.add(wei, "Lin Wei", "林薇\n主管");
        names.add(stelios, "Stelios Arvanitis", "Στέλιος Αρβανίτης\nThalvia");
        let (text, ids) = names.mark("@Lin Wei and @Στέλιος:\nsee a@b.test & @Stel, @林薇");
        assert_eq!(text, "@Lin Wei and @Stelios Arvanitis:\nsee a@b.test & @Stel, @Lin Wei");
        assert_eq!(ids, vec![wei, stelios]);
        assert_eq!(names.mark("nobody @all, @Line"), ("nobody @all, @Line".to_owned(), Vec::new()));
    }
}
