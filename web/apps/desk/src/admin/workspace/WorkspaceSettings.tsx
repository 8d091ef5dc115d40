import { useT } from "@candor/i18n";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import type { Workspace } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import { WorkspaceForm } from "./WorkspaceForm.tsx";

export function WorkspaceSettings() {
  const t = useT();
  const desk = useDesk();
  const workspace = useLoad("workspace", signal => desk.client.get<Workspace>("/workspace", { signal }));
  return (
    <AdminPage title={t("workspace-title")} text={t("workspace-text")}>
      <Reading from={workspace} lines={9}>
        {data => <WorkspaceForm workspace={data} />}
      </Reading>
    </AdminPage>
  );
}
