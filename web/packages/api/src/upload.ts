import type { Problem, StoredFile } from "../types/contract.ts";
import { BASE } from "./client.ts";
import { ApiError } from "./errors.ts";

/** Uploads one file. XMLHttpRequest, because fetch tells no progress of what goes up. */
export function uploadFile<T = StoredFile>(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  path = "/files",
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("file", file, file.name);
    request.open("POST", `${BASE}${path}`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Idempotency-Key", crypto.randomUUID());
    request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new ApiError({ code: "offline" }));
    request.onabort = () => reject(new DOMException("aborted", "AbortError"));
    request.onload = () => {
      let answer: unknown;
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        answer = { code: request.status === 413 ? "too_large" : "internal" };
      }
      if (request.status >= 200 && request.status < 300) resolve(answer as T);
      else reject(new ApiError({ ...(answer as Partial<Problem>), status: request.status }));
    };
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}
