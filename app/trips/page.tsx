import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Page } from "@/components/page";
import { TripList } from "@/components/trip-list";
import { TripSearchForm, WHENS, type SearchTyped } from "@/components/trip-search";
import { readOwner } from "@/lib/server/session";
import { listTrips, type TripPage, type TripSearch } from "@/lib/server/trip-list";
import { toTripItem } from "@/lib/server/trip-view";

type Search = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Search> };

/** So many trips can be seen at a glance; more can be searched. */
const FEW = 10;
const NONE: TripPage = { upcoming: [], past: [], next: null };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("title") };
}

export default async function TripsPage({ searchParams }: Props) {
  const search = await searchParams;
  const { restored, undo } = search;
  const now = new Date();
  const owner = await readOwner(now);
  const typed = readTyped(search);
  const asked = typed.q !== "" || typed.from !== "" || typed.until !== "" || typed.when !== "all";
  const after = textIn(search, "after");
  const page = owner === null ? NONE : await listTrips(owner, toSearch(typed), after, now);
  const { upcoming, past, next } = page;
  const t = await getTranslations("trips");
  const count = upcoming.length + past.length;
  const further = asked || after !== "";
  const empty = count === 0 && !further;
  return (
    <Page title={t("title")} lead={empty ? undefined : t("lead")}>
      {undo === "late" && (
        <p className="notice" role="status">
          {t("undoLate")}
        </p>
      )}
      {restored !== undefined && (
        <p className="notice" role="status">
          {t("restored", { count: Number(restored) || 0 })}
        </p>
      )}
      {(further || next !== null || count >= FEW) && <TripSearchForm typed={typed} asked={asked} />}
      {empty && (
        <section className="panel stack-tight" aria-labelledby="empty">
          <h2 id="empty">{t("emptyTitle")}</h2>
          <p>{t("empty")}</p>
        </section>
      )}
      {count === 0 && further && <p className="measure">{t(next === null ? "noneFound" : "noneYet")}</p>}
      {upcoming.length > 0 && (
        <section className="stack-tight" aria-labelledby="upcoming">
          <h2 id="upcoming">{t("upcoming")}</h2>
          <TripList trips={upcoming.map(toTripItem)} />
        </section>
      )}
      {past.length > 0 && (
        <section className="stack-tight" aria-labelledby="past">
          <h2 id="past">{t("past")}</h2>
          <TripList trips={past.map(toTripItem)} />
        </section>
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
        <a className="button" href="/plan">
          {t("plan")}
        </a>
        <a href={empty ? "/your-data/restore" : "/your-data"}>{t(empty ? "restoreLink" : "dataLink")}</a>
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
  return { q: textIn(search, "q"), from: isDay(from) ? from : "", until: isDay(until) ? until : "", when };
}

const isDay = (text: string) => z.iso.date().safeParse(text).success;

const toSearch = ({ q, from, until, when }: SearchTyped): TripSearch => ({
  when,
  words: q,
  from: from === "" ? null : from,
  until: until === "" ? null : until,
});

function toPath(typed: SearchTyped, after: string): string {
  const query = new URLSearchParams(Object.entries({ ...typed, after }).filter(([, value]) => value !== ""));
  if (typed.when === "all") query.delete("when");
  return query.size === 0 ? "/trips" : `/trips?${query.toString()}`;
}
