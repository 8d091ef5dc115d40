import type { StoredFile } from "@candor/api";
import { uploadFile } from "@candor/api";
import type { Editor } from "@candor/editor";
import { LOCALE_NAMES, LOCALES, useT } from "@candor/i18n";
import { Button, Field, IconAttach, IconPlus, Select, Skeleton, toast } from "@candor/ui";
import { lazy, Suspense, useRef, useState } from "react";
import { Attachments } from "../../composer/Attachments.tsx";
import { attached } from "../../composer/writings.ts";
import { problemText } from "../data/problemText.ts";
import css from "./Canned.module.css";
import { isBlankHtml, VARIABLES } from "./values.ts";

const RichText = lazy(() => import("../../composer/RichText.tsx").then(it => ({ default: it.RichText })));

export interface CannedEditorProps {
  texts: Record<string, string>;
  files: StoredFile[];
  error: string | null;
  onText: (locale: string, html: string) => void;
  onFiles: (files: StoredFile[]) => void;
  onUploading: (is_uploading: boolean) => void;
}

/** The texts of a canned reply, one language at a time, with variables and files. */
export function CannedEditor({ texts, files, error, onText, onFiles, onUploading }: CannedEditorProps) {
  const t = useT();
  const [locale, setLocale] = useState("");
  const editor = useRef<Editor | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const latest = useRef(files);
  latest.current = files;

  async function add(chosen: File[], is_inline: boolean) {
    onUploading(true);
    try {
      for (const file of chosen) {
        const stored = await uploadFile(file, () => {}, new AbortController().signal);
        if (is_inline) editor.current?.insertImage(stored.url, stored.name);
        else onFiles([...latest.current, stored]);
      }
    } catch (problem) {
      toast(problemText(problem, t), { tone: "danger" });
    } finally {
      onUploading(false);
    }
  }

  return (
    <div className={css.text}>
      <Field label={t("canned-replies-language")} help={t("canned-replies-language-help")}>
        {ids => (
          <Select {...ids} value={locale} onChange={event => setLocale(event.currentTarget.value)}>
            <option value="">{t("canned-replies-all-languages")}</option>
            {LOCALES.map(it => (
              <option key={it} value={it} lang={it}>
                {LOCALE_NAMES[it]}
                {isBlankHtml(texts[it] ?? "") ? "" : ` · ${t("canned-replies-is-written")}`}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {/* The server names the field in its errors; the editor itself is no form control. */}
      <input type="hidden" name="texts" />
      <div className={css.editor} {...(locale ? { lang: locale } : {})}>
        <Suspense fallback={<Skeleton lines={5} label={t("loading")} />}>
          <RichText
            key={locale}
            writing_id={null}
            html={texts[locale] ?? ""}
            label={t("canned-replies-label")}
            placeholder={t("canned-replies-placeholder")}
            editor={editor}
            autoFocus={false}
            onChange={html => onText(locale, html)}
            onFiles={(chosen, is_inline) => void add(chosen, is_inline)}
            onSend={() => {}}
          />
        </Suspense>
      </div>
      {error && <p className={css.error}>{error}</p>}
      <fieldset className={css.variables}>
        <legend className={css.label}>{t("canned-replies-variable")}</legend>
        {VARIABLES.map(name => (
          <Button
            key={name}
            size="small"
            icon={<IconPlus />}
            // The cursor stays where it is in the text.
            onPointerDown={event => event.preventDefault()}
            onClick={() => editor.current?.type(`{{${name}}}`)}
          >
            {t(`variable-${name.replace(".", "-") as "contact-name"}`)}
          </Button>
        ))}
      </fieldset>
      <div className={css.acts}>
        <Button size="small" icon={<IconAttach />} onClick={() => picker.current?.click()}>
          {t("canned-replies-attach")}
        </Button>
      </div>
      <Attachments
        files={files.map(attached)}
        onRemove={it => onFiles(files.filter(file => file.id !== it.file?.id))}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t("canned-replies-attach")}
        onChange={event => {
          void add([...(event.currentTarget.files ?? [])], false);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
