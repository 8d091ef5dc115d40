import type { Import, ImportTarget } from "@candor/api";
import { useT } from "@candor/i18n";
import { Select, Table } from "@candor/ui";
import css from "./Import.module.css";

const TARGETS: ImportTarget[] = [
  "ignore",
  "name",
  "first_name",
  "last_name",
  "email",
  "phone",
  "organization",
  "locale",
  "zone",
  "note",
  "tier",
  "care_note",
];

export interface MappingProps {
  settings: Import["settings"];
  samples: string[][];
  onChange: (targets: string[]) => void;
}

/** What each column becomes; guessed from its head and its cells. */
export function Mapping({ settings, samples, onChange }: MappingProps) {
  const t = useT();
  const rows = settings.targets.map((target, at) => ({
    at,
    target,
    head: settings.heads[at] || t("import-column", { number: at + 1 }),
    sample: (samples[at] ?? []).join(" · "),
  }));
  return (
    <div>
      <h2 className={css.heading}>{t("import-mapping")}</h2>
      <Table
        label={t("import-mapping")}
        rows={rows}
        rowKey={row => String(row.at)}
        columns={[
          { id: "head", head: t("import-column-head"), cell: row => <span dir="auto">{row.head}</span> },
          {
            id: "sample",
            head: t("import-column-sample"),
            cell: row => (
              <span className={css.sample} dir="auto">
                {row.sample}
              </span>
            ),
          },
          {
            id: "target",
            head: t("import-column-target"),
            cell: row => (
              <Select
                aria-label={t("import-target-of", { column: row.head })}
                value={row.target}
                onChange={event =>
                  onChange(settings.targets.map((it, at) => (at === row.at ? event.currentTarget.value : it)))
                }
              >
                {TARGETS.map(it => (
                  <option key={it} value={it}>
                    {t(`import-target-${it}`)}
                  </option>
                ))}
              </Select>
            ),
          },
        ]}
      />
    </div>
  );
}
