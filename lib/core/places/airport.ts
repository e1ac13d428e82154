/** An airport with scheduled flights. */
export type Airport = {
  /** IATA code, three capitals. */
  readonly iata: string;
  /** ICAO code, four capitals; null where none is known. */
  readonly icao: string | null;
  /** The city it serves, or the island. */
  readonly city: string;
  readonly name: string;
  /** State or province, where a country has cities of one name in several: the United States, Canada, Australia. */
  readonly region: string | null;
  readonly country: string;
  /** ISO 3166-1 code of the country, two capitals. */
  readonly countryCode: string;
  /** IANA time zone. */
  readonly zone: string;
  /** The code it had until lately, still printed on tickets; it finds the airport too. */
  readonly was?: string;
};

/** A country that a flight leaves from or lands in. */
export type Country = {
  /** ISO 3166-1 code, two capitals. */
  readonly code: string;
  readonly name: string;
};

/** Where an airport is, in words: its name, the city too where the name does not say it, and the country last. */
export function toPlaceText({ city, name, region, country }: Omit<Airport, "iata">): string {
  const place = name.toLowerCase().includes(city.toLowerCase()) ? name : `${city}, ${name}`;
  return [place, region, country].filter(Boolean).join(", ");
}

/** What stands in a field for an airport: {@link toPlaceText}, and its code in brackets at the end. */
export const toAirportText = (airport: Airport): string =>
  `${toPlaceText(airport)} (${airport.was === undefined ? airport.iata : `${airport.iata}, was ${airport.was}`})`;

/**
 * The code at the end of what stands in a field, in brackets as {@link toAirportText} writes it, or alone in them.
 * Null for anything else: only the server's table can tell whether "Goa" is the code of Genoa or a place in India.
 */
export const readAirportCode = (text: string): string | null =>
  /\(([A-Z]{3})(?:, was [A-Z]{3})?\)$/.exec(text)?.[1] ?? null;
