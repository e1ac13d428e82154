import { getTranslations } from "next-intl/server";
import { MinorTips } from "@/components/minor-tips";
import { Page } from "@/components/page";
import { StopScreen } from "@/components/stop-screen";
import { EditButton } from "@/components/trip-actions";
import { findSymptomLevel } from "@/lib/core/questions";
import type { TripView } from "@/lib/server/trip-view";

/** What a trip under STOP or MINOR shows, whichever of its pages is asked for: nothing else. */
export async function LockedTrip(props: {
  id: string;
  lock: "STOP" | "MINOR";
  planned: TripView["planned"];
}) {
  const { id, lock, planned } = props;
  if (lock === "STOP")
    return (
      <StopScreen
        level={(planned && findSymptomLevel(planned.trip.answers.symptoms)) ?? "unknown"}
        back={<EditButton id={id} part="answers" label={(await getTranslations("stop"))("mistake")} />}
      />
    );
  const minor = await getTranslations("minor");
  const trips = await getTranslations("trips");
  return (
    <Page title={minor("title")} lead={minor("lead")} back={{ href: "/trips", label: trips("back") }}>
      <MinorTips />
      <EditButton id={id} part="answers" label={trips("answerAgain")} />
    </Page>
  );
}
