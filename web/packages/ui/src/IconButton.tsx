import { Tooltip } from "@base-ui/react/tooltip";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import css from "./IconButton.module.css";
import { Kbd } from "./Kbd.tsx";
import { overlayHost } from "./overlays.tsx";
import tip from "./Tooltip.module.css";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  /** The name for screen readers and the tooltip. */
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  size?: "small" | "normal";
  side?: "top" | "bottom" | "left" | "right";
}

export function IconButton({
  label,
  icon,
  shortcut,
  size = "normal",
  side = "bottom",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={<button type="button" {...rest} />}
        className={cx(css.button, size === "small" && css.small, className)}
        aria-label={label}
        aria-keyshortcuts={shortcut}
      >
        {icon}
      </Tooltip.Trigger>
      <Tooltip.Portal container={overlayHost}>
        <Tooltip.Positioner side={side} sideOffset={6}>
          <Tooltip.Popup className={tip.popup}>
            {label}
            {shortcut && <Kbd keys={shortcut} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
