import { useLocation } from "wouter";
import { listPath } from "../app/paths.ts";
import { TicketView } from "../thread/TicketView.tsx";
import css from "./InboxPage.module.css";

/** A ticket by its own address, without a list beside it. */
export function TicketPage({ id }: { id: string }) {
  const [, go] = useLocation();
  return (
    <div className={css.page}>
      <TicketView id={id} onBack={() => go(listPath("open"))} onStep={() => {}} onLeave={() => go(listPath("open"))} />
    </div>
  );
}
