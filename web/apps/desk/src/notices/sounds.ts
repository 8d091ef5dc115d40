/** The sounds of notices, made from tones: nothing to download, and they work without a connection. */
import type { NoticeSound } from "@candor/api";

interface Tone {
  hertz: number;
  at_s: number;
  length_s: number;
  /** The tone glides to here. */
  to_hertz?: number;
}

const SOUNDS: Record<NoticeSound, Tone[]> = {
  chime: [
    { hertz: 659, at_s: 0, length_s: 0.35 },
    { hertz: 988, at_s: 0.12, length_s: 0.5 },
  ],
  drop: [{ hertz: 1150, to_hertz: 480, at_s: 0, length_s: 0.22 }],
  knock: [
    { hertz: 190, to_hertz: 120, at_s: 0, length_s: 0.09 },
    { hertz: 190, to_hertz: 120, at_s: 0.17, length_s: 0.09 },
  ],
  bell: [
    { hertz: 880, at_s: 0, length_s: 0.9 },
    { hertz: 1760, at_s: 0, length_s: 0.5 },
    { hertz: 2637, at_s: 0, length_s: 0.25 },
  ],
};

export const SOUND_NAMES = Object.keys(SOUNDS) as NoticeSound[];

let context: AudioContext | null = null;

/** Browsers give sound only after a click or a key: the first one anywhere in the desk opens it. */
export function unlockSound(): void {
  if (typeof AudioContext === "undefined") return;
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume().catch(() => {});
}

/** False when the browser lets nothing be heard yet. */
export function playSound(name: NoticeSound, volume: number): boolean {
  if (volume <= 0) return true;
  if (context?.state !== "running") return false;
  const start = context.currentTime + 0.01;
  for (const tone of SOUNDS[name]) {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    const at = start + tone.at_s;
    oscillator.type = "sine";
    oscillator.frequency.setValueAtTime(tone.hertz, at);
    if (tone.to_hertz) oscillator.frequency.exponentialRampToValueAtTime(tone.to_hertz, at + tone.length_s);
    // As loud as it is set, and never with a click at its ends.
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime((volume / 100) * 0.5, at + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.0005, at + tone.length_s);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(at + tone.length_s + 0.02);
  }
  return true;
}
