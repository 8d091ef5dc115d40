import type { CannedReply } from "@candor/api";
import { LOCALE_NAMES, type LocaleId, useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Badge, Button, IconAttach, IconButton, IconTeam, IconTrash, IconUser } from "@candor/ui";
import rows from "../frame/Rows.module.css";
import css from "./Canned.module.css";

export interface CannedRowProps {
  reply: CannedReply;
  onEdit: () => void;
  onDelete: () => void;
}

export function CannedRow({ reply, onEdit, onDelete }: CannedRowProps) {
  const t = useT();
  const { teams } = useCatalog();
  const team = teams.find(it => it.id === reply.team_id);
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={css.head}>
          <bdi className={rows.name}>{reply.title}</bdi>
          {reply.shortcut && <code className={css.shortcut}>/{reply.shortcut}</code>}
          {reply.agent_id && <Badge icon={<IconUser />}>{t("canned-replies-own")}</Badge>}
          {team && <Badge icon={<IconTeam />}>{team.name}</Badge>}
          {reply.locales.map(locale => (
            <Badge key={locale} tone="info">
              <span lang={locale}>{LOCALE_NAMES[locale as LocaleId] ?? locale}</span>
            </Badge>
          ))}
          {reply.n_files > 0 && (
            <Badge icon={<IconAttach />}>{t("canned-replies-files", { count: reply.n_files })}</Badge>
          )}
        </p>
        <p className={css.preview} dir="auto">
          {reply.preview}
        </p>
        <p className={rows.detail}>
          {reply.n_used > 0 ? t("canned-replies-used", { count: reply.n_used }) : t("canned-replies-never")}
        </p>
      </div>
      {reply.can_change && (
        <div className={rows.acts}>
          <Button size="small" aria-label={t("people-edit", { name: reply.title })} onClick={onEdit}>
            {t("edit")}
          </Button>
          <IconButton
            size="small"
            label={t("delete-of", { name: reply.title })}
            icon={<IconTrash />}
            onClick={onDelete}
          />
        </div>
      )}
    </li>
  );
}
