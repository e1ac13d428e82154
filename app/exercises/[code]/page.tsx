import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExerciseView } from "@/components/exercise/exercise";
import { Page } from "@/components/site/page";
import { findExerciseCode, type ExerciseCode } from "@/lib/core/plan/exercises";
import { PATHS } from "@/lib/core/paths";
import { still } from "../../still";

type Props = { params: Promise<{ code: string }> };

async function readCode({ params }: Props): Promise<ExerciseCode> {
  return findExerciseCode((await params).code) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const code = await readCode(props);
  return { title: (await getTranslations("exercises"))(`${code}.name`) };
}

async function ExercisePage(props: Props) {
  const code = await readCode(props);
  const t = await getTranslations("moves");
  const names = await getTranslations("exercises");
  return (
    <Page title={names(`${code}.name`)} back={{ href: PATHS.exercises, label: t("all") }} wide>
      <ExerciseView code={code} />
    </Page>
  );
}

export default still(ExercisePage);
