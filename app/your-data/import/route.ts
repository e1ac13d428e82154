import { importTrips } from "@/lib/server/trip/exporting";
import { seeOther } from "@/http/form";
import { answerFile } from "@/http/form-file";
import { readImport } from "@/lib/server/trip/importing";
import { makeSecret, parseSecret, toOwner } from "@/lib/server/keys/owner";
import { keepKey, readWriter } from "@/http/session";
import { keepOwner } from "@/lib/server/store/owners";
import { PATHS } from "@/lib/core/paths";

export const POST = answerFile(async (text, said) => {
  const problem = (kind: string, at = "") =>
    seeOther(`${PATHS.yourData}?${new URLSearchParams({ problem: kind, at }).toString()}#import`);
  if (text === null) return problem("encoding");
  if (text === "") return problem("none");
  const read = await readImport(text);
  if (!read.ok) return problem(read.problem.kind, read.problem.at.slice(0, 100));

  const now = new Date();
  const known = await readWriter(now);
  // Sent twice, a first import makes one owner: the one that its page has named.
  const owner = known ?? toOwner(parseSecret(said("owner")) ?? makeSecret());
  if (known === null && read.trips.length > 0) await keepOwner(owner, now);
  const { added, there } = await importTrips(owner, read.trips, now);
  if (read.trips.length > 0) await keepKey(owner, now);
  return seeOther(`${PATHS.yourData}?added=${added}&there=${there}#import`);
});
