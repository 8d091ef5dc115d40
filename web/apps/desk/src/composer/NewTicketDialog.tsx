export function NewTicketDialog(_props: Record<string, unknown>) {
  return <main id="ticket" />;
}
