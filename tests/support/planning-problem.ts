/*
 * The planning problem once more, written from the design's words minute by minute and sharing nothing with
 * lib/core: a judge of schedules and an exhaustive search for the best one. Slow on purpose, simple on purpose.
 */

export type Problem = {
  readonly duration: number;
  readonly sleep: readonly { readonly startMinute: number; readonly endMinute: number }[];
  readonly setEvery: number;
  readonly walkEvery: number;
  readonly seatedOnly: boolean;
  /** In the air: what each minute is like, where that is not as planned. */
  readonly cabin?: readonly Where[];
  /** In the air: what is left from this minute on, and what lies behind. */
  readonly begin?: {
    readonly minute: number;
    /** The end of the last movement done, if the traveller has been awake since. */
    readonly movedAt: number | null;
    /** Awake minutes since the last walk done. */
    readonly unwalked: number;
    /** Whether waking is less than five minutes ago, with nothing done since. */
    readonly woke: boolean;
    /** Minutes awake already in this stretch. */
    readonly awakeFor: number;
    /** Whether something began or was done already in the ten minutes before the next sleep. */
    readonly edgeIsPast: boolean;
  };
};
export type Move = {
  readonly kind: "seatedSet" | "quickSet" | "walk";
  readonly startMinute: number;
  readonly durationMinutes: number;
};

export type Where = "beltOn" | "meal" | "cruise";

/** What the cabin is like in each minute, as planned. */
export function plannedCabin(duration: number, minute: number): Where {
  if (duration < 120) return "beltOn";
  if (minute < 35 || minute >= duration - 40) return "beltOn";
  if (duration >= 180 && minute >= 75 && minute < 135) return "meal";
  if (duration >= 360 && minute >= duration - 135 && minute < duration - 90) return "meal";
  return "cruise";
}

const whereAt = ({ duration, cabin }: Problem, minute: number) =>
  cabin?.[minute] ?? plannedCabin(duration, minute);
const beginOf = ({ begin }: Problem) => begin?.minute ?? 0;

const minutes = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const asleepAt = (problem: Problem, minute: number) =>
  problem.sleep.some(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);

/** The awake stretches as [first minute, minute after the last]. */
export function stretchesOf(problem: Problem): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const minute of minutes(beginOf(problem), problem.duration)) {
    if (asleepAt(problem, minute)) continue;
    const last = found.at(-1);
    if (last?.[1] === minute) last[1] = minute + 1;
    else found.push([minute, minute + 1]);
  }
  return found;
}

/**
 * Minutes that the first wait has already lasted in the air: since the last movement, if an entry on the next mark
 * would still be in time for that.
 */
function waitedBefore(problem: Problem): number {
  const { begin, setEvery } = problem;
  const [start, end] = stretchesOf(problem)[0] ?? [0, 0];
  const movedAt = begin?.movedAt ?? null;
  if (!begin || movedAt === null || start !== begin.minute) return 0;
  const nextMark = Math.ceil(begin.minute / 5) * 5;
  const fits = nextMark + (whereAt(problem, nextMark) === "cruise" ? 3 : 1) <= end;
  return fits && nextMark - movedAt <= setEvery ? begin.minute - movedAt : 0;
}

/** Every wait of T3, in order; an awake stretch without an entry is one wait. */
export function waitsOf(problem: Problem, moves: readonly Move[]): readonly number[] {
  return stretchesOf(problem).flatMap(([start, end], index) => {
    const waits: number[] = [];
    let still = index === 0 ? waitedBefore(problem) : 0;
    for (const minute of minutes(start, end)) {
      const moving = moves.find((m) => m.startMinute <= minute && minute < m.startMinute + m.durationMinutes);
      if (moving?.startMinute === minute) {
        waits.push(still);
        still = 0;
      }
      if (!moving) still += 1;
    }
    return [...waits, still];
  });
}

/** Every way in which a schedule breaks T1 to T5, the marks, or its own order; empty when it keeps them. */
export function violations(problem: Problem, moves: readonly Move[]): readonly string[] {
  const { duration, sleep, setEvery, seatedOnly, begin } = problem;
  const broken: string[] = [];
  moves.forEach((move, index) => {
    const { kind, startMinute, durationMinutes } = move;
    const name = `${kind} at ${startMinute}`;
    const covered = minutes(startMinute, startMinute + durationMinutes);
    const previous = moves[index - 1];
    if (startMinute % 5 !== 0 || startMinute < beginOf(problem)) broken.push(`${name} is off the marks`);
    if (previous && previous.startMinute + previous.durationMinutes > startMinute)
      broken.push(`${name} overlaps the entry before it`);
    if (kind === "walk" && seatedOnly) broken.push(`T1: ${name} for someone who stays seated`);
    if (kind === "walk" && covered.some((minute) => whereAt(problem, minute) !== "cruise"))
      broken.push(`T1: ${name} with the belt on or a meal served`);
    if (covered.some((minute) => asleepAt(problem, minute) || minute >= duration))
      broken.push(`T2: ${name} leaves its awake stretch`);
    const cruising = whereAt(problem, startMinute) === "cruise";
    const allowed = cruising
      ? { seatedSet: 3, walk: 4, quickSet: null }
      : { quickSet: 1, seatedSet: null, walk: null };
    if (allowed[kind] !== durationMinutes) broken.push(`T5: ${name} of ${durationMinutes}`);
  });
  waitsOf(problem, moves).forEach((wait) => {
    if (wait > setEvery) broken.push(`T3: a wait of ${wait}`);
  });
  const startsWithin = (from: number, to: number) =>
    moves.some(({ startMinute }) => from <= startMinute && startMinute < to);
  stretchesOf(problem).forEach(([start, end]) => {
    const underway = begin?.minute === start;
    if (end - start + (underway ? begin.awakeFor : 0) < 20) return;
    const possible = minutes(Math.max(start, end - 10), end).some(
      (minute) => minute % 5 === 0 && minute + (whereAt(problem, minute) === "cruise" ? 3 : 1) <= end,
    );
    const asked = underway ? possible && !begin.edgeIsPast : true;
    if (asked && sleep.some(({ startMinute }) => startMinute === end) && !startsWithin(end - 10, end))
      broken.push(`T4: nothing before the sleep at ${end}`);
    const waking = begin?.minute === start ? begin.woke : sleep.some(({ endMinute }) => endMinute === start);
    if (waking && !startsWithin(start, start + 5)) broken.push(`T4: nothing after waking at ${start}`);
  });
  return broken;
}

/** Awake minutes beyond `walkEvery` without a walk, counted minute by minute. */
function unwalkedMinutes(problem: Problem, moves: readonly Move[]): number {
  let count = problem.begin?.unwalked ?? 0;
  let beyond = 0;
  for (const minute of minutes(beginOf(problem), problem.duration)) {
    const walking = moves.some(
      (m) => m.kind === "walk" && m.startMinute <= minute && minute < m.startMinute + m.durationMinutes,
    );
    if (walking) count = 0;
    else if (!asleepAt(problem, minute)) {
      count += 1;
      if (count > problem.walkEvery) beyond += 1;
    }
  }
  return beyond;
}

/** Everything the objective compares, in its order: four sums, then starts and kinds at the first difference. */
export function objective(problem: Problem, moves: readonly Move[]): readonly number[] {
  const walks = moves.filter(({ kind }) => kind === "walk").length;
  return [
    unwalkedMinutes(problem, moves) + 15 * walks,
    walks,
    moves.length,
    waitsOf(problem, moves).reduce((sum, wait) => sum + wait * wait, 0),
    ...moves.flatMap(({ kind, startMinute }) => [startMinute, kind === "walk" ? 1 : 0]),
  ];
}

/** Below zero when the first is better; 0 only for the same schedule. */
export function compareObjectives(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}

const inOrder = (moves: readonly Move[]) => moves.toSorted((a, b) => a.startMinute - b.startMinute);

/** Every way to choose so many of these. */
function choices<T>(from: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, index) =>
    choices(from.slice(index + 1), count - 1).map((others) => [first, ...others]),
  );
}

/** Every schedule with these walks and exactly so many sets that keeps T1 to T5. */
function completions(problem: Problem, walks: readonly Move[], sets: number): readonly (readonly Move[])[] {
  const { duration, setEvery } = problem;
  const stretches = stretchesOf(problem);
  const asleep = minutes(0, duration).map((minute) => asleepAt(problem, minute));
  const walking = new Set(walks.flatMap(({ startMinute }) => minutes(startMinute, startMinute + 4)));
  /** Whether someone who moved last at `from`, walks apart, waits too long before `to`. */
  const waitsTooLong = (from: number, to: number, waited: number) => {
    let still = waited;
    return minutes(from, to).some((minute) => {
      still = asleep[minute] || walking.has(minute) ? 0 : still + 1;
      return still > setEvery;
    });
  };
  const found: (readonly Move[])[] = [];
  const place = (placed: readonly Move[]) => {
    const last = placed.at(-1);
    const from = last ? last.startMinute + last.durationMinutes : beginOf(problem);
    const waited = last ? 0 : waitedBefore(problem);
    const left = sets - placed.length;
    if (left === 0) {
      const moves = inOrder([...walks, ...placed]);
      if (!waitsTooLong(from, duration, waited) && violations(problem, moves).length === 0) found.push(moves);
      return;
    }
    for (
      let mark = Math.ceil(from / 5) * 5;
      mark < duration && !waitsTooLong(from, mark, waited);
      mark += 5
    ) {
      // Even waiting as long as can be from here, the sets left would not do.
      const movesLeft = left + walks.filter(({ startMinute }) => startMinute >= mark).length;
      const ahead = stretches.filter(([, end]) => end > mark);
      const awakeLeft = ahead.reduce((sum, [start, end]) => sum + end - Math.max(start, mark), 0);
      if (awakeLeft > movesLeft * (setEvery + 4) + ahead.length * setEvery) return;
      if (asleep[mark] || walking.has(mark)) continue;
      const set: Move =
        whereAt(problem, mark) === "cruise"
          ? { kind: "seatedSet", startMinute: mark, durationMinutes: 3 }
          : { kind: "quickSet", startMinute: mark, durationMinutes: 1 };
      place([...placed, set]);
    }
  };
  place([]);
  return found;
}

/**
 * The best schedule of all, by trying every one: every choice of walks, ranked by what the walks alone decide
 * (unwalked minutes plus 15 a walk, then how many), and for the best of those that can be completed at all, every
 * completion with as few sets as can be.
 */
export function searchExhaustively(problem: Problem): readonly Move[] {
  const possible = minutes(0, Math.ceil(problem.duration / 5))
    .map((index): Move => ({ kind: "walk", startMinute: index * 5, durationMinutes: 4 }))
    .filter((walk) =>
      violations({ ...problem, setEvery: Infinity }, [walk]).every((broken) => /^T[34]/.test(broken)),
    );
  const ranked: { readonly walks: readonly Move[]; readonly score: readonly number[] }[] = [];
  let least = Infinity;
  // More walks than the best total pays for cannot be better.
  for (let count = 0; count <= possible.length && 15 * count <= least; count += 1) {
    for (const walks of choices(possible, count)) {
      const score = objective(problem, walks).slice(0, 2);
      least = Math.min(least, score[0] ?? Infinity);
      ranked.push({ walks, score });
    }
  }
  ranked.sort((a, b) => compareObjectives(a.score, b.score));
  for (let first = 0; first < ranked.length;) {
    const score = ranked[first]?.score ?? [];
    const equals = ranked.filter((other) => compareObjectives(other.score, score) === 0);
    for (let sets = 0; sets <= problem.duration / 5; sets += 1) {
      const schedules = equals.flatMap(({ walks }) => completions(problem, walks, sets));
      const best = schedules
        .map((moves) => ({ moves, value: objective(problem, moves) }))
        .toSorted((a, b) => compareObjectives(a.value, b.value))[0];
      if (best) return best.moves;
    }
    first += equals.length;
  }
  throw new Error("No schedule keeps the constraints.");
}
