import { cx } from "@candor/ui";
import type { ReactNode } from "react";
import css from "./Suggestions.module.css";

export interface Suggestion {
  id: string;
  label: string;
  detail?: string;
  icon?: ReactNode;
  is_disabled?: boolean;
}

export interface SuggestionsProps {
  id: string;
  label: string;
  items: Suggestion[];
  active: number;
  place: DOMRect;
  /** What the active one would do, beside the list. */
  preview?: ReactNode;
  /** Instead of the list: loading, failed, nothing found. */
  state?: ReactNode;
  hint: string;
  onActive: (at: number) => void;
  onPick: (at: number) => void;
}

const GAP_PX = 6;
const EDGE_PX = 8;
/** More room than this above the words, and the list opens upwards: the composer lies at the bottom. */
const ROOM_PX = 260;

/** A list at the words that asked for it. The text keeps the focus and handles the keys. */
export function Suggestions(props: SuggestionsProps) {
  const { id, items, active, place } = props;
  return (
    <div
      className={cx(css.popup, Boolean(props.preview) && css.wide)}
      ref={node => {
        if (node) put(node, place);
      }}
      // A click must not take the focus out of the text.
      onPointerDown={event => event.preventDefault()}
    >
      <div className={css.columns}>
        <div className={css.side}>
          {props.state}
          <div id={`${id}-list`} className={css.list} role="listbox" aria-label={props.label}>
            {items.map((item, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the text holds the focus and handles the keys.
              <div
                key={item.id}
                id={`${id}-${at}`}
                ref={at === active ? node => node?.scrollIntoView?.({ block: "nearest" }) : undefined}
                className={cx(css.item, at === active && css.active, item.is_disabled && css.off)}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                aria-disabled={item.is_disabled || undefined}
                onClick={() => props.onPick(at)}
                onPointerMove={() => at !== active && props.onActive(at)}
              >
                {item.icon}
                <span className={css.words}>
                  <span className={css.label} dir="auto">
                    {item.label}
                  </span>
                  {item.detail && <span className={css.detail}>{item.detail}</span>}
                </span>
              </div>
            ))}
          </div>
        </div>
        {props.preview && <div className={css.preview}>{props.preview}</div>}
      </div>
      <p className={css.hint}>{props.hint}</p>
    </div>
  );
}

function put(node: HTMLElement, place: DOMRect): void {
  const is_above = place.top > ROOM_PX || place.top > innerHeight - place.bottom;
  const room = is_above ? place.top : innerHeight - place.bottom;
  node.style.maxBlockSize = `${Math.max(0, room - GAP_PX - EDGE_PX)}px`;
  node.style.insetBlockStart = is_above ? "auto" : `${place.bottom + GAP_PX}px`;
  node.style.insetBlockEnd = is_above ? `${innerHeight - place.top + GAP_PX}px` : "auto";
  const widest = innerWidth - node.offsetWidth - EDGE_PX;
  node.style.insetInlineStart = `${Math.max(EDGE_PX, Math.min(place.left - EDGE_PX, widest))}px`;
}
