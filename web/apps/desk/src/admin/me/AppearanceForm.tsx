import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Choices } from "@candor/ui";
import { settingsOf } from "../../app/settings.ts";
import { Section } from "../frame/Section.tsx";
import { useSetting } from "./useSetting.ts";

/** Theme and density take effect when chosen: they are their own preview. */
export function AppearanceForm() {
  const t = useT();
  const settings = settingsOf(useMe());
  const change = useSetting();
  return (
    <Section title={t("nav-appearance")} text={t("profile-appearance-text")}>
      <Choices
        name="theme"
        label={t("theme")}
        is_row
        options={[
          { id: "system", label: t("theme-system") },
          { id: "light", label: t("theme-light") },
          { id: "dark", label: t("theme-dark") },
        ]}
        value={settings.theme}
        onChange={theme => change({ theme })}
      />
      <Choices
        name="density"
        label={t("density")}
        help={t("profile-density-help")}
        is_row
        options={[
          { id: "compact", label: t("density-compact") },
          { id: "default", label: t("density-default") },
          { id: "cosy", label: t("density-cosy") },
        ]}
        value={settings.density}
        onChange={density => change({ density })}
      />
    </Section>
  );
}
