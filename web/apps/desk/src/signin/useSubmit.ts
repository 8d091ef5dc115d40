import { type FormEvent, useState } from "react";

export interface Submit {
  is_busy: boolean;
  error: unknown;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Runs a form: the browser checks the fields first, then `send` gets their values. */
export function useSubmit(send: (fields: Record<string, string>) => Promise<void>): Submit {
  const [is_busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function run(form: HTMLFormElement) {
    setBusy(true);
    setError(null);
    try {
      await send(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return {
    is_busy,
    error,
    onSubmit: event => {
      event.preventDefault();
      if (!is_busy) void run(event.currentTarget);
    },
  };
}
