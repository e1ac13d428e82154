import type { Card } from "@/lib/core/saved/card";
import type { WaitingKind } from "./seat-card-locked";

export const PAPERS = ["a4", "letter", "a6", "wallet"] as const;
export type Paper = (typeof PAPERS)[number];
/** Full sheets, which wallet cards are cut from. */
export const SHEETS = ["a4", "letter"] as const;
export type SheetPaper = (typeof SHEETS)[number];

/** A locked card and a child's have no room for a plan. */
export type CardContent =
  | { readonly kind: "ready"; readonly card: Card }
  | { readonly kind: "STOP" }
  | { readonly kind: WaitingKind };

/** An address as a code on the card: the owner's own, or one that opens for anybody. */
export type CardLink = { readonly href: string; readonly shared: boolean };
