import type { Fields } from "@/lib/core/fields";
import type { Section } from "@/lib/core/questionnaire";
import type { Sheet } from "@/lib/core/sheet";

/** A form as typed: one value a name, or several. */
export const typed = (values: Readonly<Record<string, string | string[]>>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, [text].flat()]));

/** A date typed under a stem. */
export const dated = (stem: string, date: string): Record<string, string> => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { [`${stem}.day`]: day, [`${stem}.month`]: month, [`${stem}.year`]: year };
};

/** The first section as an adult without warning signs fills it in. */
export const START = { consent: "yes", ageYears: "34", symptoms: "none" };

/** A sheet typed on one day, its first section filled in unless it is given. */
export const sheetOf = (
  answeredOn: string,
  sections: Partial<Record<Section, Readonly<Record<string, string | string[]>>>> = {},
): Sheet => ({
  answeredOn,
  sections: Object.fromEntries(
    Object.entries({ start: START, ...sections }).map(([section, values]) => [section, typed(values)]),
  ),
});
