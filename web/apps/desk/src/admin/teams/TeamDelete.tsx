import type { Team } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { ConfirmDialog, toast } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { FormProblem } from "../form/FormProblem.tsx";

export function TeamDelete({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const { channels } = useCatalog();
  const [is_busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const fed = channels.filter(channel => channel.team_id === team.id).map(channel => channel.name);

  async function remove() {
    setBusy(true);
    try {
      await desk.client.delete(`/teams/${team.id}`);
      await desk.loadCatalog();
      toast(t("deleted-of", { name: team.name }));
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  }

  return (
    <ConfirmDialog
      title={t("delete-title", { name: team.name })}
      text={fed.length > 0 ? t("teams-delete-channels", { channels: fed.join(", ") }) : t("teams-delete-text")}
      confirmLabel={t("delete")}
      cancelLabel={t("cancel")}
      closeLabel={t("close")}
      is_busy={is_busy}
      error={<FormProblem problem={problem} />}
      onClose={onClose}
      onConfirm={() => void remove()}
    />
  );
}
