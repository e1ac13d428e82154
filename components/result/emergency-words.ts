import { useTranslations } from "next-intl";
import { useListWords } from "@/components/site/words";
import type { Country } from "@/lib/core/places/airport";
import { findEmergencyNumbers } from "@/lib/core/places/emergency-numbers";

/** The numbers to call in these countries as part of a sentence: "999 or 112 (United Kingdom), 995 (Singapore) or …". */
export function useNumberWords() {
  const t = useTranslations("stop.numbers");
  const either = useListWords("or");
  return (countries: readonly Country[]): string => {
    const known = countries.flatMap((country) => {
      const numbers = findEmergencyNumbers(country);
      return numbers === null ? [] : [t("inCountry", { numbers: either(numbers), country: country.name })];
    });
    return either([...known, t("local")]);
  };
}
