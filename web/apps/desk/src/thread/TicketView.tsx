export function TicketView(_props: Record<string, unknown>) {
  return <main id="ticket" />;
}
