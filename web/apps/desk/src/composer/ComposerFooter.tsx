import type { AfterReply } from "@candor/api";
import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, IconAttach, IconButton, IconDown, IconTrash, Menu, toast } from "@candor/ui";
import { useRef } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { settingsOf } from "../app/settings.ts";
import css from "./ComposerFooter.module.css";
import type { Writing } from "./writings.ts";

export interface ComposerFooterProps {
  writing: Writing;
  onSend: (is_resolving: boolean) => void;
  onFiles: (files: File[]) => void;
  onDiscard: () => void;
}

const AFTER: AfterReply[] = ["stay", "next", "list"];

export function ComposerFooter({ writing, onSend, onFiles, onDiscard }: ComposerFooterProps) {
  const t = useT();
  const desk = useDesk();
  const settings = settingsOf(useMe());
  const picker = useRef<HTMLInputElement>(null);
  const is_note = writing.mode === "note";
  return (
    <footer className={css.footer}>
      <div className={css.send}>
        <Button
          variant={is_note ? "note" : "primary"}
          className={is_note ? "" : (css.main ?? "")}
          onClick={() => onSend(false)}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {is_note ? t("composer-add-note") : t("composer-send")}
        </Button>
        {!is_note && (
          <Menu
            side="top"
            trigger={
              <button type="button" className={css.split} aria-label={t("composer-send-options")}>
                <IconDown />
              </button>
            }
            groups={[
              {
                id: "send",
                items: [
                  {
                    id: "resolve",
                    label: t("composer-send-resolve"),
                    shortcut: "Mod+Shift+Enter",
                    onSelect: () => onSend(true),
                  },
                  { id: "send", label: t("composer-send"), shortcut: "Mod+Enter", onSelect: () => onSend(false) },
                ],
              },
              {
                id: "after",
                items: AFTER.map(after_reply => ({
                  id: after_reply,
                  label: t(`composer-sent-then-${after_reply}`),
                  is_chosen: settings.after_reply === after_reply,
                  onSelect: () => {
                    desk
                      .changeMe({ after_reply })
                      .catch((error: unknown) => toast(errorText(error, t), { tone: "danger" }));
                  },
                })),
              },
            ]}
          />
        )}
      </div>
      {!is_note && (
        <Button className={css.resolve ?? ""} onClick={() => onSend(true)}>
          {t("composer-send-resolve")}
        </Button>
      )}
      <IconButton
        label={t("composer-attach")}
        icon={<IconAttach />}
        side="top"
        onClick={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t("composer-attach")}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <span className={css.saving} role="status">
        {writing.saving === "local"
          ? t("composer-draft-local")
          : writing.saving === "failed"
            ? t("composer-draft-failed")
            : writing.saving === "saved"
              ? t("composer-draft-saved")
              : writing.saving === "saving"
                ? t("composer-draft-saving")
                : ""}
      </span>
      <IconButton label={t("composer-discard")} icon={<IconTrash />} side="top" onClick={onDiscard} />
    </footer>
  );
}
