import { formatBytes, useT } from "@candor/i18n";
import type { System } from "../data/types.ts";
import { Section } from "../frame/Section.tsx";
import css from "./System.module.css";
import { isDiskLow } from "./wellness.ts";

/** How much there is, and how much room is left. */
export function StorageFacts({ system }: { system: System }) {
  const t = useT();
  const { machine } = system;
  const disk = machine?.disk ?? null;
  const used = disk ? disk.total_bytes - disk.free_bytes : 0;
  return (
    <Section title={t("system-storage")}>
      <dl className={css.facts}>
        {machine && (
          <>
            <dt>{t("system-database")}</dt>
            <dd>{t(`system-engine-${machine.engine}`, { size: formatBytes(machine.database_bytes) })}</dd>
          </>
        )}
        <dt>{t("system-files")}</dt>
        <dd>
          {t("system-files-value", { count: system.n_files, size: formatBytes(system.files_bytes) })}
          <p className={css.help}>{t("system-files-help")}</p>
        </dd>
        {disk && (
          <>
            <dt id="disk-room">{t("system-disk")}</dt>
            <dd>
              <meter
                className={css.meter}
                aria-labelledby="disk-room"
                min={0}
                max={disk.total_bytes}
                high={disk.total_bytes * 0.9}
                optimum={0}
                value={used}
              />
              {t("system-disk-value", { free: formatBytes(disk.free_bytes), total: formatBytes(disk.total_bytes) })}
              {isDiskLow(system) && <p className={css.warning}>{t("system-disk-low")}</p>}
            </dd>
          </>
        )}
        <dt>{t("system-version")}</dt>
        <dd>Candor {system.version}</dd>
      </dl>
      {!machine && <p className={css.help}>{t("system-shared")}</p>}
    </Section>
  );
}
