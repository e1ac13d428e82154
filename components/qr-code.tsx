import qrcode from "qrcode-generator";
import styles from "./qr-code.module.css";

/** White modules around a code, so that cameras find its edges: four, as the standard asks. */
const QUIET = 4;

/** A text as a QR code, dark on white in every theme, as cameras expect. One path: crisp at any size, on paper too. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const side = modules + 2 * QUIET;
  const places = Array.from({ length: modules }, (_, place) => place);
  const dark = places.flatMap((row) =>
    places.flatMap((column) =>
      code.isDark(row, column) ? [`M${column + QUIET} ${row + QUIET}h1v1h-1z`] : [],
    ),
  );
  return (
    <svg className={styles.qr} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={title}>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join("")} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
