import { useT } from "@candor/i18n";
import { Banner, Button, IconCheck, IconRetry, IconWarning } from "@candor/ui";
import { useDesk } from "../../app/desk.ts";
import { useLoad } from "../../app/useLoad.ts";
import { useNow } from "../../app/useNow.ts";
import type { System } from "../data/types.ts";
import { AdminPage } from "../frame/AdminPage.tsx";
import { Reading } from "../frame/Reading.tsx";
import { ChannelStates } from "./ChannelStates.tsx";
import { FailedJobs } from "./FailedJobs.tsx";
import { StorageFacts } from "./StorageFacts.tsx";
import { WaitingWork } from "./WaitingWork.tsx";
import { isWell } from "./wellness.ts";

/** Storage, work in the background and channels: what is wrong, and what mends it. */
export function SystemSettings() {
  const t = useT();
  const desk = useDesk();
  const now = useNow();
  const system = useLoad("system", signal => desk.client.get<System>("/system", { signal }));
  return (
    <AdminPage
      title={t("system-title")}
      text={t("system-text")}
      action={
        <Button icon={<IconRetry />} onClick={system.reload}>
          {t("system-refresh")}
        </Button>
      }
    >
      <Reading from={system} lines={9}>
        {data => (
          <>
            {isWell(data, now) ? (
              <Banner icon={<IconCheck />} is_live>
                {t("system-well")}
              </Banner>
            ) : (
              <Banner tone="warning" icon={<IconWarning />} is_live>
                {t("system-look")}
              </Banner>
            )}
            <StorageFacts system={data} />
            <WaitingWork backlog={data.backlog} />
            <FailedJobs failed={data.failed} n_failed={data.n_failed} onChanged={system.reload} />
            <ChannelStates channels={data.channels} />
          </>
        )}
      </Reading>
    </AdminPage>
  );
}
