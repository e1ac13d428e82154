/** Every address of the site that names no trip, exercise or question page. Its routes stand in `app` under the same names. */
export const PATHS = {
  home: "/",
  about: "/about",
  accessibility: "/accessibility",
  evidence: "/evidence",
  exercises: "/exercises",
  learn: "/learn",
  styleguide: "/styleguide",

  plan: "/plan",
  planBooking: "/plan/booking",
  planBookingShared: "/plan/booking/shared",
  planFlight: "/plan/flight",
  planSleep: "/plan/sleep",
  planForget: "/plan/forget",
  aboutYou: "/plan/about-you",
  planUnder18: "/plan/under-18",
  planUnder18Confirmed: "/plan/under-18/confirmed",
  planCheck: "/plan/check",
  planResult: "/plan/result",
  planCard: "/plan/result/card",
  planNotes: "/plan/result/notes",
  planCanFly: "/plan/can-fly",
  planSave: "/plan/save",

  trips: "/trips",

  yourData: "/your-data",
  recoveryCode: "/your-data/code",
  restore: "/your-data/restore",
  restoreCode: "/your-data/restore/code",
  newKey: "/your-data/key",
  newKeyBegin: "/your-data/key/begin",
  newKeyChanged: "/your-data/key/changed",
  export: "/your-data/export",
  exportSchema: "/your-data/export-schema.json",
  import: "/your-data/import",
  forgetBrowser: "/your-data/forget",
  forgetBrowserConfirmed: "/your-data/forget/confirmed",
  deleteAll: "/your-data/delete",
  deleteAllConfirmed: "/your-data/delete/confirmed",

  api: "/api",
  apiAirports: "/api/v1/airports",
  apiBooking: "/api/v1/booking",
  apiHealth: "/api/health",
  apiOpenapi: "/api/v1/openapi.json",
  apiPlan: "/api/v1/plan",

  offline: "/offline",
  worker: "/sw.js",
  manifest: "/manifest.webmanifest",
  icon: "/icon.svg",
} as const;

/** What stands under a trip's own address. */
export const TRIP_PARTS = [
  "after",
  "calendar.ics",
  "can-fly",
  "card",
  "delete",
  "delete/confirmed",
  "delete/undone",
  "doctor",
  "duplicate",
  "edit",
  "fly",
  "fly/kept.json",
  "fly/progress",
  "progress",
  "rename",
  "return",
  "share",
  "share/made",
  "share/revoked",
  "unfinished",
  "update",
] as const;
export type TripPart = (typeof TRIP_PARTS)[number];

/** An address, as redirects and links take it. */
export type Path = `/${string}`;

/** Whatever was asked for as an id, a code or a token is one step of a path. */
const step = (id: string): string => encodeURIComponent(id);

/** A trip's address, or that of a part of it. */
export const tripPath = (id: string, part?: TripPart): Path =>
  part ? `${PATHS.trips}/${step(id)}/${part}` : `${PATHS.trips}/${step(id)}`;

/** The page of one exercise. */
export const exercisePath = (code: string): Path => `${PATHS.exercises}/${step(code)}`;

/** A shared trip's address. */
export const sharePath = (token: string): Path => `/share/${step(token)}`;

/** A page of questions; the first has no name of its own. */
export const questionsPath = (page: string): Path =>
  page === "start" ? PATHS.aboutYou : `${PATHS.aboutYou}/${step(page)}`;

/** Where a page of questions is posted. */
export const answersPath = (page: string): Path => `/plan/answers/${step(page)}`;

/** A file of the in-flight application, named by its build. */
export const companionPath = (file: string): Path => `/companion/${step(file)}`;
