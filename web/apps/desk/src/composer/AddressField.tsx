import type { Addr } from "@candor/api";
import { useT } from "@candor/i18n";
import { cx, IconClose } from "@candor/ui";
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import css from "./AddressField.module.css";
import { addAddresses, isAddress, parseAddresses, sameAddress, showAddress } from "./addresses.ts";
import { useSuggestions } from "./useSuggestions.ts";

export interface AddressFieldProps {
  label: string;
  addresses: Addr[];
  onChange: (addresses: Addr[]) => void;
  autoFocus?: boolean;
}

/** Recipients as chips: typed, pasted as a list, chosen from the known customers, taken out by Backspace. */
export function AddressField({ label, addresses, onChange, autoFocus }: AddressFieldProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const suggestions = useSuggestions(text).filter(it => !addresses.some(other => sameAddress(other, it)));
  const is_open = suggestions.length > 0;

  function add(more: Addr[]) {
    if (more.length > 0) onChange(addAddresses(addresses, more));
    setText("");
    setAt(0);
  }

  function remove(address: Addr) {
    onChange(addresses.filter(it => it !== address));
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const last = addresses.at(-1);
    if (event.key === "ArrowDown" && is_open) setAt((at + 1) % suggestions.length);
    else if (event.key === "ArrowUp" && is_open) setAt((at + suggestions.length - 1) % suggestions.length);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      const chosen = is_open && !isAddress(text.trim()) ? suggestions[at] : undefined;
      add(chosen ? [chosen] : parseAddresses(text));
    } else if ([",", ";"].includes(event.key) && isAddress(text.trim())) add(parseAddresses(text));
    else if (event.key === "Backspace" && text === "" && last) remove(last);
    else if (event.key === "Escape" && is_open) setText("");
    else {
      // What is typed counts before the message is sent.
      if (event.key === "Enter") add(parseAddresses(text));
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = parseAddresses(event.clipboardData.getData("text"));
    if (pasted.length < 2 && !isAddress(pasted[0]?.address ?? "")) return;
    event.preventDefault();
    add(pasted);
  }

  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <ul className={css.chips}>
        {addresses.map(address => {
          const is_valid = isAddress(address.address);
          return (
            <li key={address.address} className={cx(css.chip, !is_valid && css.invalid)} title={showAddress(address)}>
              <span className="truncate" dir="auto">
                {address.name || address.address}
              </span>
              {!is_valid && <span className="visually-hidden">{t("address-invalid")}</span>}
              <button
                type="button"
                className={css.remove}
                aria-label={t("address-remove", { address: showAddress(address) })}
                onClick={() => remove(address)}
              >
                <IconClose />
              </button>
            </li>
          );
        })}
        <li className={css.entry}>
          <input
            ref={field}
            id={id}
            className={css.input}
            type="text"
            inputMode="email"
            role="combobox"
            aria-expanded={is_open}
            aria-controls={`${id}-list`}
            aria-activedescendant={is_open ? `${id}-${at}` : undefined}
            autoComplete="off"
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: the dialog that opens for writing starts at its first field.
            autoFocus={autoFocus}
            value={text}
            onChange={event => {
              setText(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => add(parseAddresses(text))}
          />
        </li>
      </ul>
      <div id={`${id}-list`} className={css.list} role="listbox" aria-label={label} hidden={!is_open}>
        {suggestions.map((it, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and handles the keys.
          <div
            key={it.address}
            id={`${id}-${index}`}
            className={cx(css.option, index === at && css.active)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={event => event.preventDefault()}
            onClick={() => add([it])}
          >
            <span dir="auto">{it.name || it.address}</span> <span className={css.detail}>{it.address}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
