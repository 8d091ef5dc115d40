import { type Boot, Client } from "@candor/api";
import { useT } from "@candor/i18n";
import { StoreProvider } from "@candor/realtime";
import { Hints, Overlays, Toasts } from "@candor/ui";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { ForgotPage } from "../signin/ForgotPage.tsx";
import { InvitationPage } from "../signin/InvitationPage.tsx";
import { ResetPage } from "../signin/ResetPage.tsx";
import { SetUpPage } from "../signin/SetUpPage.tsx";
import { SignInPage } from "../signin/SignInPage.tsx";
import { askBoot } from "./boot.ts";
import { Desk, DeskProvider, type SignedIn } from "./desk.ts";
import { Shell } from "./Shell.tsx";

export function App({ boot }: { boot: Boot }) {
  const t = useT();
  return (
    <>
      <Gate boot={boot} />
      <Overlays label={t("app-name")} />
      <Hints />
      <Toasts closeLabel={t("close")} />
    </>
  );
}

function Gate({ boot: first }: { boot: Boot }) {
  const [boot, setBoot] = useState(first);
  const [has_ended, setEnded] = useState(false);
  const [path, go] = useLocation();
  const client = useMemo(() => new Client(), []);

  const enter = useCallback(async () => {
    const next = await askBoot(client);
    setEnded(false);
    setBoot(next);
  }, [client]);

  useEffect(() => {
    client.onSignedOut = () => {
      setEnded(true);
      setBoot(before => ({ ...before, me: null }));
    };
  }, [client]);

  const desk = useMemo(() => (isSignedIn(boot) ? new Desk(client, boot) : null), [client, boot]);

  if (desk && !isPublic(path)) {
    return (
      <DeskProvider value={desk}>
        <StoreProvider value={desk.store}>
          <Shell onSignOut={() => setBoot(before => ({ ...before, me: null }))} />
        </StoreProvider>
      </DeskProvider>
    );
  }

  const onDone = async () => {
    await enter();
    if (isPublic(path)) go("/inbox/mine", { replace: true });
  };
  return (
    <Switch>
      <Route path="/setup">
        {boot.setup_needed ? <SetUpPage client={client} onDone={onDone} /> : <Redirect to="/sign-in" replace />}
      </Route>
      <Route path="/forgot">
        <ForgotPage client={client} />
      </Route>
      <Route path="/reset">
        <ResetPage client={client} onDone={onDone} />
      </Route>
      <Route path="/invitation">
        <InvitationPage client={client} onDone={onDone} />
      </Route>
      <Route>
        {boot.setup_needed ? (
          <Redirect to="/setup" replace />
        ) : desk ? (
          <Redirect to="/inbox/mine" replace />
        ) : (
          <SignInPage client={client} has_ended={has_ended} onDone={onDone} />
        )}
      </Route>
    </Switch>
  );
}

function isSignedIn(boot: Boot): boot is SignedIn {
  return boot.me !== null && boot.catalog !== null;
}

function isPublic(path: string): boolean {
  return ["/sign-in", "/setup", "/forgot", "/reset", "/invitation"].includes(path);
}
