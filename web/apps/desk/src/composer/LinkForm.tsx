import { useT } from "@candor/i18n";
import { Button, Input } from "@candor/ui";
import { useState } from "react";
import css from "./Toolbar.module.css";

export interface LinkFormProps {
  address: string;
  onSet: (address: string) => void;
  onCancel: () => void;
}

export function LinkForm({ address, onSet, onCancel }: LinkFormProps) {
  const t = useT();
  const [text, setText] = useState(address);
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        onSet(text);
      }}
      onKeyDown={event => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <Input
        aria-label={t("composer-link-address")}
        placeholder="https://"
        inputMode="url"
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        autoFocus
      />
      <Button type="submit" size="small" variant="primary">
        {t("composer-link-set")}
      </Button>
      {address && (
        <Button size="small" onClick={() => onSet("")}>
          {t("composer-link-remove")}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </form>
  );
}
