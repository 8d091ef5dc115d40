import { useT } from "@candor/i18n";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { usePane } from "../app/usePanes.ts";
import css from "./ComposerHeight.module.css";

const LEAST = 240;
const MOST = 800;
const STEP = 24;

/** The composer's height is the agent's choice; the thread above stays visible. */
export function ComposerHeight({ children }: { children: ReactNode }) {
  const t = useT();
  const [height, setHeight] = usePane("composer", 320, LEAST, MOST);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const from = event.clientY;
    const line = event.currentTarget;
    line.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => setHeight(height + from - moved.clientY);
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
    const step = event.key === "ArrowUp" ? STEP : event.key === "ArrowDown" ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setHeight(height + step);
  }

  return (
    <div className={css.box} style={{ blockSize: height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is a control; hr cannot be focused. */}
      <div
        className={css.line}
        role="separator"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={t("resize-composer")}
        aria-valuenow={height}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  );
}
