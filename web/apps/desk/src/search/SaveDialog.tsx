import type { SavedSearch, SavedSearchInput } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog, useMe } from "@candor/realtime";
import { Button, Dialog, Failure, Field, Input, Select, toast } from "@candor/ui";
import { type FormEvent, useId, useState } from "react";
import { useDesk } from "../app/desk.ts";
import { errorText, fieldError } from "../app/errors.ts";

export interface SaveDialogProps {
  /** The one to change; null to save the question. */
  saved: SavedSearch | null;
  query: string;
  /** The question as the agent reads it. */
  shown: string;
  onClose: () => void;
}

/** Gives a search a name and says whose it is. */
export function SaveDialog({ saved, query, shown, onClose }: SaveDialogProps) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const { teams } = useCatalog();
  const id = useId();
  const [name, setName] = useState(saved?.name ?? "");
  const [whose, setWhose] = useState(saved ? (saved.agent_id ? "own" : (saved.team_id ?? "all")) : "own");
  const [error, setError] = useState<unknown>(null);
  const [is_busy, setBusy] = useState(false);
  const can_manage = desk.can("saved_searches.manage");
  const own_teams = teams.filter(it => can_manage || it.members.includes(me.agent.id));

  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const input: SavedSearchInput = {
      name,
      query: saved?.query ?? query,
      is_own: whose === "own",
      team_id: whose === "own" || whose === "all" ? null : whose,
    };
    try {
      if (saved) await desk.client.patch(`/saved-searches/${saved.id}`, input);
      else await desk.client.post("/saved-searches", input);
      desk.saved.forget();
      toast(t("saved"), saved ? { action: { label: t("undo"), run: () => void takeBack(saved) } } : {});
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  async function takeBack(before: SavedSearch) {
    const { name, query, agent_id, team_id } = before;
    await desk.client
      .patch(`/saved-searches/${before.id}`, { name, query, is_own: agent_id !== null, team_id })
      .catch((problem: unknown) => toast(errorText(problem, t), { tone: "danger" }));
    desk.saved.forget();
  }

  const name_error = fieldError(error, "name");
  return (
    <Dialog
      is_open
      title={saved ? t("search-saved-edit") : t("search-save")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={is_busy}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={event => void save(event)} style={{ display: "contents" }}>
        {error !== null && !name_error && <Failure title={fieldError(error, "query") ?? errorText(error, t)} />}
        <Field label={t("search-save-name")} error={name_error}>
          {ids => (
            <Input
              {...ids}
              value={name}
              required
              maxLength={80}
              dir="auto"
              autoFocus
              onChange={event => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t("search-save-for")} help={t("search-save-help", { query: shown })}>
          {ids => (
            <Select {...ids} value={whose} onChange={event => setWhose(event.currentTarget.value)}>
              <option value="own">{t("search-save-own")}</option>
              {own_teams.map(it => (
                <option key={it.id} value={it.id}>
                  {t("search-save-team", { name: it.name })}
                </option>
              ))}
              {can_manage && <option value="all">{t("search-save-all")}</option>}
            </Select>
          )}
        </Field>
      </form>
    </Dialog>
  );
}
