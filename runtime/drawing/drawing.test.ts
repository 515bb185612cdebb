import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glyphs } from '../../nodes/glyphs.ts';
import { nodes } from '../../nodes/index.ts';
import type { Flow } from '../model/flow.ts';
import { UI_LANGUAGES, type UiLanguage } from '../model/language.ts';
import { workspace as schema } from '../model/workspace.ts';
import { documentOf } from './document/document.ts';
import { sayIn } from './document/words.ts';
import { elided, widthOf, wrapped } from './picture/fit.ts';
import { type PictureContext, pictureOf } from './picture/picture.ts';
import { summaryContext } from './summary.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/bicycle-shop/${name}.json`, import.meta.url), 'utf8'));
const workspace = schema.parse(read('workspace'));
const support = read('support.flow') as Flow;

const context = (language: UiLanguage): PictureContext => {
  const say = sayIn(language);
  return {
    ...{ nodes, glyphs, textLanguage: language, summary: summaryContext(workspace, language, language) },
    unnamed: (number) => say('port', { number }),
    counted: (number) => say('counted', { number }),
  };
};

/** Whether every element is closed by its own end, and all that is left are known entities. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, close, name, single] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (tag === undefined || name === undefined) return false;
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!single) open.push(name);
  }
  const rest = xml.replace(/<\?xml[^>]*\?>|<\/?[a-zA-Z]+[^<>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, '');
  return open.length === 0 && !/[<>&]/.test(rest);
}

describe('a picture', () => {
  it.each(UI_LANGUAGES)('is well-formed in %s, needs nothing else, and shows every node', (language) => {
    const { svg } = pictureOf(support, context(language));
    expect(isWellFormed(svg)).toBe(true);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|http:\/\/www/);
    expect(svg.match(/^<g transform=/gm)?.length).toBe(Object.keys(support.nodes).length);
  });

  it('stands what admins write', () => {
    const nasty: Flow = { ...support, name: '<script>&"\u0000\ud800' };
    const { svg } = pictureOf(nasty, context('en'));
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain('<title>&lt;script&gt;&amp;&quot;</title>');
  });

  it('is there of a flow without nodes', () => {
    expect(pictureOf({ ...support, nodes: {}, edges: [] }, context('nl'))).toMatchObject({ width: 368 });
  });

  it('fits texts to their boxes', () => {
    const long = 'Een heel lange zin die nooit op een regel past, wat er ook gebeurt';
    for (const width of [20, 80, 190]) {
      expect(widthOf(elided(long, width, { size: 12 }), { size: 12 })).toBeLessThanOrEqual(width);
      const lines = wrapped(long, width, 2, { size: 12 });
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(widthOf(line, { size: 12 })).toBeLessThanOrEqual(width);
    }
  });
});

it('a document names every step, its texts in each language, and where its ways lead', () => {
  const text = documentOf(support, {
    ...context('nl'),
    ...{ picture: 'support.svg', problems: [], usedBy: ['Web | chat'] },
    fieldName: (path) => path,
    languageName: (language) => language,
  });
  expect(text).toMatch(/^# /);
  expect(text).toContain('![Tekening van de flow](support.svg)');
  expect(text).toContain('- Web \\| chat');
  expect(text.match(/^### /gm)?.length).toBe(Object.keys(support.nodes).length);
  expect(text).toContain('- bij *Open* → [');
});
