import type { Me, Settings } from "@candor/api";

const DEFAULTS: Settings = {
  theme: "system",
  density: "default",
  signature_html: "",
  after_reply: "stay",
  single_keys: true,
  pane_sizes: {},
  keys: {},
  notices: {
    assigned: { desktop: true, sound: true },
    message: { desktop: true, sound: true },
    unassigned: { desktop: false, sound: false },
    mention: { desktop: true, sound: true },
    followed: { desktop: true, sound: false },
    mail_assigned: false,
    mail_mention: false,
    sound: "chime",
    volume: 60,
  },
};

/** The agent's own settings, complete: whatever the server leaves out has its default. */
export function settingsOf(me: Me): Settings {
  const { settings, ...flat } = me.agent;
  const own: Partial<Settings> = { ...flat, ...settings };
  return {
    theme: own.theme ?? DEFAULTS.theme,
    density: own.density ?? DEFAULTS.density,
    signature_html: own.signature_html ?? DEFAULTS.signature_html,
    after_reply: own.after_reply ?? DEFAULTS.after_reply,
    single_keys: own.single_keys ?? DEFAULTS.single_keys,
    pane_sizes: own.pane_sizes ?? DEFAULTS.pane_sizes,
    keys: own.keys ?? DEFAULTS.keys,
    notices: { ...DEFAULTS.notices, ...own.notices },
  };
}

/** Puts theme and density on the root element, where the tokens look for them. */
export function applySettings(settings: Pick<Settings, "theme" | "density">): void {
  const root = document.documentElement;
  if (settings.theme === "system") delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.dataset.density = settings.density;
}
