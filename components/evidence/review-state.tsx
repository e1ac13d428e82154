import { useTranslations } from "next-intl";
import { findReviewState, type Review } from "@/lib/core/advice/review";

/** Whether a clinician has reviewed the rule set with this hash: who and when, or that it is a draft. */
export function ReviewState({ review, hash }: { review: Review | null; hash: string }) {
  const t = useTranslations("evidence.status");
  if (review === null) return <>{t("draft")}</>;
  const who = { reviewer: review.reviewer, date: review.reviewedOn };
  return <>{findReviewState(review, hash) === "stale" ? t("stale", who) : t("reviewed", who)}</>;
}
