export { Avatar, initials } from "./Avatar.tsx";
export { Badge, type Tone } from "./Badge.tsx";
export { Banner } from "./Banner.tsx";
export { Button, type ButtonProps } from "./Button.tsx";
export { Checkbox } from "./Checkbox.tsx";
export { type CheckOption, Checks } from "./Checks.tsx";
export { ChipsInput } from "./ChipsInput.tsx";
export { type Choice, Choices } from "./Choices.tsx";
export { type Command, CommandDialog } from "./CommandDialog.tsx";
export { ConfirmDialog } from "./ConfirmDialog.tsx";
export { CopyField } from "./CopyField.tsx";
export { cx } from "./cx.ts";
export { Dialog } from "./Dialog.tsx";
export { Field, type FieldIds } from "./Field.tsx";
export { fold } from "./fold.ts";
export { Hints } from "./Hints.tsx";
export { IconButton } from "./IconButton.tsx";
export * from "./icons.ts";
export { Input, Select, Textarea } from "./inputs.tsx";
export { Kbd } from "./Kbd.tsx";
export { Menu, type MenuItem } from "./Menu.tsx";
export { Overlays } from "./overlays.tsx";
export { Picker, type PickerOption } from "./Picker.tsx";
export { Popover } from "./Popover.tsx";
export { Empty, Failure, Skeleton } from "./States.tsx";
export { type Step, type StepState, Steps } from "./Steps.tsx";
export { type Column, Table } from "./Table.tsx";
export { Tabs } from "./Tabs.tsx";
export { Toasts } from "./Toasts.tsx";
export {
  currentToasts,
  dismissToast,
  offersUndo,
  runLastAction,
  subscribeToasts,
  type Toast,
  toast,
} from "./toasts.ts";
export { loadPopups } from "./usePopups.ts";
