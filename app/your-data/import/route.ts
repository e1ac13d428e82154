import { importTrips, readExport } from "@/lib/server/exporting";
import { answerFile, seeOther } from "@/lib/server/form";
import { makeSecret, toOwner } from "@/lib/server/owner";
import { readOwner, setOwnerCookie } from "@/lib/server/session";

export const POST = answerFile(async (text) => {
  const problem = (kind: string, at = "") =>
    seeOther(`/your-data?${new URLSearchParams({ problem: kind, at }).toString()}#import`);
  if (text === "") return problem("none");
  const read = readExport(text);
  if (!read.ok) return problem(read.problem.kind, read.problem.at.slice(0, 100));

  const now = new Date();
  const owner = (await readOwner(now)) ?? toOwner(makeSecret());
  const { added, there } = await importTrips(owner, read.file, now);
  if (read.file.trips.length > 0) await setOwnerCookie(owner.secret);
  return seeOther(`/your-data?added=${added}&there=${there}#import`);
});
