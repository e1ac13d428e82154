import { useTranslations } from "next-intl";
import type { Country } from "@/lib/core/places/airport";
import { findEmergencyNumbers } from "@/lib/core/places/emergency-numbers";

/** The numbers to call in these countries as part of a sentence: "999 or 112 (United Kingdom), 995 (Singapore) or …". */
export function useNumberWords() {
  const t = useTranslations("stop.numbers");
  return (countries: readonly Country[]): string => {
    const known = countries.flatMap((country) => {
      const numbers = findEmergencyNumbers(country);
      return numbers === null
        ? []
        : [t("inCountry", { numbers: numbers.join(` ${t("or")} `), country: country.name })];
    });
    return known.length === 0 ? t("local") : `${known.join(", ")} ${t("or")} ${t("local")}`;
  };
}
