import type { Addr } from "@candor/api";
import { setLocale } from "@candor/i18n";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Desk, DeskProvider } from "../src/app/desk.ts";
import { AddressField } from "../src/composer/AddressField.tsx";

const get = vi.fn();
let latest: Addr[];

function Field({ first }: { first: Addr[] }) {
  const [addresses, setAddresses] = useState(first);
  latest = addresses;
  return (
    <DeskProvider value={{ can: () => true, client: { get } } as unknown as Desk}>
      <AddressField label="To" addresses={addresses} onChange={setAddresses} />
    </DeskProvider>
  );
}

beforeEach(async () => {
  get.mockReset();
  get.mockResolvedValue({ data: [], next: null });
  await setLocale("en");
});

describe("recipients as chips", () => {
  test("are typed, and taken out from the end by Backspace", async () => {
    const user = userEvent.setup();
    render(<Field first={[]} />);
    const field = screen.getByRole("combobox", { name: "To" });
    await user.type(field, "ana@x.test{Enter}ben@x.test,");
    expect(latest.map(it => it.address)).toEqual(["ana@x.test", "ben@x.test"]);
    await user.type(field, "{Backspace}");
    expect(latest.map(it => it.address)).toEqual(["ana@x.test"]);
  });

  test("come as a pasted list, each once", async () => {
    const user = userEvent.setup();
    render(<Field first={[{ name: "Ana", address: "ana@x.test" }]} />);
    await user.click(screen.getByRole("combobox"));
    await user.paste("Ana <ANA@x.test>; Ben <ben@x.test>");
    expect(latest).toEqual([
      { name: "Ana", address: "ana@x.test" },
      { name: "Ben", address: "ben@x.test" },
    ]);
  });

  test("keep what is no address, and say so", async () => {
    const user = userEvent.setup();
    render(<Field first={[]} />);
    await user.type(screen.getByRole("combobox"), "nobody{Enter}");
    expect(screen.getByText("not a valid address")).toBeTruthy();
  });

  test("can be taken out one by one", async () => {
    const user = userEvent.setup();
    render(<Field first={[{ name: "Ana", address: "ana@x.test" }]} />);
    await user.click(screen.getByRole("button", { name: "Remove Ana <ana@x.test>" }));
    expect(latest).toEqual([]);
  });

  test("are chosen from known customers by the arrows", async () => {
    const person = (name: string, value: string) => ({ name, identities: [{ kind: "email", value }] });
    get.mockResolvedValue({ data: [person("Ivana", "ivana@x.test"), person("Ivan", "ivan@x.test")], next: null });
    const user = userEvent.setup();
    render(<Field first={[]} />);
    await user.type(screen.getByRole("combobox"), "iva");
    await screen.findByRole("option", { name: /ivan@x.test/ });
    await user.keyboard("{ArrowDown}{Enter}");
    expect(latest).toEqual([{ name: "Ivan", address: "ivan@x.test" }]);
  });
});
