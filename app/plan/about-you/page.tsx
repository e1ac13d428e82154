import type { Metadata } from "next";
import { QuestionRoute, questionMetadata } from "./page-route";
import { still } from "../../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Promise<Metadata> {
  return questionMetadata("start");
}

async function AboutYouPage({ searchParams }: Props) {
  return <QuestionRoute page="start" fromCheck={(await searchParams).from === "check"} />;
}

export default still(AboutYouPage);
