import { nextDueOf } from '../acd/agenda.ts';
import { routeContact } from '../centre/routing.ts';
import { settle as settleOn } from '../centre/settle.ts';
import type { DueTimer } from '../centre/stage.ts';
import type { Event, Input, Webhook } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { error } from '../model/problem.ts';
import { WorldStage } from './stage.ts';
import type { Stops } from './stops.ts';
import type { Played, SimulationSetup, World } from './world.ts';

/**
 * Plays one input: first every timer due by then fires, each at its own time; then the input happens. A function:
 * the same setup, world and input give the same answer. An input from the past happens now. With `stops` it may stop on the
 * way: the world is that of the moment.
 */
export function play(setup: SimulationSetup, world: World, input: Input, stops?: Stops): Played {
  const stage = new WorldStage(setup, world, stops);
  passTime(stage, Math.max(input.at, world.now));
  if (stage.stopped) return stage.close();
  for (const event of eventsOf(stage, input)) if (!stage.stopped) settle(stage, { ...event, at: stage.now });
  return stage.close();
}

/** The event happens, then all that it brings about. */
const settle = (stage: WorldStage, first?: Event): void =>
  settleOn(stage, first, () => stage.stopped !== undefined);

/** Whatever is due by then happens, each at its own time: of one instant, scripts' clocks first. */
function passTime(stage: WorldStage, until: Instant): void {
  for (;;) {
    const ofAcd = nextDueOf(stage.acd) ?? Number.POSITIVE_INFINITY;
    const timer = stage.takeDue(Math.min(until, ofAcd));
    if (timer) {
      stage.now = timer.due;
      settle(stage, firedBy(timer));
    } else if (ofAcd <= until) {
      stage.now = ofAcd;
      routeContact(stage, { type: 'time.passed', at: ofAcd });
      settle(stage);
    } else break;
    if (stage.stopped) return;
  }
  stage.now = until;
}

const firedBy = ({ due: at, contact, timer, answer }: DueTimer): Event =>
  answer
    ? { type: 'http.responded', at, contact, request: timer, ...answer }
    : { type: 'timer.fired', at, contact, timer };

const eventsOf = (stage: WorldStage, input: Input): Event[] =>
  input.type === 'webhook' ? readWebhook(stage, input) : [input];

function readWebhook(stage: WorldStage, { channel, body }: Webhook): Event[] {
  const { channels, workspace } = stage.universe;
  const definition = channels.get(channel);
  if (!definition) {
    stage.records.push({ kind: 'problem', problem: error('channel.unknown', {}, { channel }) });
    return [];
  }
  const { events, ignored, problems } = definition.inbound(body, stage.now, workspace);
  stage.records.push(
    ...ignored.map((one) => ({ kind: 'ignored', at: stage.now, ignored: one }) as const),
    ...problems.map((problem) => ({ kind: 'problem', problem }) as const),
  );
  return events;
}
