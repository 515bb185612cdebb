import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels, type Flow, type Problem, UI_LANGUAGES, workspace, writeFlow } from '#runtime/index.ts';
import { assistantFor } from './assistant.ts';
import { marksOf } from './marks.ts';
import { Places } from './places.ts';
import { textSchemas } from './schemas.ts';

const space = workspace.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'shop',
  name: 'Shop',
  languages: { fallback: ['en'] },
  pointsOfContact: {},
  skills: { repairs: { name: 'Repairs' }, sales: { name: 'Sales' } },
});

const at = (x: number) => ({ x, y: 0 });

const flow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'shop',
  name: 'Shop',
  variables: { topic: { type: 'text' } },
  nodes: {
    ask: {
      type: 'ask',
      title: 'Which bicycle?',
      params: {
        message: { kind: 'buttons', text: 'Which?', buttons: [{ id: 'city', title: 'City bike' }] },
        saveTo: 'topic',
      },
      position: at(0),
    },
    queue: { type: 'assign-skill', params: { skill: 'repairs' }, position: at(300) },
  },
  edges: [{ from: 'ask', port: 'choice:city', to: 'queue' }],
};

const text = writeFlow(flow);
const assistant = assistantFor({
  ...{ flow, nodes, channels, workspace: space, language: 'en' },
  flows: { shop: flow },
});

/** What is offered in place of some words of the text. */
function offered(words: string, source = text): string[] {
  const found = assistant.suggest(source, source.indexOf(words) + 1);
  return (found?.suggestions ?? []).map(({ insert, gives }) => `${insert} ${gives}`);
}

describe('completion', () => {
  it('offers nodes where an edge leads, by their titles', () => {
    expect(offered('"queue"\n').map((one) => one.split(' ')[0])).toEqual(['"ask"', '"queue"']);
    expect(offered('"queue"\n')[0]).toBe('"ask" Which bicycle?');
  });

  it('offers the ports of the node an edge is from, by what they are called', () => {
    expect(offered('"choice:city"')).toContain('"choice:city" City bike');
    expect(offered('"choice:city"')).toContain('"timeout" No answer');
  });

  it('offers things of the workspace and variables, in params of any depth', () => {
    expect(offered('"topic"\n')).toEqual(['"topic" text']);
    expect(offered('"repairs"')).toEqual(['"repairs" Repairs', '"sales" Sales']);
  });

  it('offers the ways out of a step of a script, and the steps they can lead to, drawn yet or not', () => {
    const step = { type: 'ask', params: flow.nodes['ask']?.params, next: { here: 'there' } };
    const script = JSON.stringify({ steps: { asked: step } }, null, 2);
    expect(offered('"here"', script)).toContain('"choice:city" City bike');
    expect(offered('"there"', script)).toEqual([
      '"ask" Which bicycle?',
      expect.stringContaining('"queue"'),
      '"asked" asked',
    ]);
    expect(offered('"here"', script.replace('"ask"', '"tea"'))).toEqual([]);
  });

  it('offers nothing where any text may stand, nor of a type that is unknown', () => {
    expect(offered('"Which?"')).toEqual([]);
    expect(offered('"repairs"', text.replace('assign-skill', 'tea'))).toEqual([]);
  });

  it('works in a text that breaks off', () => {
    const broken = text.slice(0, text.indexOf('"repairs"') + 1);
    expect(assistant.suggest(broken, broken.length)?.suggestions.map(({ insert }) => insert)).toContain(
      '"sales"',
    );
  });
});

it('says what an id is of', () => {
  const lines = assistant.explain(text, text.indexOf('"repairs"') + 2)?.lines;
  expect(lines).toEqual([{ words: 'Repairs' }]);
  expect(assistant.explain(text, text.indexOf('"Which?"') + 2)).toBeNull();
});

it('marks problems where they are, and those that are nowhere at the name', () => {
  const problem = (where: Problem['where']): Problem => ({ code: 'x', severity: 'error', where, params: {} });
  const places = new Places(text);
  const marked = (where: Problem['where']) => {
    const [mark] = marksOf([problem(where)], places, text, () => 'Said');
    return mark && text.slice(mark.from, mark.to);
  };
  expect(marked({ node: 'ask', field: 'message.buttons.0.title' })).toBe('"City bike"');
  expect(marked({ node: 'queue', field: 'priority' })).toBe('"params"');
  expect(marked({ node: 'ask', port: 'choice:city' })).toContain('"to": "queue"');
  expect(marked({ node: 'ask', port: 'timeout' })).toBe('"ask"');
  expect(marked({ path: 'edges.0.to' })).toBe('"queue"');
  expect(marked({})).toBe('"Shop"');
});

describe('schemas', () => {
  const schemaText = (language: (typeof UI_LANGUAGES)[number]) =>
    JSON.stringify(textSchemas(nodes, language, (key) => key));

  it.each(UI_LANGUAGES)('have every type with the words of its fields, in %s', (language) => {
    const all = schemaText(language);
    for (const { type, labels } of nodes.values()) {
      expect(all).toContain(JSON.stringify({ properties: { type: { const: type } }, required: ['type'] }));
      for (const { label } of Object.values(labels[language].fields))
        expect(all).toContain(JSON.stringify(label).slice(1, -1));
    }
  });

  it('hold nothing that an editor would say in a language of its own', () => {
    // A variable has a key of that name.
    expect(schemaText('nl').match(/"x-field"|"default":(?!\{"type")/g) ?? []).toEqual([]);
  });
});
