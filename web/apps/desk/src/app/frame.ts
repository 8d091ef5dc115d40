/** Which parts of the frame are open; shared by the shell, the shortcuts and the pages. */
import { createContext, useContext } from "react";

export interface Frame {
  is_sidebar_open: boolean;
  is_panel_open: boolean;
  toggleSidebar: () => void;
  togglePanel: () => void;
  openNew: () => void;
  openSheet: () => void;
  /** With a scope: only the choices of one property of the ticket at hand. */
  openPalette: (scope?: PaletteScope) => void;
}

export type PaletteScope = "status" | "priority" | "assign" | "team" | "tag";

const nothing = () => {};

export const FrameContext = createContext<Frame>({
  is_sidebar_open: true,
  is_panel_open: true,
  toggleSidebar: nothing,
  togglePanel: nothing,
  openNew: nothing,
  openSheet: nothing,
  openPalette: nothing,
});

export function useFrame(): Frame {
  return useContext(FrameContext);
}
