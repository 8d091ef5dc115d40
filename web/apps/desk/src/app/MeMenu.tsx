import type { Density, Theme } from "@candor/api";
import { isLocale, LOCALE_NAMES, LOCALES, setLocale, useLocale, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Avatar, ConfirmDialog, IconCommand, IconSignOut, IconUser, Menu, type MenuItem, toast } from "@candor/ui";
import { type ReactElement, useState } from "react";
import { useDesk } from "./desk.ts";
import { errorText } from "./errors.ts";
import { useFrame } from "./frame.ts";
import css from "./MeMenu.module.css";
import { settingsOf } from "./settings.ts";
import { useGo } from "./useArea.ts";
import { useKeys } from "./useKeys.ts";

const THEMES: Theme[] = ["system", "light", "dark"];
const DENSITIES: Density[] = ["compact", "default", "cosy"];

export function MeMenu({ onSignOut, trigger }: { onSignOut: () => void; trigger?: ReactElement }) {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const locale = useLocale();
  const go = useGo();
  const settings = settingsOf(me);
  const frame = useFrame();
  const key = useKeys();
  const [asking, setAsking] = useState(0);

  const change = (it: Parameters<typeof desk.changeMe>[0]) =>
    void desk.changeMe(it).catch((error: unknown) => toast(errorText(error, t), { tone: "danger" }));

  function signOut() {
    desk.client
      .post("/auth/sign-out")
      .then(() => desk.forget())
      .then(onSignOut, (error: unknown) => toast(errorText(error, t), { tone: "danger" }));
  }

  const themes: MenuItem[] = THEMES.map(theme => ({
    id: theme,
    label: t(`theme-${theme}`),
    is_chosen: settings.theme === theme,
    onSelect: () => change({ theme }),
  }));
  const densities: MenuItem[] = DENSITIES.map(density => ({
    id: density,
    label: t(`density-${density}`),
    is_chosen: settings.density === density,
    onSelect: () => change({ density }),
  }));
  const languages: MenuItem[] = LOCALES.map(it => ({
    id: it,
    label: <span lang={it}>{LOCALE_NAMES[it]}</span>,
    is_chosen: locale === it,
    onSelect: () => {
      if (isLocale(it)) void setLocale(it).then(() => change({ locale: it }));
    },
  }));

  const menu = (
    <Menu
      side={trigger ? "top" : "right"}
      align="end"
      trigger={
        trigger ?? (
          <button type="button" className={css.button} aria-label={`${t("nav-me")}: ${me.agent.name}`}>
            <Avatar name={me.agent.name} kind="agent" />
          </button>
        )
      }
      groups={[
        {
          id: "me",
          name: me.agent.email,
          items: [
            {
              id: "palette",
              label: t("key-palette"),
              icon: <IconCommand />,
              shortcut: key("palette"),
              onSelect: () => frame.openPalette(),
            },
            { id: "profile", label: t("nav-profile"), icon: <IconUser />, onSelect: () => go("/settings/profile") },
          ],
        },
        { id: "theme", name: t("theme"), items: themes },
        { id: "density", name: t("density"), items: densities },
        { id: "language", name: t("nav-language"), items: languages },
        {
          id: "out",
          items: [
            {
              id: "sign-out",
              label: t("sign-out"),
              icon: <IconSignOut />,
              onSelect: () => {
                const n_unsent = desk.outbox.n_unsent();
                if (n_unsent > 0) setAsking(n_unsent);
                else signOut();
              },
            },
          ],
        },
      ]}
    />
  );
  return (
    <>
      {menu}
      {asking > 0 && (
        <ConfirmDialog
          title={t("sign-out-unsent-title")}
          text={t("sign-out-unsent-text", { count: asking })}
          confirmLabel={t("sign-out-unsent-confirm")}
          cancelLabel={t("cancel")}
          closeLabel={t("close")}
          onConfirm={() => {
            setAsking(0);
            signOut();
          }}
          onClose={() => setAsking(0)}
        />
      )}
    </>
  );
}
