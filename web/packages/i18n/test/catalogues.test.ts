import { existsSync, readFileSync } from "node:fs";
import { type Entry, FluentParser, type Message, type SelectExpression, Visitor } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { LOCALES, type LocaleId } from "../src/locales.ts";

const AREAS = ["desk", "admin", "contacts", "search"];
const CATEGORIES: Record<LocaleId, string[]> = {
  en: ["one", "other"],
  el: ["one", "other"],
  ro: ["few", "one", "other"],
  az: ["one", "other"],
  zh: ["other"],
  hr: ["few", "one", "other"],
};

function read(locale: LocaleId, area: string): string {
  const path = `${import.meta.dirname}/../../../../locales/${locale}/${area}.ftl`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function entries(locale: LocaleId, area: string): Entry[] {
  return new FluentParser().parse(read(locale, area)).body.filter(it => it.type !== "Junk") as Entry[];
}

function messages(locale: LocaleId, area: string): Map<string, Message> {
  const all = entries(locale, area).filter(it => it.type === "Message") as Message[];
  return new Map(all.map(it => [it.id.name, it]));
}

class Facts extends Visitor {
  variables = new Set<string>();
  plurals: { on: string; categories: string[] }[] = [];

  override visitVariableReference(node: { id: { name: string } }): void {
    this.variables.add(node.id.name);
  }

  override visitSelectExpression(node: SelectExpression): void {
    const keys: string[] = node.variants.map(it => String("name" in it.key ? it.key.name : it.key.value));
    const on = node.selector.type === "VariableReference" ? node.selector.id.name : "";
    if (keys.includes("other")) this.plurals.push({ on, categories: [...keys].sort() });
    this.genericVisit(node);
  }
}

function facts(message: Message | undefined): Facts {
  const found = new Facts();
  if (message) found.visit(message);
  return found;
}

describe.each(AREAS)("%s", area => {
  const english = messages("en", area);

  test.each(LOCALES)("%s parses whole and repeats no key", locale => {
    const body = new FluentParser().parse(read(locale, area)).body;
    expect(body.filter(it => it.type === "Junk").map(it => it.content)).toEqual([]);
    const names = body.flatMap(it => (it.type === "Message" ? [it.id.name] : []));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(LOCALES)("%s has the keys English has", locale => {
    expect([...messages(locale, area).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each(LOCALES)("%s uses the same variables", locale => {
    const own = messages(locale, area);
    for (const [key, message] of english) {
      expect([key, ...facts(own.get(key)).variables].sort()).toEqual([key, ...facts(message).variables].sort());
    }
  });

  test.each(LOCALES)("%s has its plural categories, no more and no fewer", locale => {
    for (const [key, message] of messages(locale, area)) {
      for (const plural of facts(message).plurals) expect([key, plural.categories]).toEqual([key, CATEGORIES[locale]]);
    }
  });

  test.each(LOCALES)("%s counts wherever English counts", locale => {
    const own = messages(locale, area);
    for (const [key, message] of english) {
      const wanted = facts(message).plurals.map(it => it.on);
      expect([key, ...facts(own.get(key)).plurals.map(it => it.on)]).toEqual([key, ...wanted]);
    }
  });

  test.each(LOCALES)("%s leaves no key empty", locale => {
    for (const [key, message] of messages(locale, area)) expect([key, message.value !== null]).toEqual([key, true]);
  });
});
