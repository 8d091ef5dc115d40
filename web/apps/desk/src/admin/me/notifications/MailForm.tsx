import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Checkbox } from "@candor/ui";
import { settingsOf } from "../../../app/settings.ts";
import { Section } from "../../frame/Section.tsx";
import { useSetting } from "../useSetting.ts";
import css from "./Notifications.module.css";

const KINDS = ["mail_assigned", "mail_mention"] as const;

/** Mails for those who are not at the desk. */
export function MailForm() {
  const t = useT();
  const me = useMe();
  const { notices } = settingsOf(me);
  const change = useSetting();
  return (
    <Section title={t("notifications-mail")} text={t("notifications-mail-help", { address: me.agent.email })}>
      <div className={css.mails}>
        {KINDS.map(kind => (
          <Checkbox
            key={kind}
            name={kind}
            label={t(`notifications-${kind}`)}
            checked={notices[kind]}
            onChange={event => change({ notices: { ...notices, [kind]: event.currentTarget.checked } })}
          />
        ))}
      </div>
    </Section>
  );
}
