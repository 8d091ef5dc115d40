/** What opens over the page. */
import {
  Button,
  ConfirmDialog,
  Dialog,
  Field,
  IconFlag,
  IconTrash,
  Input,
  Menu,
  Picker,
  Popover,
  Table,
  toast,
} from "@candor/ui";
import { useState } from "react";
import { LONG, Part } from "./Part.tsx";

type Open = "dialog" | "reading" | "confirm" | "typed" | "picker" | "popover" | null;

export function Popups() {
  const [open, setOpen] = useState<Open>(null);
  const [chosen, setChosen] = useState(["high"]);
  const close = () => setOpen(null);
  const button = (id: Exclude<Open, null>, name: string) => <Button onClick={() => setOpen(id)}>{name}</Button>;
  return (
    <>
      <Part name="Menu, Picker, Popover">
        <Menu
          trigger={<Button>Menu</Button>}
          groups={[
            {
              id: "one",
              name: "Group",
              items: [
                { id: "a", label: "First", icon: <IconFlag />, shortcut: "Mod+K", onSelect: () => {} },
                { id: "b", label: "Chosen", is_chosen: true, onSelect: () => {} },
                { id: "c", label: "Disabled", is_disabled: true, onSelect: () => {} },
              ],
            },
            {
              id: "two",
              items: [{ id: "d", label: "Dangerous", icon: <IconTrash />, is_danger: true, onSelect: () => {} }],
            },
          ]}
        />
        <Picker
          trigger={<Button>Picker</Button>}
          label="Priority"
          searchLabel="Search priorities"
          emptyText="None of that name"
          options={[
            { id: "low", label: "Low" },
            { id: "high", label: "High", detail: "today" },
            { id: "long", label: LONG, depth: 1 },
          ]}
          chosen={chosen}
          is_open={open === "picker"}
          onOpenChange={is_open => setOpen(is_open ? "picker" : null)}
          onPick={id => setChosen([id])}
        />
        <Popover
          trigger={<Button>Popover</Button>}
          label="More"
          is_open={open === "popover"}
          onOpenChange={is_open => setOpen(is_open ? "popover" : null)}
        >
          <Field label="Inside">{ids => <Input {...ids} />}</Field>
        </Popover>
      </Part>
      <Part name="Dialog, ConfirmDialog">
        {button("dialog", "Dialog")}
        {button("reading", "Dialog to read")}
        {button("confirm", "Question")}
        {button("typed", "Question to type")}
      </Part>
      <Part name="Toasts">
        <Button onClick={() => toast("Saved", { action: { label: "Undo", run: () => toast("Undone") } })}>
          With undo
        </Button>
        <Button onClick={() => toast(LONG, { tone: "danger" })}>Failed, long</Button>
      </Part>
      <Dialog
        is_open={open === "dialog"}
        onClose={close}
        title="A dialog"
        description="What it is about."
        closeLabel="Close"
        footer={
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        }
      >
        <Field label="Name">{ids => <Input {...ids} />}</Field>
      </Dialog>
      <Dialog is_open={open === "reading"} onClose={close} title={LONG} closeLabel="Close" is_reading is_wide>
        <Table
          label="Many lines"
          rows={Array.from({ length: 40 }, (_, at) => ({ id: `${at}` }))}
          rowKey={row => row.id}
          columns={[
            { id: "n", head: "Line", cell: row => row.id },
            { id: "text", head: "Text", cell: () => LONG },
          ]}
        />
      </Dialog>
      {(open === "confirm" || open === "typed") && (
        <ConfirmDialog
          title="Delete it?"
          text="It cannot be brought back."
          confirmLabel="Delete"
          cancelLabel="Cancel"
          closeLabel="Close"
          {...(open === "typed" ? { typed: { text: "delete", label: "Write delete" } } : {})}
          onConfirm={close}
          onClose={close}
        />
      )}
    </>
  );
}
