import { describe, expect, test } from "vitest";
import { textSlice } from "../src/editor.ts";
import { parseHtml } from "../src/parse.ts";
import { isOwnImage, safeHref, schema } from "../src/schema.ts";
import { isBlank, toHtml, toText } from "../src/serialise.ts";
import { textToHtml } from "../src/text.ts";

const round = (html: string) => toHtml(parseHtml(html));
const text = (html: string) => toText(parseHtml(html));

describe("what gets in", () => {
  test("formats a mail can show stay as they are", () => {
    const html =
      '<p>One <strong>two</strong> <em>three</em> <code>x</code> <a href="https://example.test/">link</a></p><ul><li><p>a</p></li></ul>';
    expect(round(html)).toBe(html);
  });

  test("scripts, handlers, styles and foreign elements are lost, their text stays", () => {
    expect(
      round(
        '<p onclick="x()" style="color:red">a<script>alert(1)</script><object data="x"></object><span>b</span></p>',
      ),
    ).toBe("<p>ab</p>");
  });

  test.each(["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "\u0001javascript:x"])(
    "no link to %j",
    href => {
      expect(safeHref(href)).toBeNull();
    },
  );

  test("links get what they lack", () => {
    expect(safeHref("example.test/a?b")).toBe("https://example.test/a?b");
    expect(safeHref("eleni@example.test")).toBe("mailto:eleni@example.test");
    expect(safeHref("tel:+302100000000")).toBe("tel:+302100000000");
  });

  test("images from elsewhere are refused, own ones kept", () => {
    expect(isOwnImage("https://tracker.test/p.gif")).toBe(false);
    expect(round('<p>a<img src="https://tracker.test/p.gif">b</p>')).toBe("<p>ab</p>");
    expect(round('<p><img src="/files/fil_1?sig=x" alt="photo"></p>')).toContain('src="/files/fil_1?sig=x"');
  });

  test("text wrapped in a bold that is not bold stays plain", () => {
    expect(round('<b style="font-weight:normal"><p>plain</p></b>')).toBe("<p>plain</p>");
  });
});

describe("cells of a spreadsheet", () => {
  const pasted = (plain: string) => textSlice(plain).content.firstChild?.type.name;

  test("become a table, from HTML and from text with tabs", () => {
    const html = round(
      '<table style="x"><thead><tr><th>Part</th><th onclick="x()">Price</th></tr></thead><tbody><tr><td>Valve</td><td><b>12</b></td></tr></tbody></table>',
    );
    expect(html).toBe(
      '<table border="1" cellpadding="4" cellspacing="0"><tbody><tr><td>Part</td><td>Price</td></tr><tr><td>Valve</td><td><strong>12</strong></td></tr></tbody></table>',
    );
    expect(text(html)).toBe("Part\tPrice\nValve\t12");
    expect(pasted("Part\tPrice\r\nValve\t12\r\n")).toBe("table");
  });

  test.each(["one line\twith a tab", "a\tb\nc", "a\nb", ""])("not %j", plain => {
    expect(pasted(plain)).toBe("paragraph");
  });
});

describe("plain text beside the HTML", () => {
  test("paragraphs, breaks and lists", () => {
    expect(text("<p>Dear Ana,</p><p>one<br>two</p><ol start='3'><li><p>x</p></li><li><p>y</p></li></ol>")).toBe(
      "Dear Ana,\n\none\ntwo\n\n3. x\n4. y",
    );
  });

  test("quotes keep their signs on each line", () => {
    expect(text("<blockquote><p>a<br>b</p><p>c</p></blockquote>")).toBe("> a\n> b\n>\n> c");
  });

  test("a link shows its address, but not twice", () => {
    expect(text('<p><a href="https://example.test/a">here</a></p>')).toBe("here <https://example.test/a>");
    expect(text('<p><a href="https://example.test/a">example.test/a</a></p>')).toBe("example.test/a");
  });

  test("nothing but spaces and breaks is blank, an image is not", () => {
    expect(isBlank(parseHtml("<p> <br></p><p></p>"))).toBe(true);
    expect(isBlank(parseHtml('<p><img src="/files/fil_1" alt=""></p>'))).toBe(false);
  });
});

describe("pasted plain text", () => {
  test("blank lines divide paragraphs, line ends stay", () => {
    const slice = textSlice("a\r\nb\n\nc");
    const doc = schema.node("doc", null, slice.content);
    expect(toHtml(doc)).toBe("<p>a<br>b</p><p>c</p>");
  });

  test("signs of HTML in text stay signs", () => {
    expect(textToHtml("<b>&\n\nx")).toBe("<p>&lt;b&gt;&amp;</p><p>x</p>");
  });
});
