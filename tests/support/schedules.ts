/**
 * Twenty schedules as published for their season: local times at both ends as the airline announced them, and the
 * block time. `stated` block times are the source's own words; the others are worked out from the two local times
 * and the offsets from UTC written here by hand, from what the clocks of those places did that day.
 */
export type PublishedLeg = {
  readonly flight: string;
  readonly from: string;
  readonly to: string;
  readonly departureLocal: string;
  readonly arrivalLocal: string;
  /** The clocks' offsets from UTC at each end on that day. */
  readonly offsets: readonly [departure: string, arrival: string];
  readonly block: readonly [hours: number, minutes: number];
  readonly stated: boolean;
};
export type Schedule = {
  readonly id: string;
  /** What it is here for. */
  readonly about: string;
  readonly legs: readonly PublishedLeg[];
  readonly source: string;
};

const leg = (
  flight: string,
  [from, departureLocal, departureOffset]: readonly [string, string, string],
  [to, arrivalLocal, arrivalOffset]: readonly [string, string, string],
  block: readonly [number, number],
  stated: "stated" | "worked out",
): PublishedLeg => ({
  flight,
  from,
  to,
  departureLocal,
  arrivalLocal,
  offsets: [departureOffset, arrivalOffset],
  block,
  stated: stated === "stated",
});

const SINGAPORE = "https://airwaysmag.com/airlines/singapore-returns-to-nyc-with-service-to-jfk/";
const NEW_ZEALAND = "https://iatanews.com/?p=47938";
const QATAR = "https://simpleflying.com/qatar-airways-relaunching-auckland-longest-route-airbus-a350/";
const QANTAS = "https://transportnswblog.com/2018/03/24/qantas-perth-london-inaugural-flight/";
const ANA = "https://travelvoice.jp/20160629-69574";
const JAL = "https://travelvoice.jp/20170529-89895";
const LATAM = "https://www.executivetraveller.com/news/latam-begins-non-stop-sydney-santiago-flights";
const AIR_INDIA =
  "https://sambadenglish.com/ai-flight-from-san-francisco-bhubaneswar-via-new-delhi-from-dec-2/";
const TAHITI_PARIS =
  "https://simpleflying.com/air-tahiti-nui-launch-flights-seattle-tacoma-international-airport-paris/";
const TAHITI_AUCKLAND =
  "https://www.tntv.pf/tntvnews/infospratiques/greve-chez-air-tahiti-nui-le-point-sur-les-vols/";
const TAHITI_SYDNEY =
  "https://www.tourmag.com/Air-Tahiti-Nui-annonce-l-ouverture-d-une-liaison-directe-entre-Tahiti-et-l-Australie_a130781.html";

export const SCHEDULES: readonly Schedule[] = [
  {
    id: "SQ24",
    about: "ultra-long-haul, over the date line eastwards: lands the same morning",
    legs: [
      leg(
        "SQ24",
        ["SIN", "2020-11-09T02:25", "+08:00"],
        ["JFK", "2020-11-09T07:30", "-05:00"],
        [18, 5],
        "stated",
      ),
    ],
    source: SINGAPORE,
  },
  {
    id: "SQ23",
    about: "the longest of all, lands two days later",
    legs: [
      leg(
        "SQ23",
        ["JFK", "2020-11-11T22:30", "-05:00"],
        ["SIN", "2020-11-13T06:10", "+08:00"],
        [18, 40],
        "stated",
      ),
    ],
    source: SINGAPORE,
  },
  {
    id: "NZ2",
    about: "over the date line eastwards: lands a quarter of an hour after it left",
    legs: [
      leg(
        "NZ2",
        ["AKL", "2022-09-19T19:40", "+12:00"],
        ["JFK", "2022-09-19T19:55", "-04:00"],
        [16, 15],
        "stated",
      ),
    ],
    source: NEW_ZEALAND,
  },
  {
    id: "NZ1",
    about: "over the date line westwards: lands two days later",
    legs: [
      leg(
        "NZ1",
        ["JFK", "2022-09-19T21:55", "-04:00"],
        ["AKL", "2022-09-21T07:30", "+12:00"],
        [17, 35],
        "stated",
      ),
    ],
    source: "https://tiatira.com/blog/air-nzs-first-non-stop-flight-to-new-york-lands-at-jfk-airport-rnz",
  },
  {
    id: "QR920",
    about: "ultra-long-haul by night, nine zones east",
    legs: [
      leg(
        "QR920",
        ["DOH", "2023-09-01T01:50", "+03:00"],
        ["AKL", "2023-09-02T02:45", "+12:00"],
        [15, 55],
        "stated",
      ),
    ],
    source: QATAR,
  },
  {
    id: "QR921",
    about: "ultra-long-haul, nine zones west, lands the same day",
    legs: [
      leg(
        "QR921",
        ["AKL", "2023-09-02T15:00", "+12:00"],
        ["DOH", "2023-09-02T23:15", "+03:00"],
        [17, 15],
        "stated",
      ),
    ],
    source: QATAR,
  },
  {
    id: "QF9",
    about: "London's clocks go forward while it is in the air",
    legs: [
      leg(
        "QF9",
        ["PER", "2018-03-24T18:50", "+08:00"],
        ["LHR", "2018-03-25T05:10", "+01:00"],
        [17, 20],
        "worked out",
      ),
    ],
    source: QANTAS,
  },
  {
    id: "QF10",
    about: "the way back, on the day of London's change",
    legs: [
      leg(
        "QF10",
        ["LHR", "2018-03-25T13:15", "+01:00"],
        ["PER", "2018-03-26T13:00", "+08:00"],
        [16, 45],
        "worked out",
      ),
    ],
    source: QANTAS,
  },
  {
    id: "NH110-winter",
    about: "lands before it left; the day before New York's clocks go forward",
    legs: [
      leg(
        "NH110",
        ["HND", "2017-03-11T10:20", "+09:00"],
        ["JFK", "2017-03-11T09:00", "-05:00"],
        [12, 40],
        "worked out",
      ),
    ],
    source: ANA,
  },
  {
    id: "NH110-summer",
    about: "the day after: New York's clocks go forward while it is in the air, and it is due an hour later",
    legs: [
      leg(
        "NH110",
        ["HND", "2017-03-12T10:20", "+09:00"],
        ["JFK", "2017-03-12T10:00", "-04:00"],
        [12, 40],
        "worked out",
      ),
    ],
    source: ANA,
  },
  {
    id: "NH109-winter",
    about: "over the date line westwards, the day before New York's change",
    legs: [
      leg(
        "NH109",
        ["JFK", "2017-03-11T16:55", "-05:00"],
        ["HND", "2017-03-12T21:10", "+09:00"],
        [14, 15],
        "worked out",
      ),
    ],
    source: ANA,
  },
  {
    id: "NH109-summer",
    about: "the day of New York's change: leaves an hour later, lands at the same time",
    legs: [
      leg(
        "NH109",
        ["JFK", "2017-03-12T17:55", "-04:00"],
        ["HND", "2017-03-13T21:10", "+09:00"],
        [14, 15],
        "worked out",
      ),
    ],
    source: ANA,
  },
  {
    id: "JL770",
    about: "over the date line eastwards by night: lands eleven hours before it left",
    legs: [
      leg(
        "JL770",
        ["NRT", "2017-09-15T21:25", "+09:00"],
        ["KOA", "2017-09-15T10:15", "-10:00"],
        [7, 50],
        "worked out",
      ),
    ],
    source: JAL,
  },
  {
    id: "JL779",
    about: "over the date line westwards by day",
    legs: [
      leg(
        "JL779",
        ["KOA", "2017-09-15T12:15", "-10:00"],
        ["NRT", "2017-09-16T16:00", "+09:00"],
        [8, 45],
        "worked out",
      ),
    ],
    source: JAL,
  },
  {
    id: "LA802",
    about: "both ends on southern summer time, over the date line eastwards",
    legs: [
      leg(
        "LA802",
        ["SYD", "2019-10-28T10:00", "+11:00"],
        ["SCL", "2019-10-28T09:15", "-03:00"],
        [13, 15],
        "stated",
      ),
    ],
    source: LATAM,
  },
  {
    id: "LA803",
    about: "the way back, by night",
    legs: [
      leg(
        "LA803",
        ["SCL", "2019-10-30T01:30", "-03:00"],
        ["SYD", "2019-10-31T06:15", "+11:00"],
        [14, 45],
        "stated",
      ),
    ],
    source: LATAM,
  },
  {
    id: "AI-DEL",
    about: "from a zone of half hours, over the date line eastwards",
    legs: [
      leg(
        "AI",
        ["DEL", "2015-12-02T02:35", "+05:30"],
        ["SFO", "2015-12-02T06:00", "-08:00"],
        [16, 55],
        "stated",
      ),
    ],
    source: AIR_INDIA,
  },
  {
    id: "SB900",
    about: "lands on the day before it left",
    legs: [
      leg(
        "SB900",
        ["AKL", "2023-07-13T17:10", "+12:00"],
        ["PPT", "2023-07-12T23:55", "-10:00"],
        [4, 45],
        "worked out",
      ),
    ],
    source: TAHITI_AUCKLAND,
  },
  {
    id: "TN-SYD",
    about: "announced for December 2026, over the date line westwards by day",
    legs: [
      leg(
        "TN",
        ["PPT", "2026-12-14T12:10", "-10:00"],
        ["SYD", "2026-12-15T17:45", "+11:00"],
        [8, 35],
        "worked out",
      ),
    ],
    source: TAHITI_SYDNEY,
  },
  {
    id: "TN58-TN57",
    about: "three legs of one season: out to Paris by Seattle, and back as far as Seattle",
    legs: [
      leg(
        "TN58",
        ["PPT", "2023-06-12T23:35", "-10:00"],
        ["SEA", "2023-06-13T12:00", "-07:00"],
        [9, 25],
        "stated",
      ),
      leg(
        "TN58",
        ["SEA", "2023-06-13T14:30", "-07:00"],
        ["CDG", "2023-06-14T09:00", "+02:00"],
        [9, 30],
        "stated",
      ),
      leg(
        "TN57",
        ["CDG", "2023-06-14T12:05", "+02:00"],
        ["SEA", "2023-06-14T13:20", "-07:00"],
        [10, 15],
        "stated",
      ),
    ],
    source: TAHITI_PARIS,
  },
];

/** The schedule as a request for a plan. */
export const toRequest = ({ legs }: Schedule) => ({
  itinerary: {
    legs: legs.map(({ from, to, departureLocal, arrivalLocal }) => ({
      from,
      to,
      departureLocal,
      arrivalLocal,
    })),
  },
  answers: { ageYears: 40, symptoms: [] },
});
