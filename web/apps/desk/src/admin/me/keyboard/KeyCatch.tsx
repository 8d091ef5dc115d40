import { formatList, useT } from "@candor/i18n";
import { Button, Kbd } from "@candor/ui";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type ActId, clashes, isBindable, KEYMAP, type OwnKeys } from "../../../app/keymap.ts";
import { combination, isModifier } from "../../../app/shortcuts.ts";
import css from "./Keyboard.module.css";

/** So long a second key may follow the first. */
const SECOND_MS = 900;

export interface KeyCatchProps {
  act: ActId;
  own: OwnKeys;
  onKeys: (keys: string) => void;
  onCancel: () => void;
}

/** Waits for the new keys of an act. Escape leaves, Backspace takes the act its key; Tab goes on as everywhere. */
export function KeyCatch({ act, own, onKeys, onCancel }: KeyCatchProps) {
  const t = useT();
  const [caught, setCaught] = useState("");
  const field = useRef<HTMLButtonElement>(null);
  const caught_at = useRef(0);
  useEffect(() => field.current?.focus(), []);
  const is_good = caught === "" || isBindable(caught);
  const others = caught ? clashes(act, caught, own) : [];

  function onKeyDown(event: KeyboardEvent) {
    const pressed = combination(event.nativeEvent);
    if (pressed === "Tab" || pressed === "Shift+Tab" || isModifier(pressed)) return;
    event.preventDefault();
    event.stopPropagation();
    if (pressed === "Escape") onCancel();
    else if (pressed === "Backspace" || pressed === "Delete") onKeys("");
    else if (pressed === "Enter") {
      if (caught && is_good) onKeys(caught);
    } else {
      const is_second = event.timeStamp - caught_at.current < SECOND_MS && caught !== "" && !caught.includes(" ");
      setCaught(is_second && !/Mod|Alt/.test(caught + pressed) ? `${caught} ${pressed}` : pressed);
      caught_at.current = event.timeStamp;
    }
  }

  return (
    <div className={css.catch}>
      <button ref={field} type="button" className={css.field} onKeyDown={onKeyDown}>
        {caught ? <Kbd keys={caught} /> : t("keyboard-press")}
      </button>
      <Button size="small" variant="primary" disabled={!caught || !is_good} onClick={() => onKeys(caught)}>
        {t("save")}
      </Button>
      <Button size="small" onClick={() => onKeys("")}>
        {t("keyboard-without")}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t("cancel")}
      </Button>
      <p className={css.hint} role="status">
        {!is_good
          ? t("keyboard-taken")
          : others.length > 0
            ? t("keyboard-clash", { names: formatList(others.map(it => t(KEYMAP[it].text))) })
            : t("keyboard-hint")}
      </p>
    </div>
  );
}
