/** Licences under which a package may be part of what is run, and what each asks for besides its own text. */
const RUNNING = {
  "0BSD": "",
  "Apache-2.0": "",
  "BlueOak-1.0.0": "",
  "BSD-2-Clause": "",
  "BSD-3-Clause": "",
  "CC-BY-4.0": "data, by name",
  "CC0-1.0": "",
  ISC: "",
  MIT: "",
  "MIT-0": "",
  "MPL-2.0": "unchanged, from the registry; whoever changes its files gives those",
  "OFL-1.1": "a typeface, not sold by itself",
  Unlicense: "",
};
/** And of tools, which nobody is sent. */
const TOOLS = { ...RUNNING, "Unicode-3.0": "data, reduced to a table of ours" };

/**
 * The licences of a package as npm writes them: any of the first list, each of which is every one of the second.
 * "MIT and ISC" is [["MIT", "ISC"]], "(MIT OR CC0-1.0)" is [["MIT"], ["CC0-1.0"]].
 *
 * @param {string} expression
 */
export const choices = (expression) =>
  expression
    .replace(/[()]/g, "")
    .split(/ or /i)
    .map((choice) => choice.split(/ and /i).map((licence) => licence.trim()));

const isTool = ({ dev, devOptional }) => dev === true || devOptional === true;
const nameOf = (path) => path.replace(/^.*node_modules\//, "");

/** The packages that are run, as "name@version", each under its own name, also where it stands in for another. */
export const runPackages = (lock) =>
  new Set(
    Object.entries(lock.packages)
      .filter(([path, each]) => path !== "" && !isTool(each))
      .map(([path, { name = nameOf(path), version }]) => `${name}@${version}`),
  );

/**
 * The packages whose licence this project may not live with, as sentences.
 * @param {{ packages: Record<string, { license?: string, dev?: boolean, devOptional?: boolean }> }} lock
 */
export function refusedLicences(lock) {
  return Object.entries(lock.packages).flatMap(([path, each]) => {
    const known = isTool(each) ? TOOLS : RUNNING;
    const may = choices(each.license ?? "").some((all) => all.every((licence) => licence in known));
    return may || path === "" ? [] : [`${nameOf(path)}: ${each.license ?? "no licence"}`];
  });
}

const NAMED = 12;
/**
 * The licences of what is run, as rows of a table: those of many packages by number, of few by name.
 * @param {Parameters<typeof refusedLicences>[0]} lock
 */
export function licenceTable(lock) {
  const found = new Map();
  for (const [path, each] of Object.entries(lock.packages)) {
    if (path === "" || isTool(each)) continue;
    found.set(each.license, (found.get(each.license) ?? new Set()).add(nameOf(path)));
  }
  const rows = [...found].sort(([a, { size: many }], [b, { size: few }]) => few - many || (a < b ? -1 : 1));
  const named = (names) =>
    names.size > NAMED
      ? ""
      : [...names]
          .sort()
          .map((name) => `\`${name}\``)
          .join(", ");
  const asks = (licence) =>
    choices(licence)[0]
      .map((each) => RUNNING[each])
      .filter(Boolean)
      .join("; ");
  return [
    ["Licence", "Packages", "Which, where they are few", "What it asks for besides its text"],
    ["---", "--:", "---", "---"],
    ...rows.map(([licence, names]) => [licence, String(names.size), named(names), asks(licence)]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Where the table stands in THIRD_PARTY_NOTICES.md. */
const HEADING = "## The packages that are run, by licence";
/** The document with today's table. */
export const withTable = (document, table) =>
  document.replace(new RegExp(`(${HEADING}\n[^|]*)[^]*$`), (_, before) => `${before}${table}\n`);
