import { asApiError, type Contact, type Organization, type Page, type TicketRow } from "@candor/api";
import { useT } from "@candor/i18n";
import { Badge, Button, Empty, Failure, IconBack, IconPlus, Skeleton, Tabs } from "@candor/ui";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { useLoad } from "../../app/useLoad.ts";
import { usePageTitle } from "../../app/usePageTitle.ts";
import { RecordFields } from "../../fields/RecordFields.tsx";
import page from "../ContactPage.module.css";
import css from "../Contacts.module.css";
import { ContactRow } from "../list/ContactRow.tsx";
import { NewContactDialog } from "../list/NewContactDialog.tsx";
import { PagedList } from "../PagedList.tsx";
import { usePages } from "../usePages.ts";
import { OrganizationDialog } from "./OrganizationDialog.tsx";
import { TicketLine } from "./TicketLine.tsx";

type Part = "people" | "tickets";

export function OrganizationPage({ id }: { id: string }) {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const [part, setPart] = useState<Part>("people");
  const [is_editing, setEditing] = useState(false);
  const [is_adding, setAdding] = useState(false);
  const organization = useLoad(`organization ${id}`, signal =>
    desk.client.get<Organization>(`/organizations/${id}`, { signal }),
  );
  const people = usePages<Contact>(`people of ${id}`, (after, signal) =>
    desk.client.get<Page<Contact>>("/contacts", {
      query: { organization: id, sort: "name", after, limit: 50 },
      signal,
    }),
  );
  const tickets = usePages<TicketRow>(`tickets of ${id}`, (after, signal) =>
    desk.client.get<Page<TicketRow>>("/tickets", { query: { organization: id, after, limit: 50 }, signal }),
  );
  const name = organization.data?.name ?? t("customer-organization");
  usePageTitle(name);
  const may_edit = desk.can("contacts.edit");
  return (
    <main id="ticket" className={page.page}>
      <Link href="/organizations" className={page.back}>
        <IconBack />
        {t("organizations-title")}
      </Link>
      <header className={page.head}>
        <h1 className={page.title} dir="auto">
          {name}
        </h1>
        <span className={page.gap} />
        {organization.data && may_edit && (
          <>
            <Button icon={<IconPlus />} onClick={() => setAdding(true)}>
              {t("contacts-new")}
            </Button>
            <Button onClick={() => setEditing(true)}>{t("edit")}</Button>
          </>
        )}
      </header>
      {organization.is_loading && <Skeleton lines={4} label={t("loading")} />}
      {organization.error !== null &&
        (asApiError(organization.error).status === 404 ? (
          <Empty title={t("nothing-found")} text={t("error-not_found")} />
        ) : (
          <Failure
            title={errorText(organization.error, t)}
            action={<Button onClick={organization.reload}>{t("retry")}</Button>}
          />
        ))}
      {organization.data && (
        <>
          {organization.data.domains.length > 0 && (
            <p className={css.acts}>
              {organization.data.domains.map(it => (
                <Badge key={it}>{it}</Badge>
              ))}
            </p>
          )}
          {organization.data.note && <p dir="auto">{organization.data.note}</p>}
          <RecordFields subject="organization" id={organization.data.id} level={2} />
          <Tabs
            label={t("contacts-parts")}
            tabs={[
              {
                id: "people",
                label: t("organizations-n-contacts", { count: organization.data.n_contacts }),
              },
              { id: "tickets", label: t("contacts-tickets") },
            ]}
            active={part}
            onChange={setPart}
          />
          {part === "people" ? (
            <PagedList
              label={t("contacts-title")}
              pages={people}
              rowKey={it => it.id}
              empty={<Empty title={t("organizations-no-contacts")} text={t("organizations-no-contacts-text")} />}
            >
              {it => <ContactRow contact={it} />}
            </PagedList>
          ) : (
            <PagedList
              label={t("contacts-tickets")}
              pages={tickets}
              rowKey={it => it.id}
              empty={<Empty title={t("organizations-no-tickets")} />}
            >
              {it => <TicketLine ticket={it} />}
            </PagedList>
          )}
        </>
      )}
      {is_editing && organization.data && (
        <OrganizationDialog
          organization={organization.data}
          onClose={() => setEditing(false)}
          onDone={organization.set}
        />
      )}
      {is_adding && (
        <NewContactDialog
          organization_id={id}
          onClose={() => setAdding(false)}
          onDone={it => go(`/contacts/${it.id}`)}
        />
      )}
    </main>
  );
}
