/** A clinician's sign-off of the rule set: who, and on which calendar day. */
export type Review = { readonly reviewer: string; readonly reviewedOn: string };

/** Null until a clinician has reviewed exactly this rule set: then their name and the date stand here. */
export const REVIEW: Review | null = null;
