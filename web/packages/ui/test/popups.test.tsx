import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { fold, Menu, Overlays, Picker } from "../src/index.ts";
import { loadPopups } from "../src/usePopups.ts";

beforeAll(() => loadPopups());

describe("menus", () => {
  test("are made when first opened, and give what was chosen", async () => {
    const onSelect = vi.fn();
    const user = userEvent.setup();
    render(
      <>
        <Menu
          trigger={<button type="button">Status</button>}
          groups={[{ id: "g", items: [{ id: "a", label: "Open", onSelect }] }]}
        />
        <Overlays label="overlays" />
      </>,
    );
    const button = screen.getByRole("button", { name: "Status" });
    expect(button.getAttribute("aria-haspopup")).toBe("menu");
    expect(screen.queryByRole("menuitem")).toBeNull();
    await user.click(button);
    await user.click(await screen.findByRole("menuitem", { name: "Open" }));
    expect(onSelect).toHaveBeenCalledTimes(1);
  });
});

function Tags() {
  const [chosen, setChosen] = useState<string[]>([]);
  const [is_open, setOpen] = useState(false);
  return (
    <>
      <Picker
        trigger={<button type="button">Tags</button>}
        label="Tags"
        searchLabel="Find a tag"
        emptyText="Nothing found"
        is_multiple
        is_open={is_open}
        onOpenChange={setOpen}
        chosen={chosen}
        options={["Ζέστη", "İlqar", "Đuro"].map(label => ({ id: label, label }))}
        onPick={id => setChosen(before => [...before, id])}
      />
      <output>{chosen.join(",")}</output>
      <Overlays label="overlays" />
    </>
  );
}

describe("pickers", () => {
  test("find by letters without their accents, and choose by Enter", async () => {
    const user = userEvent.setup();
    render(<Tags />);
    await user.click(screen.getByRole("button", { name: "Tags" }));
    const field = await screen.findByRole("combobox", { name: "Find a tag" });
    await user.type(field, "ζεστη{Enter}");
    await user.clear(field);
    await user.type(field, "ilq{Enter}");
    expect(screen.getByRole("status").textContent).toBe("Ζέστη,İlqar");
    await user.clear(field);
    await user.type(field, "xyz");
    expect(screen.getByText("Nothing found")).toBeTruthy();
  });

  test("fold what languages write differently", () => {
    expect(fold("İstanbul IŞIK")).toBe(fold("istanbul ışık"));
    expect(fold("ΟΔΥΣΣΕΥΣ")).toBe(fold("οδυσσεύς"));
    expect(fold("Đurđevac")).toBe("durdevac");
  });
});
