import type { MessageKey, T } from "@candor/i18n";

const KNOWN = new Set([
  "connected",
  "login_refused",
  "folder_missing",
  "imap_refused",
  "imap_tls",
  "imap_unreachable",
  "relay_unreachable",
  "relay_tls",
  "relay_login",
  "relay_sender",
  "relay_recipient",
  "relay_content",
  "answer_lost",
  "no_relay",
  "not_set_up",
  "not_listening",
  "address_refused",
  "settings_invalid",
  "to_invalid",
  "message_refused",
  "storing_paused",
  "timeout",
  "mx_missing",
  "mx_elsewhere",
  "spf_missing",
  "spf_several",
  "spf_open",
  "spf_lacks_relay",
  "dkim_not_found",
  "dmarc_missing",
  "dmarc_several",
  "dmarc_watches",
  "dns_unreachable",
]);

/** What a code of a test or of a channel's health means, with what to do; null for codes newer than this desk. */
export function codeText(code: string, t: T): string | null {
  return KNOWN.has(code) ? t(`code-${code}` as Extract<MessageKey, `code-${string}`>) : null;
}
