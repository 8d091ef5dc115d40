-- Working together on a ticket.

-- Who was asked in a note, beside the rows of mention: agent ids, comma separated with commas around.
alter table ticket add column mentioned {TEXT};

-- When whoever was asked has read the ticket; null until then.
alter table mention add column seen_at {INT};
create index mention_unseen on mention (workspace_id, agent_id, ticket_id, message_id) where seen_at is null;
