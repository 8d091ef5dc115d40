import { useLocation, useSearchParams } from "wouter";
import { listPath } from "../app/paths.ts";
import { TicketView } from "../thread/TicketView.tsx";
import css from "./InboxPage.module.css";
import { useFoundMessage } from "./useFoundMessage.ts";

/** A ticket by its own address, without a list beside it. */
export function TicketPage({ id }: { id: string }) {
  const [, go] = useLocation();
  const [params] = useSearchParams();
  useFoundMessage(id);
  // Whoever came from the search goes back to what it found.
  const onBack = () => (params.has("message") && history.length > 1 ? history.back() : go(listPath("open")));
  return (
    <div className={css.page}>
      <TicketView id={id} onBack={onBack} onStep={() => {}} onLeave={() => go(listPath("open"))} />
    </div>
  );
}
