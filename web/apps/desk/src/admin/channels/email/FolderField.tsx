import { useT } from "@candor/i18n";
import { Button, type FieldIds, Input, Select } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../../app/desk.ts";
import { problemText } from "../../data/problemText.ts";
import type { Channel, TestResult } from "../../data/types.ts";
import { codeText } from "../codeText.ts";
import css from "./Domain.module.css";

export interface FolderFieldProps {
  ids: FieldIds;
  name: string;
  channel: Channel;
  value: string;
  /** The mailbox is saved, so that it can be asked. */
  can_ask: boolean;
  onChange: (folder: string) => void;
}

/** A folder of the mailbox: typed, or chosen out of those that are really there. */
export function FolderField({ ids, name, channel, value, can_ask, onChange }: FolderFieldProps) {
  const t = useT();
  const desk = useDesk();
  const [folders, setFolders] = useState<string[] | null>(null);
  const [is_busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function show() {
    setBusy(true);
    setProblem(null);
    try {
      const result = await desk.client.post<TestResult>(`/channels/${channel.id}/test`, { step: "imap_folders" });
      if (result.ok) setFolders(result.found);
      else setProblem(codeText(result.code, t) ?? result.detail);
    } catch (error) {
      setProblem(problemText(error, t));
    }
    setBusy(false);
  }

  return (
    <div className={css.folders}>
      {folders ? (
        <Select {...ids} name={name} value={value} onChange={event => onChange(event.currentTarget.value)}>
          {[...new Set([...folders, value])].map(folder => (
            <option key={folder} value={folder}>
              {folder}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...ids}
          name={name}
          value={value}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
          onChange={event => onChange(event.currentTarget.value)}
        />
      )}
      {!folders && (
        <Button size="small" is_busy={is_busy} disabled={!can_ask} onClick={() => void show()}>
          {t("email-folders-show")}
        </Button>
      )}
      {!folders && !can_ask && <p>{t("email-folders-save")}</p>}
      {problem && (
        <p className={css.error} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
