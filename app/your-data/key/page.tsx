import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/site/confirm";
import { Page } from "@/components/site/page";
import { RecoveryCode } from "@/components/your-data/recovery-code";
import { env } from "@/lib/server/run/env";
import { isMade, readChange } from "@/lib/server/keys/key-change";
import { toCode } from "@/lib/server/keys/owner";
import { readKeys, readOwner } from "@/http/session";
import { PATHS } from "@/lib/core/paths";
import { still } from "../../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.changeKey"))("title"), robots: { index: false } };
}

/** Shows the new key's code before anything is sealed under it. */
async function KeyPage({ searchParams }: Props) {
  const { change } = await searchParams;
  const now = new Date();
  const owner = await readOwner(now);
  if (owner === null || typeof change !== "string") redirect(PATHS.yourData);
  if (isMade(owner, change)) redirect(`${PATHS.yourData}?done=key`);
  const next = readChange(owner, await readKeys(now), change, now);
  if (next === null) redirect(`${PATHS.yourData}?problem=key#key`);
  const t = await getTranslations("yourData.changeKey");
  const data = await getTranslations("yourData");
  const groups = toCode(next.secret);
  return (
    <Page title={t("title")} lead={t("text")} back={{ href: PATHS.yourData, label: data("back") }}>
      <section className="panel stack" aria-labelledby="new-code">
        <h2 id="new-code">{t("codeTitle")}</h2>
        <RecoveryCode groups={groups} address={`${env.publicOrigin}/your-data/restore#${groups.join("-")}`} />
        <p>{t("codeText")}</p>
      </section>
      <Confirm
        action={PATHS.newKeyChanged}
        fields={{ change }}
        confirm={t("confirm")}
        keep={{ href: PATHS.yourData, label: t("keep") }}
      >
        <p>{t("after")}</p>
      </Confirm>
    </Page>
  );
}

export default still(KeyPage);
