import { createRequire } from "node:module";

// Imported, it would load its extractor of messages, which is not used, and with it two large packages that are left out
// (docs/decisions/0039).
const createNextIntlPlugin = createRequire(import.meta.url)("next-intl/plugin");
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/server/run/words.ts",
  // Parsing the words anew was a tenth of what a page costs.
  experimental: { messages: { path: "./messages", format: "json", precompile: true } },
});

// Addresses that hold nobody's data, and say of every answer how long it may be kept.
const MAY_BE_KEPT = "_next/|icons/|favicon\\.ico$|companion/|api/v1/(?:airports|openapi\\.json)$";

// The languages made up from English are for development and for the build that is tested: no other has them.
const languages = process.env.PSEUDO_LANGUAGES === "1" && { "@/messages/languages": "./messages/pseudo.ts" };

/** @type {import("next").NextConfig} */
const config = {
  // Tests and side-by-side builds name their own folder.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // A process serves as soon as it can: what each page is made by is read when it is first asked for.
  experimental: { preloadEntriesOnStart: false },
  // Answers are compressed where they leave (http/whole-answers.ts).
  compress: false,
  reactStrictMode: true,
  turbopack: {
    // Pages ask for their words here (lib/server/run/words.ts).
    resolveAlias: {
      "next-intl": "./lib/server/run/words.ts",
      "next-intl/server": "./lib/server/run/words.ts",
      ...languages,
    },
  },
  // Types, those of the tests too, are checked by `npm test`; whoever only starts the site need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Nothing here needs its images made anew, on a stranger's word, at any size.
  images: { unoptimized: true },
  // Next's own redirect would go out without the headers below.
  skipTrailingSlashRedirect: true,
  // What every answer says stands in http/headers.ts; the policy with a nonce, in http/opening.ts.
  headers: () => [
    // An answer that failed half-way says nothing of it itself. What a route says after this counts for nothing, so what
    // may be kept is left out.
    { source: `/((?!${MAY_BE_KEPT}).*)`, headers: [{ key: "Cache-Control", value: "no-store" }] },
    // Whoever opens a share link leaves no trace of its address elsewhere.
    {
      source: "/share/:path*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
  ],
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "pg",
    "pino",
  ],
};

export default withNextIntl(config);
