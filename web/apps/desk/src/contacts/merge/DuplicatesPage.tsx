import type { Likeness, Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Empty, IconResolve } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { ContactsFrame } from "../ContactsFrame.tsx";
import { PagedList } from "../PagedList.tsx";
import { usePages } from "../usePages.ts";
import { setApart } from "./act.ts";
import { ContactCard } from "./ContactCard.tsx";
import css from "./Merge.module.css";
import { MergeDialog } from "./MergeDialog.tsx";
import { reasonsOf } from "./Suggestions.tsx";

/** Everybody who looks like somebody else, pair by pair. */
export function DuplicatesPage() {
  const t = useT();
  const desk = useDesk();
  const [pair, setPair] = useState<Likeness | null>(null);
  const pages = usePages<Likeness>("duplicates", (_, signal) =>
    desk.client.get<Page<Likeness>>("/contacts/duplicates", { signal }),
  );
  const may_edit = desk.can("contacts.edit");
  return (
    <ContactsFrame title={t("contacts-duplicates-title")}>
      <p>{t("contacts-duplicates-text")}</p>
      <PagedList
        label={t("contacts-duplicates-title")}
        pages={pages}
        rowKey={it => `${it.first.id} ${it.second.id}`}
        empty={
          <Empty
            icon={<IconResolve />}
            title={t("contacts-duplicates-empty")}
            text={t("contacts-duplicates-empty-text")}
          />
        }
      >
        {it => (
          <article className={css.pair}>
            <p className={css.sub}>{reasonsOf(it, t)}</p>
            <div className={css.two}>
              <ContactCard contact={it.first} />
              <ContactCard contact={it.second} />
            </div>
            {may_edit && (
              <div className={css.acts}>
                <Button onClick={() => setPair(it)}>{t("contacts-merge-act")}</Button>
                <Button variant="quiet" onClick={() => void setApart(desk, it.first.id, it.second.id, pages.reload)}>
                  {t("contacts-apart")}
                </Button>
              </div>
            )}
          </article>
        )}
      </PagedList>
      {pair && (
        <MergeDialog contact={pair.first} other={pair.second} onClose={() => setPair(null)} onDone={pages.reload} />
      )}
    </ContactsFrame>
  );
}
