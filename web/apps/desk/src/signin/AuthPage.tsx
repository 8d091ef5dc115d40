import { LOCALE_NAMES, LOCALES, setLocale, useLocale, useT } from "@candor/i18n";
import { Select } from "@candor/ui";
import { type ReactNode, useEffect } from "react";
import css from "./AuthPage.module.css";

export interface AuthPageProps {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}

/** The frame of every page before the desk: a card, and the choice of language. */
export function AuthPage({ title, text, children }: AuthPageProps) {
  const t = useT();
  const locale = useLocale();
  useEffect(() => {
    document.title = `${title} · ${t("app-name")}`;
  }, [t, title]);
  return (
    <main className={css.page}>
      <div className={css.card}>
        <img src="/favicon.svg" alt="" className={css.logo} />
        <h1 className={css.title}>{title}</h1>
        {text && <p className={css.text}>{text}</p>}
        {children}
      </div>
      <Select
        className={css.language ?? ""}
        aria-label={t("nav-language")}
        value={locale}
        onChange={event => void setLocale(event.currentTarget.value as typeof locale)}
      >
        {LOCALES.map(it => (
          <option key={it} value={it} lang={it}>
            {LOCALE_NAMES[it]}
          </option>
        ))}
      </Select>
    </main>
  );
}
