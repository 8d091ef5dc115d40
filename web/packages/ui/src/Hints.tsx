import { useEffect, useLayoutEffect, useRef, useState } from "react";
import css from "./Hints.module.css";
import { Kbd } from "./Kbd.tsx";

const DELAY_MS = 450;
const GAP_PX = 6;
const EDGE_PX = 4;

interface Hint {
  target: HTMLElement;
  text: string;
  keys: string | null;
}

/**
 * The names of icon buttons, shown by one listener for the whole page: a hint of its own for each of some hundred
 * buttons would cost more than everything else in a ticket.
 */
export function Hints() {
  const [hint, setHint] = useState<Hint | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setHint(null);
    };
    const show = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-hint]") : null;
      clearTimeout(timer);
      if (!target || (event.type === "focusin" && !target.matches(":focus-visible"))) {
        setHint(null);
        return;
      }
      const text = target.getAttribute("aria-label") ?? "";
      timer = setTimeout(
        () => target.isConnected && setHint({ target, text, keys: target.getAttribute("aria-keyshortcuts") }),
        DELAY_MS,
      );
    };
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && hide();
    document.addEventListener("pointerover", show);
    document.addEventListener("focusin", show);
    document.addEventListener("pointerdown", hide);
    document.addEventListener("focusout", hide);
    document.addEventListener("scroll", hide, true);
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", show);
      document.removeEventListener("focusin", show);
      document.removeEventListener("pointerdown", hide);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("scroll", hide, true);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  useLayoutEffect(() => {
    if (hint && box.current) place(box.current, hint.target);
  }, [hint]);

  // The button's own label is what screen readers read; the hint is for the eyes.
  if (!hint) return null;
  return (
    <div ref={box} className={css.hint} aria-hidden="true">
      {hint.text}
      {hint.keys && <Kbd keys={hint.keys} />}
    </div>
  );
}

function place(box: HTMLElement, target: HTMLElement): void {
  const at = target.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const side = target.dataset.hint;
  let x = at.left + (at.width - size.width) / 2;
  let y = at.bottom + GAP_PX;
  if (side === "right") {
    x = at.right + GAP_PX;
    y = at.top + (at.height - size.height) / 2;
  }
  if (side === "top" || y + size.height > innerHeight) y = at.top - size.height - GAP_PX;
  box.style.insetInlineStart = `${Math.max(EDGE_PX, Math.min(x, innerWidth - size.width - EDGE_PX))}px`;
  box.style.insetBlockStart = `${Math.max(EDGE_PX, y)}px`;
}
