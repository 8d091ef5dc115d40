import { useT } from "@candor/i18n";
import { lazy } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import type { Channel } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { pagePath } from "../frame/pages.ts";
import { Reading } from "../frame/Reading.tsx";

const EmailChannel = lazy(() => import("./email/EmailChannel.tsx").then(it => ({ default: it.EmailChannel })));
const FormChannel = lazy(() => import("./form/FormChannel.tsx").then(it => ({ default: it.FormChannel })));

/** One channel, whatever its kind. */
export function ChannelPage({ id, step }: { id: string; step: string | null }) {
  const t = useT();
  const desk = useDesk();
  const channel = useLoad(`channel ${id}`, signal => desk.client.get<Channel>(`/channels/${id}`, { signal }));
  if (channel.data) {
    const Kind = channel.data.kind === "email" ? EmailChannel : FormChannel;
    return <Kind channel={channel.data} step={step} onChanged={channel.set} onStale={channel.reload} />;
  }
  return (
    <AdminPage
      title={t("channels-title")}
      text={t("channels-text")}
      back={{ to: pagePath("channels"), label: t("channels-title") }}
    >
      <Reading from={channel} lines={8}>
        {() => null}
      </Reading>
    </AdminPage>
  );
}

export interface KindProps {
  channel: Channel;
  step: string | null;
  onChanged: (channel: Channel) => void;
  onStale: () => void;
}
