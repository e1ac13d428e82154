import fc from "fast-check";
import ical from "ical-generator";
import { expect, test } from "vitest";
import { findAirport } from "@/lib/server/flights/airports";
import { toLocal } from "@/lib/server/flights/zones";
import { pageWith, reservation } from "../support/bookings";
import { boardingPass } from "../support/passes";
import { readHere, sayBooking } from "../support/read-booking";

const PLACES = ["LHR", "SIN", "JFK", "NRT", "SYD", "KTM", "AKL", "GRU", "HNL", "DEL"] as const;
const START = Date.UTC(2026, 11, 1);
const MINUTE = 60_000;

type Flown = {
  readonly from: string;
  readonly to: string;
  readonly leaves: string;
  readonly comes: string;
  readonly airline: string;
  readonly number: number;
  readonly seat: string;
};

/** An itinerary of one to eight flights, each from where the one before it came to. */
const itineraries = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 2, maxLength: 9 }),
    fc.integer({ min: 0, max: 60 * 24 * 300 }),
    fc.array(
      fc.record({
        minutes: fc.integer({ min: 20, max: 1400 }),
        layover: fc.integer({ min: 30, max: 1400 }),
        airline: fc.constantFrom("BA", "SQ", "U2", "9W"),
        number: fc.integer({ min: 1, max: 9999 }),
        row: fc.integer({ min: 1, max: 80 }),
        letter: fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H", "J", "K"),
      }),
      { minLength: 8, maxLength: 8 },
    ),
  )
  .map(([places, first, details]): readonly Flown[] => {
    let at = START + first * MINUTE;
    return places.slice(1).map((to, index) => {
      const { minutes = 60, layover = 60, airline = "BA", number = 1, row, letter } = details[index] ?? {};
      const leaves = new Date(at).toISOString();
      at += minutes * MINUTE;
      const comes = new Date(at).toISOString();
      at += layover * MINUTE;
      return { from: places[index] ?? "", to, leaves, comes, airline, number, seat: `${row}${letter}` };
    });
  });

const local = (at: string, place: string) => toLocal(at, findAirport(place)?.zone ?? "");
const clock = (at: string, place: string) => local(at, place).local.replace("T", " ");
const saidFully = (flights: readonly Flown[], withSeat: boolean) =>
  flights.map(
    ({ from, to, leaves, comes, airline, number, seat }) =>
      `${from} ${clock(leaves, from)} > ${to} ${clock(comes, to)} ${airline} ${number}${withSeat ? ` ${seat}` : ""}`,
  );

test("an itinerary written as JSON-LD is read back as that itinerary", () => {
  fc.assert(
    fc.property(itineraries, (flights) => {
      const iso = (at: string, place: string) => `${local(at, place).local}:00${local(at, place).offset}`;
      const markup = flights.map(({ from, to, leaves, comes, airline, number, seat }) =>
        reservation(
          {
            flightNumber: String(number),
            airline: { "@type": "Airline", iataCode: airline },
            departureAirport: { "@type": "Airport", iataCode: from },
            arrivalAirport: { "@type": "Airport", iataCode: to },
            departureTime: iso(leaves, from),
            arrivalTime: iso(comes, to),
          },
          { airplaneSeat: seat },
        ),
      );
      expect(sayBooking(readHere(pageWith(markup.toReversed())))).toEqual(saidFully(flights, true));
    }),
  );
});

test("an itinerary written by ical-generator is read back as that itinerary", () => {
  fc.assert(
    fc.property(itineraries, (flights) => {
      const calendar = ical({ name: "Trip" });
      for (const { from, to, leaves, comes, airline, number } of flights.toReversed())
        calendar.createEvent({
          start: new Date(leaves),
          end: new Date(comes),
          summary: `Flight ${airline} ${number} ${from} to ${to}`,
        });
      expect(sayBooking(readHere(calendar.toString()))).toEqual(saidFully(flights, false));
    }),
  );
});

test("an itinerary written by bcbp, four flights at most, is read back as that itinerary's days and seats", () => {
  fc.assert(
    fc.property(itineraries, (all) => {
      // A day is told by its number alone: within half a year it is the nearest.
      const flights = all
        .slice(0, 4)
        .map((flight) => ({ ...flight, day: clock(flight.leaves, flight.from).slice(0, 10) }));
      fc.pre(flights.every(({ day }) => day < "2027-05-25"));
      const coded = flights.map(({ from, to, airline, number, day, seat }) => ({
        from,
        to,
        airline,
        number,
        day,
        seat,
      }));
      const said = sayBooking(readHere(boardingPass(coded)));
      expect(said.toSorted()).toEqual(
        flights
          .map(
            ({ from, to, day, airline, number, seat }) =>
              `${from} ${day} > ${to} ? ${airline} ${number} ${seat}`,
          )
          .toSorted(),
      );
    }),
  );
});
