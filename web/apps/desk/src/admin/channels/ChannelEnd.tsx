import { useT } from "@candor/i18n";
import { Button, Checkbox, ConfirmDialog, toast } from "@candor/ui";
import { useState } from "react";
import { useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import type { Channel } from "../data/types.ts";
import { useAct } from "../data/useAct.ts";
import { FormProblem } from "../form/FormProblem.tsx";
import { pagePath } from "../frame/pages.ts";
import { Section } from "../frame/Section.tsx";
import css from "./Channels.module.css";

/** Switching a channel off, or taking it away for good. */
export function ChannelEnd({ channel, onChanged }: { channel: Channel; onChanged: (channel: Channel) => void }) {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const act = useAct();
  /** Shown at once; null when the server's word is what is shown. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [is_asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function enable(is_enabled: boolean) {
    if (act.is_busy) return;
    setWanted(is_enabled);
    await act.run(async () => {
      onChanged(await desk.client.patch<Channel>(`/channels/${channel.id}`, { is_enabled }));
      await desk.loadCatalog();
    });
    setWanted(null);
  }

  async function remove() {
    try {
      await desk.client.delete(`/channels/${channel.id}`);
      await desk.loadCatalog();
      toast(t("deleted-of", { name: channel.name }));
      go(pagePath("channels"));
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <Section title={t("channel-end")}>
      <div className={css.divider}>
        <Checkbox
          is_switch
          label={t("channel-enabled")}
          help={t(channel.kind === "email" ? "channel-enabled-email" : "channel-enabled-form")}
          checked={wanted ?? channel.is_enabled}
          onChange={event => void enable(event.currentTarget.checked)}
        />
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t("channel-delete")}
        </Button>
      </div>
      {is_asking && (
        <ConfirmDialog
          title={t("delete-title", { name: channel.name })}
          text={t("channel-delete-text")}
          typed={{ text: channel.name, label: t("type-to-delete", { name: channel.name }) }}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          error={<FormProblem problem={problem} />}
          onClose={() => {
            setAsking(false);
            setProblem(null);
          }}
          onConfirm={() => void remove()}
        />
      )}
    </Section>
  );
}
