import type { Locale } from "@candor/api";
import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import type { AcknowledgeText } from "../data/types.ts";
import css from "./AcknowledgeTexts.module.css";
import { fillTemplate } from "./preview.ts";

/** A customer to show the text with, in each language one that speaks it. */
const NAMES: Record<Locale, [first: string, whole: string]> = {
  en: ["Fiona", "Fiona Byrne"],
  el: ["Μαρία", "Μαρία Ιωάννου"],
  ro: ["Ioana", "Ioana Popa"],
  az: ["Leyla", "Leyla Əliyeva"],
  zh: ["李娜", "李娜"],
  hr: ["Ivana", "Ivana Horvat"],
};

export function AcknowledgePreview({ locale, text }: { locale: Locale; text: AcknowledgeText }) {
  const t = useT();
  const { workspace } = useMe();
  const [first_name, name] = NAMES[locale];
  const values = {
    "ticket.number": "1042",
    "ticket.subject": t("preview-subject"),
    "contact.first_name": first_name,
    "contact.name": name,
    "workspace.name": workspace.name,
    "brand.name": workspace.name,
  };
  return (
    <figure className={css.preview}>
      <figcaption className={css.caption}>{t("workspace-ack-preview")}</figcaption>
      <div lang={locale} dir="auto" className={css.mail}>
        <p className={css.subject}>{fillTemplate(text.subject, values) || "…"}</p>
        <p className={css.body}>{fillTemplate(text.text, values) || "…"}</p>
      </div>
    </figure>
  );
}
