import { useT } from "@candor/i18n";
import { Button, type StepState, Steps } from "@candor/ui";
import { useLocation } from "wouter";
import type { Channel } from "../../data/types.ts";
import { AdminPage } from "../../frame/AdminPage.tsx";
import { pagePath } from "../../frame/pages.ts";
import { ChannelEnd } from "../ChannelEnd.tsx";
import css from "../Channels.module.css";
import { HealthBadge } from "../HealthBadge.tsx";
import type { KindProps } from "../kind.ts";
import { AddressStep } from "./AddressStep.tsx";
import { AnswerStep } from "./AnswerStep.tsx";
import { DomainStep } from "./DomainStep.tsx";
import { ReceiveStep } from "./ReceiveStep.tsx";
import { SendStep } from "./SendStep.tsx";

const STEPS = ["address", "receive", "send", "domain", "answer"] as const;
type StepId = (typeof STEPS)[number];

/** The first step of a channel that does not exist yet. */
export function NewEmailChannel() {
  return <EmailGuide channel={null} step="address" onChanged={() => {}} />;
}

export function EmailChannel({ channel, step, onChanged }: KindProps) {
  const known = STEPS.find(it => it === step) ?? "address";
  return <EmailGuide channel={channel} step={known} onChanged={onChanged} />;
}

interface GuideProps {
  channel: Channel | null;
  step: StepId;
  onChanged: (channel: Channel) => void;
}

function EmailGuide({ channel, step, onChanged }: GuideProps) {
  const t = useT();
  const [, go] = useLocation();
  const path = (id: StepId) =>
    channel ? pagePath("channels", `/${channel.id}/${id}`) : pagePath("channels", "/new-email");
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <AdminPage
      title={channel?.name ?? t("email-new-title")}
      text={channel ? channel.address : t("email-new-text")}
      back={{ to: pagePath("channels"), label: t("channels-title") }}
      action={channel?.is_enabled ? <HealthBadge channel={channel} /> : null}
    >
      <Steps
        label={t("email-steps")}
        active={step}
        onChange={id => go(path(id))}
        steps={STEPS.map(id => {
          const state = stateOf(id, channel);
          return {
            id,
            label: t(`email-step-${id}`),
            state,
            stateLabel: t(`step-${state}`),
            is_disabled: channel === null && id !== "address",
          };
        })}
      />
      {step === "address" && (
        <AddressStep
          key={channel?.id ?? "new"}
          channel={channel}
          onChanged={onChanged}
          onMade={made => go(pagePath("channels", `/${made.id}/receive`))}
        />
      )}
      {channel && step === "receive" && <ReceiveStep channel={channel} onChanged={onChanged} />}
      {channel && step === "send" && <SendStep channel={channel} onChanged={onChanged} />}
      {channel && step === "domain" && <DomainStep key={channel.id} channel={channel} />}
      {channel && step === "answer" && <AnswerStep channel={channel} onChanged={onChanged} />}
      {channel && (
        <div className={css.next}>
          {next ? (
            <Button onClick={() => go(path(next))}>{t("email-next", { step: t(`email-step-${next}`) })}</Button>
          ) : (
            <Button onClick={() => go(pagePath("channels"))}>{t("email-done")}</Button>
          )}
        </div>
      )}
      {channel && step === "address" && <ChannelEnd channel={channel} onChanged={onChanged} />}
    </AdminPage>
  );
}

function stateOf(step: StepId, channel: Channel | null): StepState {
  if (!channel) return "todo";
  const { settings, state } = channel;
  const is_receive_code = /^(login|folder|imap|message|storing)/.test(state.code);
  if (step === "receive" && settings.receive !== "none") return !state.ok && is_receive_code ? "problem" : "done";
  if (step === "send") {
    if (!settings.relay) return "todo";
    return !state.ok && !is_receive_code ? "problem" : "done";
  }
  // Each look at it asks anew.
  return step === "domain" ? "todo" : "done";
}
