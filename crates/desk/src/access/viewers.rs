//! Who sees a ticket: the rule of [`Sight`] asked the other way round.

use super::{Reach, Sight};
use events::ids::{AgentId, TeamId};
use kernel::{Result, db::Tx, ids::WorkspaceId};

/// The active agents who see a ticket with these marks.
///
/// # Errors
/// `Internal`.
pub async fn of(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    team_id: Option<TeamId>,
    assignee_id: Option<AgentId>,
    is_confidential: bool,
) -> Result<Vec<AgentId>> {
    let rows = tx
        .rows(
            "select agent.id, agent.sight, team.is_private, team_member.agent_id from agent
             left join team on team.workspace_id = agent.workspace_id and team.id = $2
             left join team_member on team_member.workspace_id = agent.workspace_id and team_member.team_id = $2
                  and team_member.agent_id = agent.id
             where agent.workspace_id = $1 and agent.is_disabled = 0",
            &[workspace_id.into(), team_id.into()],
        )
        .await?;
    let mut found = Vec::new();
    for mut row in rows {
        let (agent_id, reach): (AgentId, String) = (row.take()?, row.take()?);
        let (is_private, member): (Option<bool>, Option<AgentId>) = (row.take()?, row.take()?);
        let is_open = is_private == Some(false) || member.is_some();
        let teams: Vec<TeamId> = team_id.filter(|_| is_open).into_iter().collect();
        let sight =
            Sight { agent_id, reach: Reach::from_code(&reach), teams: teams.into(), own_teams: Vec::new().into() };
        if sight.covers(team_id, assignee_id, is_confidential) {
            found.push(agent_id);
        }
    }
    Ok(found)
}
