/**
 * Keyboard shortcuts. Single letters are matched by the letter where the layout is Latin, and by the place of the key
 * where it is not: on a Greek layout the key of J gives ξ, and J must still go to the next ticket.
 */
import { type ActId, KEYMAP, keysOf, type OwnKeys } from "./keymap.ts";

export interface Act {
  act: ActId;
  run: () => void;
  /** What it says here and now, where that is more exact than the map: "Reopen" for "Resolve or reopen". */
  label?: string | undefined;
  /** Not to be had here, for want of a permission say. */
  is_off?: boolean;
}

const SEQUENCE_MS = 1200;

/** The key as Latin letters and signs would have it. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "code">): string {
  const { key, code } = event;
  const is_dead = key === "Dead" || key === "Process" || key === "Unidentified";
  if (!is_dead && (key.length > 1 || /^[\x20-\x7e]$/.test(key))) return key.length === 1 ? key.toLowerCase() : key;
  if (code.startsWith("Key")) return code.slice(3).toLowerCase();
  if (code.startsWith("Digit")) return code.slice(5);
  const signs: Record<string, string> = { BracketLeft: "[", BracketRight: "]", Period: ".", Slash: "/", Comma: "," };
  return signs[code] ?? key.toLowerCase();
}

/** Written the way shortcuts are declared. Shift is told for letters and named keys, not for signs that need it. */
export function combination(event: KeyboardEvent): string {
  let key = keyOf(event);
  // The sign over a key is known on Latin layouts only.
  if (event.shiftKey && event.code === "Slash" && key === "/") key = "?";
  const is_sign = key.length === 1 && !/[a-z0-9]/.test(key);
  const parts: string[] = [];
  if (event.metaKey || event.ctrlKey) parts.push("Mod");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey && !is_sign) parts.push("Shift");
  return [...parts, key].join("+");
}

export function isModifier(pressed: string): boolean {
  return /^(Mod\+|Alt\+|Shift\+)*(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/.test(pressed);
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[contenteditable=true]")) return true;
  if (target instanceof HTMLInputElement)
    return !["button", "checkbox", "radio", "submit", "range"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

export class Shortcuts {
  /** Single letters may be switched off (WCAG 2.1.4); combinations always work. */
  single_keys = true;
  own: OwnKeys = {};
  /** The ticket that is open, and the one the list stands on: what acts of the palette are about. */
  open_ticket: string | null = null;
  list_ticket: string | null = null;
  private readonly layers: Act[][] = [];
  private prefix = "";
  private prefix_at = 0;

  /** Later layers win over earlier ones. */
  add(acts: Act[]): () => void {
    this.layers.push(acts);
    return () => {
      const at = this.layers.indexOf(acts);
      if (at >= 0) this.layers.splice(at, 1);
    };
  }

  /** What can be done on this page now, each act once. */
  available(): Act[] {
    const found = new Map<ActId, Act>();
    for (const it of this.layers.flat()) found.set(it.act, it);
    return [...found.values()].filter(it => !it.is_off);
  }

  readonly handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || (event.repeat === true && event.key === "Enter")) return;
    const pressed = combination(event);
    if (isModifier(pressed)) return;
    const is_fresh = event.timeStamp - this.prefix_at < SEQUENCE_MS;
    const sequence = this.prefix && is_fresh ? `${this.prefix} ${pressed}` : pressed;
    this.prefix = "";
    const found = this.find(sequence, event.target) ?? this.find(pressed, event.target);
    if (found) {
      event.preventDefault();
      found.run();
      return;
    }
    if (!isTyping(event.target) && this.single_keys && this.begins(pressed)) {
      this.prefix = pressed;
      this.prefix_at = event.timeStamp;
    }
  };

  private begins(pressed: string): boolean {
    return this.layers.flat().some(it => keysOf(it.act, this.own).some(keys => keys.startsWith(`${pressed} `)));
  }

  private find(keys: string, target: EventTarget | null): Act | undefined {
    const is_typing = isTyping(target);
    const is_single = !/Mod\+|Alt\+|^Escape$|^F\d/.test(keys);
    if (is_single && (!this.single_keys || is_typing)) return undefined;
    // What is pressed by Enter is pressed.
    if (keys === "Enter" && target instanceof HTMLElement && target.closest("button,a,summary,[role=tab]"))
      return undefined;
    // Menus and dialogs have keys of their own.
    if (target instanceof HTMLElement && target.closest("[role=dialog],[role=alertdialog],[role=menu]"))
      return undefined;
    for (const layer of [...this.layers].reverse()) {
      const found = layer.find(
        it =>
          !it.is_off && (!is_typing || KEYMAP[it.act].in_fields === true) && keysOf(it.act, this.own).includes(keys),
      );
      if (found) return found;
    }
    return undefined;
  }
}
