import type { SavedSearch } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import {
  Badge,
  Button,
  Failure,
  IconButton,
  IconPencil,
  IconSearch,
  IconTeam,
  IconTrash,
  IconUser,
  Skeleton,
} from "@candor/ui";
import { useState } from "react";
import { Link } from "wouter";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { toLocal, type Words } from "./question.ts";
import { SaveDialog } from "./SaveDialog.tsx";
import { searchPath } from "./SavedLinks.tsx";
import css from "./SavedList.module.css";
import { useDeleteSaved } from "./useDeleteSaved.ts";
import { useSaved } from "./useSaved.ts";

/** What to begin with: the searches that were worth a name. */
export function SavedList({ words }: { words: Words }) {
  const t = useT();
  const desk = useDesk();
  const { items: searches, is_ready, error } = useSaved();
  const { teams } = useCatalog();
  const remove = useDeleteSaved();
  const [edited, setEdited] = useState<SavedSearch | null>(null);
  if (error !== null && !is_ready)
    return (
      <Failure
        title={errorText(error, t)}
        action={<Button onClick={() => void desk.saved.load()}>{t("retry")}</Button>}
      />
    );
  if (!is_ready) return <Skeleton lines={3} label={t("loading")} />;
  if (searches.length === 0) return null;
  return (
    <section aria-labelledby="saved-list">
      <h2 id="saved-list" className={css.title}>
        {t("saved-searches")}
      </h2>
      <ul className={css.list}>
        {searches.map(it => {
          const team = teams.find(other => other.id === it.team_id);
          return (
            <li key={it.id} className={css.row}>
              <Link href={searchPath(it.query)} className={css.link}>
                <IconSearch aria-hidden="true" />
                <span className={css.words}>
                  <bdi className={css.name}>{it.name}</bdi>
                  <span className={css.query} dir="auto">
                    {toLocal(it.query, words)}
                  </span>
                </span>
              </Link>
              {it.agent_id === null && <Badge icon={<IconTeam />}>{team?.name ?? t("search-save-all")}</Badge>}
              {it.agent_id !== null && <Badge icon={<IconUser />}>{t("search-save-own")}</Badge>}
              {it.can_change && (
                <>
                  <IconButton
                    size="small"
                    label={t("search-saved-edit-of", { name: it.name })}
                    icon={<IconPencil />}
                    onClick={() => setEdited(it)}
                  />
                  <IconButton
                    size="small"
                    label={t("search-saved-delete-of", { name: it.name })}
                    icon={<IconTrash />}
                    onClick={() => void remove(it)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {edited && (
        <SaveDialog
          saved={edited}
          query={edited.query}
          shown={toLocal(edited.query, words)}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
