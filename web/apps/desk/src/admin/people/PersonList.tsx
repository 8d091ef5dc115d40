import { compareNames, useT } from "@candor/i18n";
import { useCatalog, useMe } from "@candor/realtime";
import { Avatar, Badge, Button, cx, Empty, fold, Input } from "@candor/ui";
import { useState } from "react";
import { roleName } from "../../app/roleName.ts";
import type { Person } from "../data/types.ts";
import rows from "../frame/Rows.module.css";
import css from "./People.module.css";

const LONG = 8;

export function PersonList({ people, onEdit }: { people: Person[]; onEdit: (person: Person) => void }) {
  const t = useT();
  const me = useMe();
  const { teams } = useCatalog();
  const [query, setQuery] = useState("");
  const wanted = fold(query.trim());
  const shown = people
    .filter(it => fold(`${it.name} ${it.email}`).includes(wanted))
    .sort((a, b) => Number(a.is_disabled) - Number(b.is_disabled) || compareNames(a.name, b.name));
  return (
    <div className={css.panel}>
      {people.length > LONG && (
        <Input
          type="search"
          className={css.search ?? ""}
          aria-label={t("people-search")}
          placeholder={t("people-search")}
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <Empty title={t("nothing-found")} />}
      {shown.length > 0 && (
        <ul className={rows.list}>
          {shown.map(person => (
            <li key={person.id} className={cx(rows.row, person.is_disabled && rows.off)}>
              <Avatar name={person.name} kind="agent" />
              <div className={rows.words}>
                <p className={rows.name}>
                  <bdi>{person.name}</bdi> {person.id === me.agent.id && <Badge>{t("you")}</Badge>}{" "}
                  {person.is_disabled && <Badge tone="warning">{t("people-disabled")}</Badge>}
                </p>
                <p className={rows.detail}>{person.email}</p>
              </div>
              <div className={css.place}>
                <span>{roleName(person, t)}</span>
                <span className={rows.detail}>{teamNames(person, teams) || t("people-no-team")}</span>
              </div>
              <Button size="small" aria-label={t("people-edit", { name: person.name })} onClick={() => onEdit(person)}>
                {t("edit")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function teamNames(person: Person, teams: { id: string; name: string }[]): string {
  return person.teams
    .flatMap(id => teams.find(team => team.id === id)?.name ?? [])
    .sort(compareNames)
    .join(", ");
}
