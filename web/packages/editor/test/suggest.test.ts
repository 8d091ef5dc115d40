import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../src/parse.ts";
import { isBlank, toHtml, toText } from "../src/serialise.ts";
import { askedAt, type Sign, variablePlaces } from "../src/suggest.ts";
import { openVariables } from "../src/text.ts";

const BOTH: Sign[] = ["/", "@"];

function asked(html: string, signs = BOTH) {
  const doc = parseHtml(html);
  const state = EditorState.create({ doc });
  const end = state.apply(state.tr.setSelection(TextSelection.atEnd(doc)));
  const found = askedAt(end, signs);
  return found && { sign: found.sign, query: found.query, text: doc.textBetween(found.from, found.to) };
}

describe("a colleague who is asked", () => {
  const id = "agt_0123456789abc";

  test("is known by the id and says the name", () => {
    const html = `<p><span data-mention="${id}">@Ana Kos</span> look</p>`;
    const doc = parseHtml(html);
    expect([toHtml(doc), toText(doc), isBlank(doc)]).toEqual([html, "@Ana Kos look", false]);
  });

  test("asks for no list again, and needs an id that can be one", () => {
    expect(asked(`<p><span data-mention="${id}">@Ana</span></p>`)).toBeNull();
    expect(toHtml(parseHtml('<p><span data-mention="x">@Ana</span></p>'))).toBe("<p>@Ana</p>");
  });
});

describe("what asks for suggestions", () => {
  test.each([
    ["<p>/</p>", "/", ""],
    ["<p>Hello /ref</p>", "/", "ref"],
    ["<p>(@Ana Ko</p>", "@", "Ana Ko"],
    ["<p>a<br>/επι</p>", "/", "επι"],
    ["<ul><li><p>/x</p></li></ul>", "/", "x"],
  ])("%s", (html, sign, query) => {
    expect(asked(html)).toEqual({ sign, query, text: `${sign}${query}` });
  });

  test.each([
    "<p>and/or</p>",
    "<p>ana@example</p>",
    "<p>https://example</p>",
    "<p>/etc/passwd</p>",
    "<p>1 / 2</p>",
    "<p><code>/x</code></p>",
    `<p>/${"long ".repeat(20)}</p>`,
  ])("not %s", html => {
    expect(asked(html)).toBeNull();
  });

  test("only the signs that mean something here", () => {
    expect(asked("<p>@ana</p>", ["/"])).toBeNull();
  });
});

describe("variables without a value", () => {
  test("are found in text and in the document", () => {
    expect(openVariables("Hi {{contact.first_name}}, {{ ticket.number }} {{contact.first_name}} {{x}}")).toEqual([
      "{{contact.first_name}}",
      "{{ ticket.number }}",
    ]);
    const state = EditorState.create({ doc: parseHtml("<p>Hi <strong>{{contact.name}}</strong></p>") });
    expect(variablePlaces(state).map(({ from, to }) => state.doc.textBetween(from, to))).toEqual(["{{contact.name}}"]);
  });

  test("a template language of a customer is left alone", () => {
    expect(openVariables("{% for x in y %} {{ user.name }} {{item}}")).toEqual([]);
  });
});
