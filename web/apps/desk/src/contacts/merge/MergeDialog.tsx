import type { Contact } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Dialog, Failure } from "@candor/ui";
import { useState } from "react";
import { useLocation } from "wouter";
import { useDesk } from "../../app/desk.ts";
import { errorText } from "../../app/errors.ts";
import { mergeContacts } from "./act.ts";
import { ContactCard } from "./ContactCard.tsx";
import { ContactSearch } from "./ContactSearch.tsx";
import css from "./Merge.module.css";

export interface MergeDialogProps {
  contact: Contact;
  /** Known when it was suggested; searched for otherwise. */
  other?: Contact;
  onClose: () => void;
  onDone?: () => void;
}

/** Two contacts side by side: which is kept, what happens, and that it can be undone. */
export function MergeDialog({ contact, other: suggested, onClose, onDone }: MergeDialogProps) {
  const t = useT();
  const desk = useDesk();
  const [, go] = useLocation();
  const [other, setOther] = useState<Contact | null>(suggested ?? null);
  const [is_swapped, setSwapped] = useState(false);
  const [is_busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [kept, merged] = is_swapped && other ? [other, contact] : [contact, other];

  async function merge() {
    if (!merged || is_busy) return;
    setBusy(true);
    setError(null);
    try {
      const result = await mergeContacts(desk, kept.id, merged.id, () => onDone?.());
      onClose();
      if (onDone) onDone();
      else go(`/contacts/${result.id}`, { replace: true });
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Dialog
      is_open
      is_wide
      onClose={onClose}
      title={t("contacts-merge")}
      closeLabel={t("close")}
      description={t("contacts-merge-text")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" disabled={!merged} is_busy={is_busy} onClick={() => void merge()}>
            {t("contacts-merge-confirm")}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        {error !== null && <Failure title={errorText(error, t)} />}
        {merged === null ? (
          <ContactSearch but={contact.id} onPick={setOther} />
        ) : (
          <>
            <div className={css.two}>
              <ContactCard contact={kept} head={t("contacts-merge-kept")} />
              <ContactCard contact={merged} head={t("contacts-merge-other")} />
            </div>
            <div className={css.acts}>
              <Button onClick={() => setSwapped(it => !it)}>{t("contacts-merge-swap")}</Button>
              {!suggested && (
                <Button
                  variant="quiet"
                  onClick={() => {
                    setOther(null);
                    setSwapped(false);
                  }}
                >
                  {t("contacts-merge-choose-again")}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
