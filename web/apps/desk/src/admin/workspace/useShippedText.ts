import type { Locale } from "@candor/api";
import { loadServerTexts } from "@candor/i18n";
import { useEffect, useState } from "react";
import type { AcknowledgeText } from "../data/types.ts";

/** The acknowledgement as shipped, in a language, with the variables a workspace's own text would use. */
export function useShippedText(locale: Locale): AcknowledgeText | null {
  const [known, setKnown] = useState<{ locale: Locale; text: AcknowledgeText } | null>(null);
  useEffect(() => {
    let is_here = true;
    void loadServerTexts(locale).then(say => {
      const args = { number: "{{ticket.number}}", brand: "{{brand.name}}" };
      const text = { subject: say("mail-acknowledge-subject", args), text: say("mail-acknowledge-text", args).trim() };
      if (is_here) setKnown({ locale, text });
    });
    return () => {
      is_here = false;
    };
  }, [locale]);
  return known?.locale === locale ? known.text : null;
}
