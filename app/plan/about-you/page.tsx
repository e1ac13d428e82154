import type { Metadata } from "next";
import { sectionMetadata, SectionRoute } from "./section-route";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Promise<Metadata> {
  return sectionMetadata("start");
}

export default async function AboutYouPage({ searchParams }: Props) {
  return <SectionRoute section="start" fromCheck={(await searchParams).from === "check"} />;
}
