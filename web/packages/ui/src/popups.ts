/** All that opens over the page: one chunk, loaded once the page stands. */
export { CommandPopup } from "./CommandPopup.tsx";
export { DialogPopup } from "./DialogPopup.tsx";
export { MenuPopup } from "./MenuPopup.tsx";
export { PopoverPopup } from "./PopoverPopup.tsx";
