import type { PlayRecord } from '../centre/record.ts';
import { readEventLine } from '../compile/1-read/event-line.ts';
import type { OutboundRequest } from '../define/channel.ts';
import { type Bytes, readLines } from '../hosts/input.ts';
import type { Masker } from '../masking/masker.ts';
import { maskedTrace } from '../masking/trace.ts';
import type { EffectOf } from '../model/effect.ts';
import type { JsonObject } from '../model/json.ts';
import type { InMessage } from '../model/message.ts';
import { hasErrors, type Params, type Problem } from '../model/problem.ts';
import { effectLine } from '../simulate/lines.ts';
import { play } from '../simulate/play.ts';
import { contactIn, openWorld, type Played, type SimulationSetup, type World } from '../simulate/world.ts';
import { sayReason } from '../words/say.ts';
import { fileName } from './report.ts';
import { report, type Tools } from './tools.ts';
import { traceLine } from './trace-line.ts';

/** How the lines are played and shown. */
export interface Playing {
  /** The name of what is read, for problems. */
  file: string;
  trace: boolean;
  /** What traces do not tell of customers. Effects are for the host, which sends them as they are. */
  masker: Masker;
  /** The channel's request for a message; undefined when nobody asks for requests. */
  requests:
    | ((message: EffectOf<'message.send'>, answered: InMessage | null) => OutboundRequest | undefined)
    | undefined;
}

/**
 * Plays every line and writes what comes of it, line by line, so that a file may be of any length. A line with
 * problems is said and passed over. Answers whether there was no error.
 */
export async function playLines(
  tools: Tools,
  setup: SimulationSetup,
  bytes: Bytes,
  playing: Playing,
): Promise<boolean> {
  let world: World | undefined;
  let sound = true;
  let number = 0;
  const tell = (problems: readonly Problem[]) => {
    report(tools, problems, { file: playing.file, nodes: tools.nodes });
    sound &&= !hasErrors(problems);
  };
  for await (const line of readLines(bytes)) {
    number += 1;
    const input = inputOf(line, number);
    if (input === undefined) continue;
    tell((input.problems ?? []).map(onLine(number)));
    if (input.problems) continue;
    const played = play(setup, world ?? openWorld(setup, input.value.at), input.value);
    world = played.world;
    await tools.terminal.write(shown(tools, played, playing));
    const told = played.records.map(maskedBy(playing.masker));
    tellIgnored(tools, told, playing.file, number);
    tell(told.flatMap(problemOf).map(onLine(number)));
  }
  return sound;
}

type Line = ReturnType<typeof readLines> extends AsyncGenerator<infer R> ? R : never;

/** Undefined for an empty line. */
function inputOf(line: Line, number: number): ReturnType<typeof readEventLine> | undefined {
  if (line.problems) return line;
  return line.value.trim() === '' ? undefined : readEventLine(line.value, number);
}

/** A problem's place with the number of its line in front, where it is not there yet. */
const onLine =
  (number: number) =>
  (problem: Problem): Problem => {
    const { path } = problem.where;
    if (path === String(number) || path?.startsWith(`${number}:`)) return problem;
    return { ...problem, where: { ...problem.where, path: path ? `${number}:${path}` : String(number) } };
  };

/** What is said of webhooks and problems tells no more of customers than traces do. */
const maskedBy =
  (masker: Masker) =>
  (record: PlayRecord): PlayRecord => {
    const hidden = (params: Params) => masker.json(params as JsonObject) as Params;
    if (record.kind === 'problem')
      return { ...record, problem: { ...record.problem, params: hidden(record.problem.params) } };
    if (record.kind === 'ignored')
      return { ...record, ignored: { ...record.ignored, params: hidden(record.ignored.params) } };
    return record;
  };

const problemOf = (record: PlayRecord): Problem[] => (record.kind === 'problem' ? [record.problem] : []);

function shown(tools: Tools, { records, world }: Played, playing: Playing): string {
  return records
    .flatMap((record) => {
      if (record.kind === 'effect') return [withRequest(record, world, playing)];
      if (record.kind !== 'trace' || !playing.trace) return [];
      return [traceLine(maskedTrace(playing.masker, record.entry), tools)];
    })
    .map((text) => `${text}\n`)
    .join('');
}

function withRequest(
  record: Extract<PlayRecord, { kind: 'effect' }>,
  world: World,
  { requests }: Playing,
): string {
  const line = effectLine(record);
  const request =
    record.effect.type === 'message.send'
      ? requests?.(record.effect, contactIn(world, record.contact)?.message ?? null)
      : undefined;
  return request ? JSON.stringify({ ...JSON.parse(line), request }) : line;
}

function tellIgnored(tools: Tools, records: readonly PlayRecord[], file: string, number: number): void {
  const { terminal, nodes, channels } = tools;
  for (const record of records) {
    if (record.kind !== 'ignored') continue;
    const { code, path } = record.ignored;
    const place = [fileName(file), number, path].filter((part) => part !== '').join(':');
    const sentence = sayReason(record.ignored, terminal.language, nodes, undefined, undefined, channels);
    terminal.say(`${place}: ${code}: ${sentence}`);
  }
}
