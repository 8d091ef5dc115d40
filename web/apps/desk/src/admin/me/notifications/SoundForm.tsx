import { useT } from "@candor/i18n";
import { useMe } from "@candor/realtime";
import { Button, Choices, Field } from "@candor/ui";
import { useState } from "react";
import { settingsOf } from "../../../app/settings.ts";
import { playSound, SOUND_NAMES, unlockSound } from "../../../notices/sounds.ts";
import { Section } from "../../frame/Section.tsx";
import { useSetting } from "../useSetting.ts";
import css from "./Notifications.module.css";

const STEP = 5;

export function SoundForm() {
  const t = useT();
  const { notices } = settingsOf(useMe());
  const change = useSetting();
  const [moved, setMoved] = useState<number | null>(null);
  const volume = moved ?? notices.volume;
  const play = (sound = notices.sound, loud = volume) => {
    unlockSound();
    // The first time the browser needs a moment to open the way.
    if (!playSound(sound, loud)) setTimeout(() => playSound(sound, loud), 150);
  };
  const keep = () => {
    if (moved === null) return;
    if (moved !== notices.volume) change({ notices: { ...notices, volume: moved } });
    setMoved(null);
    play(notices.sound, moved);
  };
  return (
    <Section
      title={t("notifications-sound")}
      text={t("notifications-sound-help")}
      action={<Button onClick={() => play()}>{t("notifications-play")}</Button>}
    >
      <Choices
        name="sound"
        label={t("notifications-sound")}
        is_row
        options={SOUND_NAMES.map(id => ({ id, label: t(`sound-${id}`) }))}
        value={notices.sound}
        onChange={sound => {
          change({ notices: { ...notices, sound } });
          play(sound);
        }}
      />
      <Field label={t("notifications-volume")}>
        {ids => (
          <input
            {...ids}
            className={css.volume}
            type="range"
            min={0}
            max={100}
            step={STEP}
            value={volume}
            aria-valuetext={`${volume} %`}
            onChange={event => setMoved(event.currentTarget.valueAsNumber)}
            onPointerUp={keep}
            onKeyUp={keep}
            onBlur={keep}
          />
        )}
      </Field>
    </Section>
  );
}
