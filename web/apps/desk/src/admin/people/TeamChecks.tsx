import { compareNames, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Checks, IconLock } from "@candor/ui";

export interface TeamChecksProps {
  chosen: string[];
  error: string | null;
  onChange: (teams: string[]) => void;
}

export function TeamChecks({ chosen, error, onChange }: TeamChecksProps) {
  const t = useT();
  const { teams } = useCatalog();
  return (
    <Checks
      name="teams"
      label={t("teams-title")}
      help={t("people-teams-help")}
      error={error}
      searchLabel={t("ticket-search-teams")}
      emptyText={teams.length === 0 ? t("people-no-teams-yet") : t("nothing-found")}
      options={[...teams]
        .sort((a, b) => compareNames(a.name, b.name))
        .map(team => ({
          id: team.id,
          label: team.name,
          ...(team.is_private ? { icon: <IconLock />, detail: t("teams-private") } : {}),
        }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
