import { type MessageKey, useT } from "@candor/i18n";
import { IconForward, IconNote, IconReply, IconReplyAll, Tabs } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import css from "./Composer.module.css";
import type { Mode, Writing } from "./writings.ts";

const MODES: [
  Mode,
  typeof IconNote,
  Extract<MessageKey, "composer-reply" | "composer-reply-all" | "composer-forward" | "composer-note">,
][] = [
  ["reply", IconReply, "composer-reply"],
  ["reply_all", IconReplyAll, "composer-reply-all"],
  ["forward", IconForward, "composer-forward"],
  ["note", IconNote, "composer-note"],
];

export function ComposerModes({
  writing,
  has_cc,
  onMode,
}: {
  writing: Writing;
  has_cc: boolean;
  onMode: (mode: Mode) => void;
}) {
  const t = useT();
  const desk = useDesk();
  const shown = MODES.filter(
    ([mode]) =>
      (mode === "note" ? desk.can("tickets.note") : desk.can("tickets.reply")) &&
      (mode !== "reply_all" || has_cc || writing.mode === "reply_all"),
  );
  return (
    <div className={css.modes}>
      <Tabs
        label={t("composer-mode")}
        tabs={shown.map(([id, Icon, key]) => ({ id, label: t(key), icon: <Icon /> }))}
        active={writing.mode}
        onChange={onMode}
      />
    </div>
  );
}
