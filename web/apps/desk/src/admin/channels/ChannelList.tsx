import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Badge, Empty, IconForm, IconMail } from "@candor/ui";
import { Link } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import type { Channel } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { pagePath } from "../frame/pages.ts";
import { Reading } from "../frame/Reading.tsx";
import rows from "../frame/Rows.module.css";
import { IconChannel } from "../icons.ts";
import css from "./Channels.module.css";
import { HealthBadge } from "./HealthBadge.tsx";

export function ChannelList() {
  const t = useT();
  const desk = useDesk();
  const { teams } = useCatalog();
  const channels = useLoad("channels", signal => readAll<Channel>(desk.client, "/channels", signal));
  const add = (
    <div className={css.add}>
      <Link href={pagePath("channels", "/new-email")} className={css.primary}>
        <IconMail />
        {t("channels-add-email")}
      </Link>
      <Link href={pagePath("channels", "/new-form")} className={css.secondary}>
        <IconForm />
        {t("channels-add-form")}
      </Link>
    </div>
  );
  return (
    <AdminPage
      title={t("channels-title")}
      text={t("channels-text")}
      action={(channels.data?.length ?? 0) > 0 ? add : null}
    >
      <Reading from={channels}>
        {all =>
          all.length === 0 ? (
            <Empty icon={<IconChannel />} title={t("channels-empty")} text={t("channels-empty-text")} action={add} />
          ) : (
            <ul className={rows.list}>
              {all.map(channel => (
                <li key={channel.id} className={rows.row}>
                  <span className={css.kind} title={t(`channel-${channel.kind}`)}>
                    {channel.kind === "email" ? <IconMail /> : <IconForm />}
                  </span>
                  <div className={rows.words}>
                    <p className={rows.name}>
                      <Link href={pagePath("channels", `/${channel.id}`)}>
                        <bdi>{channel.name}</bdi>
                      </Link>
                    </p>
                    <p className={rows.detail}>
                      {[
                        channel.address || t(`channel-${channel.kind}`),
                        teams.find(it => it.id === channel.team_id)?.name,
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                  </div>
                  <div className={rows.badges}>
                    {channel.is_enabled ? <HealthBadge channel={channel} /> : <Badge>{t("channels-off")}</Badge>}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
    </AdminPage>
  );
}
