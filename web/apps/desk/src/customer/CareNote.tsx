import { useT } from "@candor/i18n";
import { Banner, IconWarning } from "@candor/ui";

/** What whoever answers this person must know first. */
export function CareNote({ text }: { text: string }) {
  const t = useT();
  if (!text.trim()) return null;
  return (
    <Banner tone="warning" icon={<IconWarning />}>
      <span className="visually-hidden">{t("customer-care")}: </span>
      <span dir="auto">{text}</span>
    </Banner>
  );
}
