import { useT } from "@candor/i18n";
import { Skeleton } from "@candor/ui";
import { lazy, Suspense } from "react";
import css from "./SignatureField.module.css";

const SignatureText = lazy(() => import("./SignatureText.tsx").then(it => ({ default: it.SignatureText })));

export interface SignatureFieldProps {
  name: string;
  label: string;
  value: string;
  error: string | null;
  onChange: (html: string) => void;
}

/** Rich text for signatures; the editor is only loaded where one is written. */
export function SignatureField({ name, label, value, error, onChange }: SignatureFieldProps) {
  const t = useT();
  return (
    <div className={css.outer}>
      {/* The server names the field in its errors; the editor itself is no form control. */}
      <input type="hidden" name={name} value={value} />
      <Suspense fallback={<Skeleton lines={4} label={t("loading")} />}>
        <SignatureText label={label} html={value} onChange={onChange} />
      </Suspense>
      {error && <p className={css.error}>{error}</p>}
    </div>
  );
}
