import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/server/messages.ts");

// On every response, files and errors too. What differs from one request or one address to the next (the content
// security policy with its nonce) is in proxy.ts; HSTS is in lib/server/address.ts.
const HEADERS = {
  // Nothing of ours is meant to be framed, embedded or opened by another site.
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  // Not "no-referrer": that makes browsers send "Origin: null" with our own forms.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=()",
    "magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(self), serial=(), usb=()",
  ].join(", "),
};

// What routes answer with. Next compresses no answer whose type it hears of from a route alone.
const TYPES = {
  "/trips/:id/(fly|card)": "text/html; charset=utf-8",
  "/offline": "text/html; charset=utf-8",
  "/companion/([^/]+\\.js)": "text/javascript; charset=utf-8",
  "/companion/([^/]+\\.css)": "text/css; charset=utf-8",
  "/api/v1/(plan|airports|openapi\\.json)": "application/json",
};

// Addresses that hold nobody's data, and say of every answer how long it may be kept.
const MAY_BE_KEPT = "_next/|icons/|companion/|api/v1/(?:airports|openapi\\.json)$";

/** @type {import("next").NextConfig} */
const config = {
  // Tests and side-by-side builds name their own folder.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Types, those of the tests too, are checked by `npm test`; whoever only starts the site need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Nothing here needs its images made anew, on a stranger's word, at any size.
  images: { unoptimized: true },
  // Next's own redirect would go out without the headers below.
  skipTrailingSlashRedirect: true,
  headers: () => [
    { source: "/:path*", headers: Object.entries(HEADERS).map(([key, value]) => ({ key, value })) },
    // An answer that failed half-way says nothing of it itself. What a route says after this counts for nothing, so what
    // may be kept is left out.
    { source: `/((?!${MAY_BE_KEPT}).*)`, headers: [{ key: "Cache-Control", value: "no-store" }] },
    ...Object.entries(TYPES).map(([source, value]) => ({
      source,
      headers: [{ key: "Content-Type", value }],
    })),
    // Whoever opens a share link leaves no trace of its address elsewhere.
    {
      source: "/share/:path*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
    // The one address that proxy.ts leaves out. Nothing it answers with needs more.
    {
      source: "/your-data/import",
      headers: [
        {
          key: "Content-Security-Policy",
          value:
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        },
      ],
    },
  ],
  // What proxy.ts may hold of a body; routes refuse more than 64 KiB themselves (lib/server/body.ts).
  experimental: { proxyClientMaxBodySize: "128kb" },
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "pg",
    "pino",
  ],
};

export default withNextIntl(config);
