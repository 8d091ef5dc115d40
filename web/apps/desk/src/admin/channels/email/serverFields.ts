import type { T } from "@candor/i18n";
import type { Tls } from "../../data/types.ts";
import type { FieldSpec } from "../../form/fields.ts";

const TLS: Tls[] = ["implicit", "starttls", "none"];

export interface ServerFieldsOptions {
  t: T;
  path: "settings.imap" | "settings.relay";
  is_hidden: boolean;
  placeholder: string;
  ports: Record<Tls, number>;
  tls: Tls;
  has_password: boolean;
  is_login_required: boolean;
}

/** A mail server and the login at it: the same for reading and for sending. */
export function serverFields(options: ServerFieldsOptions): FieldSpec[] {
  const { t, path, is_hidden, tls, has_password, is_login_required } = options;
  return [
    {
      name: `${path}.host`,
      kind: "text",
      label: t("email-host"),
      help: t("email-host-help"),
      placeholder: options.placeholder,
      is_required: true,
      is_technical: true,
      is_hidden,
      max_length: 253,
    },
    {
      name: `${path}.tls`,
      kind: "select",
      label: t("email-tls"),
      help: t("email-tls-help"),
      is_hidden,
      options: TLS.map(id => ({ id, label: t(`tls-${id}`, { port: String(options.ports[id]) }) })),
    },
    {
      name: `${path}.allow_plain`,
      kind: "checkbox",
      label: t("email-plain"),
      help: t("email-plain-help"),
      is_hidden: is_hidden || tls !== "none",
    },
    { name: `${path}.port`, kind: "number", label: t("email-port"), min: 1, max: 65_535, is_required: true, is_hidden },
    {
      name: `${path}.user`,
      kind: "text",
      label: t("email-user"),
      help: t("email-user-help"),
      is_required: is_login_required,
      is_technical: true,
      is_hidden,
      max_length: 320,
      ...(is_login_required ? {} : { hint: t("optional") }),
    },
    {
      name: `${path}.password`,
      kind: "password",
      label: t("email-password"),
      help: has_password ? t("email-password-kept") : t("email-password-help"),
      // Typed passwords belong to the mailbox, never to the person at the desk.
      autoComplete: "new-password",
      is_required: is_login_required && !has_password,
      is_hidden,
      max_length: 1000,
    },
  ];
}
