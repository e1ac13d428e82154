/** A clinician's sign-off: who, on which calendar day ("2027-01-31"), and of which rule set, by its hash. */
export type Review = { readonly reviewer: string; readonly reviewedOn: string; readonly hash: string };

/** Null until a clinician has reviewed a rule set: then their name, the date and its hash stand here. */
export const REVIEW: Review | null = null;

/**
 * Where a rule set stands: a draft; reviewed just as it is; or stale, which was reviewed before its tables changed
 * and so is a draft again.
 */
export function findReviewState(review: Review | null, hash: string): "draft" | "reviewed" | "stale" {
  if (review === null) return "draft";
  return review.hash === hash ? "reviewed" : "stale";
}
