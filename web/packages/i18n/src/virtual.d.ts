declare module "virtual:ftl/*" {
  export const text: string;
}
