import { useTranslations } from "next-intl";
import { LockTitle } from "../result/clear-lock";
import { EditButton } from "./trip-actions";

/** What stands where the timeline would be while the questions have to be answered again before there is a plan. */
export function AnswerAgain({ id, kept }: { id: string; kept: boolean }) {
  const t = useTranslations("again");
  return (
    <section className="panel stack-tight" aria-labelledby="again">
      <LockTitle id="again">{t("title")}</LockTitle>
      <p>{t("why")}</p>
      <p>{t(kept ? "kept" : "notKept")}</p>
      <EditButton id={id} part="answers" label={t("answer")} />
    </section>
  );
}
