import type { StoredFile } from "@candor/api";
import { formatBytes, useT } from "@candor/i18n";
import { IconDownload, IconFile } from "@candor/ui";
import css from "./Files.module.css";

/** What came along. Inline images are in the mail itself; here are the files. */
export function Files({ files }: { files: StoredFile[] }) {
  const t = useT();
  const shown = files.filter(it => !it.is_inline);
  if (shown.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t("files-count", { count: shown.length })}>
      {shown.map(it => (
        <li key={it.id}>
          <a className={css.file} href={it.url} target="_blank" rel="noopener" download={it.name} title={it.name}>
            {it.preview_url ? (
              <img className={css.preview} src={it.preview_url} alt="" loading="lazy" />
            ) : (
              <IconFile aria-hidden="true" />
            )}
            <span className={css.text}>
              <span className="truncate" dir="auto">
                {it.name}
              </span>
              <span className={css.size}>{formatBytes(it.size_bytes)}</span>
            </span>
            <IconDownload aria-hidden="true" />
          </a>
        </li>
      ))}
    </ul>
  );
}
