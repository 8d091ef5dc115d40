import { currentT } from "@candor/i18n";
import { expect, test } from "vitest";
import type { RoleView, System } from "../../src/admin/data/types.ts";
import { allRoleOptions } from "../../src/admin/people/fields.ts";
import { isDiskLow, isLate, isWell } from "../../src/admin/system/wellness.ts";

const NOW = Date.parse("2026-05-04T10:00:00Z");
const WELL: System = {
  version: "1.0.0",
  machine: { engine: "sqlite", database_bytes: 1e6, disk: { free_bytes: 50e9, total_bytes: 100e9 } },
  n_files: 0,
  files_bytes: 0,
  backlog: [],
  n_failed: 0,
  failed: [],
  channels: [],
};
const state = { ok: false, code: "imap_tls", detail: "", last_ok_at: null, last_error_at: null };
const down: System["channels"][number] = {
  id: "chn_1",
  kind: "email",
  name: "Mail",
  address: "a@b.test",
  is_enabled: true,
  state,
};

test("a page is well when nothing waits long, failed, is down or runs full", () => {
  expect(isWell(WELL, NOW)).toBe(true);
  expect(isWell({ ...WELL, n_failed: 1 }, NOW)).toBe(false);
  expect(isWell({ ...WELL, channels: [down] }, NOW)).toBe(false);
  expect(isWell({ ...WELL, channels: [{ ...down, is_enabled: false }] }, NOW)).toBe(true);
  expect(isWell({ ...WELL, machine: null }, NOW)).toBe(true);
});

test("work is late after ten minutes, not before", () => {
  const due = (at: string) => [{ kind: "deliver", n_due: 1, oldest_due_at: at }];
  expect(isLate(due("2026-05-04T09:51:00Z"), NOW)).toBe(false);
  expect(isLate(due("2026-05-04T09:49:00Z"), NOW)).toBe(true);
});

test.each([
  [1e9, 100e9, true],
  [9e9, 100e9, true],
  [11e9, 100e9, false],
  [50e9, 2000e9, false],
])("%d bytes free of %d: low is %s", (free_bytes, total_bytes, is_low) => {
  const disk = { free_bytes, total_bytes };
  expect(isDiskLow({ machine: { engine: "sqlite", database_bytes: 1, disk } })).toBe(is_low);
});

test("nobody is offered a role that may do more than they", () => {
  const role = (id: string, permissions: string[]): RoleView => ({
    role: "agent",
    id,
    name: id,
    permissions,
    n_people: 0,
  });
  const roles = [role("rol_less", ["tickets.read"]), role("rol_more", ["tickets.read", "channels.manage"])];
  const offered = (own: "admin" | "owner") =>
    allRoleOptions(currentT(), own, roles, ["tickets.read", "people.manage"]).map(it => it.id);
  expect(offered("admin")).toEqual(["agent", "supervisor", "admin", "rol_less"]);
  expect(offered("owner")).toContain("owner");
});
