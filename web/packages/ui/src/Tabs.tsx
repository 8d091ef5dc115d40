import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { cx } from "./cx.ts";
import css from "./Tabs.module.css";

export interface TabsProps<Id extends string> {
  label: string;
  tabs: { id: Id; label: ReactNode; icon?: ReactNode }[];
  active: Id;
  onChange: (id: Id) => void;
  /** The id of the element the tabs rule. */
  controls?: string;
}

export function Tabs<Id extends string>({ label, tabs, active, onChange, controls }: TabsProps<Id>) {
  const bar = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex(tab => tab.id === active);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div ref={bar} className={css.bar} role="tablist" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          data-tab={tab.id}
          className={cx(css.tab, tab.id === active && css.active)}
          aria-selected={tab.id === active}
          aria-controls={controls}
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.icon}
          {tab.label}
        </button>
      ))}
    </div>
  );
}
