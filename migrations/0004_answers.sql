-- The craft of answering: canned replies, followers, mentions, blocked senders.
create table canned_reply (
    workspace_id {INT} not null,
    id {INT} not null,
    title {TEXT} not null,
    -- What is typed after the slash; may be empty.
    shortcut {TEXT} not null,
    -- Whose it is: an agent's own, a team's, or everybody's when both are null.
    agent_id {INT},
    team_id {INT},
    n_used {INT} not null,
    last_used_at {INT},
    created_at {INT} not null,
    changed_at {INT} not null,
    -- Kept for a while, so that deleting can be undone.
    deleted_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};
create index canned_reply_deleted on canned_reply (deleted_at) where deleted_at is not null;

create table canned_reply_text (
    workspace_id {INT} not null,
    canned_reply_id {INT} not null,
    -- Empty for the text that serves all languages without one of their own.
    locale {TEXT} not null,
    text {TEXT} not null,
    -- Sanitised; null when there is nothing but paragraphs.
    html {TEXT},
    primary key (workspace_id, canned_reply_id, locale)
) {WIDE_TABLE_END};

create table canned_reply_file (
    workspace_id {INT} not null,
    canned_reply_id {INT} not null,
    file_id {INT} not null,
    primary key (workspace_id, canned_reply_id, file_id)
) {TABLE_END};
create index canned_reply_file_file on canned_reply_file (workspace_id, file_id);

create table follower (
    workspace_id {INT} not null,
    agent_id {INT} not null,
    ticket_id {INT} not null,
    at {INT} not null,
    primary key (workspace_id, agent_id, ticket_id)
) {TABLE_END};

create table mention (
    workspace_id {INT} not null,
    agent_id {INT} not null,
    ticket_id {INT} not null,
    message_id {INT} not null,
    at {INT} not null,
    primary key (workspace_id, agent_id, ticket_id, message_id)
) {TABLE_END};

-- Agent ids, comma separated with commas around, beside the rows of follower.
alter table ticket add column followers {TEXT};

create table blocked_sender (
    workspace_id {INT} not null,
    address_folded {TEXT} not null,
    address {TEXT} not null,
    agent_id {INT} not null,
    at {INT} not null,
    primary key (workspace_id, address_folded)
) {TABLE_END};
