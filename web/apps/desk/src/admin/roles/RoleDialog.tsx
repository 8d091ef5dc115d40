import { useT } from "@candor/i18n";
import { Button, Dialog, toast } from "@candor/ui";
import { useId } from "react";
import { useDesk } from "../../app/desk.ts";
import type { RoleView } from "../data/types.ts";
import { useAct } from "../data/useAct.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import css from "../people/People.module.css";
import { PermissionChecks } from "./PermissionChecks.tsx";

export interface RoleDialogProps {
  /** Null makes a new one. */
  role: RoleView | null;
  roles: RoleView[];
  onChanged: () => void;
  onClose: () => void;
}

const BASES = ["agent", "supervisor", "admin"] as const;

/** A copy of a built-in role: its name, and what it may do. */
export function RoleDialog({ role, roles, onChanged, onClose }: RoleDialogProps) {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const undo = useAct();
  const permissionsOf = (base: string) =>
    roles.find(it => it.id === null && it.role === base)?.permissions.filter(it => desk.can(it as never)) ?? [];
  const form = useForm({
    initial: {
      name: role?.name ?? "",
      role: role?.role ?? "agent",
      permissions: role?.permissions ?? permissionsOf("agent"),
    },
    save: async (values, changes) => {
      if (!role) {
        await desk.client.post("/roles", values);
        return;
      }
      const { role: _, ...change } = changes;
      await desk.client.patch(`/roles/${role.id}`, change);
    },
    onSaved: () => {
      onChanged();
      onClose();
      if (!role) {
        toast(t("saved"));
        return;
      }
      const before = { name: role.name, permissions: role.permissions };
      const back = () => undo.run(() => desk.client.patch(`/roles/${role.id}`, before)).then(onChanged);
      toast(t("saved"), { action: { label: t("undo"), run: () => void back() } });
    },
  });
  const { values } = form;
  return (
    <Dialog
      is_open
      is_alert
      title={role ? (role.name ?? "") : t("roles-add")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy}>
            {role ? t("save") : t("roles-create")}
          </Button>
        </>
      }
    >
      <form {...form.props} id={id} className={css.form}>
        <FormProblem problem={form.problem} orphans={form.orphans} />
        <Fields
          form={{
            ...form,
            // A copy begins with what its original may do.
            patch: change => form.patch(change.role ? { ...change, permissions: permissionsOf(change.role) } : change),
          }}
          fields={[
            {
              name: "name",
              kind: "text",
              label: t("roles-name"),
              help: t("roles-name-help"),
              is_required: true,
              max_length: 50,
            },
            {
              name: "role",
              kind: "select",
              label: t("roles-from"),
              help: t("roles-from-help"),
              is_hidden: role !== null,
              options: BASES.map(base => ({ id: base, label: t(`role-${base}`) })),
            },
          ]}
        />
        <PermissionChecks
          roles={roles}
          chosen={values.permissions}
          error={form.errorOf("permissions")}
          onChange={permissions => form.set("permissions", permissions)}
        />
      </form>
    </Dialog>
  );
}
