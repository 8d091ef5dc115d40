/** What a browser says of itself, in two words: enough to recognise one's own devices. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

export interface Device {
  browser: string | null;
  system: string | null;
  is_mobile: boolean;
}

export function deviceOf(user_agent: string): Device {
  const find = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(user_agent))?.[1] ?? null;
  const system = find(SYSTEMS);
  return {
    browser: find(BROWSERS),
    system,
    is_mobile: system === "iPhone" || system === "iPad" || system === "Android",
  };
}
