-- The house: workspaces, people, channels, contacts, tickets, messages, the event log, jobs, files, search.
-- Times are microseconds since 1970 UTC, booleans 0 or 1, ids 63-bit numbers made by the program.

-- Installation ---------------------------------------------------------------------------------------
create table node (id {INT} primary key, token {INT} not null, lease_until {INT} not null);

create table workspace (
    workspace_id {INT} primary key,
    name {TEXT} not null,
    -- Host name the workspace is reached by; empty for a lone workspace.
    host {TEXT} not null,
    locale {TEXT} not null,
    zone {TEXT} not null,
    settings {TEXT} not null,
    created_at {INT} not null
);
create unique index workspace_host on workspace (host) where host <> '';

create table counter (workspace_id {INT} primary key, seq {INT} not null, number {INT} not null);

create table event (
    workspace_id {INT} not null,
    seq {INT} not null,
    id {INT} not null,
    kind {TEXT} not null,
    ticket_id {INT},
    contact_id {INT},
    actor_kind {TEXT} not null,
    actor_id {INT},
    at {INT} not null,
    body {TEXT} not null,
    primary key (workspace_id, seq)
) {TABLE_END};
create unique index event_id on event (workspace_id, id);
create index event_ticket on event (workspace_id, ticket_id, seq) where ticket_id is not null;

-- Free text before and after a change; the event names the row, erasure empties it.
create table change (
    workspace_id {INT} not null,
    id {INT} not null,
    event_id {INT} not null,
    field {TEXT} not null,
    before {TEXT},
    after {TEXT},
    primary key (workspace_id, event_id, id)
) {TABLE_END};

create table job (
    workspace_id {INT} not null,
    id {INT} not null,
    kind {TEXT} not null,
    run_at {INT} not null,
    -- 0 waits, 1 runs, 2 failed for good
    state {INT} not null,
    attempts {INT} not null,
    lease_until {INT} not null,
    lease_owner {INT} not null,
    dedup_key {TEXT},
    payload {TEXT} not null,
    last_error {TEXT},
    primary key (workspace_id, id)
) {TABLE_END};
create index job_due on job (run_at) where state = 0;
create index job_leased on job (lease_until) where state = 1;
create unique index job_dedup on job (workspace_id, dedup_key) where state = 0;

create table blob (
    workspace_id {INT} not null,
    sha256 {TEXT} not null,
    size_bytes {INT} not null,
    -- null: the bytes lie in the file store
    data {BYTES},
    created_at {INT} not null,
    primary key (workspace_id, sha256)
) {WIDE_TABLE_END};

create table idempotency (
    workspace_id {INT} not null,
    key {TEXT} not null,
    request_hash {TEXT} not null,
    -- 0 while the answer is not known yet
    status {INT} not null,
    response {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, key)
) {TABLE_END};
create index idempotency_age on idempotency (created_at);

-- People ---------------------------------------------------------------------------------------------
create table agent (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    email {TEXT} not null,
    email_folded {TEXT} not null,
    role {TEXT} not null,
    -- Which tickets they see: own, team, all
    sight {TEXT} not null,
    password_hash {TEXT},
    locale {TEXT} not null,
    zone {TEXT} not null,
    is_disabled {INT} not null,
    settings {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index agent_email on agent (workspace_id, email_folded);

create table team (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    is_private {INT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index team_name on team (workspace_id, name);

create table team_member (
    workspace_id {INT} not null,
    team_id {INT} not null,
    agent_id {INT} not null,
    primary key (workspace_id, team_id, agent_id)
) {TABLE_END};
create index team_member_agent on team_member (workspace_id, agent_id);

create table session (
    workspace_id {INT} not null,
    id {INT} not null,
    agent_id {INT} not null,
    token_hash {TEXT} not null,
    created_at {INT} not null,
    last_seen_at {INT} not null,
    ip {TEXT} not null,
    user_agent {TEXT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index session_token on session (token_hash);
create index session_agent on session (workspace_id, agent_id);

-- Links sent by mail: invitations and password resets.
create table entry_token (
    workspace_id {INT} not null,
    id {INT} not null,
    -- invitation, reset
    kind {TEXT} not null,
    token_hash {TEXT} not null,
    -- reset: whose password; invitation: who invited
    agent_id {INT} not null,
    email {TEXT} not null,
    name {TEXT} not null,
    role {TEXT} not null,
    locale {TEXT} not null,
    teams {TEXT} not null,
    created_at {INT} not null,
    expires_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index entry_token_token on entry_token (token_hash);

create table api_key (
    workspace_id {INT} not null,
    id {INT} not null,
    agent_id {INT} not null,
    name {TEXT} not null,
    token_hash {TEXT} not null,
    hint {TEXT} not null,
    scopes {TEXT} not null,
    created_at {INT} not null,
    expires_at {INT},
    last_used_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};
create unique index api_key_token on api_key (token_hash);

-- Set-up ---------------------------------------------------------------------------------------------
create table brand (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    locale {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};

create table channel (
    workspace_id {INT} not null,
    id {INT} not null,
    kind {TEXT} not null,
    name {TEXT} not null,
    -- Folded; unique in the installation among channels of a kind, because a receiver must know whose it is.
    address {TEXT} not null,
    brand_id {INT} not null,
    team_id {INT},
    is_enabled {INT} not null,
    settings {TEXT} not null,
    -- Passwords, sealed.
    secrets {TEXT} not null,
    -- Counts changes; what runs with an older version is replaced.
    version {INT} not null,
    health {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index channel_address on channel (kind, address) where address <> '';

create table channel_cursor (
    workspace_id {INT} not null,
    channel_id {INT} not null,
    key {TEXT} not null,
    value {TEXT} not null,
    primary key (workspace_id, channel_id, key)
) {TABLE_END};

create table status (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    -- new, open, waiting, resolved, closed
    category {TEXT} not null,
    position {INT} not null,
    is_builtin {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};

create table tag (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    name_folded {TEXT} not null,
    color {TEXT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index tag_name on tag (workspace_id, name_folded);

create table reason (
    workspace_id {INT} not null,
    id {INT} not null,
    parent_id {INT},
    name {TEXT} not null,
    is_archived {INT} not null,
    position {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};

-- Customers ------------------------------------------------------------------------------------------
create table organization (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    name_folded {TEXT} not null,
    domains {TEXT} not null,
    note {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index organization_name on organization (workspace_id, name_folded);

create table organization_domain (
    workspace_id {INT} not null,
    domain {TEXT} not null,
    organization_id {INT} not null,
    primary key (workspace_id, domain)
) {TABLE_END};

create table contact (
    workspace_id {INT} not null,
    id {INT} not null,
    name {TEXT} not null,
    name_folded {TEXT} not null,
    -- The address shown and written to first; empty without one.
    email {TEXT} not null,
    organization_id {INT},
    n_tickets {INT} not null,
    locale {TEXT},
    zone {TEXT},
    note {TEXT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create index contact_organization on contact (workspace_id, organization_id, id) where organization_id is not null;
create index contact_name on contact (workspace_id, name_folded, id);

create table identity (
    workspace_id {INT} not null,
    id {INT} not null,
    contact_id {INT} not null,
    -- email, phone
    kind {TEXT} not null,
    value {TEXT} not null,
    value_folded {TEXT} not null,
    is_verified {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create unique index identity_value on identity (workspace_id, kind, value_folded);
create index identity_contact on identity (workspace_id, contact_id, id);

-- Tickets --------------------------------------------------------------------------------------------
create table ticket (
    workspace_id {INT} not null,
    id {INT} not null,
    number {INT},
    subject {TEXT} not null,
    -- 1 open (new, open, waiting), 2 closed (resolved, closed), 3 spam, 4 trash
    bucket {INT} not null,
    status_id {INT} not null,
    category {TEXT} not null,
    -- 1 low, 2 normal, 3 high, 4 urgent
    priority {INT} not null,
    brand_id {INT} not null,
    channel_id {INT} not null,
    channel_kind {TEXT} not null,
    team_id {INT},
    assignee_id {INT},
    contact_id {INT} not null,
    organization_id {INT},
    reason_id {INT},
    is_spam {INT} not null,
    trashed_at {INT},
    is_confidential {INT} not null,
    language {TEXT},
    -- Row of the list: start of the newest message, who wrote it.
    snippet {TEXT} not null,
    -- Newest message that is news to agents: what came in, and notes.
    last_news_id {INT} not null,
    last_message_at {INT} not null,
    last_direction {TEXT} not null,
    last_kind {TEXT} not null,
    last_author {TEXT} not null,
    n_messages {INT} not null,
    n_failed {INT} not null,
    has_files {INT} not null,
    -- Tag ids, comma separated with commas around, beside the rows of ticket_tag.
    tags {TEXT} not null,
    activity_at {INT} not null,
    unanswered_since {INT},
    follow_up_of {INT},
    created_by {TEXT} not null,
    created_at {INT} not null,
    resolved_at {INT},
    closed_at {INT},
    primary key (workspace_id, id)
) {TABLE_END};
create unique index ticket_number on ticket (workspace_id, number) where number is not null;
create index ticket_list on ticket (workspace_id, bucket, activity_at, id, is_confidential, team_id, brand_id, assignee_id);
create index ticket_assignee on ticket (workspace_id, assignee_id, bucket, activity_at, id);
create index ticket_team on ticket (workspace_id, team_id, bucket, activity_at, id);
create index ticket_waiting on ticket (workspace_id, bucket, unanswered_since, id) where unanswered_since is not null;
create index ticket_contact on ticket (workspace_id, contact_id, activity_at, id);
create index ticket_organization on ticket (workspace_id, organization_id, activity_at, id) where organization_id is not null;
create index ticket_follow_up on ticket (workspace_id, follow_up_of) where follow_up_of is not null;

create table ticket_tag (
    workspace_id {INT} not null,
    tag_id {INT} not null,
    ticket_id {INT} not null,
    primary key (workspace_id, tag_id, ticket_id)
) {TABLE_END};

-- Everyone the conversation runs with, beside the contact.
create table participant (
    workspace_id {INT} not null,
    ticket_id {INT} not null,
    address_folded {TEXT} not null,
    address {TEXT} not null,
    name {TEXT} not null,
    -- to, cc
    role {TEXT} not null,
    primary key (workspace_id, ticket_id, address_folded)
) {TABLE_END};

create table ticket_read (
    workspace_id {INT} not null,
    agent_id {INT} not null,
    ticket_id {INT} not null,
    -- Newest message seen; 0 when marked unread.
    message_id {INT} not null,
    primary key (workspace_id, agent_id, ticket_id)
) {TABLE_END};

create table ticket_count (
    workspace_id {INT} not null,
    bucket {INT} not null,
    -- 0 for none, because a key column is never null
    team_id {INT} not null,
    assignee_id {INT} not null,
    is_confidential {INT} not null,
    n {INT} not null,
    primary key (workspace_id, bucket, team_id, assignee_id, is_confidential)
) {TABLE_END};

create table message (
    workspace_id {INT} not null,
    ticket_id {INT} not null,
    id {INT} not null,
    -- reply, note
    kind {TEXT} not null,
    -- in, out
    direction {TEXT} not null,
    -- contact, agent, system
    author_kind {TEXT} not null,
    author_id {INT},
    author_name {TEXT} not null,
    at {INT} not null,
    channel_id {INT} not null,
    channel_kind {TEXT} not null,
    -- received, queued, sending, sent, failed, uncertain, cancelled
    state {TEXT} not null,
    error {TEXT},
    auto_kind {TEXT} not null,
    is_unverified {INT} not null,
    is_third_party {INT} not null,
    language {TEXT},
    source_id {TEXT},
    raw_sha256 {TEXT},
    html_bytes {INT} not null,
    has_remote_images {INT} not null,
    primary key (workspace_id, ticket_id, id)
) {TABLE_END};
create unique index message_id on message (workspace_id, id);
create index message_source on message (workspace_id, source_id) where source_id is not null;

create table message_body (
    workspace_id {INT} not null,
    message_id {INT} not null,
    -- JSON: subject, from, to, cc, bcc, problems, fields
    head {TEXT} not null,
    text {TEXT} not null,
    quoted_text {TEXT},
    -- Sanitised; inline files stand as cid:<content id>.
    html {TEXT},
    primary key (workspace_id, message_id)
) {WIDE_TABLE_END};

-- What came in, once: the same message handed in again finds its row.
create table receipt (
    workspace_id {INT} not null,
    channel_id {INT} not null,
    dedup_key {TEXT} not null,
    message_id {INT} not null,
    ticket_id {INT} not null,
    at {INT} not null,
    primary key (workspace_id, channel_id, dedup_key)
) {TABLE_END};

create table file (
    workspace_id {INT} not null,
    id {INT} not null,
    -- null until a message or draft uses it
    message_id {INT},
    ticket_id {INT},
    uploaded_by {INT},
    name {TEXT} not null,
    media_type {TEXT} not null,
    size_bytes {INT} not null,
    sha256 {TEXT} not null,
    content_id {TEXT},
    is_inline {INT} not null,
    created_at {INT} not null,
    primary key (workspace_id, id)
) {TABLE_END};
create index file_message on file (workspace_id, message_id, id) where message_id is not null;
create index file_unused on file (created_at) where message_id is null;
create index file_blob on file (workspace_id, sha256);
create index message_raw on message (workspace_id, raw_sha256) where raw_sha256 is not null;

create table draft (
    workspace_id {INT} not null,
    agent_id {INT} not null,
    -- 0 for a new ticket
    ticket_id {INT} not null,
    body {TEXT} not null,
    updated_at {INT} not null,
    primary key (workspace_id, agent_id, ticket_id)
) {TABLE_END};

-- Automatic answers given, so that no loop can feed on them.
create table auto_reply (
    workspace_id {INT} not null,
    address_folded {TEXT} not null,
    ticket_id {INT} not null,
    at {INT} not null,
    primary key (workspace_id, address_folded, ticket_id)
) {TABLE_END};

{TERM_INDEX};
