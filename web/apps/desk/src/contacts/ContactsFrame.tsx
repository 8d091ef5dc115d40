import type { Permission } from "@candor/api";
import { type MessageKey, useT } from "@candor/i18n";
import { cx } from "@candor/ui";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useDesk } from "../app/desk.ts";
import { usePageTitle } from "../app/usePageTitle.ts";
import css from "./Contacts.module.css";

type AreaKey = Extract<MessageKey, `contacts-area-${string}`>;

const AREAS: { path: string; key: AreaKey; permission?: Permission }[] = [
  { path: "/contacts", key: "contacts-area-people" },
  { path: "/organizations", key: "contacts-area-organizations" },
  { path: "/contacts/duplicates", key: "contacts-area-duplicates" },
  { path: "/contacts/import", key: "contacts-area-import", permission: "contacts.import" },
];

/** The head of the lists: where one is, what else there is, what can be made here. */
export function ContactsFrame({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  const t = useT();
  const desk = useDesk();
  const [path] = useLocation();
  usePageTitle(title);
  return (
    <main id="ticket" className={css.page}>
      <header className={css.head}>
        <h1>{title}</h1>
        <span className={css.gap} />
        {acts}
      </header>
      <nav className={css.areas} aria-label={t("contacts-areas")}>
        {AREAS.filter(it => !it.permission || desk.can(it.permission)).map(area => (
          <Link
            key={area.path}
            href={area.path}
            className={cx(css.area, path === area.path && css.here)}
            aria-current={path === area.path ? "page" : undefined}
          >
            {t(area.key)}
          </Link>
        ))}
      </nav>
      {children}
    </main>
  );
}
