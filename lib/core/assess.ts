import type { Answers } from "./questions";

export type Group = "STOP" | "MINOR" | "CLEAR" | "PLAN" | "ASK" | "MOVE";
export type ReasonClass = "STOP" | "MINOR" | "CLEAR" | "MAJOR" | "COUNT" | "SOFT" | "NOTE";
export type Overlay =
  "AC" | "ASPIRIN" | "SOCKS_NO" | "PREG" | "CAST" | "SEATED_ONLY" | "MULTILEG" | "CUMULATIVE";
export type Band = "D0" | "D1" | "D2" | "D3" | "D4";

/** Why a group was matched: an answer (or the journey), how it counts, and who lists it. */
export type Reason = {
  readonly factor: keyof Answers | "journey";
  readonly class: ReasonClass;
  readonly sources: readonly string[];
};
export type Conflict = {
  readonly id: string;
  readonly sources: readonly { readonly source: string; readonly position: string }[];
  readonly taken: string;
};
type Common = {
  readonly overlays: readonly Overlay[];
  readonly reasons: readonly Reason[];
  readonly conflicts: readonly Conflict[];
};
export type Advice = "PLAN" | "ASK" | "MOVE";
export type Guidance =
  | (Common & { readonly group: "STOP" | "MINOR"; readonly beyond: null })
  | (Common & { readonly group: "CLEAR"; readonly beyond: Advice })
  | (Common & { readonly group: Advice; readonly beyond: null });

/** What changes the timeline and the moves, and nothing else does (DESIGN 4). */
export type Constraints = {
  /** No walks: SEATED_ONLY. */
  readonly seatedOnly: boolean;
  readonly movableAnkles: "both" | "left" | "right" | "neither";
  readonly cast: boolean;
  readonly operation: { readonly kind: string; readonly daysAgo: number } | null;
  readonly pregnant: { readonly weeks: number } | null;
  /** Shorter than 160 cm: feet may not reach the floor. */
  readonly shortStature: boolean;
};

export type Journey = {
  /** Longest run of block minutes over legs less than 240 minutes apart. */
  readonly seatedMinutes: number;
  readonly longestLegMinutes: number;
  readonly legCount: number;
  readonly band: Band;
};
