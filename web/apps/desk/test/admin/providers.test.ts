import { expect, test } from "vitest";
import { isMailboxChanged, receiveValues } from "../../src/admin/channels/email/emailSettings.ts";
import { providerOf, providerValues } from "../../src/admin/channels/email/providers.ts";

test.each([
  ["imap.gmail.com", "google"],
  [" Outlook.Office365.com ", "microsoft"],
  ["imap.example.com", "own"],
  ["smtp.gmail.com", "own"],
  ["", "own"],
] as const)("the server %s is one of %s", (host, provider) => {
  expect(providerOf(host, "imap")).toBe(provider);
});

test("a provider fills in what its server wants, another one empties it", () => {
  const microsoft = providerValues("microsoft", "relay");
  expect(microsoft).toEqual({
    "settings.relay.host": "smtp.office365.com",
    "settings.relay.port": 587,
    "settings.relay.tls": "starttls",
  });
  expect(providerOf(String(microsoft["settings.relay.host"]), "relay")).toBe("microsoft");
  expect(providerValues("own", "imap")).toEqual({ "settings.imap.host": "" });
});

test("folders are asked for only from the mailbox that is saved", () => {
  const channel = {
    address: "a@b.test",
    settings: { imap: { host: "imap.b.test", port: 993, tls: "implicit" as const, user: "a" } },
  };
  const values = receiveValues(channel.settings, channel.address);
  expect(isMailboxChanged(channel, { ...values, "settings.imap.folder": "Archive" })).toBe(false);
  expect(isMailboxChanged(channel, { ...values, "settings.imap.user": "c" })).toBe(true);
  expect(isMailboxChanged(channel, { ...values, "settings.imap.password": "new" })).toBe(true);
});
