/** What only shows something: badges, banners, states, tables. */
import {
  Avatar,
  Badge,
  Banner,
  Button,
  Empty,
  Failure,
  IconInbox,
  IconInfo,
  IconWarning,
  Kbd,
  Skeleton,
  Steps,
  Table,
  type Tone,
} from "@candor/ui";
import { useState } from "react";
import { LONG, Part } from "./Part.tsx";

const TONES: Tone[] = ["neutral", "accent", "success", "warning", "danger", "info", "note", "violet"];
const NAMES = ["Σοφία Καραλή", "İlqar Rəhimli", "吴晓梅", "Stjepan Grgurić", "Molly Kearney", ""];
const ROWS = [
  { id: "1", name: "Pnelia 40", text: "Air purifier", n: 12 },
  { id: "2", name: "Thervia 9", text: LONG, n: 1204 },
];

export function Shown() {
  const [step, setStep] = useState<"a" | "b" | "c" | "d">("b");
  return (
    <>
      <Part name="Badge">
        {TONES.map(tone => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        <Badge icon={<IconInfo />}>with an icon</Badge>
        <Badge title={LONG}>{LONG}</Badge>
      </Part>
      <Part name="Avatar">
        {NAMES.map(name => (
          <Avatar key={name} name={name} />
        ))}
        <Avatar name="Nikos Kallergis" kind="agent" />
        <Avatar name="Candor" kind="system" />
        <Avatar name="Nikos Kallergis" kind="agent" size="small" />
      </Part>
      <Part name="Kbd">
        <Kbd keys="Mod+Shift+Enter" />
        <Kbd keys="ArrowUp" />
        <Kbd keys="g i" />
        <Kbd keys="Escape" />
      </Part>
      <Part name="Banner" is_column>
        <Banner icon={<IconInfo />}>Information that stays.</Banner>
        <Banner tone="warning" icon={<IconWarning />} action={<Button size="small">Act on it</Button>}>
          {LONG}
        </Banner>
        <Banner tone="danger" icon={<IconWarning />}>
          Something is broken.
        </Banner>
        <Banner tone="note">Only the team sees this.</Banner>
      </Part>
      <Part name="Skeleton" is_column>
        <Skeleton label="Loading the gallery" lines={4} />
      </Part>
      <Part name="Empty" is_column>
        <Empty
          icon={<IconInbox />}
          title="Nothing here"
          text="And why that is good."
          action={<Button variant="primary">Begin</Button>}
        />
        <Empty title={LONG} />
      </Part>
      <Part name="Failure" is_column>
        <Failure title="It did not work" detail="What was wrong, and what to do." action={<Button>Try again</Button>} />
        <Failure title={LONG} />
      </Part>
      <Part name="Table" is_column>
        <Table
          label="Devices"
          rows={ROWS}
          rowKey={row => row.id}
          columns={[
            { id: "name", head: "Name", cell: row => row.name },
            { id: "text", head: "What it is", cell: row => row.text },
            { id: "n", head: "Sold", cell: row => row.n, align: "end" },
          ]}
        />
      </Part>
      <Part name="Steps" is_column>
        <Steps
          label="Set-up"
          active={step}
          onChange={setStep}
          steps={[
            { id: "a", label: "Address", state: "done", stateLabel: "done" },
            { id: "b", label: "Receiving", state: "problem", stateLabel: "problem" },
            { id: "c", label: LONG, state: "todo", stateLabel: "to do" },
            { id: "d", label: "Try it", state: "todo", stateLabel: "to do", is_disabled: true },
          ]}
        />
      </Part>
    </>
  );
}
