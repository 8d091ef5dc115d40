import type { Density, Theme } from "@candor/api";
import { isLocale, LOCALE_NAMES, LOCALES, setLocale, type T, useLocale, useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { IconCheck, IconInbox, IconSettings, IconTeam, toast } from "@candor/ui";
import { useContext, useMemo } from "react";
import { useLocation } from "wouter";
import { PAGES, pagePath } from "../admin/frame/pages.ts";
import { type Desk, useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";
import { ACTS, type ActId, KEYMAP, keyOfAct } from "../app/keymap.ts";
import { LISTS, listPath } from "../app/paths.ts";
import { settingsOf } from "../app/settings.ts";
import { ShortcutsContext } from "../app/useShortcuts.ts";
import { actIcon } from "./actIcon.tsx";
import type { Entry } from "./entries.ts";

const THEMES: Theme[] = ["system", "light", "dark"];
const DENSITIES: Density[] = ["compact", "default", "cosy"];
const LIST_ACTS: Partial<Record<string, ActId>> = {
  mine: "go-mine",
  mentions: "go-mentions",
  following: "go-following",
  unassigned: "go-unassigned",
  team: "go-team",
  open: "go-open",
  closed: "go-closed",
};
/** Shown as lists, or senseless while the palette itself has the keyboard. */
const HIDDEN: ReadonlySet<ActId> = new Set([
  "go-mine",
  "go-mentions",
  "go-following",
  "go-unassigned",
  "go-team",
  "go-open",
  "go-closed",
  "palette",
  "send",
  "send-resolve",
]);

/** All that does not depend on what is typed. */
export function useEntries(has_settings: boolean): Entry[] {
  const t = useT();
  const desk = useDesk();
  const me = useMe();
  const locale = useLocale();
  const [, go] = useLocation();
  const registry = useContext(ShortcutsContext);
  return useMemo(() => {
    const { keys: own, theme, density } = settingsOf(me);
    const entries: Entry[] = [];
    const has_ticket = (registry.open_ticket ?? registry.list_ticket) !== null;
    const available = registry.available().sort((a, b) => order(a.act) - order(b.act));
    for (const it of available) {
      if (HIDDEN.has(it.act)) continue;
      const { group, text } = KEYMAP[it.act];
      const is_ticket = has_ticket && (group === "ticket" || group === "writing");
      entries.push({
        id: `act-${it.act}`,
        section: is_ticket ? "ticket" : "acts",
        label: it.label ?? t(text),
        ...(it.label ? { words: t(text) } : {}),
        keys: keyOfAct(it.act, own),
        icon: actIcon(it.act),
        run: it.run,
      });
    }
    for (const list of LISTS) {
      const act = LIST_ACTS[list];
      entries.push({
        id: `list-${list}`,
        section: "lists",
        label: t(`list-${list}`),
        keys: act ? keyOfAct(act, own) : undefined,
        icon: <IconInbox />,
        run: () => go(listPath(list)),
      });
    }
    entries.push({
      id: "contacts",
      section: "lists",
      label: t("nav-contacts"),
      icon: <IconTeam />,
      run: () => go("/contacts"),
    });
    const change = (it: Parameters<Desk["changeMe"]>[0]) =>
      void desk.changeMe(it).catch((error: unknown) => toast(errorText(error, t), { tone: "danger" }));
    const look = (id: string, label: string, is_chosen: boolean, run: () => void) =>
      entries.push({ id, section: "look", label, icon: is_chosen ? <IconCheck /> : null, is_deep: true, run });
    for (const it of THEMES)
      look(`theme-${it}`, named(t("theme"), t(`theme-${it}`)), theme === it, () => change({ theme: it }));
    for (const it of DENSITIES)
      look(`density-${it}`, named(t("density"), t(`density-${it}`)), density === it, () => change({ density: it }));
    for (const it of LOCALES)
      look(`language-${it}`, named(t("nav-language"), LOCALE_NAMES[it]), locale === it, () => {
        if (isLocale(it)) void setLocale(it).then(() => change({ locale: it }));
      });
    entries.push({
      id: "settings",
      section: "settings",
      label: t("nav-settings"),
      icon: <IconSettings />,
      run: () => go("/settings"),
    });
    if (has_settings) entries.push(...settings(desk, t, go));
    return entries;
  }, [t, desk, me, locale, go, registry, has_settings]);
}

/** Writing first: it is what a ticket is opened for. */
function order(act: ActId): number {
  return ACTS.indexOf(act) - (KEYMAP[act].group === "writing" ? ACTS.length : 0);
}

function settings(desk: Desk, t: T, go: (path: string) => void): Entry[] {
  return PAGES.filter(page => page.permission === null || desk.can(page.permission)).map(page => ({
    id: `settings-${page.id}`,
    section: "settings",
    label: t(page.title),
    words: `${t(page.words)} ${t("nav-settings")}`,
    icon: <page.icon />,
    run: () => go(pagePath(page.id)),
  }));
}

/** Property and value, as headings and menus write them: "Theme: Dark". */
export function named(property: string, value: string): string {
  return `${property}: ${value}`;
}
