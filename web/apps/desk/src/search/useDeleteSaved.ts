import type { SavedSearch } from "@candor/api";
import { useT } from "@candor/i18n";
import { toast } from "@candor/ui";
import { useDesk } from "../app/desk.ts";
import { errorText } from "../app/errors.ts";

/** Deletes a saved search and offers to bring it back. */
export function useDeleteSaved(): (saved: SavedSearch) => Promise<void> {
  const t = useT();
  const desk = useDesk();
  const failed = (error: unknown) => toast(errorText(error, t), { tone: "danger" });
  return async saved => {
    desk.saved.put(all => all.filter(it => it.id !== saved.id));
    try {
      await desk.client.delete(`/saved-searches/${saved.id}`);
    } catch (error) {
      failed(error);
      return;
    } finally {
      desk.saved.forget();
    }
    const restore = () =>
      desk.client
        .post(`/saved-searches/${saved.id}/restore`, {})
        .catch(failed)
        .finally(() => desk.saved.forget());
    toast(t("search-saved-deleted", { name: saved.name }), {
      action: { label: t("undo"), run: () => void restore() },
    });
  };
}
