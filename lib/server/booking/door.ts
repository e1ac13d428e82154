import "server-only";
import { airportCodes, airportNames } from "../flights/airports";
import { env } from "../run/env";
import { makeLanes, runApart, type ApartLimits } from "../run/apart";
import built from "../generated/booking-worker.json";
import { BOOKING_LIMIT } from "./limit";
import { settleBooking, type Booking } from "./settle";
import type { Part } from "./telling";
import type { Task } from "./worker";

/** Two seconds, or as many times that as a slow machine's owner allows, up to a minute. */
const READING_LIMITS: ApartLimits = { memoryMb: 192, milliseconds: Math.min(2000 * env.limitFactor, 60_000) };
/** How many are read at once, whatever they hold. */
const inTurn = makeLanes(2);
const CODES = airportCodes().join("");
const NAMES = airportNames();

/** The most files of one booking. */
const FILES_MAX = 8;

/**
 * What a booking tells of its flights, from files of it or from text; null when one cannot be read, when they are larger than
 * {@link BOOKING_LIMIT}, or takes more memory or time than a booking may. It is read in a thread of its own that ends with
 * it: nothing of it is kept, logged or sent anywhere, and of what is in it only the shapes of telling.ts come out.
 */
export async function readBooking(
  brought: readonly (Uint8Array | string)[],
  now: Date,
  limits = READING_LIMITS,
): Promise<Booking | null> {
  const size = brought.reduce((sum, { length }) => sum + length, 0);
  if (size === 0 || size > BOOKING_LIMIT || brought.length > FILES_MAX) return null;
  const task: Task = { brought, today: now.toISOString().slice(0, 10), codes: CODES, names: NAMES };
  const told = await inTurn(() => runApart<readonly Part[]>(built.worker, task, limits, () => true));
  return settleBooking(told?.[0] ?? [], now);
}
