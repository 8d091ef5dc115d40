import { useT } from "@candor/i18n";
import { IconBack } from "@candor/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { usePageTitle } from "../../app/usePageTitle.ts";
import css from "./AdminPage.module.css";

export interface AdminPageProps {
  title: string;
  /** One sentence: what the page is for. */
  text: ReactNode;
  /** Where the way back leads; the index of the settings, unless named. */
  back?: { to: string; label: string };
  action?: ReactNode;
  is_wide?: boolean;
  children?: ReactNode;
}

/** The head of every settings page, and its column. */
export function AdminPage({ title, text, back, action, is_wide, children }: AdminPageProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={css.page} data-wide={is_wide || undefined}>
      <Link href={back?.to ?? "/settings"} className={css.back} data-always={back ? "" : undefined}>
        <IconBack />
        {back?.label ?? t("settings-title")}
      </Link>
      <header className={css.header}>
        <div className={css.words}>
          <h1 ref={heading} tabIndex={-1} className={css.title} dir="auto">
            {title}
          </h1>
          <p className={css.text}>{text}</p>
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
