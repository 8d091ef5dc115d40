import { ApiError, type Message, url } from "@candor/api";
import { useT } from "@candor/i18n";
import { Button, Dialog, Failure, Skeleton } from "@candor/ui";
import { errorText } from "../app/errors.ts";
import { useLoad } from "../app/useLoad.ts";
import css from "./Dialogs.module.css";

/** The mail as it came over the wire. */
export function RawDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useT();
  const href = url(`/messages/${message.id}/raw`);
  const raw = useLoad(href, async signal => {
    const response = await fetch(href, { signal, credentials: "same-origin" });
    if (!response.ok)
      throw new ApiError({ code: response.status === 404 ? "not_found" : "internal", status: response.status });
    return response.text();
  });
  return (
    <Dialog is_open is_wide onClose={onClose} title={t("message-raw-title")} closeLabel={t("close")}>
      {raw.error !== null && (
        <Failure title={errorText(raw.error, t)} action={<Button onClick={raw.reload}>{t("retry")}</Button>} />
      )}
      {raw.is_loading && <Skeleton lines={8} label={t("loading")} />}
      {raw.data !== null && (
        <>
          <p>
            <a href={href} download={`${message.id}.eml`}>
              {t("message-raw-download")}
            </a>
          </p>
          <pre
            className={css.raw}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            tabIndex={0}
          >
            {raw.data}
          </pre>
        </>
      )}
    </Dialog>
  );
}
