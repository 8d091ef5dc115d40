import type { Contact, Likeness, Page } from "@candor/api";
import { useT } from "@candor/i18n";
import { Avatar, Field, Input } from "@candor/ui";
import { useEffect, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { nameOf } from "../names.ts";
import css from "./Merge.module.css";

const AFTER_MS = 150;

/** Finds a contact by words; before anything is typed those that look alike stand there. */
export function ContactSearch({ but, onPick }: { but: string; onPick: (contact: Contact) => void }) {
  const t = useT();
  const desk = useDesk();
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setWanted(text.trim()), AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const alike = useLoad(`alike ${but}`, signal =>
    desk.client.get<Page<Likeness>>(`/contacts/${but}/duplicates`, { signal }),
  );
  const found = useLoad(wanted ? `contacts ${wanted}` : null, signal =>
    desk.client.get<Page<Contact>>("/contacts", { query: { q: wanted, limit: 8 }, signal }),
  );
  const suggested = (alike.data?.data ?? []).map(it => (it.first.id === but ? it.second : it.first));
  const shown = (wanted ? (found.data?.data ?? []) : suggested).filter(it => it.id !== but);
  return (
    <>
      <Field label={t("contacts-merge-find")}>
        {ids => (
          <Input
            {...ids}
            type="search"
            value={text}
            dir="auto"
            autoComplete="off"
            onChange={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <ul className={css.choices} aria-label={t("contacts-merge-find")}>
        {shown.map(contact => {
          const name = nameOf(contact, t);
          return (
            <li key={contact.id}>
              <button type="button" className={css.choice} onClick={() => onPick(contact)}>
                <Avatar name={name} />
                <span className={css.words}>
                  <span className="truncate" dir="auto">
                    {name}
                  </span>
                  <span className={`truncate ${css.sub}`}>{contact.identities.map(it => it.value).join(" · ")}</span>
                </span>
                <span className={css.sub}>{t("contacts-n-tickets", { count: contact.n_tickets })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={css.sub} role="status">
        {wanted && found.data && shown.length === 0 ? t("nothing-found") : ""}
      </p>
    </>
  );
}
