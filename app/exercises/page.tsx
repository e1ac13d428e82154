import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExerciseIndex } from "@/components/exercise/exercise-index";
import { Page } from "@/components/site/page";
import { still } from "../still";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moves");
  return { title: t("title"), description: t("lead") };
}

async function ExercisesPage() {
  const t = await getTranslations("moves");
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <ExerciseIndex />
    </Page>
  );
}

export default still(ExercisesPage);
