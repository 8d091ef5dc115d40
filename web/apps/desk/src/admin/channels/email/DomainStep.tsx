import { useT } from "@candor/i18n";
import { Button } from "@candor/ui";
import { useEffect, useState } from "react";
import { useDesk } from "../../../app/desk.ts";
import { problemText } from "../../data/problemText.ts";
import type { Channel, TestResult } from "../../data/types.ts";
import { Section } from "../../frame/Section.tsx";
import css from "./Domain.module.css";
import { DomainCheck, type DomainOutcome } from "./DomainCheck.tsx";

const CHECKS = ["dns_mx", "dns_spf", "dns_dkim", "dns_dmarc"] as const;
type CheckId = (typeof CHECKS)[number];

/** What the domain of the address publishes about its mail: found, wanted, and how to mend it. */
export function DomainStep({ channel }: { channel: Channel }) {
  const t = useT();
  const desk = useDesk();
  const [outcomes, setOutcomes] = useState<Partial<Record<CheckId, DomainOutcome>>>({});
  const [round, setRound] = useState(0);
  const domain = channel.address.split("@")[1] ?? "";
  const is_running = CHECKS.some(check => !outcomes[check]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks anew.
  useEffect(() => {
    let is_here = true;
    setOutcomes({});
    for (const step of CHECKS) {
      const told = (outcome: DomainOutcome) => is_here && setOutcomes(before => ({ ...before, [step]: outcome }));
      desk.client.post<TestResult>(`/channels/${channel.id}/test`, { step }).then(
        result => told({ result, problem: null }),
        (error: unknown) => told({ result: null, problem: problemText(error, t) }),
      );
    }
    return () => {
      is_here = false;
    };
  }, [channel.id, round]);

  return (
    <Section title={t("dns-title", { domain })} text={t("dns-text")}>
      <ol className={css.list} aria-live="polite">
        {CHECKS.map(check => (
          <DomainCheck key={check} name={t(`test-${check}`)} outcome={outcomes[check] ?? null} />
        ))}
      </ol>
      <div>
        <Button is_busy={is_running} onClick={() => setRound(it => it + 1)}>
          {t("dns-run")}
        </Button>
      </div>
    </Section>
  );
}
