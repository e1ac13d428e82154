import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Blank } from "@/components/site/blank";
import { Notice } from "@/components/site/notice";
import { Page } from "@/components/site/page";
import { TripList } from "@/components/trip/trip-list";
import { TripSearchForm, WHENS, type SearchTyped } from "@/components/trip/trip-search";
import { isFlightDay, readDay } from "@/lib/core/typed/days-and-times";
import { readOwner } from "@/http/session";
import { listTrips, type TripPage, type TripSearch } from "@/lib/server/store/trip-list";
import { PATHS } from "@/lib/core/paths";
import { partTrips } from "./find-state";
import { still } from "../still";

type Search = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Search> };

/** So many trips are seen at a glance; more can be searched. */
const FEW = 5;
const NONE: TripPage = { upcoming: [], past: [], next: null };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("title") };
}

async function TripsPage({ searchParams }: Props) {
  const search = await searchParams;
  const { left, restored, undo } = search;
  const now = new Date();
  const owner = await readOwner(now);
  const typed = readTyped(search);
  const asked = typed.q !== "" || typed.from !== "" || typed.until !== "" || typed.when !== "all";
  const after = textIn(search, "after");
  const page = owner === null ? NONE : await listTrips(owner, toSearch(typed), after, now);
  const { next } = page;
  const t = await getTranslations("trips");
  const parts = partTrips(page, now);
  const count = page.upcoming.length + page.past.length;
  const further = asked || after !== "";
  const empty = count === 0 && !further;
  return (
    <Page place="trips" title={t("title")} lead={empty ? undefined : t("lead")}>
      {undo === "late" && (
        <Notice icon="expired">
          <p>{t("undoLate")}</p>
        </Notice>
      )}
      {restored !== undefined && (
        <Notice icon="saved">
          <p>
            {t("restored", { count: Number(restored) || 0 })}
            {left !== undefined && ` ${t("left", { count: Number(left) || 0 })}`}
          </p>
        </Notice>
      )}
      {empty && (
        <Blank id="empty" title={t("emptyTitle")}>
          <p>{t("empty")}</p>
        </Blank>
      )}
      {count === 0 && further && (
        <Notice icon="search">
          <p>{t(next === null ? "noneFound" : "noneYet")}</p>
          {next === null && asked && <p>{t("noneFoundNext")}</p>}
        </Notice>
      )}
      {(["aloft", "upcoming", "past"] as const).map(
        (part) =>
          parts[part].length > 0 && (
            <section key={part} className="stack-tight" aria-labelledby={part}>
              <h2 id={part}>{t(part)}</h2>
              <TripList trips={parts[part]} />
            </section>
          ),
      )}
      {(further || next !== null || count >= FEW) && (
        <TripSearchForm typed={typed} asked={asked} folded={!further && next === null} />
      )}
      {(next !== null || after !== "") && (
        <nav className="actions" aria-label={t("pages")}>
          {next !== null && (
            <a className="button button-secondary" href={toPath(typed, next)} rel="next">
              {t("more")}
            </a>
          )}
          {after !== "" && <a href={toPath(typed, "")}>{t("first")}</a>}
        </nav>
      )}
      <p className="actions">
        <a className="button" href={PATHS.plan}>
          {t("plan")}
        </a>
        <a href={empty ? PATHS.restore : PATHS.yourData}>{t(empty ? "restoreLink" : "dataLink")}</a>
      </p>
    </Page>
  );
}

const textIn = (search: Search, name: string): string => {
  const value = search[name];
  return typeof value === "string" ? value.slice(0, 100).trim() : "";
};

function readTyped(search: Search): SearchTyped {
  const when = WHENS.find((each) => each === search.when) ?? "all";
  const [from, until] = [textIn(search, "from"), textIn(search, "until")];
  return { q: textIn(search, "q"), from: toDay(from), until: toDay(until), when };
}

/** A day as a browser without a calendar of its own lets it be typed; "" when it is none, or may be several. */
function toDay(text: string): string {
  const [day = "", ...others] = readDay(text).filter(isFlightDay);
  return others.length === 0 ? day : "";
}

const toSearch = ({ q, from, until, when }: SearchTyped): TripSearch => ({
  when,
  words: q,
  from: from === "" ? null : from,
  until: until === "" ? null : until,
});

function toPath(typed: SearchTyped, after: string): string {
  const query = new URLSearchParams(Object.entries({ ...typed, after }).filter(([, value]) => value !== ""));
  if (typed.when === "all") query.delete("when");
  return query.size === 0 ? PATHS.trips : `${PATHS.trips}?${query.toString()}`;
}

export default still(TripsPage);
