import { useT } from "@candor/i18n";
import { Button, Failure } from "@candor/ui";
import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** It holds a whole page, not a part of one. */
  is_page?: boolean;
  /** Told instead of showing the failure in place. */
  onFail?: () => void;
  children: ReactNode;
}

/**
 * Holds what could not be fetched or drawn to its own place, so that the rest of the desk goes on. Without it one part
 * that fails would take the whole page away.
 */
export class Boundary extends Component<BoundaryProps, { has_failed: boolean }> {
  override state = { has_failed: false };

  static getDerivedStateFromError(): { has_failed: boolean } {
    return { has_failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail?.();
  }

  override render(): ReactNode {
    const { is_page, onFail, children } = this.props;
    if (!this.state.has_failed) return children;
    if (onFail) return null;
    return is_page ? (
      <main>
        <Broken />
      </main>
    ) : (
      <Broken />
    );
  }
}

/** Loading anew is the only sure way back: browsers may keep what they could not fetch as failed. */
function Broken() {
  const t = useT();
  return (
    <Failure
      title={t("error-title")}
      detail={navigator.onLine ? undefined : t("error-offline")}
      action={<Button onClick={() => location.reload()}>{t("retry")}</Button>}
    />
  );
}
