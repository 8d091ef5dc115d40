/**
 * Keyboard shortcuts. Single letters are matched by the letter where the layout is Latin, and by the place of the key
 * where it is not: on a Greek layout the key of J gives ξ, and J must still go to the next ticket.
 */
export interface Shortcut {
  /** "j", "Shift+i", "Mod+Enter", "g m" (one after the other). */
  keys: string;
  run: () => void;
  /** Works while typing too; only for keys with Mod or Alt and for Escape. */
  in_fields?: boolean;
}

const SEQUENCE_MS = 1200;

/** The key as Latin letters and signs would have it. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "code">): string {
  const { key, code } = event;
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (code.startsWith("Key")) return code.slice(3).toLowerCase();
  if (code.startsWith("Digit")) return code.slice(5);
  const signs: Record<string, string> = { BracketLeft: "[", BracketRight: "]", Period: ".", Slash: "/", Comma: "," };
  return signs[code] ?? key.toLowerCase();
}

/** Written the way shortcuts are declared. Shift is told for letters and named keys, not for signs that need it. */
export function combination(event: KeyboardEvent): string {
  const key = keyOf(event);
  const is_sign = key.length === 1 && !/[a-z0-9]/.test(key);
  const parts: string[] = [];
  if (event.metaKey || event.ctrlKey) parts.push("Mod");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey && !is_sign) parts.push("Shift");
  return [...parts, key].join("+");
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
  private readonly layers: Shortcut[][] = [];
  private prefix = "";
  private prefix_at = 0;

  /** Later layers win over earlier ones. */
  add(shortcuts: Shortcut[]): () => void {
    this.layers.push(shortcuts);
    return () => {
      const at = this.layers.indexOf(shortcuts);
      if (at >= 0) this.layers.splice(at, 1);
    };
  }

  readonly handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || (event.repeat === true && event.key === "Enter")) return;
    const pressed = combination(event);
    if (["Shift", "Control", "Alt", "Meta", "Mod+Control", "Mod+Meta"].includes(pressed)) return;
    const is_fresh = event.timeStamp - this.prefix_at < SEQUENCE_MS;
    const sequence = this.prefix && is_fresh ? `${this.prefix} ${pressed}` : pressed;
    this.prefix = "";
    const found = this.find(sequence, event.target) ?? this.find(pressed, event.target);
    if (found) {
      event.preventDefault();
      found.run();
      return;
    }
    if (
      !isTyping(event.target) &&
      this.single_keys &&
      this.layers.flat().some(it => it.keys.startsWith(`${pressed} `))
    ) {
      this.prefix = pressed;
      this.prefix_at = event.timeStamp;
    }
  };

  private find(keys: string, target: EventTarget | null): Shortcut | undefined {
    const is_typing = isTyping(target);
    const is_single = !/Mod\+|Alt\+|^Escape$|^F\d/.test(keys);
    if (is_single && (!this.single_keys || is_typing)) return undefined;
    // Menus and dialogs have keys of their own.
    if (target instanceof HTMLElement && target.closest("[role=dialog],[role=alertdialog],[role=menu]"))
      return undefined;
    for (const layer of [...this.layers].reverse()) {
      const found = layer.find(it => it.keys === keys && (!is_typing || it.in_fields === true));
      if (found) return found;
    }
    return undefined;
  }
}
