import { useT } from "@candor/i18n";
import { Button, Failure, Skeleton } from "@candor/ui";
import type { ReactNode } from "react";
import { errorText } from "../app/errors.ts";
import css from "./Contacts.module.css";
import type { Pages } from "./usePages.ts";

export interface PagedListProps<T> {
  label: string;
  pages: Pages<T>;
  empty: ReactNode;
  rowKey: (row: T) => string;
  children: (row: T) => ReactNode;
}

/** A list with all its states: waiting, failed, empty, and more to come. */
export function PagedList<T>({ label, pages, empty, rowKey, children }: PagedListProps<T>) {
  const t = useT();
  return (
    <>
      {pages.error !== null && (
        <Failure title={errorText(pages.error, t)} action={<Button onClick={pages.reload}>{t("retry")}</Button>} />
      )}
      {pages.rows === null && pages.error === null && <Skeleton lines={8} label={t("loading")} />}
      {pages.rows?.length === 0 && empty}
      {pages.rows && pages.rows.length > 0 && (
        <ul className={css.rows} aria-label={label}>
          {pages.rows.map(row => (
            <li key={rowKey(row)}>{children(row)}</li>
          ))}
        </ul>
      )}
      {pages.has_more && (
        <Button className={css.more ?? ""} is_busy={pages.is_loading} onClick={pages.more}>
          {t("contacts-more")}
        </Button>
      )}
    </>
  );
}
