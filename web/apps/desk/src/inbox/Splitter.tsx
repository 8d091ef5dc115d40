import { cx } from "@candor/ui";
import type { KeyboardEvent, PointerEvent } from "react";
import css from "./Splitter.module.css";

export interface SplitterProps {
  label: string;
  size: number;
  least: number;
  most: number;
  onSize: (size: number) => void;
  /** The column it sizes begins at the line instead of ending there. */
  is_start?: boolean;
}

const STEP = 16;

/** The line between two columns: dragged with the pointer, moved with the arrows. */
export function Splitter({ label, size, least, most, onSize, is_start }: SplitterProps) {
  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const from = event.clientX;
    const line = event.currentTarget;
    const sign = (getComputedStyle(line).direction === "rtl" ? -1 : 1) * (is_start ? -1 : 1);
    line.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => onSize(size + sign * (moved.clientX - from));
    const end = () => {
      line.removeEventListener("pointermove", move);
      line.removeEventListener("pointerup", end);
      line.removeEventListener("pointercancel", end);
    };
    line.addEventListener("pointermove", move);
    line.addEventListener("pointerup", end);
    line.addEventListener("pointercancel", end);
  }

  function onKeyDown(event: KeyboardEvent) {
    const forward = is_start ? -STEP : STEP;
    if (event.key === "ArrowRight") onSize(size + forward);
    else if (event.key === "ArrowLeft") onSize(size - forward);
    else if (event.key === "Home") onSize(least);
    else if (event.key === "End") onSize(most);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a control; hr cannot be focused.
    <div
      className={cx(css.line, is_start && css.start)}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(size)}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
