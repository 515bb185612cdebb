// The alphabet of telephone messages: 3GPP TS 23.038.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Characters that take two units. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** How a text goes out over the telephone network. */
export interface Segments {
  /** GSM-7 when every character is in its alphabet; one that is not makes the whole text UCS-2. */
  encoding: 'gsm-7' | 'ucs-2';
  units: number;
  count: number;
}

const SIZES = { 'gsm-7': { single: 160, joined: 153 }, 'ucs-2': { single: 70, joined: 67 } } as const;

/** The parts a text is sent in. A character of two units is not cut: it goes to the next part whole. */
export function segmentsOf(text: string): Segments {
  const characters = [...text];
  const encoding = characters.every((one) => BASIC.has(one) || EXTENDED.has(one)) ? 'gsm-7' : 'ucs-2';
  const width = (one: string) => (encoding === 'gsm-7' ? (EXTENDED.has(one) ? 2 : 1) : one.length);
  const units = characters.reduce((sum, one) => sum + width(one), 0);
  const { single, joined } = SIZES[encoding];
  return { encoding, units, count: units <= single ? 1 : partsOf(characters.map(width), joined) };
}

function partsOf(widths: readonly number[], size: number): number {
  let count = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > size) {
      count += 1;
      used = 0;
    }
    used += width;
  }
  return count;
}
