/**
 * Where menus, dialogs and hints are put: one named region at the end of the page, so that nothing on screen lies
 * outside the landmarks.
 */
import { createRef, type RefObject } from "react";

export const overlayHost: RefObject<HTMLElement | null> = createRef<HTMLElement>();

export function Overlays({ label }: { label: string }) {
  return <section ref={overlayHost} aria-label={label} />;
}
