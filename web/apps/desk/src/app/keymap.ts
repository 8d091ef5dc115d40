/**
 * Every act that has a key, or may be given one: the only place that knows which. The sheet, the palette, the hints of
 * buttons and the settings page are made from it.
 */
import type { MessageKey } from "@candor/i18n";

export type ActGroup = "lists" | "ticket" | "writing" | "general";

type Plain = Extract<MessageKey, `key-${string}`>;

interface Entry {
  group: ActGroup;
  text: Plain;
  /** The first may be bound anew, the others stay. */
  keys: readonly string[];
  /** Works while typing too; only for keys with Mod or Alt. */
  in_fields?: boolean;
  /** Answered by a field or the browser's own ways, so it cannot be bound anew. */
  is_fixed?: boolean;
}

const MAP = {
  next: { group: "lists", text: "key-next", keys: ["j"] },
  previous: { group: "lists", text: "key-previous", keys: ["k"] },
  "next-unread": { group: "lists", text: "key-next-unread", keys: ["Alt+ArrowDown"], in_fields: true },
  "previous-unread": { group: "lists", text: "key-previous-unread", keys: ["Alt+ArrowUp"], in_fields: true },
  open: { group: "lists", text: "key-open", keys: ["o", "Enter"] },
  back: { group: "lists", text: "key-back", keys: ["u", "Escape"] },
  "new-items": { group: "lists", text: "key-new-items", keys: ["."] },
  "go-mine": { group: "lists", text: "key-go-mine", keys: ["g i"] },
  "go-mentions": { group: "lists", text: "key-go-mentions", keys: ["g m"] },
  "go-following": { group: "lists", text: "key-go-following", keys: ["g f"] },
  "go-unassigned": { group: "lists", text: "key-go-unassigned", keys: ["g u"] },
  "go-team": { group: "lists", text: "key-go-team", keys: ["g t"] },
  "go-open": { group: "lists", text: "key-go-open", keys: ["g a"] },
  "go-closed": { group: "lists", text: "key-go-closed", keys: ["g c"] },

  "assign-me": { group: "ticket", text: "key-assign-me", keys: ["i"] },
  assign: { group: "ticket", text: "key-assign", keys: ["Shift+i"] },
  resolve: { group: "ticket", text: "key-resolve", keys: ["e"] },
  status: { group: "ticket", text: "key-status", keys: ["s"] },
  priority: { group: "ticket", text: "key-priority", keys: ["p"] },
  tag: { group: "ticket", text: "key-tag", keys: ["l"] },
  team: { group: "ticket", text: "key-team", keys: [] },
  follow: { group: "ticket", text: "key-follow", keys: ["Shift+f"] },
  followers: { group: "ticket", text: "key-followers", keys: [] },
  "first-unread": { group: "ticket", text: "key-first-unread", keys: ["Shift+n"] },
  files: { group: "ticket", text: "key-files", keys: [] },
  trash: { group: "ticket", text: "key-trash", keys: ["#"] },
  spam: { group: "ticket", text: "key-spam", keys: ["!"] },
  unread: { group: "ticket", text: "key-unread", keys: ["Shift+u"] },
  confidential: { group: "ticket", text: "key-confidential", keys: [] },
  history: { group: "ticket", text: "key-history", keys: [] },
  link: { group: "ticket", text: "key-link", keys: ["y"] },

  reply: { group: "writing", text: "key-reply", keys: ["r"] },
  "reply-all": { group: "writing", text: "key-reply-all", keys: ["a"] },
  forward: { group: "writing", text: "key-forward", keys: ["f"] },
  note: { group: "writing", text: "key-note", keys: ["n"] },
  composer: { group: "writing", text: "key-composer", keys: ["."] },
  send: { group: "writing", text: "key-send", keys: ["Mod+Enter"], is_fixed: true },
  "send-resolve": { group: "writing", text: "key-send-resolve", keys: ["Mod+Shift+Enter"], is_fixed: true },

  palette: { group: "general", text: "key-palette", keys: ["Mod+k"], in_fields: true },
  search: { group: "general", text: "key-search", keys: ["/"] },
  new: { group: "general", text: "key-new", keys: ["c"] },
  undo: { group: "general", text: "key-undo", keys: ["z", "Mod+z"] },
  sidebar: { group: "general", text: "key-sidebar", keys: ["["] },
  panel: { group: "general", text: "key-panel", keys: ["]"] },
  sheet: { group: "general", text: "key-sheet", keys: ["?"] },
} as const satisfies Record<string, Entry>;

export type ActId = keyof typeof MAP;
export const KEYMAP: Record<ActId, Entry> = MAP;
export const ACTS = Object.keys(MAP) as ActId[];
export const ACT_GROUPS: ActGroup[] = ["lists", "ticket", "writing", "general"];

/** Keys bound anew by the agent, by act; "" for an act without its key. */
export type OwnKeys = Readonly<Record<string, string>>;

export function keysOf(act: ActId, own: OwnKeys): string[] {
  const [usual, ...fixed] = KEYMAP[act].keys;
  const first = KEYMAP[act].is_fixed ? usual : (own[act] ?? usual);
  return first ? [first, ...fixed] : fixed;
}

/** The key to show beside an act. */
export function keyOfAct(act: ActId, own: OwnKeys): string | undefined {
  return keysOf(act, own)[0];
}

/** Acts that never stand on one page together may share a key. */
const APART: ReadonlySet<string> = new Set(["new-items composer", "composer new-items"]);

/** Which other acts would be in the way of these keys: the same ones, or one of them the beginning of the other. */
export function clashes(act: ActId, keys: string, own: OwnKeys): ActId[] {
  if (keys === "") return [];
  return ACTS.filter(
    other =>
      other !== act &&
      !APART.has(`${act} ${other}`) &&
      keysOf(other, own).some(it => it === keys || it.startsWith(`${keys} `) || keys.startsWith(`${it} `)),
  );
}

/** Keys that browsers keep for themselves, and those that write letters or move the focus. */
const TAKEN = /^(Mod\+(Shift\+)?[tnwqrl]|Mod\+[acvxspf]|F\d+|Tab|Shift\+Tab|Space| |Escape|Enter|Backspace|Delete)$/;

/** Whether a combination may be bound: Alt with a letter writes letters on many layouts. */
export function isBindable(keys: string): boolean {
  return keys
    .split(" ")
    .every(
      it =>
        it !== "" && !TAKEN.test(it) && !/Alt\+(Shift\+)?.$/.test(it) && !/^(Shift\+)?(Arrow|Home|End|Page)/.test(it),
    );
}
