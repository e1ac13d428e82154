import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";
import type { DurationMismatch } from "@/lib/core/plan/trip";

/** What a plan takes for granted, and the ways to change it. */
export function PlanNotes(props: {
  undated: boolean;
  mismatch: DurationMismatch | null;
  links: readonly { readonly href: string; readonly label: string }[];
}) {
  const t = useTranslations("result");
  const sayMinutes = useMinutes();
  return (
    <div className="stack-tight">
      {props.mismatch && (
        <p className="notice">
          {t("durationMismatch", {
            computed: sayMinutes(props.mismatch.computedMinutes),
            stated: sayMinutes(props.mismatch.statedMinutes),
          })}
        </p>
      )}
      <p className="small soft">{t("silent")}</p>
      {props.undated && <p className="small soft">{t("today")}</p>}
      <p className="actions">
        {props.links.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}
