import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, Dialog, toast } from "@candor/ui";
import { useId } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import type { Person, Reach, RoleView } from "../data/types.ts";
import { useAct } from "../data/useAct.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import { allRoleOptions, reachOptions, usualReach } from "./fields.ts";
import css from "./People.module.css";
import { TeamChecks } from "./TeamChecks.tsx";

export interface PersonDialogProps {
  person: Person;
  onClose: () => void;
  onSaved: () => void;
}

export function PersonDialog({ person, onClose, onSaved }: PersonDialogProps) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const id = useId();
  const act = useAct();
  const is_me = person.id === me.agent.id;
  const may_rule = person.role !== "owner" || me.agent.role === "owner";
  const roles = useLoad("roles", signal => readAll<RoleView>(desk.client, "/roles", signal));
  /** The built-in role behind what is chosen. */
  const baseOf = (chosen: string) => roles.data?.find(it => (it.id ?? it.role) === chosen)?.role ?? person.role;
  const form = useForm<{ name: string; role: string; sight: Reach; teams: string[] }>({
    initial: {
      name: person.name,
      role: person.role_id ?? person.role,
      sight: person.sight ?? usualReach(person.role),
      teams: person.teams,
    },
    save: async (_, { role, ...changes }) => {
      const own = role?.startsWith("rol_");
      const change = { ...changes, ...(role ? { [own ? "role_id" : "role"]: role } : {}) };
      if (Object.keys(change).length > 0) await desk.client.patch(`/agents/${person.id}`, change);
    },
    onSaved: () => {
      toast(t("people-saved", { name: form.values.name }));
      onSaved();
      onClose();
    },
  });

  async function setDisabled(is_disabled: boolean) {
    const done = t(is_disabled ? "people-now-disabled" : "people-now-enabled", { name: person.name });
    if (await act.run(() => desk.client.patch(`/agents/${person.id}`, { is_disabled }), done)) {
      onSaved();
      onClose();
    }
  }

  return (
    <Dialog
      is_open
      is_alert
      title={person.name}
      description={person.email}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy} disabled={!may_rule}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form {...form.props} id={id} className={css.form}>
        <FormProblem problem={form.problem} orphans={form.orphans} />
        {!may_rule && <p>{t("people-only-owners")}</p>}
        <Fields
          form={{
            ...form,
            // What a role usually sees follows the role, until it is chosen otherwise.
            patch: change => form.patch(change.role ? { ...change, sight: usualReach(baseOf(change.role)) } : change),
          }}
          fields={[
            { name: "name", kind: "text", label: t("people-name"), is_required: true, max_length: 100 },
            {
              name: "role",
              kind: "radio",
              label: t("people-role"),
              options: allRoleOptions(t, me.agent.role, roles.data ?? [], me.permissions),
              is_hidden: !may_rule,
            },
            { name: "sight", kind: "radio", label: t("people-sees"), options: reachOptions(t), is_hidden: !may_rule },
          ]}
        />
        <TeamChecks
          chosen={form.values.teams}
          error={form.errorOf("teams")}
          onChange={teams => form.set("teams", teams)}
        />
      </form>
      {!is_me && may_rule && (
        <div className={css.divider}>
          <p>{person.is_disabled ? t("people-enable-text") : t("people-disable-text")}</p>
          <Button
            variant={person.is_disabled ? "secondary" : "danger"}
            is_busy={act.is_busy}
            onClick={() => void setDisabled(!person.is_disabled)}
          >
            {person.is_disabled ? t("people-enable") : t("people-disable")}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
