export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** What a figure should be: no more, or no less. */
export type Target = { most: number } | { least: number };

/** Says a figure, and whether it is what it should be; without a target it is only said. */
export function verdict(what: string, figure: number, target?: Target): void {
  const [met, told] = !target
    ? [true, 'none set']
    : 'most' in target
      ? [figure <= target.most, `≤ ${target.most}`]
      : [figure >= target.least, `≥ ${target.least}`];
  say(`  ${met ? 'met   ' : 'missed'}  ${what}: ${figure.toFixed(2)} (target ${told})`);
}
