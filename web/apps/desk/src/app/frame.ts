/** Which parts of the frame are open; shared by the shell, the shortcuts and the pages. */
import { createContext, useContext } from "react";

export interface Frame {
  is_sidebar_open: boolean;
  is_panel_open: boolean;
  toggleSidebar: () => void;
  togglePanel: () => void;
  openNew: () => void;
  openSheet: () => void;
}

const nothing = () => {};

export const FrameContext = createContext<Frame>({
  is_sidebar_open: true,
  is_panel_open: true,
  toggleSidebar: nothing,
  togglePanel: nothing,
  openNew: nothing,
  openSheet: nothing,
});

export function useFrame(): Frame {
  return useContext(FrameContext);
}
