/**
 * Keeps unsaved text from being left by accident. While a form is changed, going elsewhere inside the desk asks first
 * (a click, a shortcut, Back), and the browser asks when the page itself is left.
 */
import { useEffect, useId } from "react";

type Listener = (leave: (() => void) | null) => void;

export class Unsaved {
  private readonly dirty = new Set<string>();
  private listener: Listener = () => {};
  private path = "";
  private is_leaving = false;

  /** Whether something would be lost. */
  get is_dirty(): boolean {
    return this.dirty.size > 0;
  }

  /** After a save that leads elsewhere: what was typed is kept. */
  clear(): void {
    this.dirty.clear();
  }

  mark(id: string, is_dirty: boolean): void {
    if (is_dirty) this.dirty.add(id);
    else this.dirty.delete(id);
    this.path = location.href;
  }

  /** Watches the ways out until the returned function is called; `ask` gets what to do if the answer is yes. */
  watch(ask: Listener): () => void {
    this.listener = ask;
    const push = history.pushState;
    history.pushState = (...args: Parameters<History["pushState"]>) => {
      if (this.is_dirty && !this.is_leaving && isElsewhere(args[2])) {
        ask(() => this.leave(() => push.apply(history, args)));
        return;
      }
      push.apply(history, args);
    };
    // Where the browser lets a step through the history be held back, it never takes place.
    const steps = "navigation" in window ? window.navigation : null;
    const onStep = (event: NavigateEvent) => {
      if (!this.is_dirty || this.is_leaving || event.navigationType !== "traverse" || !event.cancelable) return;
      event.preventDefault();
      const { key } = event.destination;
      this.listener(() => this.leave(() => steps?.traverseTo(key)));
    };
    const onPop = (event: PopStateEvent) => {
      if (!this.is_dirty || this.is_leaving) return;
      // Others must not see the step: it is taken back at once and done again if the answer is yes.
      event.stopImmediatePropagation();
      History.prototype.pushState.call(history, null, "", this.path);
      this.listener(() => this.leave(() => history.back()));
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (this.is_dirty) event.preventDefault();
    };
    steps?.addEventListener("navigate", onStep);
    addEventListener("popstate", onPop, { capture: true });
    addEventListener("beforeunload", onUnload);
    return () => {
      history.pushState = push;
      steps?.removeEventListener("navigate", onStep);
      removeEventListener("popstate", onPop, { capture: true });
      removeEventListener("beforeunload", onUnload);
    };
  }

  private leave(go: () => void): void {
    this.dirty.clear();
    this.is_leaving = true;
    go();
    // Back arrives later, as an event of its own.
    setTimeout(() => {
      this.is_leaving = false;
    }, 0);
  }
}

function isElsewhere(to: string | URL | null | undefined): boolean {
  return to !== null && to !== undefined && new URL(to, location.href).pathname !== location.pathname;
}

export const unsaved = new Unsaved();

export function useUnsaved(is_dirty: boolean): void {
  const id = useId();
  useEffect(() => {
    unsaved.mark(id, is_dirty);
    return () => unsaved.mark(id, false);
  }, [id, is_dirty]);
}
