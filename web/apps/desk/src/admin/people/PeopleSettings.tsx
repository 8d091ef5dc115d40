import type { Agent } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, IconPlus, Tabs } from "@candor/ui";
import { useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { readAll } from "../data/readAll.ts";
import type { Invitation, Person } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import { InvitationList } from "./InvitationList.tsx";
import { InviteDialog } from "./InviteDialog.tsx";
import { PersonDialog } from "./PersonDialog.tsx";
import { PersonList } from "./PersonList.tsx";

export function PeopleSettings() {
  const t = useT();
  const desk = useDesk();
  const people = useLoad("people", signal => readAll<Person>(desk.client, "/agents", signal));
  const invitations = useLoad("invitations", signal => readAll<Invitation>(desk.client, "/invitations", signal));
  const [tab, setTab] = useState<"people" | "invitations">("people");
  const [is_inviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<Agent | null>(null);
  const n_invitations = invitations.data?.length ?? 0;

  return (
    <AdminPage
      title={t("people-title")}
      text={t("people-text")}
      action={
        <Button variant="primary" icon={<IconPlus />} onClick={() => setInviting(true)}>
          {t("people-invite")}
        </Button>
      }
    >
      <Tabs
        label={t("people-title")}
        controls="people-panel"
        active={tab}
        onChange={setTab}
        tabs={[
          { id: "people", label: t("people-tab-agents", { count: people.data?.length ?? 0 }) },
          { id: "invitations", label: t("people-tab-invitations", { count: n_invitations }) },
        ]}
      />
      <div
        id="people-panel"
        role="tabpanel"
        aria-label={tab === "people" ? t("people-agents") : t("people-invitations")}
      >
        {tab === "people" ? (
          <Reading from={people}>{all => <PersonList people={all} onEdit={setEdited} />}</Reading>
        ) : (
          <Reading from={invitations}>
            {all => (
              <InvitationList invitations={all} onChanged={invitations.reload} onInvite={() => setInviting(true)} />
            )}
          </Reading>
        )}
      </div>
      {is_inviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={() => {
            invitations.reload();
            setTab("invitations");
          }}
        />
      )}
      {edited && (
        <PersonDialog
          key={edited.id}
          person={edited}
          onClose={() => setEdited(null)}
          onSaved={() => {
            people.reload();
            void desk.loadCatalog().catch(() => {});
          }}
        />
      )}
    </AdminPage>
  );
}
