import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Choices } from "@candor/ui";
import { settingsOf } from "../../app/settings.ts";
import { Section } from "../frame/Section.tsx";
import { useSetting } from "./useSetting.ts";

export function WorkingForm() {
  const t = useT();
  const settings = settingsOf(useMe());
  const change = useSetting();
  return (
    <Section title={t("profile-working")}>
      <Choices
        name="after_reply"
        label={t("profile-after")}
        help={t("profile-after-help")}
        options={[
          { id: "stay", label: t("profile-after-stay") },
          { id: "next", label: t("profile-after-next") },
          { id: "list", label: t("profile-after-list") },
        ]}
        value={settings.after_reply}
        onChange={after_reply => change({ after_reply })}
      />
    </Section>
  );
}
