/** The body mass index is at least and at most this (DESIGN 4): beyond it somebody mistyped. */
export const BMI = { min: 10, max: 80 } as const;

/** The body mass index of a height and a weight to one decimal, half up: what is shown is what is compared. */
export function toBodyMassIndex(heightCm: number, weightKg: number): number {
  const tenths = (weightKg * 100_000) / (heightCm * heightCm);
  // 13 digits drop what floating point adds, so that an exact half always rounds up.
  return Math.round(Number(tenths.toPrecision(13))) / 10;
}

/** Whether a height and a weight can belong to one body. */
export function isLikelyBody(heightCm: number, weightKg: number): boolean {
  const bmi = toBodyMassIndex(heightCm, weightKg);
  return bmi >= BMI.min && bmi <= BMI.max;
}
