import { type MessageKey, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Dialog, Kbd } from "@candor/ui";
import css from "./ShortcutSheet.module.css";
import { settingsOf } from "./settings.ts";

type Plain = Extract<MessageKey, `key-${string}`>;

const GROUPS: { title: "keys-lists" | "keys-ticket" | "keys-writing" | "keys-general"; keys: [string, Plain][] }[] = [
  {
    title: "keys-lists",
    keys: [
      ["j", "key-next"],
      ["k", "key-previous"],
      ["Alt+ArrowDown", "key-next-unread"],
      ["Alt+ArrowUp", "key-previous-unread"],
      ["Enter", "key-open"],
      ["u", "key-back"],
      [".", "key-new-items"],
      ["g i", "key-go-mine"],
      ["g u", "key-go-unassigned"],
      ["g t", "key-go-team"],
      ["g a", "key-go-open"],
      ["g c", "key-go-closed"],
    ],
  },
  {
    title: "keys-ticket",
    keys: [
      ["i", "key-assign-me"],
      ["Shift+i", "key-assign"],
      ["e", "key-resolve"],
      ["s", "key-status"],
      ["p", "key-priority"],
      ["l", "key-tag"],
      ["#", "key-trash"],
      ["!", "key-spam"],
      ["Shift+u", "key-unread"],
      ["y", "key-link"],
    ],
  },
  {
    title: "keys-writing",
    keys: [
      ["r", "key-reply"],
      ["a", "key-reply-all"],
      ["f", "key-forward"],
      ["n", "key-note"],
      [".", "key-composer"],
      ["Mod+Enter", "key-send"],
      ["Mod+Shift+Enter", "key-send-resolve"],
    ],
  },
  {
    title: "keys-general",
    keys: [
      ["/", "key-search"],
      ["c", "key-new"],
      ["z", "key-undo"],
      ["[", "key-sidebar"],
      ["]", "key-panel"],
      ["?", "key-sheet"],
    ],
  },
];

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { single_keys } = settingsOf(useMe());
  return (
    <Dialog is_reading is_open onClose={onClose} title={t("keys-title")} closeLabel={t("close")} is_wide>
      {!single_keys && <p className={css.off}>{t("keys-off")}</p>}
      <div className={css.groups}>
        {GROUPS.map(group => (
          <section key={group.title}>
            <h3 className={css.title}>{t(group.title)}</h3>
            <dl className={css.keys}>
              {group.keys.map(([keys, text]) => (
                <div key={`${keys} ${text}`} className={css.row}>
                  <dt>{t(text)}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
