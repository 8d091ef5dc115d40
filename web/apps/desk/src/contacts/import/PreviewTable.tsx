import type { ImportPreview } from "@candor/api";
import { useT } from "@candor/i18n";
import { Badge, Table } from "@candor/ui";
import css from "./Import.module.css";
import { problemText } from "./problems.ts";

/** The first rows as they would come in. */
export function PreviewTable({ rows }: { rows: ImportPreview["rows"] }) {
  const t = useT();
  return (
    <Table
      label={t("import-preview")}
      rows={rows}
      rowKey={row => String(row.row)}
      columns={[
        { id: "row", head: t("import-row"), align: "end", cell: row => row.row },
        { id: "name", head: t("customer-name"), cell: row => <span dir="auto">{row.name}</span> },
        {
          id: "addresses",
          head: t("customer-addresses"),
          cell: row => <span className={css.sample}>{[...row.emails, ...row.phones].join(" · ")}</span>,
        },
        {
          id: "organization",
          head: t("customer-organization"),
          cell: row => <span dir="auto">{row.organization}</span>,
        },
        {
          id: "problem",
          head: t("import-problem"),
          cell: row => row.problem && <Badge tone="warning">{problemText(row.problem, t)}</Badge>,
        },
      ]}
    />
  );
}
