/** How forms are described: a list of fields, each naming the value it edits. */
import type { Choice, FieldIds } from "@candor/ui";
import type { ReactNode } from "react";

interface Common {
  name: string;
  label: string;
  help?: ReactNode;
  hint?: string;
  is_required?: boolean;
  is_hidden?: boolean;
  is_disabled?: boolean;
}

interface Text extends Common {
  kind: "text" | "email" | "password";
  max_length?: number;
  min_length?: number;
  placeholder?: string;
  autoComplete?: string;
  /** Addresses, hosts, keys: no corrections, no capitals. */
  is_technical?: boolean;
}

interface NumberField extends Common {
  kind: "number";
  min: number;
  max: number;
}

interface LongText extends Common {
  kind: "long_text";
  rows?: number;
  max_length?: number;
  placeholder?: string;
}

interface SelectField extends Common {
  kind: "select";
  options: { id: string; label: string; lang?: string }[];
}

interface RadioField extends Common {
  kind: "radio";
  options: Choice<string>[];
  is_row?: boolean;
}

interface SwitchField extends Common {
  kind: "switch" | "checkbox";
}

interface ChipsField extends Common {
  kind: "chips";
  placeholder?: string;
  inputMode?: "text" | "url" | "email";
  clean?: (text: string) => string;
}

/** Anything else: it gets the ids that join it with its label, help and error. */
interface OwnField extends Common {
  kind: "own";
  render: (ids: FieldIds) => ReactNode;
}

export type FieldSpec = Text | NumberField | LongText | SelectField | RadioField | SwitchField | ChipsField | OwnField;
