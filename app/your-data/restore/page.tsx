import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { RestoreForm } from "@/components/your-data/restore-form";
import { env } from "@/lib/server/run/env";
import { parseCode, toCode, type Owner } from "@/lib/server/keys/owner";
import { readOwner, readTypedCode } from "@/http/session";
import { countTrips } from "@/lib/server/store/trips";
import { PATHS } from "@/lib/core/paths";
import { still } from "../../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problem } = await searchParams;
  const title = (await getTranslations("yourData.restore"))("title");
  const errors = await getTranslations("errors");
  return {
    title: problem === undefined ? title : errors("titlePrefix", { title }),
    robots: { index: false },
  };
}

async function RestorePage({ searchParams }: Props) {
  const { problem } = await searchParams;
  const typed = await readTypedCode();
  const read = parseCode(typed);
  const owner = await readOwner(new Date());
  const { trips } = owner === null ? { trips: 0 } : await countTrips(owner);
  const t = await getTranslations("yourData.restore");
  const data = await getTranslations("yourData");
  return (
    <Page title={t("title")} lead={t("lead")} back={{ href: PATHS.yourData, label: data("back") }}>
      <RestoreForm
        action={PATHS.restoreCode}
        typed={typed}
        problem={problem === undefined ? null : read.ok ? { kind: "unknown" } : read.problem}
        here={owner && trips > 0 ? { trips, ...codeOf(owner) } : null}
        exportPath={PATHS.export}
        nonce={(await headers()).get("x-nonce") ?? ""}
      />
    </Page>
  );
}

/** An owner's recovery code, and the address that its QR code holds. */
function codeOf({ secret }: Owner): { code: readonly string[]; address: string } {
  const code = toCode(secret);
  return { code, address: `${env.publicOrigin}/your-data/restore#${code.join("-")}` };
}

export default still(RestorePage);
