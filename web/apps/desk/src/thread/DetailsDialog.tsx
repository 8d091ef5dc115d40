import type { Addr, Message } from "@candor/api";
import { formatFull, formatLanguage, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Dialog } from "@candor/ui";
import { showAddress } from "../composer/addresses.ts";
import css from "./Dialogs.module.css";

export function DetailsDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useT();
  const { channels } = useCatalog();
  const channel = channels.find(it => it.id === message.channel_id);
  const list = (all: Addr[]) => all.map(showAddress).join(", ");
  const rows: [string, string][] = [
    [t("message-detail-time"), formatFull(message.at)],
    [t("message-detail-from"), message.from ? showAddress(message.from) : message.author.name],
    [t("message-detail-to"), list(message.to)],
    [t("message-detail-cc"), list(message.cc)],
    [t("message-detail-bcc"), list(message.bcc)],
    [t("message-detail-subject"), message.subject ?? ""],
    [
      t("message-detail-language"),
      message.language && message.language !== "und" ? formatLanguage(message.language) : "",
    ],
    [t("message-detail-channel"), channel ? `${channel.name}${channel.address ? ` · ${channel.address}` : ""}` : ""],
  ];
  return (
    <Dialog is_open onClose={onClose} title={t("message-details")} closeLabel={t("close")}>
      <dl className={css.details}>
        {rows
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name} className={css.row}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
