import "@candor/tokens/fonts.css";
import "@candor/tokens/tokens.css";
import "@candor/ui/base.css";
import { isLocale, matchLocale, setLocale } from "@candor/i18n";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { readBoot } from "./app/boot.ts";

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const boot = await readBoot();
  const wanted = boot.me?.agent.locale;
  const asked = document.documentElement.dataset.locale;
  await setLocale(isLocale(wanted) ? wanted : isLocale(asked) ? asked : matchLocale(navigator.languages));
  createRoot(root).render(
    <StrictMode>
      <App boot={boot} />
    </StrictMode>,
  );
}

void start();
