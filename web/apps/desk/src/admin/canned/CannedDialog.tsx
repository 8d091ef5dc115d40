import type { StoredFile, WholeCannedReply } from "@candor/api";
import { useT } from "@candor/i18n";
import { useCatalog } from "@candor/realtime";
import { Button, Dialog, toast } from "@candor/ui";
import { useId, useState } from "react";
import { useDesk } from "../../app/desk.ts";
import { Fields } from "../form/Fields.tsx";
import { FormProblem } from "../form/FormProblem.tsx";
import { useForm } from "../form/useForm.ts";
import css from "./Canned.module.css";
import { CannedEditor } from "./CannedEditor.tsx";
import { inputOf, isBlankHtml, type Values, valuesOf } from "./values.ts";

export function CannedDialog({ reply, onClose }: { reply: WholeCannedReply | null; onClose: () => void }) {
  const t = useT();
  const desk = useDesk();
  const { teams } = useCatalog();
  const id = useId();
  const can_share = desk.can("canned_replies.manage");
  const [is_uploading, setUploading] = useState(false);
  const form = useForm<Values>({
    initial: valuesOf(reply, can_share),
    check: values => ({
      ...(isBlankHtml(values.texts[""] ?? "") ? { texts: t("form-required") } : {}),
      ...(/[\s/]/.test(values.shortcut.trim().replace(/^\//, "")) ? { shortcut: t("form-one-word") } : {}),
    }),
    save: async values => {
      const input = inputOf(values);
      if (reply) await desk.client.patch(`/canned-replies/${reply.id}`, input);
      else await desk.client.post("/canned-replies", input);
      desk.canned.forget();
    },
    onSaved: () => {
      toast(t("saved"), reply ? { action: { label: t("undo"), run: () => void takeBack(reply) } } : {});
      onClose();
    },
  });

  async function takeBack(before: WholeCannedReply) {
    const input = inputOf(valuesOf(before, can_share));
    await desk.client
      .patch(`/canned-replies/${before.id}`, { ...input, files: before.files.map(file => file.id) })
      .catch(() => toast(t("error-changed_since"), { tone: "danger" }));
    desk.canned.forget();
  }

  const whose = [
    ...(can_share ? [{ id: "all", label: t("canned-replies-all") }] : []),
    { id: "own", label: t("canned-replies-own") },
    ...(can_share ? teams.map(team => ({ id: team.id, label: t("canned-replies-team", { name: team.name }) })) : []),
  ];
  return (
    <Dialog
      is_open
      is_alert
      is_wide
      title={reply ? reply.title : t("canned-replies-add")}
      closeLabel={t("close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" is_busy={form.is_busy} disabled={is_uploading}>
            {reply ? t("save") : t("canned-replies-create")}
          </Button>
        </>
      }
    >
      <form {...form.props} id={id} className={css.form}>
        <FormProblem problem={form.problem} orphans={form.orphans} />
        <Fields
          form={form}
          fields={[
            {
              name: "title",
              kind: "text",
              label: t("canned-replies-name"),
              help: t("canned-replies-name-help"),
              is_required: true,
              max_length: 100,
            },
            {
              name: "shortcut",
              kind: "text",
              label: t("canned-replies-shortcut"),
              help: t("canned-replies-shortcut-help"),
              hint: t("optional"),
              max_length: 40,
            },
            {
              name: "whose",
              kind: "select",
              label: t("canned-replies-for"),
              ...(can_share ? {} : { help: t("canned-replies-for-help") }),
              options: whose,
            },
          ]}
        />
        <CannedEditor
          texts={form.values.texts}
          files={form.values.files}
          error={form.errorOf("texts")}
          onText={(locale, html) => form.set("texts", { ...form.values.texts, [locale]: html })}
          onFiles={(files: StoredFile[]) => form.set("files", files)}
          onUploading={setUploading}
        />
      </form>
    </Dialog>
  );
}
