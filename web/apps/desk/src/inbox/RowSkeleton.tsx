import { useT } from "@candor/i18n";
import css from "./RowSkeleton.module.css";

/** Rows of the final height, so that nothing jumps when the tickets come. */
export function RowSkeleton({ height }: { height: number }) {
  const t = useT();
  return (
    <div className={css.rows} role="status" aria-label={t("loading")}>
      {Array.from({ length: 10 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ten alike.
        <div key={at} className={css.row} style={{ blockSize: height }}>
          <span className={css.bar} />
          <span className={css.bar} />
        </div>
      ))}
    </div>
  );
}
