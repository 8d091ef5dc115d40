/** Notices of the system, through the worker where there is one: phones know no other way. */
export type Allowed = NotificationPermission | "missing";

export function allowed(): Allowed {
  return typeof Notification === "undefined" || !isSecureContext ? "missing" : Notification.permission;
}

export async function askAllowed(): Promise<Allowed> {
  if (allowed() === "missing") return "missing";
  return Notification.requestPermission();
}

export interface DesktopNotice {
  title: string;
  body: string;
  /** One notice for each: a newer one takes the place of the older. */
  tag: string;
  path: string;
  go: (path: string) => void;
}

export async function showNotice({ title, body, tag, path, go }: DesktopNotice): Promise<void> {
  if (allowed() !== "granted") return;
  // Our own sound rings, if one is wanted.
  const options: NotificationOptions = { body, tag, icon: "/icon-192.png", silent: true, data: { path } };
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration?.active) {
    await registration.showNotification(title, options);
    return;
  }
  const notice = new Notification(title, options);
  notice.onclick = () => {
    window.focus();
    notice.close();
    go(path);
  };
}
