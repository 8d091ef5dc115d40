import { loadArea, useLocale, useT } from "@candor/i18n";
import { Skeleton } from "@candor/ui";
import { Suspense, use } from "react";
import { Route, Switch } from "wouter";
import { ContactPage } from "./ContactPage.tsx";
import { ImportPage } from "./import/ImportPage.tsx";
import { ImportsPage } from "./import/ImportsPage.tsx";
import { ContactsPage } from "./list/ContactsPage.tsx";
import { DuplicatesPage } from "./merge/DuplicatesPage.tsx";
import { OrganizationPage } from "./organization/OrganizationPage.tsx";
import { OrganizationsPage } from "./organization/OrganizationsPage.tsx";

/** Customers and organizations: an area of their own with their own texts, loaded when first opened. */
export function ContactsApp() {
  const t = useT();
  // The texts of the area come and go with the language.
  useLocale();
  use(loadArea("contacts"));
  return (
    <Suspense fallback={<Skeleton lines={6} label={t("loading")} />}>
      <Switch>
        <Route path="/contacts">
          <ContactsPage />
        </Route>
        <Route path="/contacts/duplicates">
          <DuplicatesPage />
        </Route>
        <Route path="/contacts/import">
          <ImportsPage />
        </Route>
        <Route path="/contacts/import/:id">{params => <ImportPage key={params.id} id={params.id} />}</Route>
        <Route path="/contacts/:id">{params => <ContactPage key={params.id} id={params.id} />}</Route>
        <Route path="/organizations">
          <OrganizationsPage />
        </Route>
        <Route path="/organizations/:id">{params => <OrganizationPage key={params.id} id={params.id} />}</Route>
      </Switch>
    </Suspense>
  );
}
