-- Customers: tier and care note, notes, merges that can be undone, what looks alike, imports.

-- standard, vip
alter table contact add column tier {TEXT} not null default 'standard';
-- A short warning, shown wherever somebody answers this person; empty without one.
alter table contact add column care_note {TEXT} not null default '';
-- Set when the contact was merged: the one that is kept. It owns nothing any more and stands in no list.
alter table contact add column merged_into {INT};
create index contact_n_tickets on contact (workspace_id, n_tickets, id);
create index contact_tier on contact (workspace_id, tier, id) where tier <> 'standard';
create index contact_merged on contact (workspace_id, merged_into) where merged_into is not null;

-- What two ways to write the same address or number have in common: a bare mailbox, the last nine digits.
alter table identity add column match_key {TEXT} not null default '';
update identity set match_key = case when kind = 'phone' and length(value_folded) > 9
    then substr(value_folded, length(value_folded) - 8) else value_folded end;
create index identity_match on identity (workspace_id, kind, match_key, contact_id);

create index event_contact on event (workspace_id, contact_id, seq) where contact_id is not null;
create index ticket_open_contact on ticket (workspace_id, contact_id) where bucket = 1;

create table contact_note (
    workspace_id {INT} not null,
    id {INT} not null,
    contact_id {INT} not null,
    -- agent
    author_id {INT} not null,
    text {TEXT} not null,
    created_at {INT} not null,
    edited_at {INT},
    deleted_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};
create index contact_note_contact on contact_note (workspace_id, contact_id, id);

create table contact_merge (
    workspace_id {INT} not null,
    id {INT} not null,
    kept_id {INT} not null,
    merged_id {INT} not null,
    -- JSON: what moved, and the fields of the kept one before and after.
    body {TEXT} not null,
    merged_at {INT} not null,
    undone_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};
create index contact_merge_kept on contact_merge (workspace_id, kept_id, id);
create index contact_merge_merged on contact_merge (workspace_id, merged_id, id);

-- Two contacts that look alike and are two people, as somebody said; the lower id first.
create table contact_apart (
    workspace_id {INT} not null,
    first_id {INT} not null,
    second_id {INT} not null,
    primary key (workspace_id, first_id, second_id)
) {TABLE_END};

create table import (
    workspace_id {INT} not null,
    id {INT} not null,
    agent_id {INT} not null,
    -- draft, running, done, undoing, undone, failed
    state {TEXT} not null,
    -- csv, vcard
    kind {TEXT} not null,
    name {TEXT} not null,
    -- The file as it was uploaded.
    sha256 {TEXT} not null,
    -- JSON: encoding, separator, columns and what each becomes, what happens to those known already.
    settings {TEXT} not null,
    n_rows {INT} not null,
    n_done {INT} not null,
    n_created {INT} not null,
    n_updated {INT} not null,
    n_skipped {INT} not null,
    n_problems {INT} not null,
    -- Contacts an undo had to leave, because somebody used them since.
    n_kept {INT} not null,
    -- Place in the text where the next slice begins.
    cursor {INT} not null,
    created_at {INT} not null,
    started_at {INT},
    finished_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};

-- What an import did, so that it can be taken back.
create table import_item (
    workspace_id {INT} not null,
    import_id {INT} not null,
    -- 1 contact made, 2 contact changed, 3 organization made
    kind {INT} not null,
    item_id {INT} not null,
    -- JSON of a changed contact; empty otherwise.
    body {TEXT} not null,
    primary key (workspace_id, import_id, kind, item_id)
) {TABLE_END};
create index import_item_item on import_item (workspace_id, item_id);

create table import_problem (
    workspace_id {INT} not null,
    import_id {INT} not null,
    -- Counted from 1 as a table program counts.
    row_number {INT} not null,
    code {TEXT} not null,
    field {TEXT} not null,
    -- The row came in without the wrong value.
    is_imported {INT} not null,
    -- JSON: the cells.
    cells {TEXT} not null,
    primary key (workspace_id, import_id, row_number)
) {TABLE_END};
