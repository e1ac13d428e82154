import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EmptySeat, MoveFigure, SeatedFigure } from "@/components/figure/move-figure";
import { PlanNotes } from "@/components/result/plan-notes";
import { SaveForm } from "@/components/result/save-form";
import { SleepOffer } from "@/components/result/sleep-offer";
import { LimbDrawing } from "@/components/second-heart/limb-drawing";
import { advancePlay, startPlay } from "@/components/second-heart/play";
import { FactList } from "@/components/site/fact-list";
import { Icon, ICON_NAMES } from "@/components/site/icon";
import { Panel } from "@/components/site/panel";
import { QrCode } from "@/components/site/qr-code";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { FlightPicture } from "@/components/timeline/flight-picture";
import { TimelineView } from "@/components/timeline/timeline";
import { TimelineMark } from "@/components/timeline/timeline-mark";
import { TripList, type TripListRow } from "@/components/trip/trip-list";
import { TripSearchForm } from "@/components/trip/trip-search";
import { TripStateWords } from "@/components/trip/trip-state";
import { TripTiles } from "@/components/trip/trip-tiles";
import { UpdateNotice } from "@/components/trip/update-notice";
import { RecoveryCode } from "@/components/your-data/recovery-code";
import { EXERCISE_CODES } from "@/lib/core/plan/exercises";
import { languageInHand } from "@/lib/server/run/language";
import { findSample } from "../sample";
import { GuidancePieces } from "./guidance";
import { InTheAir } from "./in-the-air";
import { Piece } from "./piece";
import { QuestionPieces } from "./questions";
import { StatePieces } from "./states";
import styles from "./styleguide.module.css";

const THEMES = ["light", "dark", "cabin"] as const;
const COLOURS = [
  ..."paper surface sunken ink ink-soft line line-strong accent accent-hover on-accent accent-wash".split(
    " ",
  ),
  ..."night night-wash meal focus".split(" "),
];
const SWATCHES = COLOURS.map((colour) => `.swatch-${colour}{background:var(--${colour})}`).join("");
const TRIP = {
  name: "Singapore, December",
  departureDate: "2026-12-01",
  departureLocal: "2026-12-01T21:05",
  route: ["LHR", "SIN"],
  legMinutes: [835],
};
const row = (id: string, change: Partial<Extract<TripListRow, { opens: true }>> = {}): TripListRow => ({
  id,
  opens: true,
  lock: null,
  state: { is: "leavesOn", days: 9 },
  ...TRIP,
  ...change,
});
const ROWS: readonly TripListRow[] = [
  row("air", { state: { is: "air" } }),
  row("soon", { state: { is: "leaves", minutes: 95 } }),
  row("stops", { name: "By way of Doha", route: ["LHR", "DOH", "SIN"], legMinutes: [415, 465] }),
  row("unnamed", { name: "", state: { is: "leavesOn", days: 40 } }),
  row("undated", {
    name: "",
    route: [],
    departureDate: null,
    departureLocal: null,
    state: { is: "undated" },
  }),
  row("locked", { lock: "CLEAR" }),
  row("landed", { state: { is: "landed" } }),
  row("over", { state: { is: "over" } }),
  { id: "damaged", opens: false, route: ["LHR", "SIN"], savedOn: "2026-11-30", state: null },
];
const VARIANTS = [
  {},
  { side: "left" },
  { cast: true },
  { pregnant: true },
  { short: true },
  { transferSeat: true },
] as const;
const SAVE = {
  action: "",
  tripId: "",
  shown: "",
  name: "",
  keepsAnswers: false,
  notes: "",
  editing: false,
  saved: TRIP,
  yours: { ...TRIP, name: "Singapore, January" },
  differ: ["name", "sleep", "answers"] as const,
};

/** Every piece the pages are made of, in every state, in the theme asked for or in each of them one after the other. */
export function Styleguide({ theme }: { theme: unknown }) {
  const asked = THEMES.filter((one) => one === theme);
  const shown = asked.length > 0 ? asked : THEMES;
  const sample = findSample(languageInHand());
  const dark = darkTokens();
  return (
    <>
      <style>{`${dark}${SWATCHES}`}</style>
      {shown.map((one) => (
        <main key={one} className={styles.theme} data-theme={one}>
          <h1>{one}</h1>
          <Pieces sample={sample} />
          <InTheAir sample={sample} theme={one} darkTokens={dark} />
        </main>
      ))}
    </>
  );
}

/** The dark tokens under a name, as the other two have one: dark is the reader's own setting otherwise. */
function darkTokens(): string {
  const tokens = readFileSync(join(process.cwd(), "components/site/tokens.css"), "utf8");
  const [, dark = ""] = /prefers-color-scheme: dark\) \{\s*[^{]*\{([^}]*)\}/.exec(tokens) ?? [];
  return `[data-theme="dark"]{color-scheme:dark;${dark}}`;
}

function Pieces({ sample }: { sample: ReturnType<typeof findSample> }) {
  const squeezed = advancePlay({ ...startPlay("sitting", "healthy"), working: true }, 0.6);
  return (
    <>
      <Piece name="tokens">
        <ul className={styles.swatches}>
          {COLOURS.map((colour) => (
            <li key={colour} className={`swatch-${colour}`}>
              <span>{colour}</span>
            </li>
          ))}
        </ul>
        <p className={styles.xxl}>text-xxl</p>
        <p className={styles.xl}>text-xl</p>
        <p className="lead">lead</p>
        <p>text-m</p>
        <p className="small soft">small soft</p>
      </Piece>
      <Piece name="SiteHeader, SiteFooter">
        <SiteHeader place="trips" />
        <SiteFooter brief />
        <SiteFooter brief={false} />
      </Piece>
      <Piece name="button">
        <p className="actions">
          <button className="button" type="button">
            button
          </button>
          <button className="button button-secondary" type="button">
            button-secondary
          </button>
          <button className="button" type="button" disabled>
            disabled
          </button>
          <button className="button-link" type="button">
            button-link
          </button>
          <a href="#top">link</a>
        </p>
      </Piece>
      <Piece name="field">
        <div className="field">
          <label className="label">
            label <input className="input" defaultValue="value" />
          </label>
          <p className="hint">hint</p>
        </div>
        <div className="field">
          <p className="error">error</p>
          <input className="input" aria-label="wrong" aria-invalid="true" />
        </div>
        <p className="notice">notice</p>
      </Piece>
      <Piece name="Icon">
        <ul className={styles.icons}>
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      </Piece>
      <StatePieces />
      <Piece name="EmptySeat">
        <div className={styles.figure}>
          <EmptySeat />
        </div>
      </Piece>
      <Piece name="Panel">
        <Panel id="panel" title="on show" note="note">
          <p>…</p>
        </Panel>
        <Panel id="folded" title="folded" note="note" folded>
          <p>…</p>
        </Panel>
      </Piece>
      <Piece name="FactList, QrCode, RecoveryCode">
        <FactList facts={[{ name: "name", value: "value" }]} />
        <QrCode className={styles.code} text="https://example.org" title="code" />
        <RecoveryCode groups={["AAAA", "BBBB", "CCCC"]} address="https://example.org/#code" />
      </Piece>
      <Piece name="TripList, TripStateWords">
        <TripList trips={ROWS} />
        <p>
          <TripStateWords state={{ is: "leavesOn", days: 0 }} />
        </p>
      </Piece>
      <Piece name="TripSearchForm">
        <TripSearchForm typed={{ q: "", from: "", until: "", when: "all" }} asked={false} folded />
        <TripSearchForm typed={{ q: "Singapore", from: "", until: "", when: "past" }} asked folded={false} />
      </Piece>
      <Piece name="TripTiles">
        <TripTiles card="#" save="#" keep="#" calendar="#" notes="#" />
        <TripTiles card="#" />
      </Piece>
      <Piece name="UpdateNotice, PlanNotes, SleepOffer">
        <UpdateNotice id="x" version="1" opens={false} />
        <UpdateNotice id="x" version="1" opens />
        <PlanNotes undated mismatch={null} links={[{ href: "#", label: "link" }]} />
        <SleepOffer action="" several={false} offers={[{ leg: 0, hours: [4, 6, 8] }]} />
      </Piece>
      <Piece name="SaveForm">
        {([null, "stale", "missing", "other", "changed"] as const).map((problem) => (
          <SaveForm key={problem} {...SAVE} problem={problem} editing={problem === "stale"} />
        ))}
      </Piece>
      <QuestionPieces />
      <GuidancePieces />
      <Piece name="FlightPicture, TimelineMark, TimelineView">
        <FlightPicture leg={sample.leg} label="FlightPicture" walks />
        <FlightPicture leg={{ ...sample.leg, minute: 400 }} label="FlightPicture in the air" walks={false} />
        <p className="actions">
          <TimelineMark kind="seatedSet" />
          <TimelineMark kind="quickSet" />
          <TimelineMark kind="walk" />
        </p>
        <TimelineView legs={[sample.leg]} layovers={[]} short={false} prompts="few" listed={null} />
      </Piece>
      <Piece name="SeatedFigure, MoveFigure, LimbDrawing">
        <ul className={styles.figures}>
          {VARIANTS.map((variant, index) => (
            <li key={index}>
              <SeatedFigure variant={variant} />
            </li>
          ))}
          {EXERCISE_CODES.map((code) => (
            <li key={code}>
              <MoveFigure code={code} />
            </li>
          ))}
          <li>
            <LimbDrawing id="limb" view={squeezed} title="LimbDrawing" />
          </li>
        </ul>
      </Piece>
    </>
  );
}
