import { createEditor, type Editor, type Format } from "@candor/editor";
import { type RefObject, useEffect, useRef, useState } from "react";
import css from "./RichText.module.css";
import { Toolbar } from "./Toolbar.tsx";
import { useSuggesting } from "./useSuggesting.tsx";

export interface RichTextProps {
  /** Whose text it is: a ticket's id, or that of the new ticket; null where nothing is suggested. */
  writing_id: string | null;
  /** Colleagues can be asked: in notes. */
  has_people?: boolean;
  html: string;
  label: string;
  placeholder: string;
  editor: RefObject<Editor | null>;
  autoFocus: boolean;
  /** The language of what is written: the browser checks its spelling. */
  lang?: string | null;
  onChange: (html: string, text: string, is_blank: boolean) => void;
  onFiles: (files: File[], is_inline: boolean) => void;
  onSend: (is_resolving: boolean) => void;
  onQuote?: (() => void) | undefined;
}

/** The rich text field. A new key takes new content; while it lives it owns its text. */
export function RichText(props: RichTextProps) {
  const { html, label, editor, autoFocus } = props;
  const mount = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [formats, setFormats] = useState<Set<Format>>(new Set());
  const [is_linking, setLinking] = useState(false);
  const suggesting = useSuggesting(props.writing_id, editor, props.has_people ?? false);
  useEffect(() => {
    latest.current = props;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is read through the ref.
  useEffect(() => {
    if (!mount.current) return;
    const made = createEditor({
      mount: mount.current,
      html,
      label: () => latest.current.label,
      placeholder: () => latest.current.placeholder,
      onChange: () => latest.current.onChange(made.html(), made.text(), made.is_blank()),
      onFormats: next => setFormats(before => (same(before, next) ? before : next)),
      onFiles: (files, is_inline) => latest.current.onFiles(files, is_inline),
      onSend: is_resolving => latest.current.onSend(is_resolving),
      onLink: () => setLinking(true),
      suggesting: suggesting.options,
      attributes: () => ({
        ...suggesting.attributes(),
        ...(latest.current.lang ? { lang: latest.current.lang } : {}),
        spellcheck: "true",
      }),
    });
    editor.current = made;
    if (autoFocus) made.focus("start");
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the label is what makes the field's name stale.
  useEffect(() => editor.current?.relabel(), [editor, label, props.lang]);

  return (
    <div className={css.field}>
      <div ref={mount} className={css.text} />
      <Toolbar
        editor={editor}
        formats={formats}
        is_linking={is_linking}
        onLinking={setLinking}
        onFiles={files => latest.current.onFiles(files, true)}
        onQuote={props.onQuote}
        has_canned={props.writing_id !== null}
        has_people={props.has_people ?? false}
      />
      {suggesting.popup}
    </div>
  );
}

function same(a: Set<Format>, b: Set<Format>): boolean {
  return a.size === b.size && [...a].every(it => b.has(it));
}
