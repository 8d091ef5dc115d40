import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Dialog, Kbd } from "@candor/ui";
import { Link } from "wouter";
import { ACT_GROUPS, ACTS, KEYMAP, keysOf } from "./keymap.ts";
import css from "./ShortcutSheet.module.css";
import { settingsOf } from "./settings.ts";

/** All keys as this agent has them, from the same table that runs them. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { single_keys, keys: own } = settingsOf(useMe());
  return (
    <Dialog is_reading is_open onClose={onClose} title={t("keys-title")} closeLabel={t("close")} is_wide>
      {!single_keys && <p className={css.off}>{t("keys-off")}</p>}
      <div className={css.groups}>
        {ACT_GROUPS.map(group => (
          <section key={group}>
            <h3 className={css.title}>{t(`keys-${group}`)}</h3>
            <dl className={css.keys}>
              {ACTS.filter(act => KEYMAP[act].group === group && keysOf(act, own).length > 0).map(act => (
                <div key={act} className={css.row}>
                  <dt>{t(KEYMAP[act].text)}</dt>
                  <dd>
                    {keysOf(act, own).map(keys => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p>
        <Link href="/settings/keyboard" onClick={onClose}>
          {t("keys-change")}
        </Link>
      </p>
    </Dialog>
  );
}
