import type { Import, ImportChange, ImportPolicy, ImportPreview } from "@candor/api";
import { formatNumber, useT } from "@candor/i18n";
import { Button, Choices, Failure, Skeleton } from "@candor/ui";
import { useState } from "react";
import { useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { useLoad } from "../../app/useLoad.ts";
import css from "./Import.module.css";
import { Mapping } from "./Mapping.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReadSettings } from "./ReadSettings.tsx";

const POLICIES: ImportPolicy[] = ["skip", "update", "create"];

/** How the file is read and what becomes of it, with what would come of it below. */
export function ImportDraft({ draft, onChange }: { draft: Import; onChange: (draft: Import) => void }) {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const [error, setError] = useState<unknown>(null);
  const [is_busy, setBusy] = useState(false);
  const path = `/imports/${draft.id}`;
  const preview = useLoad(`preview ${draft.id} ${JSON.stringify(draft.settings)}`, signal =>
    desk.client.get<ImportPreview>(`${path}/preview`, { signal }),
  );

  async function act(run: () => Promise<void>) {
    if (is_busy) return;
    setBusy(true);
    setError(null);
    try {
      await run();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }
  const change = (it: ImportChange) => act(async () => onChange(await desk.client.patch<Import>(path, it)));

  return (
    <>
      <p>{t("import-draft-text", { count: draft.n_rows, shown: formatNumber(draft.n_rows) })}</p>
      {error !== null && <Failure title={errorText(error, t)} />}
      {draft.kind === "csv" && (
        <>
          <ReadSettings
            settings={draft.settings}
            encodings={preview.data?.encodings ?? [draft.settings.encoding]}
            onChange={it => void change(it)}
          />
          <Mapping
            settings={draft.settings}
            samples={preview.data?.samples ?? []}
            onChange={targets => void change({ targets })}
          />
        </>
      )}
      <Choices
        name="policy"
        label={t("import-policy")}
        options={POLICIES.map(id => ({
          id,
          label: t(`import-policy-${id}`),
          help: t(`import-policy-${id}-help`),
        }))}
        value={draft.settings.policy}
        onChange={policy => void change({ policy })}
      />
      <div>
        <h2 className={css.heading}>{t("import-preview")}</h2>
        {preview.is_loading && <Skeleton lines={5} label={t("loading")} />}
        {preview.error !== null && <Failure title={errorText(preview.error, t)} />}
        {preview.data && <PreviewTable rows={preview.data.rows} />}
      </div>
      <div className={css.acts}>
        <Button
          variant="primary"
          is_busy={is_busy}
          onClick={() => void act(async () => onChange(await desk.client.post<Import>(`${path}/start`)))}
        >
          {t("import-start", { count: draft.n_rows, shown: formatNumber(draft.n_rows) })}
        </Button>
        <Button
          onClick={() =>
            void act(async () => {
              await desk.client.delete(path);
              go("/contacts/import", { replace: true });
            })
          }
        >
          {t("import-discard")}
        </Button>
      </div>
    </>
  );
}
