import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "@/lib/server/env";
import "./globals.css";

const atkinson = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-atkinson",
});

// A nonce for each response (proxy.ts) needs a rendering for each request.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return {
    title: { default: `${t("name")}: ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("description"),
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
  return (
    <html lang="en" className={atkinson.variable}>
      <body>
        {!env.secureCookies && <p className="notice screen-only">{t("notPrivate")}</p>}
        {children}
      </body>
    </html>
  );
}
