import { createEditor, type Editor, type Format } from "@candor/editor";
import { useT } from "@candor/i18n";
import { IconBold, IconButton, IconItalic, IconLink, IconList } from "@candor/ui";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { LinkForm } from "../../composer/LinkForm.tsx";
import css from "./SignatureField.module.css";

export interface SignatureTextProps {
  label: string;
  html: string;
  onChange: (html: string) => void;
}

const BUTTONS = [
  ["strong", IconBold, "composer-bold", "Mod+b"],
  ["em", IconItalic, "composer-italic", "Mod+i"],
  ["bullet_list", IconList, "composer-bullets", undefined],
] as const;

/** The editor owns its text; what comes from outside is taken over only when it is not the editor's own. */
export function SignatureText({ label, html, onChange }: SignatureTextProps) {
  const t = useT();
  const mount = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const own = useRef(html);
  const latest = useRef({ onChange, placeholder: t("signature-placeholder") });
  const [formats, setFormats] = useState<Set<Format>>(new Set());
  const [is_linking, setLinking] = useState(false);
  useEffect(() => {
    latest.current = { onChange, placeholder: t("signature-placeholder") };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is read through the refs.
  useEffect(() => {
    if (!mount.current) return;
    const made = createEditor({
      mount: mount.current,
      html,
      label: () => label,
      placeholder: () => latest.current.placeholder,
      onChange: () => {
        own.current = made.is_blank() ? "" : made.html();
        latest.current.onChange(own.current);
      },
      onFormats: setFormats,
      onFiles: () => {},
      onSend: () => mount.current?.closest("form")?.requestSubmit(),
      onLink: () => setLinking(true),
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (html === own.current) return;
    own.current = html;
    editor.current?.setHtml(html);
  }, [html]);

  // One stop for Tab; the arrows go through the buttons.
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  }

  return (
    <div className={css.field}>
      {is_linking ? (
        <LinkForm
          address={editor.current?.link() ?? ""}
          onSet={address => {
            setLinking(false);
            editor.current?.setLink(address);
          }}
          onCancel={() => {
            setLinking(false);
            editor.current?.focus();
          }}
        />
      ) : (
        <div className={css.bar} role="toolbar" aria-label={t("composer-toolbar")} onKeyDown={onKeyDown} tabIndex={-1}>
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
            onClick={() => setLinking(true)}
          />
        </div>
      )}
      <div ref={mount} className={css.text} />
    </div>
  );
}
