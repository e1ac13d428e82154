/**
 * Changes that no test notices, and why none need: in this file alone. `code` is what stands in the file, `becomes` what it
 * was changed into.
 *
 * @type {readonly { file: string, code: string, becomes: string, why: string }[]}
 */
export const EXPLAINED = [
  {
    file: "advice/conflicts",
    code: "row?.about",
    becomes: "row.about",
    why: "an id is a row's, which the type of find does not know",
  },
  {
    file: "advice/facts",
    code: 'typeof value === "number"',
    becomes: "true",
    why: "what is undefined is in no range either; only the types ask",
  },
  {
    file: "advice/watch",
    code: "legs.at(-1)?.arrivalLocal",
    becomes: "legs.at(-1).arrivalLocal",
    why: "a run has a last leg, which the type of at does not know",
  },
];
