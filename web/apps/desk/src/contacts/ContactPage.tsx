export function ContactPage(_props: Record<string, unknown>) {
  return <main id="ticket" />;
}
