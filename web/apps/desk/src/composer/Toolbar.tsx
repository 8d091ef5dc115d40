import type { Editor, Format } from "@candor/editor";
import { useT } from "@candor/i18n";
import {
  IconAt,
  IconBold,
  IconButton,
  IconCanned,
  IconCode,
  IconImage,
  IconItalic,
  IconLink,
  IconList,
  IconOrdered,
  IconQuote,
  IconReply,
} from "@candor/ui";
import { type KeyboardEvent, type RefObject, useRef } from "react";
import { LinkForm } from "./LinkForm.tsx";
import css from "./Toolbar.module.css";

export interface ToolbarProps {
  editor: RefObject<Editor | null>;
  formats: Set<Format>;
  is_linking: boolean;
  onLinking: (is_linking: boolean) => void;
  onFiles: (files: File[]) => void;
  onQuote?: (() => void) | undefined;
  has_canned: boolean;
  has_people: boolean;
}

const BUTTONS = [
  ["strong", IconBold, "composer-bold", "Mod+b"],
  ["em", IconItalic, "composer-italic", "Mod+i"],
  ["code", IconCode, "composer-code", "Mod+e"],
  ["bullet_list", IconList, "composer-bullets", undefined],
  ["ordered_list", IconOrdered, "composer-numbers", undefined],
  ["blockquote", IconQuote, "composer-quote-block", undefined],
] as const;

export function Toolbar(props: ToolbarProps) {
  const { editor, formats, is_linking, onLinking, onFiles, onQuote } = props;
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  // One stop for Tab; the arrows go through the buttons.
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  }

  if (is_linking) {
    return (
      <LinkForm
        address={editor.current?.link() ?? ""}
        onSet={address => {
          onLinking(false);
          editor.current?.setLink(address);
        }}
        onCancel={() => {
          onLinking(false);
          editor.current?.focus();
        }}
      />
    );
  }

  return (
    <div
      ref={bar}
      className={css.bar}
      role="toolbar"
      aria-label={t("composer-toolbar")}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {BUTTONS.map(([format, Icon, key, shortcut], at) => (
        <IconButton
          key={format}
          size="small"
          side="top"
          tabIndex={at === 0 ? 0 : -1}
          label={t(key)}
          shortcut={shortcut}
          icon={<Icon />}
          aria-pressed={formats.has(format)}
          onPointerDown={event => event.preventDefault()}
          onClick={() => editor.current?.format(format)}
        />
      ))}
      <IconButton
        size="small"
        side="top"
        tabIndex={-1}
        label={t("composer-link")}
        shortcut="Mod+k"
        icon={<IconLink />}
        aria-pressed={formats.has("link")}
        onClick={() => onLinking(true)}
      />
      <IconButton
        size="small"
        side="top"
        tabIndex={-1}
        label={t("composer-image")}
        icon={<IconImage />}
        onClick={() => picker.current?.click()}
      />
      {props.has_canned && (
        <IconButton
          size="small"
          side="top"
          tabIndex={-1}
          label={t("canned-insert")}
          shortcut="/"
          icon={<IconCanned />}
          onPointerDown={event => event.preventDefault()}
          onClick={() => editor.current?.type("/")}
        />
      )}
      {props.has_people && (
        <IconButton
          size="small"
          side="top"
          tabIndex={-1}
          label={t("mention-insert")}
          shortcut="@"
          icon={<IconAt />}
          onPointerDown={event => event.preventDefault()}
          onClick={() => editor.current?.type("@")}
        />
      )}
      {onQuote && (
        <IconButton
          size="small"
          side="top"
          tabIndex={-1}
          label={t("composer-quote")}
          icon={<IconReply />}
          onClick={onQuote}
        />
      )}
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        multiple
        hidden
        aria-label={t("composer-image")}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
