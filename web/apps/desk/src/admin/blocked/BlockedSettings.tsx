import type { BlockedSender } from "@candor/api";
import { formatDate, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, Empty, fold, IconSpam, Input, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import { useAct } from "../data/useAct.ts";
import { NameForm } from "../form/NameForm.tsx";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import rows from "../frame/Rows.module.css";
import { Section } from "../frame/Section.tsx";

const LONG = 8;

export function BlockedSettings() {
  const t = useT();
  const desk = useDesk();
  const { agents } = useCatalog();
  const blocked = useLoad("blocked-senders", signal => readAll<BlockedSender>(desk.client, "/blocked-senders", signal));
  const act = useAct();
  const [query, setQuery] = useState("");

  async function block(address: string) {
    await desk.client.post("/blocked-senders", { address });
    blocked.reload();
  }

  async function unblock({ address }: BlockedSender) {
    const all = blocked.data ?? [];
    blocked.set(all.filter(it => it.address !== address));
    const is_done = await act.run(() => desk.client.delete(`/blocked-senders/${encodeURIComponent(address)}`));
    blocked.reload();
    if (is_done)
      toast(t("blocked-senders-unblocked", { address }), {
        action: { label: t("undo"), run: () => void act.run(() => block(address)) },
      });
  }

  return (
    <AdminPage title={t("blocked-senders-title")} text={t("blocked-senders-text")}>
      <Section title={t("blocked-senders-add")}>
        <NameForm label={t("blocked-senders-address")} saveLabel={t("blocked-senders-block")} save={block} />
      </Section>
      <Reading from={blocked}>
        {all => {
          const shown = all.filter(it => fold(it.address).includes(fold(query.trim())));
          return (
            <>
              {all.length === 0 && (
                <Empty icon={<IconSpam />} title={t("blocked-senders-empty")} text={t("blocked-senders-empty-text")} />
              )}
              {all.length > LONG && (
                <Input
                  type="search"
                  aria-label={t("blocked-senders-search")}
                  placeholder={t("blocked-senders-search")}
                  value={query}
                  onChange={event => setQuery(event.currentTarget.value)}
                />
              )}
              {all.length > 0 && shown.length === 0 && <Empty title={t("nothing-found")} />}
              {shown.length > 0 && (
                <ul className={rows.list}>
                  {shown.map(it => (
                    <li key={it.address} className={rows.row}>
                      <div className={rows.words}>
                        <p className={rows.name}>
                          <bdi>{it.address}</bdi>
                        </p>
                        <p className={rows.detail}>
                          {t("blocked-senders-by", {
                            name: agents.find(agent => agent.id === it.agent_id)?.name ?? "–",
                            date: formatDate(it.at),
                          })}
                        </p>
                      </div>
                      <div className={rows.acts}>
                        <Button
                          size="small"
                          aria-label={t("blocked-senders-unblock-of", { address: it.address })}
                          onClick={() => void unblock(it)}
                        >
                          {t("blocked-senders-unblock")}
                        </Button>
                      </div>
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Reading>
    </AdminPage>
  );
}
