import type { Team } from "@candor/api";
import { compareNames, formatList, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Badge, Button, Empty, IconButton, IconLock, IconPlus, IconTeam, IconTrash } from "@candor/ui";
import { useState } from "react";
import { AdminPage } from "../frame/AdminPage.tsx";
import rows from "../frame/Rows.module.css";
import { TeamDelete } from "./TeamDelete.tsx";
import { TeamDialog } from "./TeamDialog.tsx";

const NAMED = 4;

export function TeamSettings() {
  const t = useT();
  const { teams, agents } = useCatalog();
  const [edited, setEdited] = useState<Team | "new" | null>(null);
  const [deleted, setDeleted] = useState<Team | null>(null);
  const add = (
    <Button variant="primary" icon={<IconPlus />} onClick={() => setEdited("new")}>
      {t("teams-add")}
    </Button>
  );

  function memberText(team: Team): string {
    const names = team.members.flatMap(id => agents.find(agent => agent.id === id)?.name ?? []).sort(compareNames);
    if (names.length === 0) return t("teams-nobody");
    if (names.length <= NAMED) return formatList(names);
    return t("teams-members-more", { names: names.slice(0, NAMED - 1).join(", "), count: names.length - NAMED + 1 });
  }

  return (
    <AdminPage title={t("teams-title")} text={t("teams-text")} action={teams.length > 0 ? add : null}>
      {teams.length === 0 ? (
        <Empty icon={<IconTeam />} title={t("teams-empty")} text={t("teams-empty-text")} action={add} />
      ) : (
        <ul className={rows.list}>
          {[...teams]
            .sort((a, b) => compareNames(a.name, b.name))
            .map(team => (
              <li key={team.id} className={rows.row}>
                <div className={rows.words}>
                  <p className={rows.name}>
                    <bdi>{team.name}</bdi> {team.is_private && <Badge icon={<IconLock />}>{t("teams-private")}</Badge>}
                  </p>
                  <p className={rows.detail}>{memberText(team)}</p>
                </div>
                <div className={rows.acts}>
                  <Button
                    size="small"
                    aria-label={t("people-edit", { name: team.name })}
                    onClick={() => setEdited(team)}
                  >
                    {t("edit")}
                  </Button>
                  <IconButton
                    size="small"
                    label={t("delete-of", { name: team.name })}
                    icon={<IconTrash />}
                    onClick={() => setDeleted(team)}
                  />
                </div>
              </li>
            ))}
        </ul>
      )}
      {edited && <TeamDialog team={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
      {deleted && <TeamDelete team={deleted} onClose={() => setDeleted(null)} />}
    </AdminPage>
  );
}
