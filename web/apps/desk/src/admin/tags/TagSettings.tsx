import type { Tag } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { ConfirmDialog, Empty, fold, IconTag, Input, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import type { TagCount } from "../data/types.ts";
import { useCatalogAct } from "../data/useCatalogAct.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";
import { TagForm } from "./TagForm.tsx";
import { TagMerge } from "./TagMerge.tsx";
import { TagRow } from "./TagRow.tsx";

const LONG = 10;

export function TagSettings() {
  const t = useT();
  const desk = useDesk();
  const { tags } = useCatalog();
  const act = useCatalogAct();
  const [edited, setEdited] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Tag | null>(null);
  const [merged, setMerged] = useState<Tag | null>(null);
  const counts = useLoad("tag counts", signal => readAll<TagCount>(desk.client, "/tags/counts", signal));
  const [query, setQuery] = useState("");
  const shown = tags
    .filter(tag => fold(tag.name).includes(fold(query.trim())))
    .sort((a, b) => compareNames(a.name, b.name));

  return (
    <AdminPage title={t("tags-title")} text={t("tags-text")}>
      <Section title={t("tags-add")}>
        <TagForm
          tag={null}
          saveLabel={t("tags-create")}
          save={async values => {
            await desk.client.post("/tags", values);
            await desk.loadCatalog();
          }}
        />
      </Section>
      {tags.length > LONG && (
        <Input
          type="search"
          aria-label={t("ticket-search-tags")}
          placeholder={t("ticket-search-tags")}
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
        />
      )}
      {tags.length === 0 && <Empty icon={<IconTag />} title={t("tags-empty")} text={t("tags-empty-text")} />}
      {tags.length > 0 && shown.length === 0 && <Empty title={t("nothing-found")} />}
      {shown.length > 0 && (
        <ul className={rows.list}>
          {shown.map(tag => (
            <TagRow
              key={tag.id}
              tag={tag}
              n_tickets={counts.data && (counts.data.find(it => it.id === tag.id)?.n_tickets ?? 0)}
              is_edited={edited === tag.id}
              onEdit={() => setEdited(tag.id)}
              onDone={() => setEdited(null)}
              onMerge={tags.length > 1 ? () => setMerged(tag) : null}
              onDelete={() => setDeleted(tag)}
            />
          ))}
        </ul>
      )}
      {merged && <TagMerge tag={merged} onChanged={counts.reload} onClose={() => setMerged(null)} />}
      {deleted && (
        <ConfirmDialog
          title={t("delete-title", { name: deleted.name })}
          text={t("tags-delete-text")}
          confirmLabel={t("delete")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          onClose={() => setDeleted(null)}
          onConfirm={() => {
            setDeleted(null);
            void act({ tags: tags.filter(it => it.id !== deleted.id) }, () =>
              desk.client.delete(`/tags/${deleted.id}`),
            ).then(is_done => is_done && toast(t("deleted-of", { name: deleted.name })));
          }}
        />
      )}
    </AdminPage>
  );
}
