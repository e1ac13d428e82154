import encodeQR from "qr";
import styles from "./qr-code.module.css";

/** White modules around a code, so that cameras find its edges: four, as the standard asks. */
const QUIET = 4;

/** A text as a QR code, dark on white in every theme, as cameras expect. One path: crisp at any size, on paper too. */
export function QrCode(props: {
  text: string;
  title: string;
  className?: string | undefined;
  /** A name for the drawing, and whether it stands on the page already and is only shown again. */
  id?: string;
  again?: boolean;
}) {
  const rows = encodeQR(props.text, "raw", { ecc: "medium", border: QUIET });
  const side = rows.length;
  const dark = rows.flatMap((modules, row) => {
    const line = modules.map((isDark) => (isDark ? "#" : " ")).join("");
    return [...line.matchAll(/#+/g)].map(
      (run) => `M${run.index} ${row}h${run[0].length}v1h-${run[0].length}z`,
    );
  });
  return (
    <svg
      className={props.className ?? styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={props.title}
    >
      <rect width={side} height={side} fill="#fff" />
      {props.again ? (
        <use href={`#${props.id}`} />
      ) : (
        <path id={props.id} d={dark.join("")} fill="#000" shapeRendering="crispEdges" />
      )}
    </svg>
  );
}
