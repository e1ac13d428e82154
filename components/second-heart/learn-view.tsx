import { useTranslations } from "next-intl";
import { LEARN_FACTS, type LearnPart } from "@/lib/core/evidence/learn";
import { advanceLimb, anklePressure, startLimb, VALVES, type LimbState } from "@/lib/core/evidence/limb";
import { LIMB_FIGURES, roundFigure, sayMeasured, type FigureId } from "@/lib/core/evidence/limb-figures";
import type { Say } from "@/lib/core/evidence/rule-words";
import type { SourceId } from "@/lib/core/advice/sources";
import { PATHS } from "@/lib/core/paths";
import { SourceLink } from "../site/source-link";
import { LimbDrawing } from "./limb-drawing";
import { LimbPlayer } from "./limb-player";
import { ACTIVITIES, MOMENTS, NUMBER, startPlay } from "./play";
import { PressureChart } from "./pressure-chart";
import keyStyles from "./key.module.css";
import styles from "./learn-view.module.css";

const CALF_PARTS = ["soleus", "gastrocnemius", "vein", "valve"] as const;

/** The page about the second heart: a leg that moves, the same in three pictures, the numbers, and the words. */
export function LearnView() {
  const t = useTranslations("learn");
  return (
    <>
      <Try />
      <Moments />
      <Part part="works" />
      <Figures />
      <Part part="still" />
      <div className={styles.sides}>
        <Part part="shown" />
        <Part part="notShown" />
      </div>
      <Part part="everyday" />
      <Part part="work" />
      <div className={styles.sides}>
        <section className="notice stack-tight" aria-labelledby="signs">
          <h2 id="signs">{t("signs.title")}</h2>
          <p>{t("signs.says")}</p>
          <Sources ids={["NHSLEG"]} />
        </section>
        <section className="panel stack screen-only" aria-labelledby="plan">
          <h2 id="plan">{t("plan.title")}</h2>
          <p>{t("plan.says")}</p>
          <a className="button" href={PATHS.plan}>
            {t("plan.button")}
          </a>
        </section>
      </div>
    </>
  );
}

/** Only where it can move: on paper and without JavaScript the pictures below tell the same. */
function Try() {
  const t = useTranslations("learn.try");
  const by = <Id extends string>(ids: readonly Id[], say: (id: Id) => string) =>
    Object.fromEntries(ids.map((id) => [id, say(id)])) as Record<Id, string>;
  return (
    <section className={`stack ${styles.try}`} aria-labelledby="try">
      <div className={`panel ${styles.player}`}>
        <LimbPlayer
          words={{
            drawing: t("drawing"),
            activity: t("activity"),
            activities: by(ACTIVITIES, (id) => t(`activities.${id}`)),
            valves: t("valves"),
            valvesAre: by(VALVES, (id) => t(`valvesAre.${id}`)),
            squeeze: t("squeeze"),
            hint: t("hint"),
            stay: t("stay"),
            letGo: t("letGo"),
            keys: t("keys"),
            walk: t("walk"),
            stop: t("stop"),
            pressure: t("pressure"),
            unit: t("unit"),
            pressureIs: t("pressureIs", { number: NUMBER }),
            trace: t("trace"),
            still: by(ACTIVITIES, (id) => t(`still.${id}`)),
            moments: Object.fromEntries(
              MOMENTS.map((moment) => [moment, by(VALVES, (valves) => t(`moments.${moment}.${valves}`))]),
            ) as Record<(typeof MOMENTS)[number], Record<(typeof VALVES)[number], string>>,
          }}
        >
          <h2 id="try">{t("title")}</h2>
          <p className="soft">{t("lead")}</p>
        </LimbPlayer>
      </div>
      <Legend />
    </section>
  );
}

function Legend() {
  const t = useTranslations("learn.try.legend");
  return (
    <ul className={keyStyles.key} aria-label={t("title")}>
      {CALF_PARTS.map((part) => (
        <li key={part}>
          <svg className={styles.swatch} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path
              className={styles[part]}
              d={part === "valve" ? "M3 16Q4 8 10 4Q16 8 17 16" : "M2 2H18V18H2Z"}
            />
          </svg>
          {t(part)}
        </li>
      ))}
    </ul>
  );
}

const STANDING = { posture: "standing", valves: "healthy" } as const;
// With the trickle of a limb at rest, which holds its valves half open.
const REST = advanceLimb(STANDING, startLimb(STANDING), [], 1);
const SQUEEZED = advanceLimb(STANDING, REST, ["calf"], 0.29);
const RELEASED = advanceLimb(STANDING, advanceLimb(STANDING, SQUEEZED, ["calf"], 0.3), [], 1.5);
const STILLS: readonly (readonly [id: "rest" | "squeeze" | "release", state: LimbState])[] = [
  ["rest", REST],
  ["squeeze", SQUEEZED],
  ["release", RELEASED],
];

function Moments() {
  const t = useTranslations("learn.moments");
  const { drops } = startPlay("standing", "healthy");
  return (
    <section className={`stack ${styles.section}`} aria-labelledby="moments">
      <div className="stack-tight">
        <h2 id="moments">{t("title")}</h2>
        <p className="soft">{t("lead")}</p>
      </div>
      <ol className={styles.moments}>
        {STILLS.map(([id, state]) => (
          <li key={id}>
            <div className={styles.still}>
              <LimbDrawing id={id} view={{ state, bend: 0, drops }} title={t(`${id}.drawing`)} />
            </div>
            <h3>{t(`${id}.title`)}</h3>
            <p>{t(`${id}.says`, { pressure: Math.round(anklePressure(state)) })}</p>
          </li>
        ))}
      </ol>
      <div className={styles.printLegend}>
        <Legend />
      </div>
    </section>
  );
}

/** The catalogue by whole paths; a test says every path of every table. */
function useSay(): Say {
  const t = useTranslations();
  type Key = Parameters<typeof t>[0];
  return (path, values) => t(path as Key, values as never);
}

function Figures() {
  const t = useTranslations("learn.figures");
  const say = useSay();
  const models = new Map(LIMB_FIGURES.map(({ id, model }) => [id, roundFigure(model())]));
  const given = (id: FigureId) => models.get(id) ?? 0;
  const chart = t("chart", {
    healthy: given("walking"),
    leaking: roundFigure(given("standing") - given("fallLeaking")),
    refill: given("refill"),
    refillLeaking: given("refillLeaking"),
  });
  return (
    <section className={`stack ${styles.section}`} aria-labelledby="figures">
      <div className={`stack ${styles.together}`}>
        <div className="stack-tight">
          <h2 id="figures">{t("title")}</h2>
          <p className="soft">{t("lead")}</p>
        </div>
        <PressureChart
          title={chart}
          words={{
            walk: t("walk"),
            rest: t("rest"),
            axis: t("axis"),
            unit: t("units.mmHg"),
            band: t("band"),
            healthy: t("healthy"),
            leaking: t("leaking"),
          }}
        />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("measured")}</th>
            <th scope="col">{t("model")}</th>
          </tr>
        </thead>
        <tbody>
          {LIMB_FIGURES.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {t(`names.${figure.id}`)}
                <Sources ids={figure.sources} />
              </th>
              <td data-label={t("measured")}>{sayMeasured(figure, say)}</td>
              <td data-label={t("model")}>
                {given(figure.id)} {t(`units.${figure.unit}`, { value: given(figure.id) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft measure">{t("honest")}</p>
    </section>
  );
}

function Part({ part }: { part: LearnPart }) {
  const t = useTranslations("learn");
  return (
    <section className={`stack ${styles.section}`} aria-labelledby={part}>
      <h2 id={part}>{t(`parts.${part}`)}</h2>
      <div className={styles.facts}>
        {LEARN_FACTS.filter((fact) => fact.part === part).map(({ id, sources }) => (
          <div key={id} className={styles.fact}>
            <h3>{t(`facts.${id}.title`)}</h3>
            <p>{t(`facts.${id}.says`)}</p>
            <Sources ids={sources} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Who says it, each leading to the passage. */
function Sources({ ids }: { ids: readonly SourceId[] }) {
  const t = useTranslations("learn");
  const lists = useTranslations("lists");
  return (
    <p className={styles.sources}>
      {t("sources")}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && lists("semicolon")}
          <SourceLink id={id} />
        </span>
      ))}
    </p>
  );
}
