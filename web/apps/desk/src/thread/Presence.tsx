import { formatList, useT } from "@candor/i18n";
import { useCatalog, useMe, usePresence } from "@candor/realtime";
import { cx, IconEye, IconPencil } from "@candor/ui";
import css from "./Presence.module.css";

/** Who else is here: the line above the composer that keeps two from answering at once. */
export function Presence({ ticket_id }: { ticket_id: string }) {
  const t = useT();
  const me = useMe();
  const { agents } = useCatalog();
  const others = usePresence(ticket_id).filter(it => it.id !== me.agent.id);
  const names = (state: "viewing" | "typing") =>
    others.filter(it => it.state === state).flatMap(it => agents.find(agent => agent.id === it.id)?.name ?? []);
  const typing = names("typing");
  const viewing = names("viewing");
  if (typing.length + viewing.length === 0) return null;
  return (
    <div className={cx(css.line, typing.length > 0 && css.typing)} role="status">
      {typing.length > 0 ? <IconPencil /> : <IconEye />}
      <span>
        {typing.length === 1 && t("typing-one", { name: typing[0] ?? "" })}
        {typing.length > 1 && t("typing-many", { names: formatList(typing) })}
        {typing.length > 0 && viewing.length > 0 && " · "}
        {viewing.length === 1 && t("viewing-one", { name: viewing[0] ?? "" })}
        {viewing.length > 1 && t("viewing-many", { names: formatList(viewing) })}
      </span>
    </div>
  );
}
