import type { Flow } from '../../model/flow.ts';
import { type Generated, isImpossible, type WayCovered } from '../../scenario/generate/generate.ts';
import { sayReason } from '../../words/say.ts';
import type { Tools } from '../tools.ts';
import { sayGenerate } from './words.ts';

const placeOf = ({ node, port }: WayCovered): string => `${node}:${port}`;

/** A line for each way: the scenarios that go it, or why none does; then how many there are of each. */
export function waysText(tools: Tools, { scenarios, ways }: Generated, flow: Flow | undefined): string {
  const { language } = tools.terminal;
  const width = Math.max(0, ...ways.map((way) => placeOf(way).length));
  const lines = ways.map((way) => `${placeOf(way).padEnd(width)}  ${outcomeOf(tools, way, flow)}`);
  const covered = ways.filter((way) => way.covered).length;
  const impossible = ways.filter(isImpossible).length;
  const counts = { ways: ways.length, covered, impossible, missing: ways.length - covered - impossible };
  return [...lines, sayGenerate('total', language, { scenarios: scenarios.length, ...counts }), ''].join(
    '\n',
  );
}

function outcomeOf(tools: Tools, way: WayCovered, flow: Flow | undefined): string {
  const { language } = tools.terminal;
  if (way.covered) return `${sayGenerate('by', language)}: ${way.by.join(', ')}`;
  const verdict = sayGenerate(isImpossible(way) ? 'impossible' : 'not-found', language);
  return `${verdict}: ${way.reason ? sayReason(way.reason, language, tools.nodes, flow) : ''}`;
}

/** The same as data, each reason with its sentence. */
export const generatedJson = (tools: Tools, { scenarios, ways }: Generated, flow: Flow | undefined) => ({
  scenarios,
  ways: ways.map(({ reason, ...way }) => ({
    ...way,
    ...(reason && {
      reason: { ...reason, sentence: sayReason(reason, tools.terminal.language, tools.nodes, flow) },
    }),
  })),
});
