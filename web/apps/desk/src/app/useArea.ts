import { useCallback } from "react";
import { useRouter } from "wouter";
import { navigate, useLocationProperty } from "wouter/use-browser-location";

/** Goes to an address, for those who need not know where they are: useLocation would draw them anew each time. */
export function useGo(): (path: string) => void {
  const router = useRouter();
  return useCallback((path: string) => router.aroundNav(navigate, path, undefined), [router]);
}

/** The first part of the address. Whoever needs no more is not drawn again at each ticket. */
export function useArea(): string {
  return useLocationProperty(() => part(1)) ?? "";
}

/** The list the address is in, if any. */
export function useListName(): string {
  return useLocationProperty(() => (part(1) === "inbox" ? part(2) : "")) ?? "";
}

/** Whether a ticket is open, in a list or by itself. */
export function useIsTicketOpen(): boolean {
  return (
    useLocationProperty(() => (part(1) === "inbox" ? part(3) : part(1) === "tickets" ? part(2) : "") !== "") ?? false
  );
}

function part(at: number): string {
  return location.pathname.split("/")[at] ?? "";
}
