// Makes lib/server/generated/airports.json: the airports with scheduled service, reduced to what the site needs.
// Codes, names and time zones come from airport-data-js (CC BY 4.0), cities from aircodes (MIT), and
// airports.overrides.json corrects both. The packages themselves (6 MB) never ship.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import airportData from "airport-data-js";
import moment from "moment-timezone";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const overrides = read("./airports.overrides.json");
const cities = new Map(
  read("../node_modules/aircodes/data/airports.json").map(({ iata, city }) => [iata, city]),
);
const countries = new Intl.DisplayNames("en", { type: "region" });
const SIZES = ["large_airport", "medium_airport", "small_airport"];

/** The city an airport is named for, for the few whose city no list gives. */
const cityOf = (name) =>
  name.replace(/\s+(international|regional|municipal|airport|airfield|heliport|seaplane base)\b.*$/i, "");

const size = ({ type }) => (SIZES.indexOf(type) + SIZES.length + 1) % (SIZES.length + 1);

const airports = (await airportData.findAirports({ scheduled_service: "TRUE" }))
  .filter(({ iata, airport }) => /^[A-Z]{3}$/.test(iata) && airport !== "Metropolitan Area")
  // Larger airports first: searching keeps this order among equals.
  .sort((one, other) => size(one) - size(other) || (one.iata < other.iata ? -1 : 1))
  .map((airport) => {
    const name = airport.airport.trim();
    return {
      iata: airport.iata,
      city: cities.get(airport.iata) || cityOf(name),
      name,
      country: countries.of(airport.country_code),
      zone: airport.time.replaceAll(" ", ""),
      ...overrides[airport.iata],
    };
  });

const unknownZones = airports.filter(({ zone }) => !moment.tz.zone(zone));
if (unknownZones.length > 0) {
  throw new Error(
    `No zone rules for ${unknownZones.map(({ iata, zone }) => `${iata} (${zone})`).join(", ")}.`,
  );
}
// The package answers a filter it does not know with nothing.
if (airports.length < 4000)
  throw new Error(`Only ${airports.length} airports: has the airport package changed?`);
if (new Set(airports.map(({ iata }) => iata)).size < airports.length)
  throw new Error("An airport code stands twice.");

const folder = new URL("../lib/server/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("airports.json", folder), JSON.stringify(airports));
console.log(`${airports.length} airports, time-zone data ${moment.tz.dataVersion}.`);
