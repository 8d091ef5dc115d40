/**
 * `/__gallery`: every primitive of packages/ui in each of its states, for people who change them and for the checks
 * that walk all screens. There in development and in the demo; its words are its own, in English only.
 */
import { Button, Hints, Overlays, Toasts } from "@candor/ui";
import { useEffect, useState } from "react";
import css from "./Gallery.module.css";
import { Inputs } from "./Inputs.tsx";
import { Popups } from "./Popups.tsx";
import { Shown } from "./Shown.tsx";

const VALUES = {
  theme: ["system", "light", "dark"],
  density: ["compact", "default", "cosy"],
  dir: ["ltr", "rtl"],
} as const;
type Knob = keyof typeof VALUES;
const KNOBS = Object.keys(VALUES) as Knob[];

/** What the address asks for, so that a state can be linked to: `/__gallery?theme=dark&density=compact&dir=rtl`. */
function asked(knob: Knob): string {
  const wanted = new URLSearchParams(location.search).get(knob);
  return VALUES[knob].find(value => value === wanted) ?? (knob === "density" ? "default" : VALUES[knob][0]);
}

export function Gallery() {
  const [look, setLook] = useState(() => ({
    theme: asked("theme"),
    density: asked("density"),
    dir: asked("dir"),
  }));

  useEffect(() => {
    const root = document.documentElement;
    if (look.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = look.theme;
    root.dataset.density = look.density;
    root.dir = look.dir;
    document.title = "Gallery";
    history.replaceState(null, "", `?${new URLSearchParams(look)}`);
  }, [look]);

  return (
    <>
      <main className={css.page}>
        <header className={css.head}>
          <h1>Gallery</h1>
          {KNOBS.map(knob => (
            <fieldset key={knob} className={css.knob}>
              <legend>{knob}</legend>
              {VALUES[knob].map(value => (
                <Button
                  key={value}
                  size="small"
                  variant={look[knob] === value ? "primary" : "secondary"}
                  aria-pressed={look[knob] === value}
                  onClick={() => setLook(before => ({ ...before, [knob]: value }))}
                >
                  {value}
                </Button>
              ))}
            </fieldset>
          ))}
        </header>
        <Shown />
        <Inputs />
        <Popups />
      </main>
      <Overlays label="Gallery" />
      <Hints />
      <Toasts closeLabel="Close" />
    </>
  );
}
