/** The shapes only settings speak, beside those of the api package. */
import type { Agent, ChannelKind, Locale, Role } from "@candor/api";

export type Reach = "own" | "team" | "all";

export interface Person extends Agent {
  /** Which tickets they see besides their own. */
  sight?: Reach;
}

export interface Invitation {
  id: string;
  email: string;
  name: string;
  role: Role;
  teams: string[];
  locale: Locale;
  created_at: string;
  expires_at: string;
  /** Only in the answer that makes it, and only while no channel can send mail. */
  link?: string | null;
}

export interface AcknowledgeText {
  subject: string;
  text: string;
}

export interface Workspace {
  id: string;
  name: string;
  host: string;
  locale: Locale;
  zone: string;
  acknowledge: boolean;
  acknowledge_texts: Partial<Record<Locale, AcknowledgeText>>;
  auto_close_days: number;
  reply_above_line: boolean;
}

/** A built-in role, or one of the workspace's own: those have an id and a name. */
export interface RoleView {
  role: Role;
  id: string | null;
  name: string | null;
  permissions: string[];
  n_people: number;
}

export interface TagCount {
  id: string;
  n_tickets: number;
}

export interface Backlog {
  kind: string;
  n_due: number;
  oldest_due_at: string;
}

export interface FailedJob {
  id: string;
  kind: string;
  failed_at: string;
  attempts: number;
  error: string;
}

export interface System {
  version: string;
  /** Absent where several workspaces share the machine. */
  machine: {
    engine: "sqlite" | "postgresql";
    database_bytes: number;
    disk: { free_bytes: number; total_bytes: number } | null;
  } | null;
  n_files: number;
  files_bytes: number;
  backlog: Backlog[];
  n_failed: number;
  failed: FailedJob[];
  channels: Pick<Channel, "id" | "kind" | "name" | "address" | "is_enabled" | "state">[];
}

export type Tls = "implicit" | "starttls" | "none";

export interface ServerLogin {
  host: string;
  port: number;
  tls: Tls;
  user?: string;
  /** Only ever sent; what is stored is told by `has_password`. */
  password?: string;
  has_password?: boolean;
  allow_plain?: boolean;
}

export interface Mailbox extends ServerLogin {
  folder?: string;
  import_existing?: boolean;
}

export interface EmailSettings {
  from_name?: string;
  receive?: "smtp" | "imap" | "none";
  imap?: Mailbox | null;
  relay?: ServerLogin | null;
  signature_html?: string;
  acknowledge?: boolean;
}

export type FormFieldKind = "text" | "long_text" | "choice";

export interface FormField {
  key: string;
  label: string;
  kind: FormFieldKind;
  is_required: boolean;
  choices: string[];
}

export interface FormSettings {
  title?: string;
  intro?: string;
  fields?: FormField[];
  /** Ids of custom fields of tickets. */
  custom_fields?: string[];
  allow_files?: boolean;
  confirm?: boolean;
  locale?: string;
  allowed_origins?: string[];
}

/** How a channel fares; `unknown` before its first report. */
export interface ChannelState {
  ok: boolean;
  code: string;
  detail: string;
  last_ok_at: string | null;
  last_error_at: string | null;
}

export interface Channel {
  id: string;
  kind: ChannelKind;
  name: string;
  /** Empty for kinds without one. */
  address: string;
  brand_id: string;
  team_id: string | null;
  is_enabled: boolean;
  settings: EmailSettings & FormSettings;
  state: ChannelState;
}

export type TestStep =
  | "imap_connect"
  | "imap_login"
  | "imap_folder"
  | "relay_connect"
  | "relay_login"
  | "relay_send"
  | "smtp_listen"
  | "dns_mx"
  | "dns_spf"
  | "dns_dkim"
  | "dns_dmarc";

export interface TestResult {
  ok: boolean;
  code: string;
  /** What the other side said, in its own words. */
  detail: string;
  /** What there is, where a step looks something up. */
  found: string[];
  /** The record that would mend it. */
  wanted: { name: string; kind: string; value: string } | null;
  ms: number;
}

export type Scope = "read" | "write" | "admin";

export interface ApiKey {
  id: string;
  name: string;
  /** The beginning of the key, to tell keys apart. */
  hint: string;
  scopes: Scope[];
  created_at: string;
  last_used_at: string | null;
  expires_at: string | null;
}
