/** An airport with scheduled service. */
export type Airport = {
  /** IATA code, three capitals. */
  readonly iata: string;
  readonly city: string;
  readonly name: string;
  readonly country: string;
  /** IANA time zone. */
  readonly zone: string;
  /** The code it had until lately, still printed on tickets; it finds the airport too. */
  readonly was?: string;
};

/** What stands in a field for an airport: its name, the city too where the name does not say it, and the code last. */
export function toAirportText({ iata, city, name, was }: Airport): string {
  const place = name.toLowerCase().includes(city.toLowerCase()) ? name : `${city}, ${name}`;
  return `${place} (${was === undefined ? iata : `${iata}, was ${was}`})`;
}

/**
 * The code in what was typed for an airport: alone ("lhr"), or in brackets at the end as {@link toAirportText} writes
 * it. Null for anything else; whether there is such an airport is for the server's table to say.
 */
export function readAirportCode(text: string): string | null {
  const [, alone, bracketed] = /^(?:([A-Za-z]{3})|.*\(([A-Z]{3})(?:, was [A-Z]{3})?\))$/.exec(text) ?? [];
  return alone?.toUpperCase() ?? bracketed ?? null;
}
