import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PLANNED = 'planned: ACD and desk';
const SECTIONS = Array.from({ length: 14 }, (_, index) => `1.${index + 1}`);

interface Row {
  section: string;
  fact: string;
  where: string;
  proof: string;
}

/** The rows of the document with the number of the section they stand in. */
function rowsOf(document: string): Row[] {
  let section = '';
  return document.split('\n').flatMap((line) => {
    section = /^## (\S+)/.exec(line)?.[1] ?? section;
    if (!line.startsWith('| ') || line.startsWith('| fact |')) return [];
    const [fact = '', where = '', proof = ''] = line.slice(2, -2).split(' | ');
    return [{ section, fact, where, proof }];
  });
}

const document = readFileSync('docs/coverage.md', 'utf8');
const rows = rowsOf(document);
const links = rows.flatMap(({ proof, fact }) =>
  [...proof.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, title = '', path = '']) => ({ fact, title, path })),
);

/** A title as each kind of test writes it: a case by its name, a fixture by its key, a story by its export. */
function isTitleIn(title: string, path: string, text: string): boolean {
  const quoted = JSON.stringify(title);
  if (path.endsWith('.json')) return text.includes(`"name": ${quoted}`) || text.includes(`${quoted}: {`);
  if (path.endsWith('.stories.tsx')) return text.includes(`export const ${title}`);
  return text.includes(`'${title}'`) || text.includes(`\`${title}\``);
}

describe('coverage.md', () => {
  test.each(SECTIONS)('has section %s', (section) => {
    expect(rows.filter((row) => row.section === section).length).toBeGreaterThan(3);
  });

  test('says of every fact where it lives and what proves it', () => {
    const empty = rows.filter(({ fact, where, proof }) => [fact, where, proof].some((cell) => !cell.trim()));
    expect(empty).toEqual([]);
    const unproved = rows.filter(
      ({ proof }) => proof !== PLANNED && !/^(\[[^\]]+\]\([^)]+\) ?)+$/.test(proof),
    );
    expect(unproved).toEqual([]);
  });

  test('says every fact of a section once', () => {
    const facts = rows.map(({ section, fact }) => `${section} ${fact}`);
    expect(facts.filter((fact, index) => facts.indexOf(fact) < index)).toEqual([]);
  });

  test.each(links)('$fact: $title', ({ title, path }) => {
    const file = join('docs', path);
    expect(existsSync(file), file).toBe(true);
    expect(isTitleIn(title, file, readFileSync(file, 'utf8')), `${title} in ${file}`).toBe(true);
  });
});
