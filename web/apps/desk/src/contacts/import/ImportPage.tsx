import { asApiError, type Import } from "@candor/api";
import { useT } from "@candor/i18n";
import { useStore } from "@candor/realtime";
import { Button, Empty, Failure, IconBack, Skeleton } from "@candor/ui";
import { useEffect } from "react";
import { Link } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { useLoad } from "../../app/useLoad.ts";
import { usePageTitle } from "../../app/usePageTitle.ts";
import page from "../ContactPage.module.css";
import { ImportDraft } from "./ImportDraft.tsx";
import { ImportResult } from "./ImportResult.tsx";

/** One import: set up, under way, or done. */
export function ImportPage({ id }: { id: string }) {
  const t = useT();
  const desk = useDesk();
  const store = useStore();
  const found = useLoad(`import ${id}`, signal => desk.client.get<Import>(`/imports/${id}`, { signal }));
  const { reload } = found;
  useEffect(() => store.subscribe("imports", reload), [store, reload]);
  const name = found.data?.name ?? t("import-title");
  usePageTitle(name);
  return (
    <main id="ticket" className={page.page}>
      <Link href="/contacts/import" className={page.back}>
        <IconBack />
        {t("import-title")}
      </Link>
      <header className={page.head}>
        <h1 className={page.title} dir="auto">
          {name}
        </h1>
      </header>
      {found.is_loading && <Skeleton lines={6} label={t("loading")} />}
      {found.error !== null &&
        (asApiError(found.error).status === 404 ? (
          <Empty title={t("nothing-found")} text={t("error-not_found")} />
        ) : (
          <Failure title={errorText(found.error, t)} action={<Button onClick={reload}>{t("retry")}</Button>} />
        ))}
      {found.data &&
        (found.data.state === "draft" ? (
          <ImportDraft draft={found.data} onChange={found.set} />
        ) : (
          <ImportResult result={found.data} onChange={found.set} />
        ))}
    </main>
  );
}
