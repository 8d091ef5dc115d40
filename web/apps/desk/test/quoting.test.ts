import { afterEach, expect, test } from "vitest";
import { quote, selectedIn } from "../src/thread/quoting.ts";

afterEach(() => document.body.replaceChildren());

test("a quote is marked in both forms, and its signs are no markup", () => {
  expect(quote(" a < b\nc\n\nd ")).toEqual({
    html: "<blockquote><p>a &lt; b<br>c</p><p>d</p></blockquote>",
    text: "> a < b\n> c\n>\n> d",
  });
});

test("only what is selected in that very message is quoted", () => {
  const card = (id: string, words: string) => {
    const made = document.createElement("article");
    made.dataset.message = id;
    made.textContent = words;
    document.body.append(made);
    return made;
  };
  const first = card("msg_1", "the first");
  card("msg_2", "the second");
  const range = document.createRange();
  range.selectNodeContents(first);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  expect(selectedIn("msg_1")).toBe("the first");
  expect(selectedIn("msg_2")).toBe("");
});
