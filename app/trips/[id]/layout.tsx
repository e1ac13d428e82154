import type { ReactNode } from "react";
import { NothingHere } from "../../nothing-here";
import { ReadInTheAir } from "../../read-in-the-air";
import { lookOnce } from "./find-trip";

type Props = { children: ReactNode; params: Promise<{ id: string }> };

/** Every trip that is not the visitor's own gives the same page: a malformed id, a missing trip, another owner's. */
export default async function TripLayout({ children, params }: Props) {
  return <ReadInTheAir>{(await lookOnce((await params).id)) ? children : <NothingHere />}</ReadInTheAir>;
}
