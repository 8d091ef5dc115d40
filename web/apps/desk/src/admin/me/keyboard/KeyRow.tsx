import { formatList, useT } from "@candor/i18n";
import { Button, IconButton, IconRetry, Kbd } from "@candor/ui";
import { useState } from "react";
import { type ActId, clashes, KEYMAP, keysOf, type OwnKeys } from "../../../app/keymap.ts";
import rows from "../../frame/Rows.module.css";
import css from "./Keyboard.module.css";
import { KeyCatch } from "./KeyCatch.tsx";

export interface KeyRowProps {
  act: ActId;
  own: OwnKeys;
  onChange: (own: Record<string, string>) => void;
}

export function KeyRow({ act, own, onChange }: KeyRowProps) {
  const t = useT();
  const [is_catching, setCatching] = useState(false);
  const { text, is_fixed, keys: usual } = KEYMAP[act];
  const name = t(text);
  const now = keysOf(act, own);
  const is_own = own[act] !== undefined;
  const in_the_way = clashes(act, own[act] ?? usual[0] ?? "", own);

  function bind(keys: string) {
    const { [act]: _, ...others } = own;
    onChange(keys === (usual[0] ?? "") ? others : { ...others, [act]: keys });
    setCatching(false);
  }

  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <div className={rows.name}>{name}</div>
        {in_the_way.length > 0 && (
          <div className={css.clash}>
            {t("keyboard-clash", { names: formatList(in_the_way.map(it => t(KEYMAP[it].text))) })}
          </div>
        )}
      </div>
      <div className={rows.acts}>
        {is_catching ? (
          <KeyCatch act={act} own={own} onKeys={bind} onCancel={() => setCatching(false)} />
        ) : (
          <>
            <span className={css.keys}>
              {now.length === 0 && <span className={css.none}>{t("keyboard-none")}</span>}
              {now.map(keys => (
                <Kbd key={keys} keys={keys} />
              ))}
            </span>
            {is_own && (
              <IconButton
                size="small"
                label={t("keyboard-reset", { name })}
                icon={<IconRetry />}
                onClick={() => bind(usual[0] ?? "")}
              />
            )}
            {is_fixed ? (
              <span className={css.none}>{t("keyboard-fixed")}</span>
            ) : (
              <Button size="small" aria-label={t("keyboard-change-of", { name })} onClick={() => setCatching(true)}>
                {t("keyboard-change")}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
