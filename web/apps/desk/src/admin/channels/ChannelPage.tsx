import { useT } from "@candor/i18n";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import type { Channel } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { pagePath } from "../frame/pages.ts";
import { Reading } from "../frame/Reading.tsx";
import { EmailChannel } from "./email/EmailChannel.tsx";
import { FormChannel } from "./form/FormChannel.tsx";

/** One channel, whatever its kind. */
export function ChannelPage({ id, step }: { id: string; step: string | null }) {
  const t = useT();
  const desk = useDesk();
  const channel = useLoad(`channel ${id}`, signal => desk.client.get<Channel>(`/channels/${id}`, { signal }));
  if (channel.data) {
    const Kind = channel.data.kind === "email" ? EmailChannel : FormChannel;
    return <Kind channel={channel.data} step={step} onChanged={channel.set} />;
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
