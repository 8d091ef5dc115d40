/**
 * The state of a form over the browser's own validation: values by the path the server names them with, errors at
 * their fields, what was changed, and one save at a time.
 */
import { asApiError, type FieldProblem } from "@candor/api";
import { useT } from "@candor/i18n";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { changesOf, isSame } from "./changes.ts";
import { fieldText } from "./fieldText.ts";
import { invalidText } from "./invalidText.ts";

export type Values = Record<string, unknown>;

export interface FormOptions<V extends object> {
  initial: V;
  /** Sends the form. What it gives back becomes the new ground to compare with; nothing means: the values as typed. */
  save: (values: V, changes: Partial<V>) => Promise<V | undefined>;
  /** What the browser cannot check: field and text. */
  check?: (values: V) => Record<string, string>;
  onSaved?: () => void;
}

export interface Form<V extends object> {
  values: V;
  set: <K extends keyof V & string>(name: K, value: V[K]) => void;
  patch: (change: Partial<V>) => void;
  reset: (to?: V) => void;
  errorOf: (name: string) => string | null;
  /** Errors of fields that are not on screen, in words. */
  orphans: string[];
  problem: unknown;
  is_dirty: boolean;
  is_busy: boolean;
  props: { ref: RefObject<HTMLFormElement | null>; noValidate: true; onSubmit: (event: FormEvent) => void };
}

export function useForm<V extends object>(options: FormOptions<V>): Form<V> {
  const t = useT();
  const ref = useRef<HTMLFormElement>(null);
  const [ground, setGround] = useState(options.initial);
  const [values, setValues] = useState(options.initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [orphans, setOrphans] = useState<string[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [is_busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (round > 0) ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [round]);

  function patch(change: Partial<V>) {
    setValues(before => ({ ...before, ...change }));
    const touched = Object.keys(change);
    setErrors(before => without(before, touched));
  }

  function refuse(found: Record<string, string>) {
    setErrors(found);
    setRound(it => it + 1);
  }

  async function submit() {
    setProblem(null);
    setOrphans([]);
    const found = { ...invalidFields(ref.current, t), ...options.check?.(values) };
    if (Object.keys(found).length > 0) {
      refuse(found);
      return;
    }
    setErrors({});
    setBusy(true);
    try {
      const saved = await options.save(values, changesOf(ground, values));
      setGround(saved ?? values);
      if (saved) setValues(saved);
      options.onSaved?.();
    } catch (error) {
      const fields = fieldsOf(error);
      const here = fields.filter(it => isOnScreen(ref.current, it.field));
      setProblem(error);
      setOrphans(fields.filter(it => !here.includes(it)).map(it => fieldText(it, t)));
      refuse(byField(here, it => fieldText(it, t)));
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    set: (name, value) => patch({ [name]: value } as unknown as Partial<V>),
    patch,
    reset: (to = ground) => {
      setGround(to);
      setValues(to);
      setErrors({});
      setOrphans([]);
      setProblem(null);
    },
    errorOf: name => errors[name] ?? null,
    orphans,
    problem,
    is_dirty: !isSame(ground, values),
    is_busy,
    props: {
      ref,
      noValidate: true,
      onSubmit: event => {
        event.preventDefault();
        event.stopPropagation();
        if (!is_busy) void submit();
      },
    },
  };
}

/** Some refusals of the whole are about one field; they are shown there. */
const FIELD_OF_CODE: Record<string, string> = { name_taken: "name", email_taken: "email" };

function fieldsOf(error: unknown): FieldProblem[] {
  const { code, fields, detail } = asApiError(error);
  const field = FIELD_OF_CODE[code];
  return field && fields.length === 0 ? [{ field, code, detail }] : fields;
}

/** What the browser finds wrong, by the names of the controls, in the desk's language. */
function invalidFields(form: HTMLFormElement | null, t: ReturnType<typeof useT>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const control of form?.elements ?? []) {
    if (
      !(
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      )
    )
      continue;
    if (control.name && !control.validity.valid && !found[control.name]) found[control.name] = invalidText(control, t);
  }
  return found;
}

/** `texts[0].html` and `choices.3` are parts of a field alike. */
function pathOf(field: string): string[] {
  return field.replace(/\[(\d+)\]/g, ".$1").split(".");
}

/** The server may name a part of a field (`choices.3`): it belongs to the field. */
function isOnScreen(form: HTMLFormElement | null, field: string): boolean {
  return nameOnScreen(form, field) !== null;
}

export function nameOnScreen(form: HTMLFormElement | null, field: string): string | null {
  const parts = pathOf(field);
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join(".");
    if (form?.elements.namedItem(name)) return name;
  }
  return null;
}

export function byField(problems: FieldProblem[], text: (problem: FieldProblem) => string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const problem of problems) {
    const parts = pathOf(problem.field);
    // The error stands at the exact path and, for lists in one control, at the control's own name.
    for (let length = parts.length; length > 0; length -= 1) {
      const name = parts.slice(0, length).join(".");
      found[name] ??= text(problem);
    }
  }
  return found;
}

function without(errors: Record<string, string>, touched: string[]): Record<string, string> {
  const kept = Object.entries(errors).filter(
    ([name]) => !touched.some(it => name === it || name.startsWith(`${it}.`) || it.startsWith(`${name}.`)),
  );
  return kept.length === Object.keys(errors).length ? errors : Object.fromEntries(kept);
}
