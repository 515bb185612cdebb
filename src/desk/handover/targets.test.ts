import { expect, test } from 'vitest';
import { AGENT_STATES, type AgentTarget } from '#runtime/index.ts';
import { hindranceOf, inReach, targetOf } from './targets.ts';

const agent = (id: string, more: Partial<AgentTarget> = {}): AgentTarget => ({
  id,
  name: id,
  state: 'available',
  load: { held: 0, capacity: 1 },
  ...more,
});
const full = { load: { held: 2, capacity: 2 } };

test('only an agent who is available and has room can take a contact', () => {
  const states = AGENT_STATES.map((state) => hindranceOf(agent('ann', { state })));
  expect(states).toEqual([null, 'unavailable', 'offline', 'rona']);
  expect(hindranceOf(agent('ann', full))).toBe('full');
  expect(hindranceOf(agent('ann', { ...full, state: 'offline' }))).toBe('offline');
});

test('those who can take it come first, in the order they were in', () => {
  const agents = [agent('ann', full), agent('bob'), agent('cas', { state: 'rona' }), agent('dee')];
  expect(inReach(agents).map(({ id }) => id)).toEqual(['bob', 'dee', 'ann', 'cas']);
});

test('who can no longer take it is no target, nor is who is not there', () => {
  const skills = [{ id: 'care', name: 'care', waiting: 9, available: 0 }];
  const targets = { skills, agents: [agent('ann', full), agent('bob')] };
  expect(targetOf('queue', 'care', targets)).toEqual({ kind: 'skill', skill: 'care' });
  expect(targetOf('agent', 'bob', targets)).toEqual({ kind: 'agent', agent: 'bob' });
  expect(targetOf('agent', 'ann', targets)).toBeNull();
  expect(targetOf('agent', 'care', targets)).toBeNull();
  expect(targetOf('queue', null, targets)).toBeNull();
});
