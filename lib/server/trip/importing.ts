import "server-only";
import type { ExportedTrip } from "../../core/saved/export";
import { makeLanes, runApart, type ApartLimits } from "../run/apart";
import { readExport, type ExportReading } from "./export-file";
import built from "../generated/import-worker.json";

/** Several times what the largest export takes. */
const READING_LIMITS: ApartLimits = { memoryMb: 384, milliseconds: 30_000 };
/** A text of so many characters, a dozen trips, is read sooner than a thread is begun. */
const SMALL = 500_000;

type Trip = { readonly trip: ExportedTrip };
type Last = { readonly ok: true } | Extract<ExportReading, { ok: false }>;

/** One file after the other. */
const inTurn = makeLanes(1);

/**
 * The trips of a file that was sent to be imported, or what is wrong with it: "large" when it takes more memory or time
 * than a file may. A large one is read in a thread of its own, while this one answers requests.
 */
export async function readImport(text: string, limits = READING_LIMITS): Promise<ExportReading> {
  if (text.length <= SMALL) return readExport(text);
  return inTurn(async () => {
    const told = await runApart<Trip | Last>(built.worker, text, limits, (message) => "ok" in message);
    const last = told?.at(-1);
    if (!told || !last || !("ok" in last)) return { ok: false, problem: { kind: "large", at: "" } };
    return last.ok ? { ok: true, trips: told.flatMap((each) => ("trip" in each ? [each.trip] : [])) } : last;
  });
}
