import { useTranslations } from "next-intl";
import { whoAdvises } from "@/lib/core/evidence/intervals";
import { DEFAULT_PREFERENCES, SET_INTERVALS, WALK_INTERVALS } from "@/lib/core/plan/trip";
import { Choices, Question, type Typed } from "./form";
import { More } from "./leg-fields";
import { sourceName } from "../site/source-link";
import { useListWords } from "../site/words";

const CHOICES = [
  { name: "setEveryMinutes", of: "sets", intervals: SET_INTERVALS },
  { name: "walkEveryMinutes", of: "walks", intervals: WALK_INTERVALS },
] as const;

/** How often to move and to walk, each choice with who advises it. */
export function PaceFields({ typed }: { typed: Typed }) {
  const t = useTranslations("plan.pace");
  const positions = useTranslations("evidence.positions");
  const list = useListWords();
  const said = (of: "sets" | "walks", minutes: number) =>
    whoAdvises(of, minutes)
      .map(({ position, sources }) =>
        t("says", { sources: list(sources.map(sourceName)), advice: positions(position) }),
      )
      .join(" ") || t("ours");
  const chosenIn = (name: (typeof CHOICES)[number]["name"]) =>
    typed.fields[`preferences.${name}`] ?? [String(DEFAULT_PREFERENCES[name])];
  const open = CHOICES.some(({ name }) => chosenIn(name)[0] !== String(DEFAULT_PREFERENCES[name]));
  return (
    <More title={t("title")} open={open}>
      <p className="hint">{t("hint")}</p>
      {CHOICES.map(({ name, of, intervals }) => {
        const path = `preferences.${name}`;
        return (
          <Question key={path} typed={typed} path={path} legend={t(name)} radios>
            <Choices
              typed={{ ...typed, fields: { ...typed.fields, [path]: chosenIn(name) } }}
              name={path}
              options={intervals.map((minutes) => ({
                value: String(minutes),
                label: t("minutes", { minutes }),
                hint: said(of, minutes),
              }))}
            />
          </Question>
        );
      })}
    </More>
  );
}
