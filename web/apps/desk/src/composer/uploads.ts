import { uploadFile } from "@candor/api";
import type { Desk } from "../app/desk.ts";
import type { Attachment } from "./writings.ts";

/** Uploads what was chosen, pasted or dropped, each with its progress. `onImage` gets finished images for the text. */
export function upload(
  desk: Desk,
  id: string,
  files: File[],
  onImage: ((src: string, name: string) => void) | null,
): void {
  const started: Attachment[] = files.map(file => ({
    key: crypto.randomUUID(),
    name: file.name || "image.png",
    size_bytes: file.size,
    progress: 0,
    file: null,
    error: null,
  }));
  desk.writings.show(id, { files: [...desk.writings.get(id).files, ...started], is_open: true });
  const change = (key: string, part: Partial<Attachment>) =>
    desk.writings.get(id).files.map(it => (it.key === key ? { ...it, ...part } : it));

  started.forEach((attachment, at) => {
    const file = files[at];
    if (!file) return;
    const { key } = attachment;
    const onProgress = (progress: number) => desk.writings.show(id, { files: change(key, { progress }) });
    uploadFile(file, onProgress, new AbortController().signal).then(
      stored => {
        if (!desk.writings.get(id).files.some(it => it.key === key)) {
          // Taken out while it was on its way.
          desk.client.delete(`/files/${stored.id}`).catch(() => {});
          return;
        }
        desk.writings.write(id, { files: change(key, { progress: null, file: stored }) });
        onImage?.(stored.url, stored.name);
      },
      (error: unknown) => desk.writings.show(id, { files: change(key, { progress: null, error }) }),
    );
  });
}

export function removeFile(desk: Desk, id: string, attachment: Attachment): void {
  desk.writings.write(id, { files: desk.writings.get(id).files.filter(it => it.key !== attachment.key) });
  // The server drops unused files by itself after a day; this only makes it sooner.
  if (attachment.file) desk.client.delete(`/files/${attachment.file.id}`).catch(() => {});
}
