/** The numbers in what stands under "phone": one, two in one line, or one among words. */
import type { ReadPhone } from './phone';

type Number = Extract<ReturnType<ReadPhone>, { ok: true }>;

/** More in one line are no numbers any more. */
const mostInOne = 5;

/** Digits, and no company has as many desks. */
const longestExtension = 7;

/** All that exist; else why the whole is none. */
export function numbersIn(
  text: string,
  readPhone: ReadPhone,
): Number[] | Extract<ReturnType<ReadPhone>, { ok: false }> {
  const whole = readPhone(text);
  // A long extension is a second number.
  if (whole.ok && (whole.extension ?? '').length < longestExtension) return [whole];
  const parts = text.split(/:::|[/,;|]/, mostInOne);
  const numbers = parts.length > 1 ? parts.map(readPhone).filter((one) => one.ok) : [];
  if (numbers.length > 0) return numbers;
  return whole.ok ? [whole] : whole;
}
