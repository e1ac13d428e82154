import type { ReactNode } from "react";
import { NothingHere } from "../../nothing-here";
import { ReadInTheAir } from "../../read-in-the-air";
import { findExerciseCode } from "@/lib/core/plan/exercises";

type Props = { children: ReactNode; params: Promise<{ code: string }> };

/** A move is looked up in the air too. A code that no move has leads nowhere. */
export default async function ExerciseLayout({ children, params }: Props) {
  return <ReadInTheAir>{findExerciseCode((await params).code) ? children : <NothingHere />}</ReadInTheAir>;
}
