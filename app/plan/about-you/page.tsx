import type { Metadata } from "next";
import { QuestionRoute, questionMetadata } from "./page-route";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Promise<Metadata> {
  return questionMetadata("start");
}

export default async function AboutYouPage({ searchParams }: Props) {
  return <QuestionRoute page="start" fromCheck={(await searchParams).from === "check"} />;
}
