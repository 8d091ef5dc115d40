import type { Organization, Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Avatar, Button, Empty, IconPlus, IconTeam, Input } from "@candor/ui";
import { useEffect, useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { useDesk } from "../../app/desk.ts";
import css from "../Contacts.module.css";
import { ContactsFrame } from "../ContactsFrame.tsx";
import { PagedList } from "../PagedList.tsx";
import { usePages } from "../usePages.ts";
import { OrganizationDialog } from "./OrganizationDialog.tsx";

const AFTER_MS = 200;

export function OrganizationsPage() {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const q = params.get("q") ?? "";
  const [text, setText] = useState(q);
  const [is_new, setNew] = useState(false);
  const pages = usePages<Organization>(`organizations ${q}`, (after, signal) =>
    desk.client.get<Page<Organization>>("/organizations", { query: { q, sort: "name", after, limit: 50 }, signal }),
  );
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === q) return;
    const timer = setTimeout(() => setParams(wanted ? { q: wanted } : {}, { replace: true }), AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, q, setParams]);

  const makeNew = desk.can("contacts.edit") && (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setNew(true)}>
      {t("organizations-new")}
    </Button>
  );
  return (
    <ContactsFrame title={t("organizations-title")} acts={makeNew}>
      <search className={css.filters}>
        <Input
          type="search"
          aria-label={t("organizations-search")}
          placeholder={t("organizations-search")}
          value={text}
          dir="auto"
          onChange={event => setText(event.currentTarget.value)}
        />
      </search>
      <PagedList
        label={t("organizations-title")}
        pages={pages}
        rowKey={it => it.id}
        empty={
          q ? (
            <Empty icon={<IconTeam />} title={t("nothing-found")} text={t("contacts-none-found-text")} />
          ) : (
            <Empty
              icon={<IconTeam />}
              title={t("organizations-empty")}
              text={t("organizations-empty-text")}
              action={makeNew}
            />
          )
        }
      >
        {it => (
          <Link href={`/organizations/${it.id}`} className={css.row}>
            <Avatar name={it.name} />
            <span className={css.words}>
              <span className={css.name}>
                <span className="truncate" dir="auto">
                  {it.name}
                </span>
              </span>
              <span className={`truncate ${css.sub}`}>{it.domains.join(" · ")}</span>
            </span>
            <span className={css.numbers}>
              <span>{t("organizations-n-contacts", { count: it.n_contacts })}</span>
              {it.n_open > 0 && <span>{t("contacts-n-open", { count: it.n_open })}</span>}
            </span>
          </Link>
        )}
      </PagedList>
      {is_new && (
        <OrganizationDialog
          organization={null}
          onClose={() => setNew(false)}
          onDone={it => go(`/organizations/${it.id}`)}
        />
      )}
    </ContactsFrame>
  );
}
