import { useT } from "@candor/i18n";
import { cx, IconSearch } from "@candor/ui";
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { isFree } from "./filters.ts";
import css from "./QueryBox.module.css";
import { type Words, withValue, wordAt } from "./question.ts";
import { useOptions } from "./useOptions.ts";

export interface QueryBoxHandle {
  /** Puts the cursor there and offers what may stand there. */
  edit: (caret: number) => void;
}

export interface QueryBoxProps {
  text: string;
  words: Words;
  handle: Ref<QueryBoxHandle>;
  onText: (text: string) => void;
  /** Somebody is about to say what a filter must be: there is nothing to ask for yet. */
  onUnfinished: (is_unfinished: boolean) => void;
  onLeaveDown: () => void;
}

/** The field of the search: words and filters, with the names and values of filters offered where the cursor is. */
export function QueryBox({ text, words, handle, onText, onUnfinished, onLeaveDown }: QueryBoxProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(text.length);
  const [is_wanted, setWanted] = useState(false);
  // Names of filters and of customers are only offered: Enter must not make something else of what was typed.
  const [at, setAt] = useState<number | null>(null);
  const offer = useOptions(text, Math.min(caret, text.length), words);
  const is_open = is_wanted && offer.options.length > 0;
  const active = is_open ? (at ?? (offer.filter && !isFree(offer.filter.key) ? 0 : -1)) : -1;

  const is_unfinished = is_wanted && offer.filter !== null && offer.is_unfinished;
  useEffect(() => onUnfinished(is_unfinished), [is_unfinished, onUnfinished]);

  function place(to: number) {
    setCaret(to);
    setAt(null);
    // The value is written in this very pass, so that the cursor can be put into it.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(to, to);
    });
  }

  useImperativeHandle(handle, () => ({
    edit: to => {
      place(to);
      setWanted(true);
    },
  }));

  function pick(index: number) {
    const option = offer.options[index];
    if (!option) return;
    if (offer.filter) {
      const next = withValue(text, offer.filter, option.key, option.value);
      setWanted(option.value.endsWith("="));
      onText(next.text);
      place(next.caret);
      return;
    }
    const word = wordAt(text, caret);
    if (!word) return;
    onText(text.slice(0, word.start) + option.value + text.slice(word.end));
    place(word.start + option.value.length);
    setWanted(true);
  }

  function finish() {
    setWanted(false);
    setAt(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const n = offer.options.length;
    if (event.key === "ArrowDown") {
      if (is_open) setAt((active + 1) % n);
      else if (offer.filter && n > 0) setWanted(true);
      else onLeaveDown();
    } else if (event.key === "ArrowUp" && is_open) setAt(active <= 0 ? n - 1 : active - 1);
    else if (event.key === "Enter") {
      const typed = offer.filter?.value ?? "";
      // A value typed in full is taken as it stands.
      if (active >= 0 && (at !== null || offer.is_unfinished || typed === "")) pick(active);
      else finish();
    } else if (event.key === "Escape" && is_wanted) finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={css.box}>
      <IconSearch aria-hidden="true" />
      <input
        ref={field}
        className={css.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-label={t("search-label")}
        aria-expanded={is_open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={t("search-placeholder-filters")}
        value={text}
        dir="auto"
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the page is there to be typed into.
        autoFocus
        onChange={event => {
          const { value, selectionStart } = event.currentTarget;
          const to = selectionStart ?? value.length;
          setCaret(to);
          setAt(null);
          setWanted(true);
          onText(value);
        }}
        onSelect={event => setCaret(event.currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        onBlur={finish}
      />
      <div
        id={`${id}-list`}
        className={css.list}
        role="listbox"
        aria-label={offer.filter ? t(`search-about-${offer.filter.key}`) : t("search-filters")}
        hidden={!is_open}
      >
        {is_open &&
          offer.options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and handles the keys.
            <div
              key={`${option.key} ${option.value}`}
              id={`${id}-${index}`}
              ref={index === active ? node => node?.scrollIntoView?.({ block: "nearest" }) : undefined}
              className={cx(css.option, index === active && css.active)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={event => event.preventDefault()}
              onClick={() => pick(index)}
            >
              <bdi>{option.label}</bdi>
              {option.detail && <span className={css.detail}>{option.detail}</span>}
            </div>
          ))}
      </div>
    </div>
  );
}
