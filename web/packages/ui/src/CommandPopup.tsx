import { Dialog as Base } from "@base-ui/react/dialog";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { CommandDialogProps } from "./CommandDialog.tsx";
import css from "./CommandPopup.module.css";
import { cx } from "./cx.ts";
import { IconSearch } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import { overlayHost } from "./overlays.tsx";

export function CommandPopup(props: CommandDialogProps) {
  const { text, groups, onPick, onClose } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const all = groups.flatMap(group => group.commands);
  const active = Math.max(0, Math.min(at, all.length - 1));
  const activeId = all[active]?.id;

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const is_mod = event.metaKey || event.ctrlKey;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((active + step + all.length) % Math.max(1, all.length));
    else if (event.key === "PageDown") setAt(Math.min(all.length - 1, active + 8));
    else if (event.key === "PageUp") setAt(Math.max(0, active - 8));
    else if (event.key === "Enter" && activeId) onPick(activeId);
    else if (is_mod && event.code === "KeyK") onClose();
    else return;
    event.preventDefault();
  }

  return (
    <Base.Root open onOpenChange={is_open => !is_open && onClose()}>
      <Base.Portal container={overlayHost}>
        <Base.Backdrop className={css.backdrop} />
        <Base.Popup className={css.popup} initialFocus={field}>
          <Base.Title className="visually-hidden">{props.title}</Base.Title>
          <div className={css.head}>
            <IconSearch />
            <input
              ref={field}
              className={css.field}
              role="combobox"
              aria-label={props.fieldLabel}
              aria-expanded
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-activedescendant={activeId ? `${id}-${activeId}` : undefined}
              placeholder={props.fieldLabel}
              value={text}
              onChange={event => {
                props.onText(event.currentTarget.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
              autoComplete="off"
              autoCapitalize="off"
              enterKeyHint="go"
              spellCheck={false}
            />
          </div>
          <div id={`${id}-list`} className={css.list} role="listbox" aria-label={props.title}>
            {groups
              .filter(group => group.commands.length > 0)
              .map(group => (
                // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for forms.
                <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
                  <div id={`${id}-group-${group.id}`} className={css.name} role="presentation">
                    {group.name}
                  </div>
                  {group.commands.map(command => (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and handles the keys.
                    <div
                      key={command.id}
                      id={`${id}-${command.id}`}
                      ref={command.id === activeId ? node => node?.scrollIntoView?.({ block: "nearest" }) : undefined}
                      className={cx(css.option, command.id === activeId && css.active)}
                      role="option"
                      tabIndex={-1}
                      aria-selected={command.id === activeId}
                      onClick={() => onPick(command.id)}
                      onPointerMove={() => command.id !== activeId && setAt(all.indexOf(command))}
                      data-command={command.id}
                    >
                      <span className={css.icon}>{command.icon}</span>
                      <span className={cx(css.label, "truncate")} dir="auto">
                        {command.label}
                        {command.detail && <span className={css.detail}>{command.detail}</span>}
                      </span>
                      {command.keys && <Kbd keys={command.keys} />}
                    </div>
                  ))}
                </div>
              ))}
          </div>
          {all.length === 0 && <p className={css.empty}>{props.emptyText}</p>}
          <p className="visually-hidden" role="status">
            {props.status}
          </p>
          {props.footer && <div className={css.footer}>{props.footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
