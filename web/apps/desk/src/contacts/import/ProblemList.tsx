import { type Import, type ImportProblem, type Page, url } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Failure, Skeleton, Table } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { usePages } from "../usePages.ts";
import css from "./Import.module.css";
import { problemText } from "./problems.ts";

/** Rows that did not come in as they were, with the reason; all of them as a file. */
export function ProblemList({ result }: { result: Import }) {
  const t = useT();
  const desk = useDesk();
  const path = `/imports/${result.id}/problems`;
  const pages = usePages<ImportProblem>(`${path} ${result.n_problems}`, (after, signal) =>
    desk.client.get<Page<ImportProblem>>(path, { query: { after, limit: 50 }, signal }),
  );
  return (
    <div>
      <header className={css.acts}>
        <h2 className={css.heading}>{t("import-problems")}</h2>
        <a className={css.link} href={url(`${path}.csv`)} download>
          {t("import-problems-download")}
        </a>
      </header>
      {pages.error !== null && (
        <Failure title={errorText(pages.error, t)} action={<Button onClick={pages.reload}>{t("retry")}</Button>} />
      )}
      {pages.rows === null && pages.error === null && <Skeleton lines={4} label={t("loading")} />}
      {pages.rows && (
        <Table
          label={t("import-problems")}
          rows={pages.rows}
          rowKey={row => String(row.row)}
          columns={[
            { id: "row", head: t("import-row"), align: "end", cell: row => row.row },
            { id: "problem", head: t("import-problem"), cell: row => problemText(row, t) },
            {
              id: "what",
              head: t("import-what"),
              cell: row => (row.is_imported ? t("import-partly") : t("import-refused")),
            },
            {
              id: "cells",
              head: t("import-cells"),
              cell: row => (
                <span className={css.sample} dir="auto">
                  {row.cells.filter(Boolean).join(" · ")}
                </span>
              ),
            },
          ]}
        />
      )}
      {pages.has_more && (
        <Button is_busy={pages.is_loading} onClick={pages.more}>
          {t("contacts-more")}
        </Button>
      )}
    </div>
  );
}
