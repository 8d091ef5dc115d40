import type { ListName } from "@candor/api";
import { useT } from "@candor/i18n";
import { Empty, IconInbox } from "@candor/ui";
import { Link } from "wouter";
import { listPath } from "../app/paths.ts";

export function ListEmpty({ list }: { list: ListName }) {
  const t = useT();
  const action =
    list === "mine" ? <Link href={listPath("unassigned")}>{t("inbox-empty-mine-action")}</Link> : undefined;
  return (
    <Empty
      icon={<IconInbox />}
      title={t(`inbox-empty-${list}-title`)}
      text={t(`inbox-empty-${list}-text`)}
      action={action}
    />
  );
}
