import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, cx } from "@candor/ui";
import { settingsOf } from "../app/settings.ts";
import css from "./Composer.module.css";
import { signatureOf } from "./message.ts";

/** Shows which signature goes under the answer, and leaves it out on demand. */
export function SignatureLine({ is_on, onToggle }: { is_on: boolean; onToggle: (is_on: boolean) => void }) {
  const t = useT();
  const signature = signatureOf(settingsOf(useMe()).signature_html);
  if (!signature) return null;
  return (
    <div className={css.signature}>
      <span className={cx("truncate", !is_on && css.off)} dir="auto" title={signature.text}>
        -- {signature.text.split("\n").join(" · ")}
      </span>
      <Button size="small" variant="quiet" aria-pressed={is_on} onClick={() => onToggle(!is_on)}>
        {is_on ? t("composer-signature-on") : t("composer-signature-off")}
      </Button>
    </div>
  );
}
