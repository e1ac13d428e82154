import type { ReactNode } from "react";
import { NothingHere } from "../../../nothing-here";
import { questionPageSchema } from "@/lib/core/typed/questionnaire";

type Props = { children: ReactNode; params: Promise<{ page: string }> };

/** A name that no page of questions has leads nowhere. */
export default async function AboutYouLayout({ children, params }: Props) {
  return questionPageSchema.safeParse((await params).page).success ? children : <NothingHere />;
}
