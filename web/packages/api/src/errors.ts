import type { FieldProblem, Message, Problem } from "../types/contract.ts";

/** What went wrong with a request, in the server's own words; `code` is what the desk translates. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly fields: FieldProblem[];
  readonly newer: Message[];
  readonly seq: number | null;
  readonly request_id: string | null;
  readonly retry_after_s: number | null;

  constructor(problem: Partial<Problem>, retry_after_s: number | null = null) {
    super(problem.detail ?? problem.title ?? problem.code ?? "request failed");
    this.name = "ApiError";
    this.code = problem.code ?? "internal";
    this.status = problem.status ?? 0;
    this.detail = problem.detail ?? "";
    this.fields = problem.errors ?? [];
    this.newer = problem.newer ?? [];
    this.seq = problem.seq ?? null;
    this.request_id = problem.request_id ?? null;
    this.retry_after_s = retry_after_s;
  }

  /** The request may never have reached the server. */
  get is_offline(): boolean {
    return this.code === "offline";
  }
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError({ code: "internal", detail: error instanceof Error ? error.message : String(error) });
}
