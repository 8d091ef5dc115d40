/** When something is worth an administrator's attention. Pure, so that it can be tested. */
import type { MessageKey, T } from "@candor/i18n";
import type { Backlog, System } from "../data/types.ts";

/** Work is retried after seconds and minutes; what waits longer than this waits for a person. */
const LATE_MS = 10 * 60_000;

export function isLate(backlog: Backlog[], now: number): boolean {
  return backlog.some(it => now - Date.parse(it.oldest_due_at) > LATE_MS);
}

/** Less than a tenth free, and less than 10 GB: a tenth of a very large disk is plenty. */
export function isDiskLow(system: Pick<System, "machine">): boolean {
  const disk = system.machine?.disk;
  return disk ? disk.free_bytes < disk.total_bytes / 10 && disk.free_bytes < 10e9 : false;
}

export function isWell(system: System, now: number): boolean {
  const is_channel_down = system.channels.some(it => it.is_enabled && !it.state.ok);
  return !is_channel_down && system.n_failed === 0 && !isLate(system.backlog, now) && !isDiskLow(system);
}

const NAMED = new Set([
  "deliver",
  "acknowledge",
  "close_ticket",
  "send_system_mail",
  "send_reset_link",
  "import_contacts",
  "clean_up",
]);

/** A kind of work in words; one newer than this desk by its own name. */
export function jobText(kind: string, t: T): string {
  return NAMED.has(kind) ? t(`job-${kind}` as Extract<MessageKey, `job-${string}`>) : kind;
}
