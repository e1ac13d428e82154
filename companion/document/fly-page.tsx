/** @jsxImportSource preact */
import type { Country } from "@/lib/core/places/airport";
import { isShort, toJourney } from "@/lib/core/advice/journey";
import { chooseListed, findAlarms } from "@/lib/core/air/alarms";
import { clockOf, unpackLegs, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { Messages } from "@/messages/languages";
import { exercisePath, tripPath } from "@/lib/core/paths";
import { alarmText } from "./alarm-text";
import { AlwaysMoves, LegList } from "./list";
import { Signs } from "./signs";
import { fill, movesOf, type Words } from "./words";

/** What the in-flight page is made of, besides its words and assets. */
export type Flight = {
  readonly trip: KeptTrip;
  readonly title: string;
  /** Where the flight leaves and lands: their numbers to call, and their languages first. */
  readonly countries: readonly Country[];
  readonly flights: string;
  readonly edition: string;
  readonly font: string;
  readonly calendar: boolean;
  readonly fromNetwork: boolean;
};

/** The line at the top of every page in the air: the way back, cabin mode, and warning signs, one tap away. */
export function Bar(props: { words: Pick<Words, "fly">; trip: string; place: "fly" | "page" }) {
  const { fly } = props.words;
  const trip = tripPath(props.trip);
  const isFly = props.place === "fly";
  return (
    <header class="bar">
      <a href={isFly ? trip : `${trip}/fly`}>
        <span aria-hidden="true">‹ </span>
        {isFly ? fly.back : fly.backToFlight}
      </a>
      {isFly && (
        <button type="button" class="button-link" data-do="cabin" hidden>
          {fly.cabin}
        </button>
      )}
      <a class="signs-link" href={isFly ? "#signs" : `${trip}/fly#signs`}>
        {fly.signsLink}
      </a>
    </header>
  );
}

type Drawn = { readonly flight: Flight; readonly words: Words };

/** The page as it is read without a script. Places that are empty here are the script's (companion/app). */
export function FlyPage({ flight, words, messages }: Drawn & { readonly messages: Messages }) {
  const { title, countries, trip } = flight;
  const { fly, app } = words;
  return (
    <>
      <Bar words={words} trip={trip.id} place="fly" />
      <main id="main">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="soft" id="which">
          {fly.without}
        </p>
        <div id="first">
          <div id="now" />
          <div id="noted" role="status" />
          <p id="due" class="visually-hidden" role="status" />
          <div id="dock" />
        </div>
        <div id="ready" />
        <section id="more" class="panel" aria-label={fly.say.title}>
          <div id="say" />
          <p id="totals" class="soft" />
          <p id="sync" class="small soft" />
        </section>
        <Plan trip={trip} words={words} />
        <Signs messages={messages} countries={countries} />
        <Moves trip={trip} words={words} />
        <Reminders flight={flight} words={words} />
        <KeepOnPhone words={words} />
        <p class="small soft">{app.disclaimer}</p>
      </main>
      <dialog id="guide" aria-label={fly.guided.title} />
    </>
  );
}

function Plan({ trip, words }: { readonly trip: KeptTrip; readonly words: Words }) {
  const { fly } = words;
  const legs = unpackLegs(trip);
  const listed = chooseListed(legs);
  const isWhole = legs.every(({ entries }, index) => entries.length === listed[index]?.length);
  return (
    <section class="panel" aria-labelledby="plan">
      <h2 id="plan">{fly.plan.title}</h2>
      {isShortTrip(trip) && <p>{words.short}</p>}
      <p>
        {trip.departureLocal === null ? fly.plan.since : fly.plan.own}{" "}
        {trip.pace.walks ? fly.plan.belt : fly.plan.beltSeated}
      </p>
      <AlwaysMoves trip={trip} words={words} />
      {!isWhole && <p>{fill(fly.plan.few, { sets: trip.pace.setEveryMinutes })}</p>}
      {legs.map((leg, index) => {
        const told = trip.legs[index];
        const from = told?.from && told.to ? ` ${fill(fly.legFrom, { from: told.from, to: told.to })}` : "";
        const minutes = told?.walkBeforeMinutes ?? 0;
        const walk = minutes > 0 ? fill(fly.plan.layover, { minutes }) : fly.plan.layoverNone;
        return (
          <>
            {index > 0 && <p>{trip.pace.walks ? walk : fly.plan.layoverSeated}</p>}
            {trip.legs.length > 1 && (
              <h3>{`${fill(fly.leg, { number: index + 1, count: trip.legs.length })}${from}`}</h3>
            )}
            <div id={`leg-${index}`}>
              <LegList
                {...{ trip, words, leg: index, pushbackAt: leg.departureAt, meals: isWhole, nextId: null }}
                now={{ ...leg, entries: listed[index] ?? [] }}
                clock={() => null}
              />
            </div>
          </>
        );
      })}
    </section>
  );
}

function Moves({ trip, words }: { readonly trip: KeptTrip; readonly words: Words }) {
  const { fly } = words;
  return (
    <section class="panel" aria-labelledby="moves">
      <h2 id="moves">{fly.moves.title}</h2>
      <p>
        {words.stop} {words.setNote}
      </p>
      {movesOf(trip).map((code) => (
        <details id={code}>
          <summary>{words.names[code]}</summary>
          <div class="figure" />
          <ol>
            {Object.values(words.steps[code] ?? {}).map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>
            <a href={exercisePath(code)}>{fly.moves.page}</a>
          </p>
        </details>
      ))}
    </section>
  );
}

/** Whether nothing of this trip need ring. */
function isShortTrip({ legs }: KeptTrip): boolean {
  const ends = legs.map(({ startsAfter, durationMinutes }) => startsAfter + durationMinutes);
  const layovers = legs.slice(1).map(({ startsAfter }, index) => startsAfter - (ends[index] ?? 0));
  return isShort(toJourney(legs, layovers));
}

/** More alarms than these do not stand in a small page twice. */
const ALARMS_TWICE = 60;

function Reminders({ flight: { trip, calendar }, words }: Drawn) {
  const t = words.fly.reminders;
  const planned = (leg: number, minute: number) =>
    clockOf(trip, leg, trip.legs[leg]?.departureAt ?? null, minute)?.time ?? null;
  // A list cut down to the few that matter is the alarms already; the script writes them out all the same.
  const listed = chooseListed(unpackLegs(trip)).flat();
  const isListed = listed.length > ALARMS_TWICE && listed.length === findAlarms(trip).length;
  return (
    <section class="panel" aria-labelledby="reminders">
      <h2 id="reminders">{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        <li>{t.screen}</li>
        {calendar && (
          <li>
            {t.calendar} <a href={tripPath(trip.id, "calendar.ics")}>{t.calendarLink}</a>
          </li>
        )}
        {!isShortTrip(trip) && (
          <li>
            <label for="alarms">{t.alarms}</label>
            <textarea id="alarms" class="input" readOnly rows={6} aria-label={t.alarmsLabel}>
              {isListed ? t.alarmsAbove : alarmText(trip, words, planned)}
            </textarea>
            <p class="small soft">{t.alarmsHow}</p>
            <button type="button" class="button button-secondary" data-do="copy" hidden>
              {t.copy}
            </button>
          </li>
        )}
        <li>
          {t.card} <a href={tripPath(trip.id, "card")}>{t.cardLink}</a>
        </li>
      </ul>
    </section>
  );
}

function KeepOnPhone({ words }: { readonly words: Words }) {
  const { keep } = words.fly;
  return (
    <section class="panel" id="keep" aria-labelledby="keep-title">
      <h2 id="keep-title">{keep.title}</h2>
      <p>{keep.lead}</p>
      <noscript>
        <p>{keep.noScript}</p>
      </noscript>
      <div id="keeping" />
      <p class="small soft">{keep.ios}</p>
    </section>
  );
}
