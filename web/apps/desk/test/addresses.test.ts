import { describe, expect, test } from "vitest";
import { addAddresses, isAddress, parseAddresses, showAddress, without } from "../src/composer/addresses.ts";

describe("addresses as people write them", () => {
  test("lists with names, quotes, semicolons and line ends", () => {
    expect(parseAddresses('Ana <ana@x.test>, ben@x.test; "Pop, Ion" <ion@x.test>\nmailto:li@x.test')).toEqual([
      { name: "Ana", address: "ana@x.test" },
      { name: "", address: "ben@x.test" },
      { name: "Pop, Ion", address: "ion@x.test" },
      { name: "", address: "li@x.test" },
    ]);
  });

  test("nothing in, nothing out", () => {
    expect(parseAddresses(" , ;\n")).toEqual([]);
  });

  test.each(["a@b.test", "maría@ejemplo.test", "x+y@sub.b.test"])("%s is one", it => expect(isAddress(it)).toBe(true));
  test.each(["a", "a@b", "a b@c.test", "a@b.test,", "<a@b.test>", `${"x".repeat(250)}@b.test`])("%s is none", it =>
    expect(isAddress(it)).toBe(false),
  );

  test("each address stands once, whatever its case", () => {
    const list = [{ name: "Ana", address: "ana@x.test" }];
    expect(
      addAddresses(list, [
        { name: "", address: "ANA@x.test" },
        { name: "", address: "b@x.test" },
      ]),
    ).toHaveLength(2);
    expect(without(list, [{ name: "", address: "Ana@X.test" }])).toEqual([]);
  });

  test("shown with the name where there is one", () => {
    expect(showAddress({ name: "Ana", address: "ana@x.test" })).toBe("Ana <ana@x.test>");
    expect(showAddress({ name: "", address: "ana@x.test" })).toBe("ana@x.test");
  });
});
