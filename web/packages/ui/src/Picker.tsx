import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useMemo, useState } from "react";
import { cx } from "./cx.ts";
import { fold } from "./fold.ts";
import { IconCheck } from "./icons.ts";
import css from "./Picker.module.css";
import { Popover } from "./Popover.tsx";

export interface PickerOption {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: ReactNode;
  /** Steps inward, for trees. */
  depth?: number;
}

export interface PickerProps {
  trigger: ReactElement;
  label: string;
  searchLabel: string;
  emptyText: string;
  options: PickerOption[];
  chosen: string[];
  /** Stays open to choose several. */
  is_multiple?: boolean;
  is_open: boolean;
  onOpenChange: (is_open: boolean) => void;
  onPick: (id: string) => void;
  align?: "start" | "end";
  side?: "top" | "bottom";
}

/** A list to search and choose from: one field, arrows, Enter. */
export function Picker(props: PickerProps) {
  return (
    <Popover {...props}>
      <Choices {...props} />
    </Popover>
  );
}

function Choices({ options, chosen, label, searchLabel, emptyText, is_multiple, onPick, onOpenChange }: PickerProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const shown = useMemo(() => {
    const wanted = fold(text.trim());
    return wanted ? options.filter(option => fold(`${option.label} ${option.detail ?? ""}`).includes(wanted)) : options;
  }, [options, text]);
  const active = Math.min(at, shown.length - 1);

  function pick(option: PickerOption | undefined) {
    if (!option) return;
    onPick(option.id);
    if (!is_multiple) onOpenChange(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((active + step + shown.length) % Math.max(1, shown.length));
    else if (event.key === "Enter") pick(shown[active]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        className={css.search}
        role="combobox"
        aria-label={searchLabel}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        placeholder={searchLabel}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
      />
      <div id={`${id}-list`} className={css.list} role="listbox" aria-label={label} aria-multiselectable={is_multiple}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and handles the keys.
          <div
            key={option.id}
            id={`${id}-${index}`}
            ref={index === active ? node => node?.scrollIntoView?.({ block: "nearest" }) : undefined}
            className={cx(css.option, index === active && css.active)}
            role="option"
            tabIndex={-1}
            aria-selected={chosen.includes(option.id)}
            onClick={() => pick(option)}
            onPointerMove={() => index !== active && setAt(index)}
            data-depth={option.depth || undefined}
          >
            {option.icon}
            <span className={css.label} dir="auto">
              {option.label}
              {option.detail && <span className={css.detail}>{option.detail}</span>}
            </span>
            {chosen.includes(option.id) && <IconCheck />}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className={css.empty}>{emptyText}</p>}
    </>
  );
}
