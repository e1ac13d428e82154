import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";
import { RestoreForm } from "@/components/restore-form";
import { parseCode } from "@/lib/server/owner";
import { readOwner, readTypedCode } from "@/lib/server/session";
import { countTrips } from "@/lib/server/trips";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.restore"))("title"), robots: { index: false } };
}

export default async function RestorePage({ searchParams }: Props) {
  const { problem } = await searchParams;
  const typed = await readTypedCode();
  const read = parseCode(typed);
  const owner = await readOwner(new Date());
  const { trips } = owner === null ? { trips: 0 } : await countTrips(owner);
  const t = await getTranslations("yourData.restore");
  const data = await getTranslations("yourData");
  return (
    <Page title={t("title")} lead={t("lead")} back={{ href: "/your-data", label: data("back") }}>
      <RestoreForm
        action="/your-data/restore/code"
        typed={typed}
        problem={problem === undefined ? null : read.ok ? { kind: "unknown" } : read.problem}
        tripsHere={trips}
        nonce={(await headers()).get("x-nonce") ?? ""}
      />
    </Page>
  );
}
