export type * from "../types/contract.ts";
export { BASE, Client, type Options, type Query, url } from "./client.ts";
export { ApiError, asApiError } from "./errors.ts";
export { uploadFile } from "./upload.ts";
