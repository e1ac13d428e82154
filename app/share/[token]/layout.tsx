import type { ReactNode } from "react";
import { NothingHere } from "../../nothing-here";
import { lookForShared } from "./look-for-shared";

type Props = { children: ReactNode; params: Promise<{ token: string }> };

/** Missing, expired, revoked, locked since: all end here, the same way. */
export default async function ShareLayout({ children, params }: Props) {
  return (await lookForShared((await params).token)) ? children : <NothingHere />;
}
