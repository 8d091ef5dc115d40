import "@candor/tokens/fonts.css";
import "@candor/tokens/tokens.css";
import "@candor/ui/base.css";
import { ApiError } from "@candor/api";
import { currentT, isLocale, matchLocale, setLocale } from "@candor/i18n";
import { Button, Failure, loadPopups } from "@candor/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { Boundary } from "./app/Boundary.tsx";
import { readBoot } from "./app/boot.ts";
import { errorText } from "./app/errors.ts";
import { startWorker } from "./offline/worker.ts";

const POPUPS_AFTER_MS = 400;
const WORKER_AFTER_MS = 3000;

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (!place) return;
  const root = createRoot(place);
  if (location.pathname === "/__gallery") {
    const { Gallery } = await import("./gallery/Gallery.tsx");
    root.render(<Gallery />);
    return;
  }
  const asked = document.documentElement.dataset.locale;
  try {
    const boot = await readBoot();
    const wanted = boot.me?.agent.locale;
    await setLocale(isLocale(wanted) ? wanted : isLocale(asked) ? asked : matchLocale(navigator.languages));
    root.render(
      <StrictMode>
        <Boundary is_page>
          <App boot={boot} />
        </Boundary>
      </StrictMode>,
    );
    // What makes the next start quick must not slow this one.
    setTimeout(() => void startWorker(), WORKER_AFTER_MS);
    setTimeout(() => void loadPopups().catch(() => {}), POPUPS_AFTER_MS);
  } catch (error) {
    await setLocale(matchLocale(navigator.languages)).catch(() => {});
    const t = currentT();
    const shown = error instanceof ApiError ? error : new ApiError({ code: "offline" });
    root.render(
      <main>
        <h1 className="visually-hidden">{t("app-name")}</h1>
        <Failure title={errorText(shown, t)} action={<Button onClick={() => location.reload()}>{t("retry")}</Button>} />
      </main>,
    );
    addEventListener("online", () => location.reload());
  }
}

void start();
