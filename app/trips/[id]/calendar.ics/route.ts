import { getTranslations } from "next-intl/server";
import { asFile } from "@/http/headers";
import { Full } from "@/lib/server/store/room";
import { makeCalendarFile } from "@/lib/server/trip/calendar";
import { languageInHand } from "@/lib/server/run/language";
import { env } from "@/lib/server/run/env";
import { lookForOwnTrip, type TripParams } from "../find-trip";

/** The trip's calendar file; a sentence in its place when there is nothing to put in one. */
export async function GET(request: Request, { params }: TripParams): Promise<Response> {
  const found = await lookForOwnTrip((await params).id);
  if (found === null || found.stored.corrupted) return nothingHere();
  const { owner, stored } = found;
  const prompts = new URL(request.url).searchParams.get("prompts") === "every" ? "every" : "few";
  const language = languageInHand();
  const file = await makeCalendarFile(owner, stored, prompts, env.publicOrigin, language, new Date()).catch(
    (error: unknown) => {
      if (error instanceof Full) return error;
      throw error;
    },
  );
  if (file instanceof Full) {
    const [status, why] = file.of === "space" ? ([503, "fullOfAll"] as const) : ([409, "full"] as const);
    return say(status, (await getTranslations(`refused.${why}`))("text", { kept: "none" }));
  }
  if (file === null) return nothingHere();
  if (file.kind === "none") return say(409, (await getTranslations("calendar.missing"))(file.missing));
  return new Response(file.text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": asFile(file.name),
      "Cache-Control": "no-store",
    },
  });
}

const nothingHere = async () => say(404, (await getTranslations("notFound"))("text"));

const say = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
