import { execFileSync } from 'node:child_process';

/** Computers that stand far from each other: none of them may change an answer. */
export const HOST_ZONES = ['America/New_York', 'UTC', 'Pacific/Auckland'];

/**
 * What a function of a file answers on a computer in another time zone.
 * @param file - Its address, as `new URL('./open.ts', import.meta.url)`.
 */
export function answerIn(zone: string, file: URL, name: string, args: readonly unknown[]): unknown {
  const source = `
    import * as file from ${JSON.stringify(file.href)};
    console.log(JSON.stringify(file[${JSON.stringify(name)}](...${JSON.stringify(args)})));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(said);
}
