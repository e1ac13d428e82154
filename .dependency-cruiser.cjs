/*
 * The import law. The house is a list of rooms, each with its floor: what it may see of the house, and a sentence that
 * says so. There is no list of exceptions, no circle, and what is generated stands in the room it is made from.
 */
const law = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** Everything of this house, and the files that stand in the hall of lib/core. */
const HOUSE = "^(app|companion|components|documents|http|lib|messages|prisma|scripts|tests)/";
const HALL = "lib/core/[^/]+\\.ts$";
const core = (...rooms) => [HALL, ...rooms.map((room) => `lib/core/${room}/`)];
const server = (...rooms) => rooms.map((room) => `lib/server/${room}/`);

/** Room by room, from the ground up: its folder, what it sees besides itself, and the sentence. */
const ROOMS = [
  ["lib/core/[^/]+\\.ts$", [], "The hall of lib/core (clocks, bounds, today) sees only itself."],
  ["lib/core/advice/", core(), "Advice (sources, questions, rules) sees the hall."],
  ["lib/core/plan/", core("advice"), "The plan sees advice."],
  ["lib/core/places/", core("advice"), "Places see advice, for the sources of their numbers."],
  ["lib/core/figure/", core("plan"), "The figure sees the exercises of the plan."],
  [
    "lib/core/typed/",
    core("advice", "plan", "places"),
    "What is typed is read into advice, plan and places.",
  ],
  ["lib/core/air/", core("plan", "figure", "typed"), "The air sees the plan, the figure and what is typed."],
  [
    "lib/core/saved/",
    core("advice", "plan", "places", "typed", "air"),
    "What is saved sees all but evidence.",
  ],
  ["lib/core/evidence/", core("advice", "plan", "places", "typed"), "Evidence lists what the tables hold."],
  ["lib/server/run/", ["messages/"], "What a server needs to run sees only the words."],
  ["lib/server/keys/", ["lib/core/", ...server("run")], "Keys see lib/core and what a server needs to run."],
  ["lib/server/flights/", ["lib/core/", "messages/"], "Flights see lib/core and the words."],
  [
    "lib/server/store/",
    ["lib/core/", "lib/server/generated/", "prisma/", ...server("run", "keys", "flights")],
    "The store sees keys and flights, and alone sees the database.",
  ],
  [
    "lib/server/trip/",
    ["lib/core/", "lib/server/generated/", "messages/", ...server("run", "keys", "flights", "store")],
    "A trip's ways in and out see the store.",
  ],
  [
    "lib/server/booking/",
    ["lib/core/", "lib/server/generated/", ...server("run", "flights")],
    "Bookings see flights, and neither keys nor the store.",
  ],
  [
    "http/",
    ["lib/core/", "lib/server/", "messages/", "documents/generated/", "companion/generated/"],
    "What routes share sees lib, and screens only as they were bundled.",
  ],
  ["components/", ["lib/core/", "messages/"], "Components take props: they see lib/core and the words."],
  ["documents/", ["lib/core/", "components/", "messages/"], "Documents are made of components and lib/core."],
  ["companion/device/", ["lib/core/"], "The device sees lib/core alone."],
  [
    "companion/document/",
    ["lib/core/", "components/", "messages/", "companion/device/"],
    "The companion's documents see components and the device.",
  ],
  [
    "companion/app/",
    ["lib/core/", "components/", "companion/device/", "companion/document/"],
    "The companion's application sees its documents and its device.",
  ],
  [
    "companion/[^/]+\\.ts$",
    ["lib/core/paths\\.ts$", "companion/device/"],
    "The worker sees addresses and the device.",
  ],
];
const nameOf = (folder) => `room-${folder.replace(/\[.*/, "hall").replace(/\/$/, "").replaceAll("/", "-")}`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...ROOMS.map(([folder, sees, sentence]) =>
      law(
        nameOf(folder),
        sentence,
        { path: `^${folder}` },
        { path: HOUSE, pathNot: [folder, ...sees].map((path) => `^${path}`) },
      ),
    ),
    law("nobody-imports-app", "Nobody imports app.", { pathNot: "^app/" }, { path: "^app/" }),
    law(
      "core-stands-alone",
      "lib/core imports zod, date-fns and itself.",
      { path: "^lib/core/" },
      { pathNot: ["^lib/core/", "(^|/)node_modules/(zod|date-fns)/"] },
    ),
    law(
      "one-door-to-dates",
      "Only lib/core/time.ts imports date-fns.",
      { pathNot: "^lib/core/time\\.ts$" },
      { path: "(^|/)node_modules/date-fns/" },
    ),
    law(
      "one-door-to-prisma",
      "Only the store imports Prisma (and prisma/ itself).",
      { pathNot: ["^lib/server/store/", "^lib/server/generated/", "^prisma/"] },
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
    doNotFollow: { path: ["node_modules", "(^|/)generated/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "react-server", "node", "default", "types"],
    },
  },
};
