import { LOCALE_NAMES, LOCALES, setLocale, useLocale, useT } from "@candor/i18n";
import { Field, Select } from "@candor/ui";
import { ownZone, zones } from "./zones.ts";

/** Language and time zone, as the browser has them; choosing a language changes the page at once. */
export function LocaleZoneFields() {
  const t = useT();
  const locale = useLocale();
  const own = ownZone();
  return (
    <>
      <Field label={t("setup-locale")}>
        {ids => (
          <Select
            {...ids}
            name="locale"
            value={locale}
            onChange={event => void setLocale(event.currentTarget.value as typeof locale)}
          >
            {LOCALES.map(it => (
              <option key={it} value={it} lang={it}>
                {LOCALE_NAMES[it]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("setup-zone")}>
        {ids => (
          <Select {...ids} name="zone" defaultValue={own}>
            {[...new Set([own, ...zones()])].map(zone => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
