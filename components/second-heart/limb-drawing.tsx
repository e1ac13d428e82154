import { GLASS, shapeLimb, type LimbView } from "./limb-shape";
import styles from "./limb-drawing.module.css";

const THIGH = "M128 262C122 206 102 110 96 -40V-220H266V-40C258 60 240 150 220 262A46 46 0 0 1 128 262Z";
const FOOT =
  "M135 506C134 518 130 526 127 538C123 556 132 568 150 568L240 569C254 569 260 560 256 550C250 534 226 524 210 514C200 508 196 504 193 500A29 29 0 0 0 135 506Z";
const TOES = "M232 532C252 536 276 544 288 552C298 559 296 569 284 569L238 569C226 568 222 540 232 532Z";
const SHIN =
  "M188 262C196 258 206 262 208 270C208 330 194 430 187 500C185 508 175 508 174 500C180 430 188 330 188 262Z";

/** Which parts of the drawing a press works. */
export const TOUCH = "data-touch";

/**
 * A leg from the thigh to the toes, its deep veins, their valves, the two calf muscles, and a glass that shows one
 * valve large; `id` is no other drawing's on the page. Every part that a moment changes is named by `data-part`, so that it can be changed where it stands.
 */
export function LimbDrawing(props: { id: string; view: LimbView; title: string }) {
  const { view, title } = props;
  const shape = shapeLimb(view);
  const clip = `${props.id}-glass`;
  const part = (name: string) => ({ "data-part": name, ...shape[name] });
  return (
    <svg className={styles.drawing} viewBox="0 0 372 600" role="img" aria-label={title} focusable="false">
      <path className={styles.floor} d="M-300 573H366" />
      <g {...part("seat")}>
        <path
          className={styles.seat}
          d="M-300 322H128C146 322 152 332 152 346C152 362 144 372 126 372H-300Z"
        />
        <path className={styles.seat} d="M40 372H66L78 572H58Z" />
      </g>
      <g {...part("limb")}>
        <g className={styles.skin}>
          <path d={TOES} />
          <path d={FOOT} {...part("foot")} />
          <path {...part("shank")} />
          <path d={THIGH} {...part("thigh")} />
        </g>
        <g className={styles.flesh} {...{ [TOUCH]: "" }}>
          <path d={TOES} />
          <path d={FOOT} {...part("footFill")} />
          <path {...part("shankFill")} />
          <path d={THIGH} {...part("thighFill")} />
        </g>
        <g {...part("inside")} {...{ [TOUCH]: "" }}>
          <path className={styles.bone} d={SHIN} />
          <path className={styles.tendon} d="M132 410C138 440 139 484 136 522" />
          <path className={styles.soleus} {...part("soleus")} />
          <path className={styles.gastrocnemius} {...part("gastrocnemius")} />
        </g>
        <path className={styles.wall} {...part("wall")} />
        <path className={styles.blood} {...part("blood")} />
        <path className={styles.drops} {...part("drops")} />
        <path className={styles.valve} {...part("valves")} />
      </g>
      <path className={styles.glassLine} {...part("glassLine")} />
      <clipPath id={clip}>
        <circle cx={GLASS.x} cy={GLASS.y} r={GLASS.radius} />
      </clipPath>
      <circle className={styles.glass} cx={GLASS.x} cy={GLASS.y} r={GLASS.radius} />
      <g clipPath={`url(#${clip})`}>
        <path className={styles.glassWall} d={`M${GLASS.x - 25} 40V190H${GLASS.x + 25}V40Z`} />
        <path className={styles.blood} {...part("glassBlood")} />
        <path className={styles.glassValve} {...part("glassValve")} />
      </g>
      <circle className={styles.glassRim} cx={GLASS.x} cy={GLASS.y} r={GLASS.radius} />
    </svg>
  );
}
