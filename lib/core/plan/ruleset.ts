import { ADVICE } from "../advice/advice";
import { CLAIMS } from "../advice/claims";
import { CONFLICTS } from "../advice/conflicts";
import { NOTES } from "./notes";
import { findReviewState, REVIEW } from "../advice/review";
import { OVERLAYS, RULES } from "../advice/rules";
import { SOURCES } from "../advice/sources";
import { WATCH_DAYS } from "../advice/watch";

/** 64-bit FNV-1a over UTF-8, as 16 hexadecimal digits: tells tables apart, and proves nothing about who wrote them. */
function toFingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

const HASH = toFingerprint(
  JSON.stringify({ RULES, OVERLAYS, ADVICE, CONFLICTS, CLAIMS, NOTES, WATCH_DAYS, SOURCES }),
);

/**
 * Which rules gave an answer. `hash` covers every row of every table (rules, overlays, advice, conflicts, claims, notes,
 * watch days, sources) and is the same on every machine; `reviewed` is true once a clinician's name stands in
 * review.ts for exactly this hash.
 */
export const RULESET = {
  version: "2026.2",
  hash: HASH,
  reviewed: findReviewState(REVIEW, HASH) === "reviewed",
} as const;
