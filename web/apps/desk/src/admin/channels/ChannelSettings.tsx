import { useT } from "@candor/i18n";
import { Skeleton } from "@candor/ui";
import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { ChannelList } from "./ChannelList.tsx";
import { ChannelPage } from "./ChannelPage.tsx";

const NewEmail = lazy(() => import("./email/EmailChannel.tsx").then(it => ({ default: it.NewEmailChannel })));
const NewForm = lazy(() => import("./form/NewFormChannel.tsx").then(it => ({ default: it.NewFormChannel })));

export function ChannelSettings() {
  const t = useT();
  return (
    <Suspense fallback={<Skeleton lines={6} label={t("loading")} />}>
      <Switch>
        <Route path="/settings/channels">
          <ChannelList />
        </Route>
        <Route path="/settings/channels/new-email">
          <NewEmail />
        </Route>
        <Route path="/settings/channels/new-form">
          <NewForm />
        </Route>
        <Route path="/settings/channels/:id/:step?">
          {params => <ChannelPage key={params.id} id={params.id} step={params.step ?? null} />}
        </Route>
      </Switch>
    </Suspense>
  );
}
