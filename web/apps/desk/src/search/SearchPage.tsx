export function SearchPage(_props: Record<string, unknown>) {
  return <main id="ticket" />;
}
