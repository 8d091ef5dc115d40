import { useT } from "@candor/i18n";
import { IconButton, IconEye, Input } from "@candor/ui";
import { type ComponentProps, useState } from "react";
import css from "./AuthPage.module.css";

export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const t = useT();
  const [is_shown, setShown] = useState(false);
  return (
    <div className={css.password}>
      <Input {...props} type={is_shown ? "text" : "password"} />
      <IconButton
        label={is_shown ? t("hide-password") : t("show-password")}
        icon={<IconEye />}
        aria-pressed={is_shown}
        onClick={() => setShown(!is_shown)}
      />
    </div>
  );
}
