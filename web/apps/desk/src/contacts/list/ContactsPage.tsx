import type { Contact, Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Empty, IconPlus, IconUser } from "@candor/ui";
import { useEffect, useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { ContactsFrame } from "../ContactsFrame.tsx";
import { PagedList } from "../PagedList.tsx";
import { usePages } from "../usePages.ts";
import { ContactFilters } from "./ContactFilters.tsx";
import { ContactRow } from "./ContactRow.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { filtersOf, isFiltered, queryOf } from "./filters.ts";
import { NewContactDialog } from "./NewContactDialog.tsx";

const AFTER_MS = 200;

/** All customers. What is asked for stands in the address, so that going back finds the same list. */
export function ContactsPage() {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const [text, setText] = useState(filters.q);
  const [is_new, setNew] = useState(false);
  const query = queryOf(filters);
  const pages = usePages<Contact>(JSON.stringify(query), (after, signal) =>
    desk.client.get<Page<Contact>>("/contacts", { query: { ...query, after, limit: 50 }, signal }),
  );

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === filters.q) return;
    const timer = setTimeout(
      () =>
        setParams(
          before => {
            if (wanted) before.set("q", wanted);
            else before.delete("q");
            return before;
          },
          { replace: true },
        ),
      AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [text, filters.q, setParams]);

  const may_edit = desk.can("contacts.edit");
  const makeNew = may_edit && (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setNew(true)}>
      {t("contacts-new")}
    </Button>
  );
  return (
    <ContactsFrame
      title={t("contacts-title")}
      acts={
        <>
          {desk.can("contacts.export") && <ExportMenu query={query} />}
          {makeNew}
        </>
      }
    >
      <ContactFilters
        filters={filters}
        text={text}
        onText={setText}
        onChange={(name, value) =>
          setParams(
            before => {
              if (value) before.set(name, value);
              else before.delete(name);
              return before;
            },
            { replace: true },
          )
        }
      />
      <PagedList
        label={t("contacts-title")}
        pages={pages}
        rowKey={contact => contact.id}
        empty={
          isFiltered(filters) ? (
            <Empty
              icon={<IconUser />}
              title={t("contacts-none-found")}
              text={t("contacts-none-found-text")}
              action={
                <Button
                  onClick={() => {
                    setText("");
                    setParams({}, { replace: true });
                  }}
                >
                  {t("contacts-clear-filters")}
                </Button>
              }
            />
          ) : (
            <Empty icon={<IconUser />} title={t("contacts-empty")} text={t("contacts-empty-text")} action={makeNew} />
          )
        }
      >
        {contact => <ContactRow contact={contact} />}
      </PagedList>
      {is_new && <NewContactDialog onClose={() => setNew(false)} onDone={contact => go(`/contacts/${contact.id}`)} />}
    </ContactsFrame>
  );
}
