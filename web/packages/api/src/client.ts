/** A thin client over fetch: JSON in and out, problem+json as ApiError, an idempotency key on each POST. */
import type { Problem } from "../types/contract.ts";
import { ApiError } from "./errors.ts";

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface Options {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
  /** The same key on a retry makes the server answer with the first result. */
  key?: string;
}

export const BASE = "/api/v1";

export class Client {
  /** Called once per answer 401 to a request other than sign-in. */
  onSignedOut: () => void = () => {};
  /** Called when a request did not get through. */
  onUnreachable: () => void = () => {};

  get<T>(path: string, options: Options = {}): Promise<T> {
    return this.send<T>("GET", path, options);
  }

  post<T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> {
    return this.send<T>("POST", path, { key: crypto.randomUUID(), ...options, body });
  }

  patch<T>(path: string, body: unknown, options: Options = {}): Promise<T> {
    return this.send<T>("PATCH", path, { ...options, body });
  }

  put<T>(path: string, body: unknown, options: Options = {}): Promise<T> {
    return this.send<T>("PUT", path, { ...options, body });
  }

  delete<T = void>(path: string, options: Options = {}): Promise<T> {
    return this.send<T>("DELETE", path, options);
  }

  private async send<T>(method: string, path: string, options: Options): Promise<T> {
    const headers: Record<string, string> = { Accept: "application/json" };
    const init: RequestInit = { method, headers, credentials: "same-origin" };
    if (options.body !== undefined) {
      headers["Content-Type"] = "application/json";
      init.body = JSON.stringify(options.body);
    }
    if (options.key) headers["Idempotency-Key"] = options.key;
    if (options.signal) init.signal = options.signal;
    let response: Response;
    try {
      response = await fetch(url(path, options.query), init);
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") throw error;
      this.onUnreachable();
      throw new ApiError({ code: "offline" });
    }
    if (!response.ok) throw await this.failure(response, path);
    if (response.status === 204 || response.status === 202) return undefined as T;
    return (await response.json()) as T;
  }

  private async failure(response: Response, path: string): Promise<ApiError> {
    const retry = Number(response.headers.get("Retry-After"));
    let problem: Partial<Problem> = {};
    try {
      problem = (await response.json()) as Partial<Problem>;
    } catch {
      problem = { code: response.status >= 500 ? "unavailable" : "internal" };
    }
    const error = new ApiError(
      { ...problem, status: response.status },
      Number.isFinite(retry) && retry > 0 ? retry : null,
    );
    if (response.status === 401 && !path.startsWith("/auth/") && path !== "/me/password") this.onSignedOut();
    return error;
  }
}

export function url(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  }
  const tail = search.toString();
  return `${BASE}${path}${tail ? `?${tail}` : ""}`;
}
