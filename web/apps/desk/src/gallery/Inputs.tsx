/** What is written into, ticked and pressed. */
import {
  Button,
  Checkbox,
  Checks,
  ChipsInput,
  Choices,
  CopyField,
  Field,
  IconButton,
  IconPlus,
  IconSearch,
  IconSend,
  IconSettings,
  Input,
  Select,
  Tabs,
  Textarea,
} from "@candor/ui";
import { useState } from "react";
import { LONG, Part } from "./Part.tsx";

const VARIANTS = ["primary", "secondary", "quiet", "danger", "note"] as const;
const MANY = Array.from({ length: 10 }, (_, at) => ({ id: `${at}`, label: `Option ${at + 1}` }));

export function Inputs() {
  const [tab, setTab] = useState<"one" | "two" | "three">("one");
  const [chips, setChips] = useState(["example.com", LONG]);
  const [chosen, setChosen] = useState(["1"]);
  const [way, setWay] = useState<"mail" | "form">("mail");
  return (
    <>
      <Part name="Button" is_column>
        {VARIANTS.map(variant => (
          <Row key={variant} variant={variant} />
        ))}
        <Button variant="primary">{LONG}</Button>
      </Part>
      <Part name="IconButton">
        <IconButton label="Settings" icon={<IconSettings />} />
        <IconButton label="Search" icon={<IconSearch />} shortcut="/" />
        <IconButton label="Add" icon={<IconPlus />} size="small" />
        <IconButton label="Not now" icon={<IconSend />} disabled />
      </Part>
      <Part name="Tabs" is_column>
        <Tabs
          label="Kinds"
          active={tab}
          onChange={setTab}
          tabs={[
            { id: "one", label: "Reply", icon: <IconSend /> },
            { id: "two", label: "Note" },
            { id: "three", label: "A rather long name" },
          ]}
        />
      </Part>
      <Part name="Field, Input, Select, Textarea" is_column>
        <Field label="Name" help="As customers see it." hint="optional">
          {ids => <Input {...ids} defaultValue="Thalvia" />}
        </Field>
        <Field label="Address" error="Write an address like anna@example.com.">
          {ids => <Input {...ids} defaultValue="anna@" />}
        </Field>
        <Field label="Cannot be changed">{ids => <Input {...ids} defaultValue={LONG} disabled />}</Field>
        <Field label="Language">
          {ids => (
            <Select {...ids}>
              <option>English</option>
              <option>Ελληνικά</option>
            </Select>
          )}
        </Field>
        <Field label={LONG} help={LONG}>
          {ids => <Textarea {...ids} rows={3} placeholder="Write here" />}
        </Field>
      </Part>
      <Part name="ChipsInput" is_column>
        <Field label="Domains">
          {ids => (
            <ChipsInput
              {...ids}
              name="domains"
              values={chips}
              onChange={setChips}
              removeLabel={value => `Remove ${value}`}
            />
          )}
        </Field>
      </Part>
      <Part name="Checkbox" is_column>
        <Checkbox label="A box" help="Takes effect with its form." defaultChecked />
        <Checkbox label={LONG} />
        <Checkbox label="A switch" help="Takes effect at once." is_switch defaultChecked />
        <Checkbox label="Not now" disabled />
      </Part>
      <Part name="Choices" is_column>
        <Choices
          label="Way in"
          name="way"
          value={way}
          onChange={setWay}
          options={[
            { id: "mail", label: "Mail", help: "An address of your own." },
            { id: "form", label: "Form", help: LONG },
          ]}
        />
        <Choices
          is_row
          label="Side by side"
          error="Choose one."
          name="way-row"
          value={way}
          onChange={setWay}
          options={[
            { id: "mail", label: "Mail" },
            { id: "form", label: "Form" },
          ]}
        />
      </Part>
      <Part name="Checks" is_column>
        <Checks
          label="Several of many"
          help="A search field once the list is long."
          searchLabel="Search options"
          emptyText="None of that name"
          name="many"
          options={[...MANY, { id: "long", label: LONG, detail: "detail" }]}
          chosen={chosen}
          onChange={setChosen}
        />
      </Part>
      <Part name="CopyField" is_column>
        <CopyField
          label="Address to copy"
          value="https://desk.example.com/help"
          copyLabel="Copy"
          copiedLabel="Copied"
        />
        <CopyField label="Piece of HTML" rows={3} value={LONG} copyLabel="Copy" copiedLabel="Copied" />
      </Part>
    </>
  );
}

function Row({ variant }: { variant: (typeof VARIANTS)[number] }) {
  return (
    <div>
      <Button variant={variant}>{variant}</Button>{" "}
      <Button variant={variant} icon={<IconSend />}>
        with icon
      </Button>{" "}
      <Button variant={variant} size="small">
        small
      </Button>{" "}
      <Button variant={variant} is_busy>
        busy
      </Button>{" "}
      <Button variant={variant} disabled>
        disabled
      </Button>
    </div>
  );
}
