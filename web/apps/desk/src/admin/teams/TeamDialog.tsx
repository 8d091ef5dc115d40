import type { Team } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Avatar, Button, Checks, Dialog, toast } from "@candor/ui";
import { useId } from "react";
import { useDesk } from "../../app/desk.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import css from "../people/People.module.css";

export function TeamDialog({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const { agents } = useCatalog();
  const id = useId();
  const form = useForm({
    initial: { name: team?.name ?? "", is_private: team?.is_private ?? false, members: team?.members ?? [] },
    save: async (values, changes) => {
      if (team) await desk.client.patch(`/teams/${team.id}`, changes);
      else await desk.client.post("/teams", values);
      await desk.loadCatalog();
    },
    onSaved: () => {
      toast(t("saved"));
      onClose();
    },
  });
  return (
    <Dialog
      is_open
      is_alert
      title={team ? team.name : t("teams-add")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy}>
            {team ? t("save") : t("teams-create")}
          </Button>
        </>
      }
    >
      <form {...form.props} id={id} className={css.form}>
        <FormProblem problem={form.problem} orphans={form.orphans} />
        <Fields
          form={form}
          fields={[
            {
              name: "name",
              kind: "text",
              label: t("teams-name"),
              help: t("teams-name-help"),
              is_required: true,
              max_length: 100,
            },
            { name: "is_private", kind: "switch", label: t("teams-private-label"), help: t("teams-private-help") },
          ]}
        />
        <Checks
          name="members"
          label={t("teams-members")}
          error={form.errorOf("members")}
          searchLabel={t("ticket-search-agents")}
          emptyText={t("nothing-found")}
          options={agents
            .filter(agent => !agent.is_disabled || form.values.members.includes(agent.id))
            .sort((a, b) => compareNames(a.name, b.name))
            .map(agent => ({
              id: agent.id,
              label: agent.name,
              icon: <Avatar name={agent.name} kind="agent" size="small" />,
              ...(agent.is_disabled ? { detail: t("people-disabled") } : {}),
            }))}
          chosen={form.values.members}
          onChange={members => form.set("members", members)}
        />
      </form>
    </Dialog>
  );
}
