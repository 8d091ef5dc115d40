import { useT } from "@candor/i18n";
import { Button, Dialog } from "@candor/ui";

export function DiscardDialog({ onCancel, onDiscard }: { onCancel: () => void; onDiscard: () => void }) {
  const t = useT();
  return (
    <Dialog
      is_open
      is_alert
      onClose={onCancel}
      title={t("composer-discard-title")}
      description={t("composer-discard-text")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onCancel}>{t("cancel")}</Button>
          <Button variant="danger" onClick={onDiscard}>
            {t("composer-discard")}
          </Button>
        </>
      }
    />
  );
}
