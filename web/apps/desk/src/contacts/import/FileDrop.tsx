import { useT } from "@candor/i18n";
import { cx, IconAttach } from "@candor/ui";
import { useState } from "react";
import css from "./Import.module.css";

/** A file is chosen or dropped here; the share tells how much of it has gone up. */
export function FileDrop({ share, onFile }: { share: number | null; onFile: (file: File) => void }) {
  const t = useT();
  const [is_over, setOver] = useState(false);
  const is_busy = share !== null;
  return (
    <section
      className={cx(css.drop, is_over && css.over)}
      aria-label={t("import-choose")}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !is_busy) onFile(file);
      }}
    >
      <IconAttach />
      <label className={css.choose}>
        {t("import-choose")}
        <input
          className="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard"
          disabled={is_busy}
          onChange={event => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            event.currentTarget.value = "";
          }}
        />
      </label>
      <p className={css.help}>{t("import-choose-help")}</p>
      {is_busy && <progress className={css.bar} aria-label={t("import-uploading")} max={1} value={share} />}
    </section>
  );
}
