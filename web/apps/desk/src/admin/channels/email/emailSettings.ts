/** Between the settings of a mail channel and the flat values of its forms. Passwords only go one way. */
import type { Channel, EmailSettings, Mailbox, ServerLogin, Tls } from "../../data/types.ts";

export interface ReceiveValues {
  "settings.receive": "smtp" | "imap" | "none";
  "settings.imap.host": string;
  "settings.imap.port": number | "";
  "settings.imap.tls": Tls;
  "settings.imap.user": string;
  "settings.imap.password": string;
  "settings.imap.folder": string;
  "settings.imap.import_existing": boolean;
  "settings.imap.allow_plain": boolean;
}

export interface SendValues {
  sending: "relay" | "none";
  "settings.relay.host": string;
  "settings.relay.port": number | "";
  "settings.relay.tls": Tls;
  "settings.relay.user": string;
  "settings.relay.password": string;
  "settings.relay.allow_plain": boolean;
}

export const IMAP_PORTS: Record<Tls, number> = { implicit: 993, starttls: 143, none: 143 };
export const RELAY_PORTS: Record<Tls, number> = { implicit: 465, starttls: 587, none: 25 };

export function receiveValues(settings: EmailSettings, address: string): ReceiveValues {
  const { imap } = settings;
  return {
    "settings.receive": settings.receive ?? "smtp",
    "settings.imap.host": imap?.host ?? "",
    "settings.imap.port": imap?.port ?? IMAP_PORTS[imap?.tls ?? "implicit"],
    "settings.imap.tls": imap?.tls ?? "implicit",
    "settings.imap.user": imap?.user ?? address,
    "settings.imap.password": "",
    "settings.imap.folder": imap?.folder || "INBOX",
    "settings.imap.import_existing": imap?.import_existing ?? false,
    "settings.imap.allow_plain": imap?.allow_plain ?? false,
  };
}

/** Whether another mailbox was typed than the one that is saved. */
export function isMailboxChanged({ settings, address }: Pick<Channel, "settings" | "address">, values: ReceiveValues) {
  const before = receiveValues(settings, address);
  return (["host", "port", "tls", "user", "password"] as const).some(
    name => before[`settings.imap.${name}`] !== values[`settings.imap.${name}`],
  );
}

export function sendValues(settings: EmailSettings, address: string): SendValues {
  const { relay } = settings;
  return {
    sending: relay ? "relay" : "none",
    "settings.relay.host": relay?.host ?? "",
    "settings.relay.port": relay?.port ?? RELAY_PORTS[relay?.tls ?? "starttls"],
    "settings.relay.tls": relay?.tls ?? "starttls",
    "settings.relay.user": relay ? (relay.user ?? "") : address,
    "settings.relay.password": "",
    "settings.relay.allow_plain": relay?.allow_plain ?? false,
  };
}

/** The whole settings with another way to receive. A mailbox set up before stays known while another way is used. */
export function withReceive(before: EmailSettings, values: ReceiveValues): EmailSettings {
  const receive = values["settings.receive"];
  if (receive !== "imap") return { ...before, receive };
  const tls = values["settings.imap.tls"];
  const imap: Mailbox = {
    host: values["settings.imap.host"].trim(),
    port: Number(values["settings.imap.port"]),
    tls,
    user: values["settings.imap.user"].trim(),
    folder: values["settings.imap.folder"].trim(),
    import_existing: values["settings.imap.import_existing"],
    ...(tls === "none" ? { allow_plain: values["settings.imap.allow_plain"] } : {}),
    ...password(values["settings.imap.password"]),
  };
  return { ...before, receive, imap };
}

export function withSending(before: EmailSettings, values: SendValues): EmailSettings {
  if (values.sending === "none") return { ...before, relay: null };
  const tls = values["settings.relay.tls"];
  const user = values["settings.relay.user"].trim();
  const relay: ServerLogin = {
    host: values["settings.relay.host"].trim(),
    port: Number(values["settings.relay.port"]),
    tls,
    user,
    ...(tls === "none" ? { allow_plain: values["settings.relay.allow_plain"] } : {}),
    // Without a user there is no login, and no password to keep.
    ...(user === "" ? { password: "" } : password(values["settings.relay.password"])),
  };
  return { ...before, relay };
}

/** A password that is not typed stays as it is stored. */
function password(typed: string): { password?: string } {
  return typed === "" ? {} : { password: typed };
}

/** Another kind of encryption has another usual port; a port of one's own choice stays. */
export function portFor(tls: Tls, before: Tls, port: number | "", usual: Record<Tls, number>): number | "" {
  return port === "" || port === usual[before] ? usual[tls] : port;
}
