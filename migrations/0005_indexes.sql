-- Indexes that hold all their queries ask for. The embedded engine keeps no statistics, so it takes an index with
-- more columns above the primary key only when it needs no other look at the row.

drop index identity_contact;
create index identity_contact on identity (workspace_id, contact_id, id, kind, value, is_verified);

drop index contact_organization;
create index contact_organization on contact (workspace_id, organization_id, id, merged_into) where organization_id is not null;

create index ticket_open_organization on ticket (workspace_id, organization_id) where bucket = 1 and organization_id is not null;

drop index contact_note_contact;
create index contact_note_contact on contact_note (workspace_id, contact_id, deleted_at, created_at, id);

-- The mail a message answers to, looked up among all the workspace ever had.
drop index message_source;
create index message_source on message (workspace_id, source_id, id) where source_id is not null;
