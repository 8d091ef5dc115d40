import { asApiError } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Empty, Failure, IconBack, Skeleton, Tabs } from "@candor/ui";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import { CareNote } from "../customer/CareNote.tsx";
import { ContactTickets } from "../customer/ContactTickets.tsx";
import { CustomerDetails } from "../customer/CustomerDetails.tsx";
import { CustomerHead } from "../customer/CustomerHead.tsx";
import { useContact } from "../customer/useContact.ts";
import { VipBadge } from "../customer/VipBadge.tsx";
import { RecordFields } from "../fields/RecordFields.tsx";
import css from "./ContactPage.module.css";
import { MergeDialog } from "./merge/MergeDialog.tsx";
import { Suggestions } from "./merge/Suggestions.tsx";
import { nameOf } from "./names.ts";
import { Notes } from "./person/Notes.tsx";
import { Timeline } from "./person/Timeline.tsx";

type Part = "timeline" | "tickets";

export function ContactPage({ id }: { id: string }) {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const contact = useContact(id);
  const [part, setPart] = useState<Part>("timeline");
  const [is_merging, setMerging] = useState(false);
  const name = contact.data ? nameOf(contact.data, t) : t("customer-title");
  usePageTitle(name);
  const real_id = contact.data?.id;

  // The contact was merged: the address follows to the one that was kept.
  useEffect(() => {
    if (real_id && real_id !== id) go(`/contacts/${real_id}`, { replace: true });
  }, [real_id, id, go]);

  return (
    <main id="ticket" className={css.page}>
      <Link href="/contacts" className={css.back}>
        <IconBack />
        {t("contacts-title")}
      </Link>
      <header className={css.head}>
        <h1 className={css.title} dir="auto">
          {name}
        </h1>
        {contact.data && <VipBadge tier={contact.data.tier} />}
        <span className={css.gap} />
        {contact.data && desk.can("contacts.edit") && (
          <Button onClick={() => setMerging(true)}>{t("contacts-merge-act")}</Button>
        )}
      </header>
      {contact.is_loading && <Skeleton lines={6} label={t("loading")} />}
      {contact.error !== null &&
        (asApiError(contact.error).status === 404 ? (
          <Empty title={t("nothing-found")} text={t("error-not_found")} />
        ) : (
          <Failure
            title={errorText(contact.error, t)}
            action={<Button onClick={contact.reload}>{t("retry")}</Button>}
          />
        ))}
      {contact.data && (
        <>
          <CareNote text={contact.data.care_note} />
          <Suggestions contact={contact.data} />
          <div className={css.columns}>
            <div className={css.card}>
              <CustomerHead contact={contact.data} onChange={contact.set} />
              <CustomerDetails contact={contact.data} onChange={contact.set} onReload={contact.reload} />
              <RecordFields subject="contact" id={contact.data.id} level={2} />
            </div>
            <div className={css.main}>
              <Notes contact_id={contact.data.id} />
              <section className={css.card} aria-label={t(`contacts-${part}`)}>
                <div className={css.tabs}>
                  <Tabs
                    label={t("contacts-parts")}
                    tabs={[
                      { id: "timeline", label: t("contacts-timeline") },
                      { id: "tickets", label: t("contacts-tickets") },
                    ]}
                    active={part}
                    onChange={setPart}
                  />
                </div>
                {part === "timeline" ? (
                  <Timeline contact_id={contact.data.id} />
                ) : (
                  <ContactTickets contact_id={contact.data.id} />
                )}
              </section>
            </div>
          </div>
          {is_merging && <MergeDialog contact={contact.data} onClose={() => setMerging(false)} />}
        </>
      )}
    </main>
  );
}
