import { currentT, useT } from "@candor/i18n";
import type { LocalMessage } from "@candor/realtime";
import {
  IconButton,
  IconCode,
  IconCopy,
  IconForward,
  IconInfo,
  IconMore,
  IconQuote,
  IconReply,
  Menu,
  type MenuItem,
  toast,
} from "@candor/ui";
import { lazy, Suspense, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { useOpenComposer } from "../composer/useOpenComposer.ts";
import css from "./MessageActions.module.css";
import { quoteInto, selectedIn } from "./quoting.ts";

const RawDialog = lazy(() => import("./RawDialog.tsx").then(it => ({ default: it.RawDialog })));
const DetailsDialog = lazy(() => import("./DetailsDialog.tsx").then(it => ({ default: it.DetailsDialog })));

export function MessageActions({ message }: { message: LocalMessage }) {
  const t = useT();
  const desk = useDesk();
  const open = useOpenComposer(message.ticket_id);
  const [shown, setShown] = useState<"raw" | "details" | null>(null);
  const may_reply = desk.can("tickets.reply") && message.kind === "reply";

  async function copy() {
    await navigator.clipboard.writeText(message.text);
    toast(currentT()("copied"));
  }

  const items: MenuItem[] = [
    { id: "details", label: t("message-details"), icon: <IconInfo />, onSelect: () => setShown("details") },
    { id: "copy", label: t("message-copy-text"), icon: <IconCopy />, onSelect: () => void copy() },
  ];
  if (message.has_raw)
    items.push({ id: "raw", label: t("message-raw"), icon: <IconCode />, onSelect: () => setShown("raw") });

  return (
    <div className={css.actions}>
      {may_reply && (
        <>
          <IconButton size="small" label={t("message-reply")} icon={<IconReply />} onClick={() => open(null)} />
          <IconButton
            size="small"
            label={t("message-quote")}
            icon={<IconQuote />}
            // What is selected stays selected.
            onPointerDown={event => event.preventDefault()}
            onClick={() => {
              open(null);
              quoteInto(desk, message.ticket_id, selectedIn(message.id) || message.text);
            }}
          />
          <IconButton
            size="small"
            label={t("message-forward")}
            icon={<IconForward />}
            onClick={() => open("forward", message.id)}
          />
        </>
      )}
      <Menu
        align="end"
        trigger={<IconButton size="small" label={t("more")} icon={<IconMore />} />}
        groups={[{ id: "more", items }]}
      />
      <Suspense>
        {shown === "raw" && <RawDialog message={message} onClose={() => setShown(null)} />}
        {shown === "details" && <DetailsDialog message={message} onClose={() => setShown(null)} />}
      </Suspense>
    </div>
  );
}
