import { type Query, url } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, IconDownload, Menu } from "@candor/ui";

const FORMATS = ["csv", "vcard"] as const;

/** The list as a file, filtered as it is on screen. */
export function ExportMenu({ query }: { query: Query }) {
  const t = useT();
  return (
    <Menu
      align="end"
      trigger={<Button icon={<IconDownload />}>{t("contacts-export")}</Button>}
      groups={[
        {
          id: "formats",
          items: FORMATS.map(format => ({
            id: format,
            label: t(`contacts-export-${format}`),
            onSelect: () => location.assign(url("/contacts/export", { ...query, format })),
          })),
        },
      ]}
    />
  );
}
