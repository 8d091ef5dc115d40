import { useT } from "@candor/i18n";
import { Button, Failure, Skeleton } from "@candor/ui";
import type { ReactNode } from "react";
import type { Loaded } from "../../app/useLoad.ts";
import { problemText } from "../data/problemText.ts";

export interface ReadingProps<T> {
  from: Loaded<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What is read from the server: a skeleton until it is there, the reason and a way to try again when it is not. */
export function Reading<T>({ from, lines = 5, children }: ReadingProps<T>) {
  const t = useT();
  const failure = from.error ? (
    <Failure
      title={t("admin-load-failed")}
      detail={problemText(from.error, t)}
      action={<Button onClick={from.reload}>{t("retry")}</Button>}
    />
  ) : null;
  if (from.data === null) return failure ?? <Skeleton lines={lines} label={t("loading")} />;
  return (
    <>
      {failure}
      {children(from.data)}
    </>
  );
}
