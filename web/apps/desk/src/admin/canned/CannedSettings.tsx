import type { CannedReply, WholeCannedReply } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Empty, Failure, IconCanned, IconPlus, Input, Skeleton, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { findCanned } from "../../composer/canned.ts";
import { useCanned } from "../../composer/useCanned.ts";
import { problemText } from "../data/problemText.ts";
import { useAct } from "../data/useAct.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import rows from "../frame/Rows.module.css";
import { CannedDialog } from "./CannedDialog.tsx";
import { CannedRow } from "./CannedRow.tsx";

const LONG = 6;

export function CannedSettings() {
  const t = useT();
  const desk = useDesk();
  const canned = useCanned();
  const act = useAct();
  const [query, setQuery] = useState("");
  const [edited, setEdited] = useState<WholeCannedReply | "new" | null>(null);
  const shown = query.trim() ? findCanned(canned.items, query) : canned.items;
  const add = (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setEdited("new")}>
      {t("canned-replies-add")}
    </Button>
  );

  async function edit(reply: CannedReply) {
    await act.run(async () => setEdited(await desk.client.get<WholeCannedReply>(`/canned-replies/${reply.id}`)));
  }

  async function remove(reply: CannedReply) {
    desk.canned.put(all => all.filter(it => it.id !== reply.id));
    const is_done = await act.run(() => desk.client.delete(`/canned-replies/${reply.id}`));
    desk.canned.forget();
    if (!is_done) return;
    toast(t("deleted-of", { name: reply.title }), {
      action: {
        label: t("undo"),
        run: () => {
          void act
            .run(() => desk.client.post(`/canned-replies/${reply.id}/restore`, {}))
            .then(() => desk.canned.forget());
        },
      },
    });
  }

  return (
    <AdminPage
      title={t("canned-replies-title")}
      text={t("canned-replies-text")}
      action={canned.items.length > 0 ? add : null}
    >
      {!canned.is_ready && !canned.error && <Skeleton lines={5} label={t("loading")} />}
      {canned.error !== null && (
        <Failure
          title={t("admin-load-failed")}
          detail={problemText(canned.error, t)}
          action={<Button onClick={() => void desk.canned.load()}>{t("retry")}</Button>}
        />
      )}
      {canned.is_ready && canned.items.length === 0 && (
        <Empty
          icon={<IconCanned />}
          title={t("canned-replies-empty")}
          text={t("canned-replies-empty-text")}
          action={add}
        />
      )}
      {canned.items.length > LONG && (
        <Input
          type="search"
          aria-label={t("canned-replies-search")}
          placeholder={t("canned-replies-search")}
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
        />
      )}
      {canned.items.length > 0 && shown.length === 0 && <Empty title={t("nothing-found")} />}
      {shown.length > 0 && (
        <ul className={rows.list}>
          {shown.map(reply => (
            <CannedRow
              key={reply.id}
              reply={reply}
              onEdit={() => void edit(reply)}
              onDelete={() => void remove(reply)}
            />
          ))}
        </ul>
      )}
      {edited && <CannedDialog reply={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </AdminPage>
  );
}
