import { useStore } from "@candor/realtime";
import { type RefObject, useEffect, useMemo } from "react";

/**
 * Nothing moves under the pointer: while it rests on the list, or the list is walked through by keyboard, newcomers
 * wait. A click alone does not hold the list: the agent has gone on to read.
 */
export function useHold(scroller: RefObject<HTMLElement | null>) {
  const store = useStore();
  useEffect(() => () => store.hold(false), [store]);
  return useMemo(
    () => ({
      pause: () => store.hold(true),
      handlers: {
        onPointerEnter: (event: { pointerType: string }) => event.pointerType === "mouse" && store.hold(true),
        onPointerLeave: () => store.hold(scroller.current?.matches(":focus-visible") ?? false),
        onFocus: () => scroller.current?.matches(":focus-visible") && store.hold(true),
        onBlur: () => store.hold(scroller.current?.matches(":hover") ?? false),
      },
    }),
    [store, scroller],
  );
}
