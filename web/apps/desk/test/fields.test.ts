import { ApiError, type CustomField, type Event } from "@candor/api";
import type { T } from "@candor/i18n";
import { expect, test } from "vitest";
import { catalog } from "../../../packages/realtime/test/fixtures.ts";
import { changeOf, parentsOf, valuesOf } from "../src/admin/fields/values.ts";
import { isShown, missingFields, neededText, shownFields, valueText, withValues } from "../src/fields/fields.ts";
import { historyLines } from "../src/thread/history.ts";

const t = ((key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`) as unknown as T;
const field = (id: string, change: Partial<CustomField> = {}): CustomField => ({
  id,
  subject: "ticket",
  kind: "text",
  name: id,
  names: {},
  help: "",
  choices: [],
  is_required: false,
  is_active: true,
  position: 0,
  condition: null,
  ...change,
});
const red = { id: "1", name: "Red", names: { el: "Κόκκινο" } };
const blue = { id: "2", name: "Blue", names: {} };
const color = field("color", { kind: "choice", choices: [red, blue] });
const shade = field("shade", { is_required: true, condition: { field_id: "color", values: ["2"] } });
const deeper = field("deeper", { condition: { field_id: "shade", values: ["Dark"] } });
const all = [color, shade, deeper, field("other", { subject: "contact" }), field("off", { is_active: false })];

test("a field is shown with the values of the field above it", () => {
  const ids = (values: Record<string, string>) => shownFields(all, "ticket", values).map(it => it.id);
  expect(ids({})).toEqual(["color"]);
  expect(ids({ color: "2" })).toEqual(["color", "shade"]);
  expect(ids({ color: "2", shade: "dark" })).toEqual(["color", "shade", "deeper"]);
  // What is hidden hides what depends on it, whatever it still holds.
  expect(ids({ color: "1", shade: "dark" })).toEqual(["color"]);
  expect(isShown(shade, [{ ...color, is_active: false }, shade], { color: "2" })).toBe(false);
});

test("only what is shown, required and empty is missing", () => {
  expect(missingFields(all, { color: "1" })).toEqual([]);
  expect(missingFields(all, { color: "2" }).map(it => it.id)).toEqual(["shade"]);
  expect(missingFields(all, { color: "2", shade: "x" })).toEqual([]);
});

test("values read as people say them", () => {
  expect(valueText(color, "2", t)).toBe("Blue");
  expect(valueText({ ...color, kind: "choices" }, ["1", "2"], t)).toMatch(/Red.*Blue/);
  expect(valueText(field("n", { kind: "number" }), 1234.5, t)).toMatch(/1.?234[.,]5/);
  expect(valueText(color, null, t)).toBe("");
});

test("null empties a value and leaves the others", () => {
  expect(withValues({ a: "1", b: true }, { a: null, c: 3 })).toEqual({ b: true, c: 3 });
});

test("a refusal to resolve names the fields, any other does not", () => {
  const refused = (code: string) =>
    new ApiError({ code: "invalid", errors: [{ field: "fields.shade", code, detail: "" }] });
  expect(neededText(refused("required_to_resolve"), { ...catalog, fields: all }, t)).toContain("shade");
  expect(neededText(refused("invalid"), { ...catalog, fields: all }, t)).toBeNull();
});

test("the history tells what a custom field was and is", () => {
  const event = {
    kind: "ticket.changed",
    actor: { kind: "agent", id: "agt_1", name: "Ana" },
    body: { changes: [{ field: "custom", field_id: "color" }] },
    texts: [{ field: "color", before: "null", after: '"2"' }],
  } as unknown as Event;
  const lines = historyLines(event, { ...catalog, fields: all }, t);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("Blue");
});

test("the form keeps the ids of choices and leaves empty ones out", () => {
  const values = { ...valuesOf(color), choices: [red, { id: "", name: " ", names: {} }], parent: "x" };
  expect(changeOf(values).choices).toEqual([red]);
  expect(changeOf({ ...values, parent: "" }).condition).toBeNull();
  expect(changeOf({ ...values, kind: "text" }).choices).toEqual([]);
  expect(parentsOf(all, "ticket", "shade").map(it => it.id)).toEqual(["color"]);
});
