//! Who views or types in which ticket. Kept in memory; forgotten with the socket.

use crate::counts::Place;
use events::ids::{AgentId, TicketId};
use serde::Serialize;
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Viewing {
    agent_id: AgentId,
    ticket_id: TicketId,
    place: Place,
    is_typing: bool,
}

/// An agent in a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Present {
    id: AgentId,
    /// `viewing` or `typing`.
    state: &'static str,
}

/// By socket.
#[derive(Default)]
pub struct Presence(HashMap<u64, Viewing>);

impl Presence {
    /// Moves a socket to a ticket, or out of all. Answers with the tickets whose company changed.
    pub fn set(
        &mut self,
        socket: u64,
        agent_id: AgentId,
        ticket: Option<(TicketId, Place)>,
        is_typing: bool,
    ) -> Vec<TicketId> {
        let after = ticket.map(|(ticket_id, place)| Viewing { agent_id, ticket_id, place, is_typing });
        let before = match after {
            Some(after) => self.0.insert(socket, after),
            None => self.0.remove(&socket),
        };
        if before == after {
            return Vec::new();
        }
        let mut changed: Vec<TicketId> = before.into_iter().chain(after).map(|viewing| viewing.ticket_id).collect();
        changed.dedup();
        changed
    }

    pub fn leave(&mut self, socket: u64) -> Vec<TicketId> {
        self.0.remove(&socket).map(|viewing| viewing.ticket_id).into_iter().collect()
    }

    /// Where the ticket lies, if anybody is in it, and who is; an agent with two windows counts once.
    pub fn of(&self, ticket_id: TicketId) -> (Option<Place>, Vec<Present>) {
        let mut place = None;
        let mut agents: Vec<Present> = Vec::new();
        for viewing in self.0.values().filter(|viewing| viewing.ticket_id == ticket_id) {
            place = Some(viewing.place);
            let state = if viewing.is_typing { "typing" } else { "viewing" };
            match agents.iter_mut().find(|present| present.id == viewing.agent_id) {
                Some(present) if viewing.is_typing => present.state = state,
                Some(_) => {}
                None => agents.push(Present { id: viewing.agent_id, state }),
            }
        }
        agents.sort_by_key(|present| present.id);
        (place, agents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counts::Bucket;

    #[test]
    fn an_agent_with_two_windows_counts_once_and_typing_wins() {
        let place = Place { bucket: Bucket::Open, team_id: None, assignee_id: None, is_confidential: false };
        let (ana, ticket) = (AgentId::new(1), TicketId::new(5));
        let mut presence = Presence::default();
        assert_eq!(presence.set(1, ana, Some((ticket, place)), false), vec![ticket]);
        assert_eq!(presence.set(1, ana, Some((ticket, place)), false), vec![], "nothing new, nothing told");
        presence.set(2, ana, Some((ticket, place)), true);
        assert_eq!(presence.of(ticket).1, vec![Present { id: ana, state: "typing" }]);
        assert_eq!(presence.leave(2), vec![ticket]);
        assert_eq!(presence.of(ticket).1, vec![Present { id: ana, state: "viewing" }]);
        assert_eq!(presence.set(1, ana, None, false), vec![ticket]);
        assert!(presence.of(ticket).1.is_empty());
    }
}
