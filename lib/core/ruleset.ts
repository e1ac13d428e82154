import { ADVICE } from "./advice";
import { CONFLICTS } from "./conflicts";
import { NOTES } from "./notes";
import { findReviewState, REVIEW } from "./review";
import { OVERLAYS, RULES } from "./rules";
import { SOURCES } from "./sources";
import { WATCH_DAYS } from "./watch";

/** 64-bit FNV-1a over UTF-8, as 16 hexadecimal digits: tells tables apart, and proves nothing about who wrote them. */
function toFingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

const HASH = toFingerprint(
  JSON.stringify({ RULES, OVERLAYS, ADVICE, CONFLICTS, NOTES, WATCH_DAYS, SOURCES }),
);

/**
 * Which rules gave an answer. `hash` covers every row of every table (rules, overlays, advice, conflicts, notes,
 * watch days, sources) and is the same on every machine; `reviewed` is true once a clinician's name stands in
 * review.ts for exactly this hash.
 */
export const RULESET = {
  version: "2026.1",
  hash: HASH,
  reviewed: findReviewState(REVIEW, HASH) === "reviewed",
} as const;
