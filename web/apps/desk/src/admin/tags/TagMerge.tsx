import type { Tag } from "@candor/api";
import { compareNames, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, Dialog, Field, Select, toast } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useAct } from "../data/useAct.ts";
import { FormProblem } from "../form/FormProblem.tsx";
import css from "../people/People.module.css";

/** Two tags that mean the same become one; the toast takes it back. */
export function TagMerge({ tag, onChanged, onClose }: { tag: Tag; onChanged: () => void; onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const { tags } = useCatalog();
  const id = useId();
  const undo = useAct();
  const others = tags.filter(it => it.id !== tag.id).sort((a, b) => compareNames(a.name, b.name));
  const [into, setInto] = useState(others[0]?.id ?? "");
  const [is_busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function read() {
    await desk.loadCatalog();
    onChanged();
  }

  async function merge() {
    setBusy(true);
    try {
      const { merge_id } = await desk.client.post<{ merge_id: string }>(`/tags/${tag.id}/merge`, { into });
      await read();
      onClose();
      const back = async () => {
        await desk.client.post(`/tag-merges/${merge_id}/undo`);
        await read();
      };
      toast(t("tags-merged", { name: tag.name, into: others.find(it => it.id === into)?.name ?? "" }), {
        action: { label: t("undo"), run: () => void undo.run(back, t("tags-unmerged", { name: tag.name })) },
      });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  }

  return (
    <Dialog
      is_open
      is_alert
      title={t("tags-merge-title", { name: tag.name })}
      description={t("tags-merge-text")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={is_busy}>
            {t("tags-merge")}
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
          if (!is_busy && into) void merge();
        }}
      >
        <FormProblem problem={problem} />
        <Field label={t("tags-merge-into")}>
          {ids => (
            <Select {...ids} value={into} onChange={event => setInto(event.currentTarget.value)}>
              {others.map(it => (
                <option key={it.id} value={it.id}>
                  {it.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </form>
    </Dialog>
  );
}
