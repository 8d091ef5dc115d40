import type { CannedReply, FilledReply } from "@candor/api";
import { useT } from "@candor/i18n";
import { Badge, IconAttach } from "@candor/ui";
import { useEffect, useState } from "react";
import { useDesk } from "../app/desk.ts";
import css from "./Suggestions.module.css";

const AFTER_MS = 60;

/** What a canned reply would say in this ticket; until that is known, the beginning of its text. */
export function CannedPreview({ reply, ticket_id }: { reply: CannedReply; ticket_id: string | null }) {
  const t = useT();
  const desk = useDesk();
  const [filled, setFilled] = useState<FilledReply | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      desk.client
        .get<FilledReply>(`/canned-replies/${reply.id}/filled`, { query: { ticket_id }, signal: abort.signal })
        // The beginning of the text says enough when it cannot be filled in.
        .then(setFilled, () => {});
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [desk, reply.id, ticket_id]);

  const missing = filled?.missing ?? [];
  const files = filled?.files.filter(file => !(filled.html ?? "").includes(file.id)) ?? [];
  return (
    <>
      <p className={css.text} dir="auto">
        {parts(filled?.text ?? reply.preview, missing).map((part, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
          part.is_open ? <mark key={at}>{part.text}</mark> : part.text,
        )}
      </p>
      {files.length > 0 && (
        <p className={css.files}>
          {files.map(file => (
            <Badge key={file.id} icon={<IconAttach />}>
              {file.name}
            </Badge>
          ))}
        </p>
      )}
      {missing.length > 0 && <p className={css.note}>{t("canned-open", { count: missing.length })}</p>}
    </>
  );
}

interface Part {
  text: string;
  is_open: boolean;
}

/** Cuts a text at the variables that found no value. */
function parts(text: string, missing: string[]): Part[] {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .filter(Boolean)
    .map(part => ({ text: part, is_open: missing.includes(part.slice(2, -2).split("|")[0]?.trim() ?? "") }));
}
