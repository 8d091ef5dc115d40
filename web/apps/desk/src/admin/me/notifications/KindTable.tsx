import type { NoticeWays } from "@candor/api";
import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Checkbox } from "@candor/ui";
import { settingsOf } from "../../../app/settings.ts";
import rows from "../../frame/Rows.module.css";
import { Section } from "../../frame/Section.tsx";
import { useSetting } from "../useSetting.ts";
import css from "./Notifications.module.css";

const KINDS = ["assigned", "mention", "message", "followed", "unassigned"] as const;
const WAYS = ["desktop", "sound"] as const;

/** What is told, and how. Each tick takes effect at once. */
export function KindTable() {
  const t = useT();
  const { notices } = settingsOf(useMe());
  const change = useSetting();
  return (
    <Section title={t("notifications-what")}>
      <ul className={rows.list}>
        {KINDS.map(kind => (
          <li key={kind} className={rows.row}>
            <div className={rows.words} id={`notice-${kind}`}>
              <div className={rows.name}>{t(`notifications-${kind}`)}</div>
            </div>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a part of a row. */}
            <div className={css.ways} role="group" aria-labelledby={`notice-${kind}`}>
              {WAYS.map(way => (
                <Checkbox
                  key={way}
                  name={`${kind}_${way}`}
                  label={t(`notifications-way-${way}`)}
                  checked={notices[kind][way]}
                  onChange={event => {
                    const ways: NoticeWays = { ...notices[kind], [way]: event.currentTarget.checked };
                    change({ notices: { ...notices, [kind]: ways } });
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
