import css from "./Kbd.module.css";

const IS_MAC = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Shows keys as written on the keyboard: "Mod+Shift+Enter" becomes ⌘ ⇧ ↵ or Ctrl Shift Enter. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={css.keys}>
      {keys.split(/[+ ]/).map((key, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: keys of one shortcut never change places.
        <kbd key={at} className={css.key}>
          {keyName(key)}
        </kbd>
      ))}
    </span>
  );
}

function keyName(key: string): string {
  if (key === "Mod") return IS_MAC ? "⌘" : "Ctrl";
  if (key === "Shift") return IS_MAC ? "⇧" : "Shift";
  if (key === "Enter") return "↵";
  if (key === "Escape") return "Esc";
  if (key === "ArrowUp") return "↑";
  if (key === "ArrowDown") return "↓";
  return key.length === 1 ? key.toUpperCase() : key;
}
