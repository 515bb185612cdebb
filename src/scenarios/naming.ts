import type { Recorded } from '#src/app/recorded.ts';
import type { Studio } from '#src/app/studio.ts';

const LENGTH_MAX = 60;

/** A first name for what was played: that of its flow, and when it is known the first thing that was said. */
export function nameFor({ document, channels }: Studio, { script, inputs }: Recorded): string {
  const { flows, workspace } = document.getState().project;
  const name = flows[script]?.name ?? script;
  for (const input of inputs) {
    if (input.type !== 'webhook') continue;
    const { events } = channels.get(input.channel)?.inbound(input.body, input.at, workspace) ?? {};
    const said = events?.find((event) => event.type === 'message.received');
    if (said && said.message.text !== '') return `${name}: ${shortened(said.message.text)}`;
  }
  return name;
}

const shortened = (text: string): string =>
  text.length <= LENGTH_MAX ? text : `${text.slice(0, LENGTH_MAX - 1).trimEnd()}…`;
