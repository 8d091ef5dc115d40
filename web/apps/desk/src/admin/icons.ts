/** Icons that only settings use; they stay out of the first load. */

export { default as IconHealth } from "lucide-react/icons/activity";
export { default as IconDownward } from "lucide-react/icons/arrow-down";
export { default as IconUpward } from "lucide-react/icons/arrow-up";
export { default as IconWorkspace } from "lucide-react/icons/building-2";
export { default as IconStatus } from "lucide-react/icons/circle-dot-dashed";
export { default as IconExternal } from "lucide-react/icons/external-link";
export { default as IconKey } from "lucide-react/icons/key-round";
export { default as IconTree } from "lucide-react/icons/list-tree";
export { default as IconDevices } from "lucide-react/icons/monitor-smartphone";
export { default as IconChannel } from "lucide-react/icons/radio-tower";
export { default as IconFields } from "lucide-react/icons/rows-3";
export { default as IconRole } from "lucide-react/icons/shield-check";
