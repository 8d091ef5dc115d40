-- Saved searches: questions with a name, an agent's own, a team's or everybody's.
create table saved_search (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    -- As typed into the search, with the English names of filters.
    query {TEXT} not null,
    -- Whose it is: an agent's own, a team's, or everybody's when both are null.
    agent_id {INT},
    team_id {INT},
    created_at {INT} not null,
    changed_at {INT} not null,
    -- Kept for a while, so that deleting can be undone.
    deleted_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};
create index saved_search_deleted on saved_search (deleted_at) where deleted_at is not null;
