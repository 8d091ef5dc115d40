/** The mail servers of providers many firms use; their help pages are the source (seen in May 2026). */
import type { T } from "@candor/i18n";
import { Select } from "@candor/ui";
import { createElement } from "react";
import type { Tls } from "../../data/types.ts";
import type { FieldSpec } from "../../form/fields.ts";

export type ProviderId = "google" | "microsoft" | "own";
export type Way = "imap" | "relay";

interface Server {
  host: string;
  port: number;
  tls: Tls;
}

const SERVERS: Record<Exclude<ProviderId, "own">, Record<Way, Server>> = {
  google: {
    imap: { host: "imap.gmail.com", port: 993, tls: "implicit" },
    relay: { host: "smtp.gmail.com", port: 465, tls: "implicit" },
  },
  microsoft: {
    imap: { host: "outlook.office365.com", port: 993, tls: "implicit" },
    relay: { host: "smtp.office365.com", port: 587, tls: "starttls" },
  },
};
const PROVIDERS: ProviderId[] = ["google", "microsoft", "own"];

/** Whose server it is. */
export function providerOf(host: string, way: Way): ProviderId {
  const name = host.trim().toLowerCase();
  return PROVIDERS.find(it => it !== "own" && SERVERS[it][way].host === name) ?? "own";
}

/** What choosing a provider fills in. Back to "own" empties the server, so that nobody keeps a wrong one. */
export function providerValues(provider: ProviderId, way: Way): Record<string, string | number> {
  const path = `settings.${way}`;
  if (provider === "own") return { [`${path}.host`]: "" };
  const { host, port, tls } = SERVERS[provider][way];
  return { [`${path}.host`]: host, [`${path}.port`]: port, [`${path}.tls`]: tls };
}

export interface ProviderFieldOptions {
  t: T;
  way: Way;
  host: string;
  is_hidden: boolean;
  onChange: (values: Record<string, string | number>) => void;
}

/** The choice of a provider above the fields it fills in, with what that provider demands. */
export function providerField({ t, way, host, is_hidden, onChange }: ProviderFieldOptions): FieldSpec {
  const provider = providerOf(host, way);
  return {
    name: "provider",
    kind: "own",
    label: t("email-provider"),
    help: provider === "own" ? t("email-provider-help") : t(`email-${provider}-note`),
    is_hidden,
    render: ids =>
      createElement(
        Select,
        {
          ...ids,
          value: provider,
          onChange: event => onChange(providerValues(event.currentTarget.value as ProviderId, way)),
        },
        PROVIDERS.map(id => createElement("option", { key: id, value: id }, t(`email-provider-${id}`))),
      ),
  };
}
