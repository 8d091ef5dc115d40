-- Settings: roles a workspace makes for itself, merged tags that can be taken apart again, sizes of files.
create table own_role (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    name_folded {TEXT} not null,
    -- The shipped role it was made from: agent, supervisor, admin.
    base {TEXT} not null,
    -- Names, separated by spaces.
    permissions {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index own_role_name on own_role (workspace_id, name_folded);

-- Null: the shipped role in agent.role counts alone.
alter table agent add column role_id {INT};

create table tag_merge (
    workspace_id {INT} not null,
    id {INT} not null,
    -- The tag that is gone, with all it takes to bring it back.
    tag_id {INT} not null,
    name {TEXT} not null,
    color {TEXT} not null,
    into_id {INT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create index tag_merge_age on tag_merge (created_at);

create table tag_merge_ticket (
    workspace_id {INT} not null,
    merge_id {INT} not null,
    ticket_id {INT} not null,
    -- The ticket had the other tag, too, and keeps it.
    had_both {INT} not null,
    primary key (workspace_id, merge_id, ticket_id)
) {TABLE_END};

-- The sum of a workspace's files without reading the files.
create index blob_size on blob (workspace_id, size_bytes);

-- What failed for good, for the page that offers to try again.
create index job_failed on job (workspace_id, id) where state = 2;
