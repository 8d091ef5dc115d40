import { type Import, type Page, uploadFile } from "@candor/api";
import { formatNumber, formatWhen, useT } from "@candor/i18n";
import { useCatalog, useStore } from "@candor/realtime";
import { Empty, Failure, IconFile } from "@candor/ui";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { useNow } from "../../app/useNow.ts";
import css from "../Contacts.module.css";
import { ContactsFrame } from "../ContactsFrame.tsx";
import { PagedList } from "../PagedList.tsx";
import { usePages } from "../usePages.ts";
import { FileDrop } from "./FileDrop.tsx";

/** Where a file is chosen, and what was imported before. */
export function ImportsPage() {
  const t = useT();
  const desk = useDesk();
  const store = useStore();
  const now = useNow();
  const { agents } = useCatalog();
  const [, go] = useLocation();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const pages = usePages<Import>("imports", (after, signal) =>
    desk.client.get<Page<Import>>("/imports", { query: { after, limit: 30 }, signal }),
  );
  const { reload } = pages;
  useEffect(() => store.subscribe("imports", reload), [store, reload]);

  async function upload(file: File) {
    setError(null);
    setShare(0);
    try {
      const made = await uploadFile<Import>(file, setShare, new AbortController().signal, "/imports");
      go(`/contacts/import/${made.id}`);
    } catch (problem) {
      setError(problem);
      setShare(null);
    }
  }

  return (
    <ContactsFrame title={t("import-title")}>
      <FileDrop share={share} onFile={file => void upload(file)} />
      {error !== null && <Failure title={errorText(error, t)} />}
      <PagedList
        label={t("import-earlier")}
        pages={pages}
        rowKey={it => it.id}
        empty={<Empty icon={<IconFile />} title={t("import-none")} text={t("import-none-text")} />}
      >
        {it => (
          <Link href={`/contacts/import/${it.id}`} className={css.row}>
            <span className={css.words}>
              <span className={css.name}>
                <span className="truncate" dir="auto">
                  {it.name}
                </span>
              </span>
              <span className={`truncate ${css.sub}`}>
                {agents.find(agent => agent.id === it.agent_id)?.name} · {formatWhen(it.created_at, now)}
              </span>
            </span>
            <span className={css.numbers}>
              <span>{t(`import-state-${it.state}`)}</span>
              <span>{t("import-n-rows", { count: it.n_rows, shown: formatNumber(it.n_rows) })}</span>
            </span>
          </Link>
        )}
      </PagedList>
    </ContactsFrame>
  );
}
