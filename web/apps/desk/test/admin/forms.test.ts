import { currentT, loadArea } from "@candor/i18n";
import { beforeAll, describe, expect, test } from "vitest";
import {
  IMAP_PORTS,
  portFor,
  receiveValues,
  sendValues,
  withReceive,
  withSending,
} from "../../src/admin/channels/email/emailSettings.ts";
import {
  cleanOrigin,
  keyFor,
  movedQuestion,
  newQuestion,
  questionsToSend,
} from "../../src/admin/channels/form/questions.ts";
import { formBody, formValues } from "../../src/admin/channels/form/values.ts";
import { changesOf, nest } from "../../src/admin/form/changes.ts";
import { fieldText } from "../../src/admin/form/fieldText.ts";

beforeAll(async () => {
  await loadArea("admin");
});

describe("what changed", () => {
  test("names only what differs, lists by what is in them", () => {
    expect(changesOf({ a: 1, b: ["x"], c: "" }, { a: 1, b: ["x", "y"], c: "" })).toEqual({ b: ["x", "y"] });
  });

  test("paths become objects", () => {
    expect(nest({ name: "A", "settings.imap.host": "h", "settings.imap.port": 993 })).toEqual({
      name: "A",
      settings: { imap: { host: "h", port: 993 } },
    });
  });
});

describe("words for a refused field", () => {
  test.each([
    ["settings.imap.host", "invalid", "Please write only the name of the server, like mail.example.com."],
    ["settings.fields.3.choices", "required", "Please write at least one choice."],
    ["name", "required", "Please fill this in."],
    ["current", "wrong_password", "This is not your current password."],
  ])("%s %s", (field, code, text) => {
    expect(fieldText({ field, code, detail: "server" }, currentT())).toBe(text);
  });

  test("a code from a newer server is told in the server's words", () => {
    expect(fieldText({ field: "name", code: "too_new", detail: "Too new." }, currentT())).toBe("Too new.");
  });
});

describe("a mail channel", () => {
  const address = "support@example.com";
  const before = {
    receive: "imap" as const,
    signature_html: "<p>Us</p>",
    imap: { host: "imap.old", port: 993, tls: "implicit" as const, user: "me", has_password: true, folder: "INBOX" },
  };

  test("a password that was not typed is not sent, so the stored one stays", () => {
    const sent = withReceive(before, { ...receiveValues(before, address), "settings.imap.host": " imap.new " });
    expect(sent.imap).toMatchObject({ host: "imap.new" });
    expect(sent.imap).not.toHaveProperty("password");
    expect(sent.imap).not.toHaveProperty("has_password");
    expect(sent.signature_html).toBe("<p>Us</p>");
  });

  test("a stored password is never put into the form", () => {
    expect(receiveValues(before, address)["settings.imap.password"]).toBe("");
  });

  test("an unencrypted connection is allowed only where none was chosen", () => {
    const values = { ...sendValues({}, address), sending: "relay" as const, "settings.relay.allow_plain": true };
    expect(withSending({}, values).relay).not.toHaveProperty("allow_plain");
    expect(withSending({}, { ...values, "settings.relay.tls": "none" }).relay).toMatchObject({ allow_plain: true });
  });

  test("without a user nothing is kept to log in with", () => {
    const values = { ...sendValues({}, address), sending: "relay" as const, "settings.relay.user": " " };
    expect(withSending({}, values).relay).toMatchObject({ user: "", password: "" });
  });

  test("no sending means no relay", () => {
    expect(
      withSending({ relay: { host: "h", port: 1, tls: "none" } }, { ...sendValues({}, address) }).relay,
    ).toBeNull();
  });

  test("the port follows the encryption unless it was chosen", () => {
    expect(portFor("starttls", "implicit", 993, IMAP_PORTS)).toBe(143);
    expect(portFor("starttls", "implicit", "", IMAP_PORTS)).toBe(143);
    expect(portFor("starttls", "implicit", 2993, IMAP_PORTS)).toBe(2993);
  });
});

describe("the questions of a form", () => {
  test.each([
    ["Order number", [], "order_number"],
    ["Αριθμός παραγγελίας", [], "arithmos_paraggelias"],
    ["订单号", [], "question"],
    ["Email", [], "email_2"],
    ["Colour?", ["colour", "colour_2"], "colour_3"],
  ])("%s gets a key", (label, others, key) => {
    expect(keyFor(label, others)).toBe(key);
  });

  test("two alike get different keys, and a key once given stays", () => {
    const sent = questionsToSend([
      { ...newQuestion(), label: "Room" },
      { ...newQuestion(), label: " Room " },
      { ...newQuestion(), key: "old", label: "Renamed" },
    ]);
    expect(sent.map(it => it.key)).toEqual(["room", "room_2", "old"]);
    expect(sent[1]?.label).toBe("Room");
  });

  test("choices are sent with choices only", () => {
    const sent = questionsToSend([{ ...newQuestion(), label: "A", kind: "text", choices: ["left over"] }]);
    expect(sent[0]?.choices).toEqual([]);
  });

  test("moving beyond the ends changes nothing", () => {
    const questions = [
      { ...newQuestion(), key: "a" },
      { ...newQuestion(), key: "b" },
    ];
    expect(movedQuestion(questions, 0, -1)).toBe(questions);
    expect(movedQuestion(questions, 0, 1).map(it => it.key)).toEqual(["b", "a"]);
  });

  test.each([
    ["www.example.com/contact", "https://www.example.com"],
    ["HTTP://Example.com:8080/", "http://example.com:8080"],
    ["  ", ""],
    ["not a site", "not a site"],
  ])("%s as a site", (typed, origin) => {
    expect(cleanOrigin(typed)).toBe(origin);
  });

  test("a form survives being read and sent", () => {
    const settings = { title: "Hello", fields: [{ ...newQuestion(), key: "a", label: "A" }], allow_files: false };
    const body = formBody(formValues({ name: "F", team_id: null, brand_id: "brd_1", settings }));
    expect(body).toMatchObject({ name: "F", team_id: null, settings });
  });
});
