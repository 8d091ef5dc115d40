import type { Import, ImportChange } from "@candor/api";
import { useT } from "@candor/i18n";
import { Checkbox, Field, Select } from "@candor/ui";
import css from "./Import.module.css";

const SEPARATORS = [",", ";", "\t", "|"] as const;
const NAMES = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;

export interface ReadSettingsProps {
  settings: Import["settings"];
  encodings: string[];
  onChange: (change: ImportChange) => void;
}

/** What was guessed about the file as a whole; wrong letters or columns are put right here. */
export function ReadSettings({ settings, encodings, onChange }: ReadSettingsProps) {
  const t = useT();
  const all = encodings.includes(settings.encoding) ? encodings : [settings.encoding, ...encodings];
  return (
    <div className={css.settings}>
      <Field label={t("import-encoding")}>
        {ids => (
          <Select
            {...ids}
            value={settings.encoding}
            onChange={event => onChange({ encoding: event.currentTarget.value })}
          >
            {all.map(it => (
              <option key={it}>{it}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("import-separator")}>
        {ids => (
          <Select
            {...ids}
            value={settings.separator}
            onChange={event => onChange({ separator: event.currentTarget.value })}
          >
            {SEPARATORS.map(it => (
              <option key={it} value={it}>
                {t(`import-separator-${NAMES[it]}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Checkbox
        label={t("import-has-head")}
        checked={settings.has_head}
        onChange={event => onChange({ has_head: event.currentTarget.checked })}
      />
    </div>
  );
}
