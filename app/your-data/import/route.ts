import { importTrips, readExport } from "@/lib/server/exporting";
import { keepingForm, readFile, seeOther } from "@/lib/server/form";
import { makeSecret, toOwner } from "@/lib/server/owner";
import { readOwner, setOwnerCookie } from "@/lib/server/session";

export const POST = keepingForm(async (request: Request): Promise<Response> => {
  const file = await readFile(request);
  if (!file.ok) return file.response;
  const problem = (kind: string, at = "") =>
    seeOther(`/your-data?${new URLSearchParams({ problem: kind, at }).toString()}#import`);
  if (file.text === "") return problem("none");
  const read = readExport(file.text);
  if (!read.ok) return problem(read.problem.kind, read.problem.at.slice(0, 100));

  const now = new Date();
  const owner = (await readOwner(now)) ?? toOwner(makeSecret());
  const { added, there } = await importTrips(owner, read.file, now);
  if (read.file.trips.length > 0) await setOwnerCookie(owner.secret);
  return seeOther(`/your-data?added=${added}&there=${there}#import`);
});
