import type { ReactNode } from "react";
import { NothingHere } from "../../nothing-here";
import { findExerciseCode } from "@/lib/core/plan/exercises";

type Props = { children: ReactNode; params: Promise<{ code: string }> };

/** A code that no move has leads nowhere. */
export default async function ExerciseLayout({ children, params }: Props) {
  return findExerciseCode((await params).code) ? children : <NothingHere />;
}
