import { useSyncExternalStore } from "react";
import { Button } from "./Button.tsx";
import { cx } from "./cx.ts";
import { IconButton } from "./IconButton.tsx";
import { IconClose } from "./icons.ts";
import css from "./Toasts.module.css";
import { currentToasts, dismissToast, subscribeToasts } from "./toasts.ts";

export function Toasts({ closeLabel }: { closeLabel: string }) {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts);
  return (
    <div className={css.stack} role="status" aria-live="polite">
      {toasts.map(toast => (
        <div key={toast.id} className={cx(css.toast, toast.tone === "danger" && css.danger)}>
          <span className={css.text}>{toast.text}</span>
          {toast.action && (
            <Button
              size="small"
              variant="quiet"
              className={css.action ?? ""}
              onClick={() => {
                dismissToast(toast.id);
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <IconButton
            size="small"
            className={css.close}
            label={closeLabel}
            icon={<IconClose />}
            onClick={() => dismissToast(toast.id)}
            side="top"
          />
        </div>
      ))}
    </div>
  );
}
