import type { Addr, Message } from "@candor/api";
import { formatList, useT } from "@candor/i18n";
import css from "./RecipientLine.module.css";

/** To whom it went, in one line; the whole addresses are in the details. */
export function RecipientLine({ message }: { message: Message }) {
  const t = useT();
  if (message.kind === "note" || message.to.length + message.cc.length + message.bcc.length === 0) return null;
  const names = (list: Addr[]) => formatList(list.map(it => it.name || it.address));
  const parts = [
    message.to.length > 0 && t("message-to", { names: names(message.to) }),
    message.cc.length > 0 && t("message-cc", { names: names(message.cc) }),
    message.bcc.length > 0 && t("message-bcc", { names: names(message.bcc) }),
  ].filter(Boolean);
  return <p className={css.line}>{parts.join(" · ")}</p>;
}
