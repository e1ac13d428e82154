import { BMI, isLikelyBody, toBodyMassIndex } from "../advice/bmi";
import { settle, typedOf, type FieldIssue, type Fields, type IssueMessage } from "./fields";
import { HEIGHT, readAmount, readNumber, WEIGHT, type Scale } from "./amounts";
import type { Unit } from "./typed-words";

type Bounds = { readonly min: number; readonly max: number };
const within = ({ min, max }: Bounds, value: number): boolean => value >= min && value <= max;

const HEIGHT_CM = { min: 60, max: 250 };
const WEIGHT_KG = { min: 20, max: 400 };
/** Most centimetres by which a height typed both ways may differ: somebody rounded. */
const ROUNDING_CM = 2;

/** One input of a measure: the units that a number without one may be in, and bounds in the scale's own unit. */
type Input = {
  readonly path: string;
  readonly field: string;
  readonly scale: Scale;
  readonly units: readonly [Unit, ...Unit[]];
  readonly bounds: Bounds;
  /** The bounds in the input's unit, as they are told. */
  readonly told: Bounds;
  readonly either: IssueMessage;
};

const height = { field: "height", scale: HEIGHT, bounds: HEIGHT_CM, either: "feetEither" } as const;
const CENTIMETRES: Input = {
  ...height,
  path: "heightCm",
  units: ["centimeter", "meter"],
  told: HEIGHT_CM,
  either: "heightEither",
};
const FEET: Input = { ...height, path: "heightFeet", units: ["foot"], told: { min: 2, max: 8 } };
const INCHES: Input = { ...height, path: "heightInches", units: ["inch"], told: { min: 24, max: 98 } };

const weight = { scale: WEIGHT, bounds: WEIGHT_KG, either: "stonesEither" } as const;
const KILOGRAMS: Input = {
  ...weight,
  path: "weightKg",
  field: "weightKg",
  units: ["kilogram"],
  told: WEIGHT_KG,
};
const stones = { ...weight, field: "stones" } as const;
const STONES: Input = { ...stones, path: "weightStone", units: ["stone"], told: { min: 4, max: 62 } };
const POUNDS: Input = { ...stones, path: "weightPounds", units: ["pound"], told: { min: 45, max: 881 } };

/**
 * A height in centimetres, from centimetres, or feet and inches, each of which takes any unit that is typed with it:
 * "180 cm", "1.80", "5 ft 9". Null when nothing was typed.
 */
export function readHeight(fields: Fields): number | null | readonly FieldIssue[] {
  const feet = typedOf(fields, FEET.path);
  const inches = typedOf(fields, INCHES.path);
  const metric = typedOf(fields, CENTIMETRES.path) === "" ? null : readInput(fields, CENTIMETRES);
  const imperial = feet === "" && inches === "" ? null : readFeet(fields, feet, inches);
  const issues = [metric, imperial].filter((read) => read !== null && typeof read === "object");
  if (issues.length > 0) return issues;
  if (typeof metric !== "number" || typeof imperial !== "number")
    return (metric ?? imperial) as number | null;
  const agree = Math.abs(metric - imperial) <= ROUNDING_CM;
  return agree ? metric : [{ path: CENTIMETRES.path, field: CENTIMETRES.field, message: "heightBoth" }];
}

function readFeet(fields: Fields, feet: string, inches: string): number | FieldIssue {
  if (inches === "") return readInput(fields, FEET);
  if (feet !== "") return readBoth(fields, FEET, INCHES);
  const alone = readInput(fields, INCHES);
  // A few inches are what is left over from feet.
  return typeof alone === "number" ? alone : missing(FEET);
}

/** A weight in kilograms, from kilograms, or stones and pounds, of which either may hold all. */
export function readWeight(fields: Fields, field: "weightKg" | "stones"): number | FieldIssue {
  const read = field === "weightKg" ? readInput(fields, KILOGRAMS) : readStones(fields);
  if (typeof read === "object") return read;
  const tall = readHeight(fields);
  if (typeof tall !== "number" || isLikelyBody(tall, read)) return read;
  const path = [KILOGRAMS, STONES, POUNDS].find(
    (input) => input.field === field && typedOf(fields, input.path) !== "",
  )?.path;
  const bmi = toBodyMassIndex(tall, read);
  return { path: path ?? field, field, message: "bodyUnlikely", values: { bmi, ...BMI } };
}

function readStones(fields: Fields): number | FieldIssue {
  if (typedOf(fields, STONES.path) === "") return readInput(fields, POUNDS);
  return typedOf(fields, POUNDS.path) === "" ? readInput(fields, STONES) : readBoth(fields, STONES, POUNDS);
}

/** A body mass index, with or without its unit. */
export function readBmi(fields: Fields, path: string): number | FieldIssue {
  const text = typedOf(fields, path).replace(/\s*kg\s*\/\s*m.?$/i, "");
  const at = { path, field: path, values: { input: path } };
  if (text === "") return { ...at, message: "numberMissing" };
  const isPossible = (bmi: number) => within(BMI, bmi);
  const bmi = settle(text, readNumber(text), isPossible, { ...at, none: "number", either: "numberEither" });
  if (typeof bmi === "object" || isPossible(bmi)) return bmi;
  return { ...at, message: "range", values: { input: path, ...BMI } };
}

const missing = ({ path, field }: Input): FieldIssue => ({
  path,
  field,
  message: "numberMissing",
  values: { input: path },
});

const outside = ({ path, field }: Input, told: Bounds): FieldIssue => ({
  path,
  field,
  message: "range",
  values: { input: path, ...told },
});

function readInput(fields: Fields, input: Input): number | FieldIssue {
  const { path, field, scale, units, bounds, either } = input;
  const text = typedOf(fields, path);
  if (text === "") return missing(input);
  const readings = [...new Set(units.flatMap((unit) => readAmount(text, scale, unit)))];
  const asking = { path, field, values: { input: path }, none: "number", either } as const;
  const read = settle(text, readings, (value) => within(bounds, value), asking);
  return typeof read === "object" || within(bounds, read) ? read : outside(input, input.told);
}

/** A whole number of the large unit, and less than one of it in the small. */
function readBoth(fields: Fields, large: Input, small: Input): number | FieldIssue {
  const { path, field, scale, units, either } = large;
  const size = scale.find(({ unit }) => unit === units[0])?.size ?? NaN;
  const text = typedOf(fields, path);
  const asking = { path, field, values: { input: path }, none: "number", either } as const;
  const whole = settle(text, readAmount(text, scale, units[0]), () => true, asking);
  if (typeof whole === "object") return whole;
  if (Math.abs(Math.round(whole / size) * size - whole) > 1e-6)
    return { path, field, message: "wholeNumber" };

  const [unit] = small.units;
  const room = size / (scale.find((one) => one.unit === unit)?.size ?? NaN);
  const told = { min: 0, max: Math.round(room) - 0.01 };
  const left = typedOf(fields, small.path);
  const readings = readAmount(left, scale, unit);
  const rest = settle(left, readings, (value) => value < size - 1e-6, {
    path: small.path,
    field,
    values: { input: small.path },
    none: "number",
    either,
  });
  if (typeof rest === "object") return rest;
  if (rest >= size - 1e-6) return outside(small, told);
  return within(large.bounds, whole + rest) ? whole + rest : outside(large, large.told);
}
