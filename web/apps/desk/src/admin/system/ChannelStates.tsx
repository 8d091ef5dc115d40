import { useT } from "@candor/i18n";
import { Badge } from "@candor/ui";
import { Link } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { codeText } from "../channels/codeText.ts";
import { HealthBadge } from "../channels/HealthBadge.tsx";
import type { System } from "../data/types.ts";
import { pagePath } from "../frame/pages.ts";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import css from "./System.module.css";

type ChannelState = System["channels"][number];

/** What needs somebody stands first; the rest in the order it was made. */
function byNeed(a: ChannelState, b: ChannelState): number {
  const isDown = (channel: ChannelState) => channel.is_enabled && !channel.state.ok;
  return Number(isDown(b)) - Number(isDown(a));
}

/** Each channel with how it fares, and what to do where it does not. */
export function ChannelStates({ channels }: { channels: System["channels"] }) {
  const t = useT();
  const desk = useDesk();
  const may_open = desk.can("channels.manage");
  return (
    <Section title={t("system-channels")}>
      {channels.length === 0 ? (
        <p className={css.none}>{t("system-channels-none")}</p>
      ) : (
        <ul className={rows.list}>
          {[...channels].sort(byNeed).map(channel => (
            <li key={channel.id} className={rows.row}>
              <div className={rows.words}>
                <p className={rows.name}>
                  {may_open ? (
                    <Link href={pagePath("channels", `/${channel.id}`)}>
                      <bdi>{channel.name}</bdi>
                    </Link>
                  ) : (
                    <bdi>{channel.name}</bdi>
                  )}
                </p>
                <p className={rows.detail}>{channel.address || t(`channel-${channel.kind}`)}</p>
                {channel.is_enabled && !channel.state.ok && (
                  <p className={css.error}>{codeText(channel.state.code, t) ?? channel.state.detail}</p>
                )}
              </div>
              <div className={rows.badges}>
                {channel.is_enabled ? <HealthBadge channel={channel} /> : <Badge>{t("channels-off")}</Badge>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
