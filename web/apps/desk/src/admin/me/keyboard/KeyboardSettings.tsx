import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, Checkbox } from "@candor/ui";
import { ACT_GROUPS, ACTS, KEYMAP } from "../../../app/keymap.ts";
import { settingsOf } from "../../../app/settings.ts";
import { AdminPage } from "../../frame/AdminPage.tsx";
import rows from "../../frame/Rows.module.css";
import { Section } from "../../frame/Section.tsx";
import { useSetting } from "../useSetting.ts";
import { KeyRow } from "./KeyRow.tsx";

/** Every key of the desk, each to be bound anew; they follow the agent to every device. */
export function KeyboardSettings() {
  const t = useT();
  const { keys, single_keys } = settingsOf(useMe());
  const change = useSetting();
  const is_changed = Object.keys(keys).length > 0;
  return (
    <AdminPage
      title={t("keyboard-title")}
      text={t("keyboard-text")}
      action={is_changed ? <Button onClick={() => change({ keys: {} })}>{t("keyboard-reset-all")}</Button> : null}
    >
      <Section title={t("profile-keys")}>
        <Checkbox
          is_switch
          name="single_keys"
          label={t("profile-keys")}
          help={t("profile-keys-help")}
          checked={single_keys}
          onChange={event => change({ single_keys: event.currentTarget.checked })}
        />
      </Section>
      {ACT_GROUPS.map(group => (
        <Section key={group} title={t(`keys-${group}`)}>
          <ul className={rows.list}>
            {ACTS.filter(act => KEYMAP[act].group === group).map(act => (
              <KeyRow key={act} act={act} own={keys} onChange={next => change({ keys: next })} />
            ))}
          </ul>
        </Section>
      ))}
    </AdminPage>
  );
}
