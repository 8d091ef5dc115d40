import { useT } from "@candor/i18n";
import { Button, Dialog, Field, Select, toast } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import type { RoleView } from "../data/types.ts";
import { FormProblem } from "../form/FormProblem.tsx";
import css from "../people/People.module.css";

export interface RoleDeleteProps {
  role: RoleView;
  roles: RoleView[];
  onDeleted: () => void;
  onClose: () => void;
}

/** Deleting a role: who has it gets another one, so nobody is ever left without. */
export function RoleDelete({ role, roles, onDeleted, onClose }: RoleDeleteProps) {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const [to, setTo] = useState<string>(role.role);
  const [is_busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const name = role.name ?? "";
  const others = roles.filter(
    it => it.id !== role.id && it.role !== "owner" && it.permissions.every(permission => desk.can(permission as never)),
  );

  async function remove() {
    setBusy(true);
    try {
      await desk.client.delete(`/roles/${role.id}${role.n_people > 0 ? `?to=${to}` : ""}`);
      toast(t("deleted-of", { name }));
      onDeleted();
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  }

  return (
    <Dialog
      is_open
      is_alert
      title={t("delete-title", { name })}
      description={role.n_people > 0 ? t("roles-delete-people", { count: role.n_people }) : t("roles-delete-text")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="danger" is_busy={is_busy}>
            {t("delete")}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={css.form}
        onSubmit={event => {
          event.preventDefault();
          event.stopPropagation();
          if (!is_busy) void remove();
        }}
      >
        <FormProblem problem={problem} />
        {role.n_people > 0 && (
          <Field label={t("roles-delete-to")}>
            {ids => (
              <Select {...ids} value={to} onChange={event => setTo(event.currentTarget.value)}>
                {others.map(it => (
                  <option key={it.id ?? it.role} value={it.id ?? it.role}>
                    {it.name ?? t(`role-${it.role}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}
