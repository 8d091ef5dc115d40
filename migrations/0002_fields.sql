-- Custom fields. The values of a ticket, contact or organization stand as JSON in its own row, so that reading one
-- or a list of them costs nothing more; field_value is the index over what can be filtered by.
create table field (
    workspace_id {INT} not null,
    id {INT} not null,
    -- ticket, contact, organization
    subject {TEXT} not null,
    -- text, long_text, number, choice, choices, date, checkbox, contact, organization
    kind {TEXT} not null,
    name {TEXT} not null,
    name_folded {TEXT} not null,
    -- JSON: language to name
    names {TEXT} not null,
    help {TEXT} not null,
    -- JSON: id, name, names, is_archived
    choices {TEXT} not null,
    -- Asked for before a ticket is resolved.
    is_required {INT} not null,
    is_active {INT} not null,
    position {INT} not null,
    -- Shown only while that field has one of the values (JSON).
    when_field_id {INT},
    when_values {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index field_name on field (workspace_id, subject, name_folded);

create table field_value (
    workspace_id {INT} not null,
    field_id {INT} not null,
    -- Folded and cut.
    key {TEXT} not null,
    subject_id {INT} not null,
    primary key (workspace_id, field_id, key, subject_id)
) {TABLE_END};
create index field_value_subject on field_value (workspace_id, subject_id, field_id);

-- JSON: field id to value; null without any.
alter table ticket add column fields {TEXT};
alter table contact add column fields {TEXT};
alter table organization add column fields {TEXT};
