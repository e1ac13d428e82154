import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { questionPageSchema, type QuestionPage } from "@/lib/core/typed/questionnaire";
import { PATHS } from "@/lib/core/paths";
import { QuestionRoute, questionMetadata } from "../page-route";
import { still } from "../../../still";

type Props = {
  params: Promise<{ page: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return questionMetadata(toPage((await params).page));
}

async function AboutYouListPage({ params, searchParams }: Props) {
  const page = toPage((await params).page);
  if (page === "start") redirect(PATHS.aboutYou);
  return <QuestionRoute page={page} fromCheck={(await searchParams).from === "check"} />;
}

function toPage(text: string): QuestionPage {
  const page = questionPageSchema.safeParse(text);
  if (!page.success) notFound();
  return page.data;
}

export default still(AboutYouListPage);
