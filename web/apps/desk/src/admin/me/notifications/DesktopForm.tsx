import { useT } from "@candor/i18n";
import { Button } from "@candor/ui";
import { useState } from "react";
import { useLocation } from "wouter";
import { type Allowed, allowed, askAllowed, showNotice } from "../../../notices/desktop.ts";
import { Section } from "../../frame/Section.tsx";

const TEXTS = {
  default: "notifications-ask",
  granted: "notifications-allowed",
  denied: "notifications-blocked",
  missing: "notifications-missing",
} as const;

/** Whether this browser may show notices at all: its own question, asked only when somebody wants it asked. */
export function DesktopForm() {
  const t = useT();
  const [, go] = useLocation();
  const [state, setState] = useState<Allowed>(allowed);
  const test = () =>
    void showNotice({
      title: t("notifications-title"),
      body: t("notifications-try-text"),
      tag: "test",
      path: "/settings/notifications",
      go,
    }).catch(() => setState(allowed()));
  return (
    <Section
      title={t("notifications-desktop")}
      text={<span role="status">{t(TEXTS[state])}</span>}
      action={
        state === "default" ? (
          <Button variant="primary" onClick={() => void askAllowed().then(setState)}>
            {t("notifications-allow")}
          </Button>
        ) : state === "granted" ? (
          <Button onClick={test}>{t("notifications-try")}</Button>
        ) : null
      }
    >
      {null}
    </Section>
  );
}
