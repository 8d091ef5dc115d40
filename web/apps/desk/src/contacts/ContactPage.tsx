import { asApiError } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Empty, Failure, Skeleton } from "@candor/ui";
import { errorText } from "../app/errors.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import { ContactTickets } from "../customer/ContactTickets.tsx";
import { CustomerDetails } from "../customer/CustomerDetails.tsx";
import { CustomerHead } from "../customer/CustomerHead.tsx";
import { useContact } from "../customer/useContact.ts";
import css from "./ContactPage.module.css";

export function ContactPage({ id }: { id: string }) {
  const t = useT();
  const contact = useContact(id);
  const name = contact.data?.name || contact.data?.identities[0]?.value || t("customer-title");
  usePageTitle(name);
  return (
    <main id="ticket" className={css.page}>
      <h1 className={css.title} dir="auto">
        {name}
      </h1>
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
        <div className={css.columns}>
          <div className={css.card}>
            <CustomerHead key={id} contact={contact.data} onChange={contact.set} />
            <CustomerDetails contact={contact.data} onChange={contact.set} onReload={contact.reload} />
          </div>
          <div className={css.card}>
            <h2 className="visually-hidden">{t("customer-tickets")}</h2>
            <ContactTickets contact_id={id} />
          </div>
        </div>
      )}
    </main>
  );
}
