import { Route, Switch } from "wouter";
import { ChannelList } from "./ChannelList.tsx";
import { ChannelPage } from "./ChannelPage.tsx";
import { NewEmailChannel } from "./email/EmailChannel.tsx";
import { NewFormChannel } from "./form/NewFormChannel.tsx";

export function ChannelSettings() {
  return (
    <Switch>
      <Route path="/settings/channels">
        <ChannelList />
      </Route>
      <Route path="/settings/channels/new-email">
        <NewEmailChannel />
      </Route>
      <Route path="/settings/channels/new-form">
        <NewFormChannel />
      </Route>
      <Route path="/settings/channels/:id/:step?">
        {params => <ChannelPage key={params.id} id={params.id} step={params.step ?? null} />}
      </Route>
    </Switch>
  );
}
