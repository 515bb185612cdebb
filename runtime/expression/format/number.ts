import type { UiLanguage } from '../../model/language.ts';

/** Between thousands, and before decimals. French has a narrow space that does not break. */
const SIGNS: Readonly<Record<UiLanguage, readonly [group: string, point: string]>> = {
  en: [',', '.'],
  nl: ['.', ','],
  fr: ['\u202f', ','],
};

/** A number without its sign, as it is written; `below` tells whether it is less than zero as written. */
export interface Written {
  below: boolean;
  digits: string;
}

/**
 * A number with so many decimals, or with those it has. Halves go away from zero, and so does what is a half as one
 * writes it: 1.005 becomes 1.01 though the computer's 1.005 is a little less. What becomes zero has no sign.
 */
export function written(number: number, decimals: number | undefined, language: UiLanguage): Written {
  const [mantissa = '', exponent] = Math.abs(number).toExponential().replace('.', '').split('e');
  const before = Number(exponent) + 1;
  const places = decimals ?? Math.max(0, mantissa.length - before);
  const digits = cut(mantissa, before + places).padStart(places + 1, '0');
  const whole = digits.length - places;
  const [group, point] = SIGNS[language];
  const text = grouped(digits.slice(0, whole), group) + (places ? point + digits.slice(whole) : '');
  return { below: number < 0 && /[1-9]/.test(digits), digits: text };
}

/** The first digits of a mantissa, rounded. */
function cut(mantissa: string, count: number): string {
  if (count >= mantissa.length) return mantissa.padEnd(count, '0');
  if (count < 0) return '';
  return String(BigInt(mantissa.slice(0, count)) + (mantissa.charAt(count) >= '5' ? 1n : 0n));
}

function grouped(whole: string, sign: string): string {
  let end = whole.length % 3 || 3;
  let text = whole.slice(0, end);
  for (; end < whole.length; end += 3) text += sign + whole.slice(end, end + 3);
  return text;
}

/** `1,234.50`, `1.234,50`, `1 234,50`. */
export function numberText(number: number, decimals: number | undefined, language: UiLanguage): string {
  const { below, digits } = written(number, decimals, language);
  return below ? `-${digits}` : digits;
}
