import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { sectionSchema, type Section } from "@/lib/core/questionnaire";
import { sectionMetadata, SectionRoute } from "../section-route";

type Props = {
  params: Promise<{ section: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionMetadata(toSection((await params).section));
}

export default async function AboutYouSectionPage({ params, searchParams }: Props) {
  const section = toSection((await params).section);
  if (section === "start") redirect("/plan/about-you");
  return <SectionRoute section={section} fromCheck={(await searchParams).from === "check"} />;
}

function toSection(text: string): Section {
  const section = sectionSchema.safeParse(text);
  if (!section.success) notFound();
  return section.data;
}
