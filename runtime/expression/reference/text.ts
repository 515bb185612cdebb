import type { FunctionExamples } from './define.ts';

export const TEXT_EXAMPLES = {
  contains: [
    { source: '"Where is my invoice?".contains("invoice")', value: 'true' },
    { source: '"Where is my INVOICE?".lowerAscii().contains("invoice")', value: 'true' },
  ],
  startsWith: [{ source: '"vip-gold".startsWith("vip-")', value: 'true' }],
  endsWith: [{ source: '"photo.jpg".endsWith(".jpg")', value: 'true' }],
  matches: [
    { source: '"1234 AB".matches("^[0-9]{4} ?[A-Z]{2}$")', value: 'true' },
    { source: '"My order is 4711".matches("[0-9]+")', value: 'true' },
  ],
  size: [
    { source: '"Zoë 👍".size()', value: '5' },
    { source: 'size(["vip", "returns"])', value: '2' },
    { source: '{"tier": "gold"}.size()', value: '1' },
  ],
  lowerAscii: [
    { source: '"FACTUUR".lowerAscii()', value: '"factuur"' },
    { source: '"ÉTÉ".lowerAscii()', value: '"ÉtÉ"' },
  ],
  upperAscii: [{ source: '"1234 ab".upperAscii()', value: '"1234 AB"' }],
  trim: [{ source: '"  yes ".trim()', value: '"yes"' }],
  replace: [
    { source: '"06 12 34".replace(" ", "")', value: '"061234"' },
    { source: '"06 12 34".replace(" ", "-", 1)', value: '"06-12 34"' },
  ],
  substring: [
    { source: '"order 4711".substring(6)', value: '"4711"' },
    { source: '"order 4711".substring(0, 5)', value: '"order"' },
  ],
  charAt: [{ source: '"AB12".charAt(0)', value: '"A"' }],
  indexOf: [
    { source: '"banana".indexOf("an")', value: '1' },
    { source: '"banana".indexOf("an", 2)', value: '3' },
    { source: '"banana".indexOf("x")', value: '-1' },
  ],
  lastIndexOf: [
    { source: '"banana".lastIndexOf("an")', value: '3' },
    { source: '"banana".lastIndexOf("an", 2)', value: '1' },
  ],
  reverse: [{ source: '"abc".reverse()', value: '"cba"' }],
  split: [
    { source: '"red;green;blue".split(";")', value: '["red", "green", "blue"]' },
    { source: '"red;green;blue".split(";", 2)', value: '["red", "green;blue"]' },
  ],
} as const satisfies FunctionExamples;
