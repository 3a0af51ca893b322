const ONE_NUMBER = /^[^\d]*(\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)(\.\d+)?[^\d]*$/;
/** Words that make another number of it. */
const LARGER = /\d\s*(?:million|billion|thousand|m|k)\b|%?\s*\d+\s*[-–]\s*\d/i;

/** The number in "about 1,600"; undefined where there is none, or more than one: "35 or 36". */
export function amountOf(value: string): number | undefined {
  const found = ONE_NUMBER.exec(value.trim());
  if (!found || LARGER.test(value)) return undefined;
  return Number(found[1]!.replace(/\D/g, '') + (found[2] ?? ''));
}
