/**
 * The shapes the desk reads and writes, /api/v1: what api.d.ts says, made exact where the server's own words are wider
 * (unions for strings, nothing optional that is always sent). check.ts holds the two together.
 * Ids are prefixed strings; times are RFC 3339 in UTC.
 */
export type Locale = "en" | "el" | "ro" | "az" | "zh" | "hr";
export type Category = "new" | "open" | "waiting" | "resolved" | "closed";
export type Priority = "low" | "normal" | "high" | "urgent";
export type Role = "owner" | "admin" | "supervisor" | "agent";
export type ChannelKind = "email" | "web_form";
export type ListName = "mine" | "mentions" | "following" | "unassigned" | "team" | "open" | "closed" | "spam" | "trash";
export type Sort = "newest" | "oldest" | "waiting";
export type Theme = "system" | "light" | "dark";
export type Density = "compact" | "default" | "cosy";
export type AfterReply = "stay" | "next" | "list";
/** How much a customer matters to the firm. */
export type Tier = "standard" | "vip";
export type ContactSort = "newest" | "name" | "tickets";
export type ActorKind = "agent" | "contact" | "system" | "api";

export type Permission =
  | "tickets.read"
  | "tickets.reply"
  | "tickets.note"
  | "tickets.edit"
  | "tickets.assign"
  | "tickets.spam"
  | "tickets.trash"
  | "tickets.confidential"
  | "contacts.read"
  | "contacts.edit"
  | "contacts.import"
  | "contacts.export"
  | "people.read"
  | "people.manage"
  | "roles.manage"
  | "teams.manage"
  | "channels.manage"
  | "tags.manage"
  | "reasons.manage"
  | "statuses.manage"
  | "canned_replies.manage"
  | "saved_searches.manage"
  | "fields.manage"
  | "workspace.manage"
  | "api_keys.manage"
  | "system.manage"
  | "events.read";

export interface Page<T> {
  data: T[];
  next: string | null;
}

export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  errors?: FieldProblem[];
  request_id?: string;
  newer?: Message[];
  /** With newer messages: the seq to give as seen once they have been read. */
  seq?: number;
}

export interface Settings {
  theme: Theme;
  density: Density;
  signature_html: string;
  after_reply: AfterReply;
  single_keys: boolean;
  pane_sizes: Record<string, number>;
  keys: Record<string, string>;
  notices: NoticeSettings;
}

export interface NoticeWays {
  desktop: boolean;
  sound: boolean;
}

export type NoticeSound = "chime" | "drop" | "knock" | "bell";

export interface NoticeSettings {
  assigned: NoticeWays;
  message: NoticeWays;
  unassigned: NoticeWays;
  mention: NoticeWays;
  followed: NoticeWays;
  /** By mail, while no desk is open. */
  mail_assigned: boolean;
  mail_mention: boolean;
  sound: NoticeSound;
  /** In percent. */
  volume: number;
}

export interface Agent {
  id: string;
  name: string;
  email: string;
  /** Their built-in role, or the one their own role was copied from. */
  role: Role;
  role_id?: string | null;
  role_name?: string | null;
  locale: Locale;
  zone: string;
  is_disabled: boolean;
  teams: string[];
  avatar_color: string;
}

export interface OwnAgent extends Agent, Partial<Settings> {
  settings?: Partial<Settings>;
}

export interface Me {
  agent: OwnAgent;
  workspace: { id: string; name: string; locale: Locale; zone: string; host: string };
  permissions: Permission[];
  is_demo: boolean;
  version: string;
  seq: number;
  unsafe_http: boolean;
}

export interface MeChange extends Partial<Settings> {
  name?: string;
  locale?: Locale;
  zone?: string;
}

export interface Team {
  id: string;
  name: string;
  is_private: boolean;
  members: string[];
}

export interface Status {
  id: string;
  name: string;
  category: Category;
  position: number;
  is_default: boolean;
  is_builtin?: boolean;
}

export interface Tag {
  id: string;
  name: string;
  color: string;
}

export interface Reason {
  id: string;
  parent_id: string | null;
  name: string;
  is_archived: boolean;
}

export interface CatalogChannel {
  id: string;
  kind: ChannelKind;
  name: string;
  address: string;
  is_enabled: boolean;
  team_id: string | null;
  brand_id: string;
}

export type FieldSubject = "ticket" | "contact" | "organization";
export type FieldKind =
  | "text"
  | "long_text"
  | "number"
  | "choice"
  | "choices"
  | "date"
  | "checkbox"
  | "contact"
  | "organization";
/** By the kind of the field; a choice is its id. */
export type FieldValue = string | number | boolean | string[];
export type FieldValues = Record<string, FieldValue>;

export interface FieldChoice {
  id: string;
  name: string;
  names: Record<string, string>;
}

export interface CustomField {
  id: string;
  subject: FieldSubject;
  kind: FieldKind;
  name: string;
  names: Record<string, string>;
  help: string;
  choices: FieldChoice[];
  is_required: boolean;
  is_active: boolean;
  position: number;
  condition: { field_id: string; values: string[] } | null;
}

export interface Catalog {
  agents: Agent[];
  teams: Team[];
  statuses: Status[];
  tags: Tag[];
  reasons: Reason[];
  brands: { id: string; name: string }[];
  channels: CatalogChannel[];
  fields: CustomField[];
}

export interface Boot {
  me: Me | null;
  catalog: Catalog | null;
  setup_needed: boolean;
  counts?: Counts;
  /** The first page of the list the address names, newest first. */
  list?: { list: ListName; page: Page<TicketRow> };
}

export interface Addr {
  name: string;
  address: string;
}

export interface StoredFile {
  id: string;
  name: string;
  media_type: string;
  size_bytes: number;
  is_inline: boolean;
  url: string;
  preview_url: string | null;
}

export interface ContactLink {
  id: string;
  name: string;
  /** Empty for a contact without an address. */
  email: string;
  tier: Tier;
}

export interface TicketRow {
  id: string;
  number: number;
  subject: string;
  status_id: string;
  category: Category;
  priority: Priority;
  assignee_id: string | null;
  team_id: string | null;
  brand_id: string;
  channel_id: string;
  channel_kind: ChannelKind;
  contact: ContactLink;
  tags: string[];
  reason_id: string | null;
  snippet: string;
  last_message: { at: string; direction: "in" | "out"; kind: "reply" | "note"; author_name: string } | null;
  activity_at: string;
  unanswered_since: string | null;
  created_at: string;
  n_messages: number;
  is_unread: boolean;
  is_spam: boolean;
  is_trashed: boolean;
  is_confidential: boolean;
  language: string | null;
  has_draft: boolean;
  has_attachments: boolean;
  has_failed_send: boolean;
  /** Agents who follow it, and those asked in a note. */
  followers: string[];
  mentioned: string[];
  /** How far this agent has read; null when never, or marked as unread. */
  read_to: string | null;
  /** Values of custom fields by the id of their field. */
  fields: FieldValues;
}

export interface TicketDetail {
  created_by: "contact" | "agent" | "system";
  organization: { id: string; name: string } | null;
  /** What whoever answers this customer must know first; empty without one. */
  care_note: string;
  participants: { name: string; address: string; role: "to" | "cc" }[];
  resolved_at: string | null;
  closed_at: string | null;
  links: { ticket_id: string; number: number; subject: string; kind: string }[];
  seq: number;
  reply_defaults: { to: Addr[]; cc: Addr[]; channel_id: string | null; subject: string };
}

/** A row carries the detail once the ticket has been opened. */
export type Ticket = TicketRow & TicketDetail;

export interface TicketChange {
  subject?: string;
  status_id?: string;
  category?: Category;
  priority?: Priority;
  assignee_id?: string | null;
  team_id?: string | null;
  tags?: string[];
  reason_id?: string | null;
  is_spam?: boolean;
  is_trashed?: boolean;
  is_confidential?: boolean;
  contact_id?: string;
  /** Who follows from now on, and who no longer. */
  follow?: string[];
  unfollow?: string[];
  /** Null empties a field, absent ones stay. */
  fields?: Record<string, FieldValue | null>;
}

export interface Counts {
  mine: number;
  unassigned: number;
  team: number;
  open: number;
  closed: number;
  spam: number;
  trash: number;
  unread_mine: number;
  unread_unassigned: number;
  unread_mentions: number;
}

export type MessageState = "received" | "queued" | "sending" | "sent" | "failed" | "uncertain" | "cancelled";

export interface Message {
  id: string;
  ticket_id: string;
  kind: "reply" | "note";
  direction: "in" | "out";
  author: { kind: ActorKind; id: string | null; name: string };
  at: string;
  text: string;
  quoted_text: string | null;
  has_html: boolean;
  html_bytes: number;
  from: Addr | null;
  to: Addr[];
  cc: Addr[];
  bcc: Addr[];
  subject: string | null;
  channel_id: string;
  channel_kind: ChannelKind;
  files: StoredFile[];
  state: MessageState;
  error: string | null;
  is_auto: boolean;
  /** `no`, `reply`, `generated`, `bounce` or `own_loop`. */
  auto_kind: string;
  is_unverified_sender: boolean;
  is_third_party: boolean;
  language: string | null;
  has_remote_images: boolean;
  has_raw: boolean;
  problems: string[];
  /** What a web form asked beyond the text. */
  fields: { label: string; value: string }[];
  /** The agents a note asks. */
  mentions: string[];
}

/** A part of a thread: where older messages go on, and where newer ones do; null at either end. */
export interface ThreadPage {
  data: Message[];
  next: string | null;
  newer: string | null;
}

export interface NewMessage {
  kind: "reply" | "note";
  text: string;
  html?: string;
  to?: Addr[];
  cc?: Addr[];
  bcc?: Addr[];
  files?: string[];
  seen_seq?: number;
  status?: string;
  channel_id?: string;
  forward_of?: string;
  subject?: string;
}

export interface NewTicket {
  subject: string;
  channel_id: string;
  to: Addr[];
  cc: Addr[];
  bcc: Addr[];
  text: string;
  html: string;
  files: string[];
  team_id?: string;
  assignee_id?: string;
  priority?: Priority;
  tags?: string[];
  contact_id?: string;
}

export type DraftMode = "reply" | "note" | "forward";

export interface Draft {
  ticket_id?: string | null;
  mode: DraftMode;
  html: string | null;
  text: string;
  to: Addr[];
  cc: Addr[];
  bcc: Addr[];
  files: StoredFile[];
  subject?: string | null;
}

export interface DraftInput extends Omit<Draft, "files" | "subject" | "html" | "ticket_id"> {
  html: string;
  files: string[];
  subject?: string;
}

export interface Quote {
  html: string;
  text: string;
  subject: string;
  to: Addr[];
  cc: Addr[];
  files: StoredFile[];
}

/** An address whose mail goes to spam. */
export interface BlockedSender {
  address: string;
  agent_id: string;
  at: string;
}

export interface CannedReply {
  id: string;
  title: string;
  shortcut: string;
  /** Set when it is the agent's own. */
  agent_id: string | null;
  team_id: string | null;
  preview: string;
  locales: string[];
  n_files: number;
  n_used: number;
  last_used_at: string | null;
  changed_at: string;
  can_change: boolean;
}

export interface CannedText {
  /** Null for the text of all languages without one of their own. */
  locale: string | null;
  text: string;
  html: string | null;
}

export interface WholeCannedReply extends CannedReply {
  texts: CannedText[];
  files: StoredFile[];
}

export interface CannedReplyInput {
  title: string;
  shortcut: string;
  is_own: boolean;
  team_id: string | null;
  texts: { locale: string | null; text?: string; html: string }[];
  files: string[];
}

/** A canned reply for one ticket; what is missing stands in the text by its name. */
export interface FilledReply {
  text: string;
  html: string | null;
  missing: string[];
  files: StoredFile[];
}

export interface Identity {
  id: string;
  kind: "email" | "phone";
  value: string;
  is_verified: boolean;
}

export interface Contact {
  id: string;
  name: string;
  identities: Identity[];
  organization: { id: string; name: string } | null;
  locale: string | null;
  zone: string | null;
  note: string;
  tier: Tier;
  care_note: string;
  created_at: string;
  n_tickets: number;
  n_open: number;
}

export interface NewContact {
  name: string;
  emails?: string[];
  phones?: string[];
  organization_id?: string | null;
  locale?: string | null;
  zone?: string | null;
  note?: string;
  tier?: Tier;
  care_note?: string;
}

export interface ContactChange {
  name?: string;
  locale?: string | null;
  zone?: string | null;
  note?: string;
  tier?: Tier;
  care_note?: string;
  organization_id?: string | null;
}

export interface ContactNote {
  id: string;
  text: string;
  author_id: string;
  author_name: string;
  created_at: string;
  edited_at: string | null;
}

/** Two contacts that look like one person. */
export interface Likeness {
  first: Contact;
  second: Contact;
  reasons: string[];
}

export interface Headline {
  id: string;
  ticket_id: string;
  ticket_number: number;
  ticket_subject: string;
  at: string;
  kind: string;
  direction: string;
  author_kind: string;
  author_name: string;
  channel_kind: string;
  snippet: string;
}

export interface MergeView {
  id: string;
  merged_id: string;
  name: string;
  is_undone: boolean;
}

export type TimelineEntry =
  | { kind: "message"; message: Headline }
  | { kind: "note"; note: ContactNote }
  | { kind: "event"; event: Event; merge: MergeView | null };

export type ImportState = "draft" | "running" | "done" | "undoing" | "undone" | "failed";
export type ImportTarget =
  | "name"
  | "first_name"
  | "last_name"
  | "email"
  | "phone"
  | "organization"
  | "locale"
  | "zone"
  | "note"
  | "tier"
  | "care_note"
  | "ignore";
export type ImportPolicy = "skip" | "update" | "create";

export interface Import {
  id: string;
  state: ImportState;
  kind: "csv" | "vcard";
  name: string;
  agent_id: string;
  settings: {
    encoding: string;
    separator: string;
    has_head: boolean;
    heads: string[];
    targets: string[];
    policy: ImportPolicy;
  };
  n_rows: number;
  n_done: number;
  n_created: number;
  n_updated: number;
  n_skipped: number;
  n_problems: number;
  n_kept: number;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
}

export interface ImportChange {
  encoding?: string;
  separator?: string;
  has_head?: boolean;
  targets?: string[];
  policy?: ImportPolicy;
}

export interface ImportPreview {
  encodings: string[];
  samples: string[][];
  rows: {
    row: number;
    name: string;
    emails: string[];
    phones: string[];
    organization: string;
    problem: { code: string; field: string } | null;
  }[];
}

export interface ImportProblem {
  row: number;
  code: string;
  field: string;
  is_imported: boolean;
  cells: string[];
}

export interface Organization {
  id: string;
  name: string;
  domains: string[];
  note: string;
  n_contacts: number;
  n_open: number;
  created_at: string;
}

export interface OrganizationChange {
  name?: string;
  domains?: string[];
  note?: string;
}

export interface SearchTicket {
  kind: "ticket";
  ticket: TicketRow;
  message_id: string | null;
  snippet: string;
  marks: [number, number][];
}

export interface SearchContact {
  kind: "contact";
  contact: Contact;
}

export type SearchHit = SearchTicket | SearchContact;

export interface SavedSearch {
  id: string;
  name: string;
  /** What the search takes as `q`, with the English names of filters. */
  query: string;
  /** Set when it is the agent's own. */
  agent_id: string | null;
  team_id: string | null;
  changed_at: string;
  can_change: boolean;
}

export interface SavedSearchInput {
  name: string;
  query: string;
  is_own: boolean;
  team_id: string | null;
}

export interface FieldChange {
  field: string;
  /** Of a custom field; its values stand in the event's texts. */
  field_id?: string;
  before: unknown;
  after: unknown;
}

export interface Event {
  seq: number;
  id: string;
  kind: string;
  ticket_id: string | null;
  contact_id: string | null;
  actor: { kind: ActorKind; id: string | null; name: string };
  at: string;
  /** Free text before and after; values of custom fields as JSON. */
  texts?: { field: string; before: string; after: string }[];
  body: {
    changes?: FieldChange[];
    message_id?: string;
    kind?: string;
    direction?: string;
    is_auto?: boolean;
    what?: string;
    undo_of?: string;
    [key: string]: unknown;
  };
}

export interface Session {
  id: string;
  created_at: string;
  last_seen_at: string;
  ip: string;
  user_agent: string;
  is_current: boolean;
}

export interface Presence {
  ticket_id: string;
  agents: { id: string; state: "viewing" | "typing" }[];
}

export interface Frame {
  seq?: number;
  type: string;
  data?: {
    event?: Event;
    ticket?: Partial<Ticket> & { id: string };
    message?: Message;
    counts?: Counts;
    contact?: Contact;
    /** Hints without seq: the agent's own marks on a ticket, set in another window. */
    is_unread?: boolean;
    has_draft?: boolean;
  } & Partial<Presence> &
    Partial<Counts>;
}
