/*
 * The import law: app → components → lib/core ← lib/server ← app, components → lib/device → lib/core.
 * Each rule is one sentence, and there is no list of exceptions.
 */
const law = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    law("nobody-imports-app", "Nobody imports app.", { pathNot: "^app/" }, { path: "^app/" }),
    law(
      "core-stands-alone",
      "lib/core imports zod, date-fns and itself.",
      { path: "^lib/core/" },
      { pathNot: ["^lib/core/", "(^|/)node_modules/(zod|date-fns|@date-fns/tz)/"] },
    ),
    law(
      "components-take-props",
      "Components never import lib/server.",
      { path: "^components/" },
      { path: "^lib/server/" },
    ),
    law(
      "server-knows-no-screen",
      "lib/server imports neither components nor lib/device.",
      { path: "^lib/server/" },
      { path: ["^components/", "^lib/device/"] },
    ),
    law(
      "device-knows-only-core",
      "Of this house, lib/device imports lib/core and itself.",
      { path: "^lib/device/" },
      { path: "^(components|messages|prisma|scripts|tests|lib)/", pathNot: ["^lib/core/", "^lib/device/"] },
    ),
    law(
      "one-door-to-dates",
      "Only lib/core/time.ts imports date-fns.",
      { pathNot: "^lib/core/time\\.ts$" },
      { path: "(^|/)node_modules/(date-fns|@date-fns/tz)/" },
    ),
    law(
      "one-door-to-prisma",
      "Only db.ts, trips.ts and drafts.ts in lib/server import Prisma (and prisma/ itself).",
      { pathNot: ["^lib/server/(db|trips|drafts)\\.ts$", "^lib/server/generated/", "^prisma/"] },
      {
        path: [
          "^lib/server/generated/(sqlite|postgresql)",
          "(^|/)node_modules/(@prisma|prisma|better-sqlite3|pg)/",
        ],
      },
    ),
    law(
      "product-code-stands-alone",
      "Product code imports no test and no script.",
      {},
      { path: "^(tests|scripts)/" },
    ),
    law(
      "no-development-dependency",
      "Product code imports no development dependency and no undeclared package.",
      {},
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
    law("everything-is-found", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    law("no-circles", "No file imports itself by way of others.", {}, { circular: true }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    // What is generated is one closed box, as a package is.
    doNotFollow: { path: ["node_modules", "^lib/server/generated/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "react-server", "node", "default", "types"],
    },
  },
};
