import { IconCheck, IconWarning } from "@candor/ui";
import css from "./TestPanel.module.css";

export type TestState = "waiting" | "running" | "ok" | "failed";

export function TestMark({ state }: { state: TestState }) {
  return (
    <span className={css.mark} data-state={state} aria-hidden="true">
      {state === "ok" && <IconCheck />}
      {state === "failed" && <IconWarning />}
      {state === "running" && "…"}
    </span>
  );
}
