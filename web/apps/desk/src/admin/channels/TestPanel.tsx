import { formatNumber, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, Field, Input } from "@candor/ui";
import { useRef, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { problemText } from "../data/problemText.ts";
import type { Channel, TestResult, TestStep } from "../data/types.ts";
import { Section } from "../frame/Section.tsx";
import { codeText } from "./codeText.ts";
import { TestMark, type TestState } from "./TestMark.tsx";
import css from "./TestPanel.module.css";

export interface TestPanelProps {
  channel: Channel;
  steps: TestStep[];
  /** What is typed was not saved yet; tests use what is saved. */
  is_stale: boolean;
}

interface Outcome {
  state: TestState;
  text: string;
  detail: string;
}

const WAITING: Outcome = { state: "waiting", text: "", detail: "" };

/** Tries a set-up step by step, and stops where it fails. */
export function TestPanel({ channel, steps, is_stale }: TestPanelProps) {
  const t = useT();
  const desk = useDesk();
  const { agent } = useMe();
  const [outcomes, setOutcomes] = useState<Partial<Record<TestStep, Outcome>>>({});
  const [is_running, setRunning] = useState(false);
  const to = useRef<HTMLInputElement>(null);
  const sends = steps.includes("relay_send");

  async function run() {
    setRunning(true);
    setOutcomes({});
    for (const step of steps) {
      setOutcomes(before => ({ ...before, [step]: { ...WAITING, state: "running" } }));
      const outcome = await tryStep(step);
      setOutcomes(before => ({ ...before, [step]: outcome }));
      if (outcome.state === "failed") break;
    }
    setRunning(false);
  }

  async function tryStep(step: TestStep): Promise<Outcome> {
    try {
      const address = to.current?.value.trim();
      const result = await desk.client.post<TestResult>(`/channels/${channel.id}/test`, {
        step,
        ...(step === "relay_send" && address ? { to: address } : {}),
      });
      if (result.ok) return { state: "ok", text: t("test-ok", { ms: formatNumber(result.ms) }), detail: result.detail };
      return { state: "failed", text: codeText(result.code, t) ?? t("test-failed"), detail: result.detail };
    } catch (error) {
      return { state: "failed", text: problemText(error, t), detail: "" };
    }
  }

  return (
    <Section title={t("test-title")} text={is_stale ? t("test-stale") : t("test-text")}>
      {sends && (
        <div className={css.to}>
          <Field label={t("test-to")} help={t("test-to-help")}>
            {ids => <Input {...ids} ref={to} type="email" defaultValue={agent.email} autoComplete="email" />}
          </Field>
        </div>
      )}
      <ol className={css.list} aria-live="polite">
        {steps.map(step => {
          const { state, text, detail } = outcomes[step] ?? WAITING;
          return (
            <li key={step} className={css.step}>
              <TestMark state={state} />
              <div className={css.words}>
                <p className={css.name}>
                  {t(`test-${step}`)}
                  <span className="visually-hidden">: {t(`test-state-${state}`)}</span>
                </p>
                {text && <p className={state === "failed" ? css.failed : css.ok}>{text}</p>}
                {detail && (
                  <p className={css.detail} lang="en">
                    {detail}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button is_busy={is_running} disabled={is_stale} onClick={() => void run()}>
          {t("test-run")}
        </Button>
      </div>
    </Section>
  );
}
