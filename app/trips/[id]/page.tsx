import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClearLock, ClearReasons } from "@/components/clear-lock";
import { GuidanceView } from "@/components/guidance";
import { MinorTips } from "@/components/minor-tips";
import { Page } from "@/components/page";
import { PlanColumns } from "@/components/plan-columns";
import { StopScreen } from "@/components/stop-screen";
import { TimelineView } from "@/components/timeline";
import { EditButton, TripActions } from "@/components/trip-actions";
import { UpdateNotice } from "@/components/update-notice";
import { nameTrip, TripLead } from "@/components/trip-words";
import { findSymptomLevel } from "@/lib/core/questions";
import { isSoon, unsureFactors, waitOf } from "@/lib/server/saving";
import { toTripItem, viewTrip } from "@/lib/server/trip-view";
import { findOwnTrip, type TripParams } from "./find-trip";

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
  const { told, problem } = await searchParams;
  const { stored } = await findOwnTrip(id);
  const t = await getTranslations("trips");
  const back = { href: "/trips", label: t("back") };
  if (stored.corrupted)
    return (
      <Page title={t("corrupted")} lead={t("corruptedText")} back={back}>
        <p className="actions">
          <a className="button button-secondary" href={`/trips/${id}/delete`}>
            {t("delete")}
          </a>
        </p>
      </Page>
    );

  const view = viewTrip(stored);
  const { lock, planned } = view;
  if (lock === "STOP")
    return (
      <StopScreen
        level={(planned && findSymptomLevel(planned.trip.answers.symptoms)) ?? "unknown"}
        back={<EditButton id={id} part="answers" label={(await getTranslations("stop"))("mistake")} />}
      />
    );
  if (lock === "MINOR") {
    const minor = await getTranslations("minor");
    return (
      <Page title={minor("title")} lead={minor("lead")} back={back}>
        <MinorTips />
        <EditButton id={id} part="answers" label={t("answerAgain")} />
      </Page>
    );
  }

  const item = toTripItem(stored);
  if (!item.opens) return null;
  const answered = planned !== null;
  const version = String(stored.version);
  const guidance = planned?.result.guidance;
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
      <PlanColumns
        advice={
          planned && guidance ? (
            <GuidanceView
              guidance={guidance}
              explanation={planned.explanation}
              ruleset={planned.result.ruleset}
              unsure={unsureFactors(planned.trip.answers)}
              told={guidance.group === "CLEAR" && lock === null}
              soon={isSoon(planned, new Date())}
            />
          ) : (
            <p className="panel">{t("answersNotKept")}</p>
          )
        }
        plan={
          view.plan !== null ? (
            <TimelineView
              plan={view.plan}
              legs={view.kept.legs}
              layoverMinutes={view.kept.layoverMinutes}
              departureLocal={item.departureLocal}
              short={view.short}
            />
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
          <TripActions
            id={id}
            version={version}
            name={stored.trip.name}
            answered={answered}
            nameLong={problem === "name"}
          />
        }
      />
    </Page>
  );
}
