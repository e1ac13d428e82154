// First, so that what a component says counts before what is said for all.
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { SendingScript } from "@/components/site/sending-script";
import { COMPANION } from "@/http/companion";
import { env } from "@/lib/server/run/env";
import { BrokenWords } from "@/components/site/broken";
import { ENGLISH } from "@/messages/languages";
import { languageInHand } from "@/lib/server/run/language";

// A nonce for each response (http/opening.ts) needs a rendering for each request.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  const lists = await getTranslations("lists");
  const title = lists("labelled", { name: t("name"), what: t("tagline") });
  const { openGraph } = languageInHand();
  return {
    metadataBase: new URL(env.publicOrigin),
    title: { default: title, template: `%s · ${t("name")}` },
    description: t("description"),
    openGraph: {
      type: "website",
      locale: openGraph,
      siteName: t("name"),
      title,
      description: t("description"),
    },
    twitter: { card: "summary_large_image" },
    robots: { index: true, follow: true },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#1b1620" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("app");
  const { locale, direction, messages } = languageInHand();
  preload(COMPANION.fontPath, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  // The light chosen in the air stands on the root before React comes (components/site/remembered-theme.tsx).
  return (
    <html lang={locale} dir={direction} suppressHydrationWarning>
      <body>
        {!env.secureCookies && <p className="notice screen-only">{t("notPrivate")}</p>}
        {locale === ENGLISH.locale ? children : <BrokenWords value={messages.broken}>{children}</BrokenWords>}
        <SendingScript src={COMPANION.sendingPath} nonce={(await headers()).get("x-nonce") ?? ""} />
      </body>
    </html>
  );
}
