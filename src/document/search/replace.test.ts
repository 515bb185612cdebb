import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { writeFlow } from '#runtime/index.ts';
import { fuzz } from '#test/fuzz.ts';
import type { Project } from '../project.ts';
import { createDocument } from '../store.ts';
import { otherThing, otherWords, planned, replace } from './replace.ts';
import { hitsOf, look, projectOf, shop } from './testing/searching.ts';

const at = { position: { x: 0, y: 0 } };
const say = (text: string | Record<string, string>) => ({
  ...{ type: 'send-message', title: 'Say', params: { message: { kind: 'text', text } }, ...at },
});

const words = (project: Project, typed: string, by: string, options = {}) =>
  planned(project, hitsOf(look(project, typed, options)), otherWords(project, by), nodes);

const becomes = (project: Project, typed: string, by: string) =>
  words(project, typed, by).map((one) => one.refusal ?? one.after);

describe('other words', () => {
  const project = projectOf({
    variables: { topic: { type: 'text' }, subject: { type: 'text' } },
    nodes: {
      hello: say({ nl: 'Fiets, fiets', en: 'Bicycle' }),
      filled: say('About {{ vars.topic }} or "topic"'),
      quoted: say('{{ "a topic" + vars.subject }}'),
      queue: { type: 'assign-skill', params: { skill: 'repairs_nl' }, ...at },
    },
    notes: {
      note: {
        ...{ text: `${'x'.repeat(1_999)}y`, hue: 'amber', position: { x: 0, y: 0 } },
        size: { width: 1, height: 1 },
      },
    },
  });

  test('take the place of each hit', () => {
    expect(becomes(project, 'fiets', 'boot')).toEqual(['boot, boot']);
  });

  test('never break what is source', () => {
    expect(becomes(project, 'vars.topic', 'vars.subject')).toEqual(['About {{ vars.subject }} or "topic"']);
    expect(becomes(project, 'vars.topic', 'vars.nothing')).toEqual(['breaks-source']);
    expect(becomes(project, 'vars.top', 'vars.sub')).toEqual(['inside-name']);
    expect(becomes(project, '"a top"', 'the cyc')).toEqual(['{{ "the cycic" + vars.subject }}']);
    expect(becomes(project, 'about', '{{ now }}')).toEqual(['breaks-source']);
    expect(becomes(project, 'about', 'On')).toEqual(['On {{ vars.topic }} or "topic"']);
  });

  test('stay within what a schema allows', () => {
    expect(becomes(project, 'y', 'yy')).toContain('does-not-fit');
    expect(becomes(project, 'title:say', 't'.repeat(200)).every((one) => one === 'does-not-fit')).toBe(true);
    expect(becomes(project, 'flow', '')).toContain('does-not-fit');
  });

  test('need words to take the place of', () => {
    expect(becomes(project, 'type:assign', 'x')).toEqual(['no-words']);
  });

  test('do not take the place of what is chosen', () => {
    expect(becomes(project, 'repairs_nl', 'x')).toContain('chosen');
  });
});

describe('another thing', () => {
  const project = projectOf({
    nodes: {
      queue: { type: 'assign-skill', params: { skill: 'repairs_nl' }, ...at },
      hello: say('repairs_nl'),
    },
  });

  test('takes the place of the one that is referred to, and nothing else does', () => {
    const document = createDocument(project);
    const hits = hitsOf(look(project, 'skill:repairs_nl'));
    const plan = planned(project, hits, otherThing('skills', 'repairs_nl', 'sales_nl'), nodes);
    document.getState().change({ key: 'x' }, (draft) => replace(draft, plan));
    const { flow } = document.getState().project.flows;
    expect(flow?.nodes['queue']?.params).toEqual({ skill: 'sales_nl' });
    expect(flow?.nodes['hello']).toBe(project.flows['flow']?.nodes['hello']);
  });
});

const NAMES = ['support', 'reminder', 'win-back', 'instagram-question'];
const bytes = ({ workspace, flows }: Project) =>
  JSON.stringify([workspace, ...Object.values(flows).map((flow) => writeFlow(flow)), flows]);

const sought = fc.constantFrom('e', 'de', 'fiets', 'a', 'vars', 'skill', '{', '}}', 'n ', 'customer', ' ');

test('replacing and undoing gives the same bytes back, in one step', () => {
  const project = shop(...NAMES);
  fc.assert(
    fc.property(sought, fc.string({ maxLength: 12 }), fc.boolean(), (typed, by, wholeWords) => {
      const document = createDocument(project);
      const plan = words(project, `"${typed}"`, by, { wholeWords });
      document.getState().change({ key: 'x' }, (draft) => replace(draft, plan));
      expect(document.getState().past.length).toBeLessThan(2);
      const { flows } = document.getState().project;
      for (const [id, flow] of Object.entries(flows))
        for (const [node, { type, params }] of Object.entries(flow.nodes)) {
          const fits = (value: unknown) => nodes.get(type)!.params.safeParse(value).success;
          if (fits(project.flows[id]!.nodes[node]!.params)) expect(fits(params)).toBe(true);
        }
      document.getState().undo();
      expect(bytes(document.getState().project)).toBe(bytes(project));
    }),
    fuzz(20, 11),
  );
});

test('replacing something by itself changes nothing', () => {
  const project = shop(...NAMES);
  fc.assert(
    fc.property(sought, (typed) => {
      const document = createDocument(project);
      const plan = words(project, `"${typed}"`, typed, { exact: true });
      document.getState().change({ key: 'x' }, (draft) => replace(draft, plan));
      expect(document.getState().project).toBe(project);
    }),
    fuzz(11, 12),
  );
});
