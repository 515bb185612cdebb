import { type Draft, defineNode, type Port } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { namedSkills } from '../shared/skill.ts';
import { labels } from './labels.ts';
import { type Params, params } from './params.ts';
import { ANSWER_WITHIN, prepareInfo } from './step.ts';

/**
 * Asks how a queue stands and keeps the answer in variables. It has no `waits`: the answer may come at once, so that a
 * loop through it alone is an endless one.
 */
export const queueInfo = defineNode({
  type: 'queue-info',
  version: 1,
  group: 'routing',
  params,
  initial: {},
  ports: (given): Port[] => [
    {
      id: 'next',
      kind: 'next',
      required: true,
      sets: keptIn(given),
      after: { min: 0, max: ANSWER_WITHIN * SECOND },
    },
    {
      id: 'timeout',
      kind: 'timeout',
      required: false,
      after: { min: ANSWER_WITHIN * SECOND, max: ANSWER_WITHIN * SECOND },
    },
    { id: 'error', kind: 'error', required: false, after: { min: 0, max: ANSWER_WITHIN * SECOND } },
  ],
  check: (given) => (keptIn(given).length > 0 ? [] : [{ code: 'keeps-nothing', severity: 'warning' }]),
  never: (_given, port) =>
    port === 'timeout' ? { code: 'way.answered-at-once' } : cannotFail(port, () => false),
  prepare: prepareInfo,
  summary: (given, { language, name }) => {
    const named = namedSkills(given.skill).map((id) => name('skills', id));
    const from = named.length > 0 ? named.join(' · ') : labels[language].fields.skill.example;
    const kept = keptIn(given).map((one) => `vars.${one}`);
    return kept.length > 0 ? `${from}\n→ ${kept.join(', ')}` : from;
  },
  labels,
});

const keptIn = ({ waiting, longestWait, available, estimatedWait }: Draft<Params>): string[] =>
  [waiting, longestWait, available, estimatedWait].flatMap((name) => (name ? [name] : []));
