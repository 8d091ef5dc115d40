import { formatBytes, useT } from "@candor/i18n";
import { cx, IconButton, IconClose, IconFile } from "@candor/ui";
import { errorText } from "../app/errors.ts";
import css from "./Attachments.module.css";
import type { Attachment } from "./writings.ts";

export function Attachments({ files, onRemove }: { files: Attachment[]; onRemove: (attachment: Attachment) => void }) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <ul className={css.list}>
      {files.map(it => (
        <li key={it.key} className={cx(css.file, it.error !== null && css.failed)}>
          <IconFile aria-hidden="true" />
          <span className="truncate" dir="auto" title={it.name}>
            {it.name}
          </span>
          <span className={css.size}>{it.error ? errorText(it.error, t) : formatBytes(it.size_bytes)}</span>
          {it.progress !== null && (
            <progress className={css.progress} max={1} value={it.progress} aria-label={it.name} />
          )}
          <IconButton
            size="small"
            side="top"
            label={t("composer-remove-file", { name: it.name })}
            icon={<IconClose />}
            onClick={() => onRemove(it)}
          />
        </li>
      ))}
    </ul>
  );
}
