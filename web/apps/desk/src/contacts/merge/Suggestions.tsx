import type { Contact, Likeness, Page } from "@candor/api";
import { formatList, type T, useT } from "@candor/i18n";
import { Banner, Button, IconTeam } from "@candor/ui";
import { useState } from "react";
import { Link } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { nameOf } from "../names.ts";
import { setApart } from "./act.ts";
import css from "./Merge.module.css";
import { MergeDialog } from "./MergeDialog.tsx";

const SHOWN = 3;

/** Others who look like this person, with the two things one can say about it. Nothing while unknown or none. */
export function Suggestions({ contact }: { contact: Contact }) {
  const t = useT();
  const desk = useDesk();
  const [other, setOther] = useState<Contact | null>(null);
  const alike = useLoad(desk.can("contacts.edit") ? `alike ${contact.id}` : null, signal =>
    desk.client.get<Page<Likeness>>(`/contacts/${contact.id}/duplicates`, { signal }),
  );
  return (
    <>
      {alike.data?.data.slice(0, SHOWN).map(it => {
        const twin = it.first.id === contact.id ? it.second : it.first;
        return (
          <Banner
            key={twin.id}
            icon={<IconTeam />}
            action={
              <span className={css.acts}>
                <Button size="small" onClick={() => setOther(twin)}>
                  {t("contacts-merge-act")}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() => void setApart(desk, contact.id, twin.id, alike.reload)}
                >
                  {t("contacts-apart")}
                </Button>
              </span>
            }
          >
            {t("contacts-looks-like")}{" "}
            <Link href={`/contacts/${twin.id}`}>
              <bdi>{nameOf(twin, t)}</bdi>
            </Link>{" "}
            ({reasonsOf(it, t)})
          </Banner>
        );
      })}
      {other && <MergeDialog contact={contact} other={other} onClose={() => setOther(null)} />}
    </>
  );
}

export function reasonsOf(likeness: Likeness, t: T): string {
  const words = likeness.reasons.map(it =>
    it === "email" ? t("contacts-alike-email") : it === "phone" ? t("contacts-alike-phone") : t("contacts-alike-name"),
  );
  return formatList(words);
}
