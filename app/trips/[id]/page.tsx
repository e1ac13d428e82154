import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarLinks } from "@/components/calendar-links";
import { ClearLock, ClearReasons } from "@/components/clear-lock";
import { GuidanceView } from "@/components/guidance";
import { NotesView } from "@/components/notes";
import { Page } from "@/components/page";
import { PlanColumns } from "@/components/plan-columns";
import { TripActions } from "@/components/trip-actions";
import { UpdateNotice } from "@/components/update-notice";
import { DamagedWords } from "@/components/trip-list";
import { nameTrip, TripLead } from "@/components/trip-words";
import { WatchView } from "@/components/watch";
import type { CalendarEvent } from "@/lib/core/calendar";
import { lastDepartureOf } from "@/lib/core/flight";
import { findNotes } from "@/lib/core/notes";
import { toWatchLegs } from "@/lib/core/saved";
import { findWatch } from "@/lib/core/watch";
import { planCalendar } from "@/lib/server/calendar";
import { findHandedOut } from "@/lib/server/handouts";
import { isSoon, unsureFactors, waitOf } from "@/lib/server/saving";
import { toTripItem, viewTrip } from "@/lib/server/trip-view";
import { findOwnTrip, type TripParams } from "./find-trip";
import { FlightPanel, FlownPlan, readFlight } from "./flown-plan";
import { LockedTrip } from "./locked";

type Props = TripParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: TripParams): Promise<Metadata> {
  const { stored } = await findOwnTrip((await params).id);
  const t = await getTranslations("trips");
  if (stored.corrupted) return { title: t("corrupted") };
  if (viewTrip(stored).lock === "STOP") return { title: (await getTranslations("stop"))("title") };
  const item = toTripItem(stored);
  return { title: item.opens ? nameTrip(item, (duration) => t("unnamed", { duration })) : t("corrupted") };
}

export default async function TripPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { told, problem, prompts, unread, typed } = await searchParams;
  const { owner, stored } = await findOwnTrip(id);
  const t = await getTranslations("trips");
  const back = { href: "/trips", label: t("back") };
  const item = toTripItem(stored);
  if (stored.corrupted || !item.opens)
    return (
      <Page title={t("corrupted")} lead={t("corruptedText")} back={back}>
        {!item.opens && (
          <p className="panel">
            <DamagedWords trip={item} />
          </p>
        )}
        <p className="measure">{t("corruptedNext")}</p>
        <p className="actions">
          <a className="button" href="/your-data#import">
            {t("corruptedImport")}
          </a>
          <a href={`/trips/${id}/delete`}>{t("delete")}</a>
        </p>
      </Page>
    );

  const view = viewTrip(stored);
  const { lock, planned } = view;
  if (lock === "STOP" || lock === "MINOR") return <LockedTrip id={id} lock={lock} planned={planned} />;

  const answered = planned !== null;
  const version = String(stored.version);
  const guidance = planned?.result.guidance;
  const flight = view.plan && readFlight(stored, view, { prompts, unread, typed }, new Date());
  const stage = flight?.stage?.stage;
  const watch = findWatch(toWatchLegs(stored.trip), (planned?.trip ?? view.kept).layoverMinutes);
  const calendar = planCalendar(stored, view, "few");
  const handedOut = await findHandedOut(owner, id);
  return (
    <Page
      title={nameTrip(item, (duration) => t("unnamed", { duration }))}
      wide
      back={back}
      lead={<TripLead trip={{ ...item, name: "" }} />}
    >
      {problem === "elsewhere" && (
        <p className="notice" role="status">
          {t("elsewhere")}
        </p>
      )}
      {view.changed && <UpdateNotice id={id} version={version} opens={view.plan === null} />}
      {flight && stage !== "boarding" && <FlightPanel flight={flight} />}
      <PlanColumns
        advice={
          planned && guidance && stored.sheet ? (
            <>
              <GuidanceView
                guidance={guidance}
                explanation={planned.explanation}
                ruleset={planned.result.ruleset}
                answered={{
                  sheet: stored.sheet,
                  departureDate: stored.trip.departureDate,
                  lastDepartureDate: lastDepartureOf(stored.trip),
                  answers: planned.trip.answers,
                }}
                unsure={unsureFactors(planned.trip.answers)}
                told={guidance.group === "CLEAR" && lock === null}
                soon={isSoon(planned, new Date())}
              />
              <NotesView notes={findNotes(planned.trip)} />
            </>
          ) : (
            <p className="panel">{t("answersNotKept")}</p>
          )
        }
        plan={
          flight !== null ? (
            <>
              {stage === "boarding" && <FlightPanel flight={flight} />}
              <FlownPlan flight={flight} />
            </>
          ) : planned === null ? (
            <ClearLock reasons="" ticket={{}} action={null} />
          ) : (
            guidance?.group === "CLEAR" && (
              <ClearReasons
                rules={planned.explanation.rules}
                unsure={unsureFactors(planned.trip.answers)}
                ticket={{ reasons: waitOf(planned), version }}
                action={`/trips/${id}/can-fly`}
                missed={told === "missing"}
              />
            )
          )
        }
        actions={
          <>
            <div className="stack screen-only">
              <TripActions
                id={id}
                version={version}
                name={stored.trip.name}
                answered={answered}
                nameLong={problem === "name"}
                flies={view.plan !== null}
                doctor={guidance !== undefined && guidance.group !== "MOVE"}
              />
              <CalendarLinks
                id={id}
                few={countPrompts(calendar.events)}
                every={countPrompts(planCalendar(stored, view, "every").events)}
                days={calendar.events.some(({ kind }) => kind === "watch")}
                leavesOut={calendar.leavesOut}
                missing={calendar.missing}
                handedOut={handedOut !== null}
              />
            </div>
            {watch && <WatchView watch={watch} />}
          </>
        }
      />
    </Page>
  );
}

const countPrompts = (events: readonly CalendarEvent[]) =>
  events.filter(({ kind }) => kind !== "watch").length;
