import { describe, expect, it } from 'vitest';
import { functions } from '../expression/catalog.ts';
import { UI_LANGUAGES } from '../model/language.ts';
import { functionDocs, functionSections, operatorDocs } from './functions.ts';

describe.each(UI_LANGUAGES)('the documentation of functions in %s', (language) => {
  const docs = functionDocs(language);

  it.each([...docs, ...operatorDocs(language)])('says what %s does', (_, { summary, forms, examples }) => {
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(forms.length).toBeGreaterThan(0);
    expect(examples.length).toBeGreaterThan(0);
    for (const form of forms) expect(form).not.toMatch(/undefined|\{\w/);
  });

  it('shows every form', () => {
    expect([...docs.values()].flatMap(({ forms }) => forms)).toHaveLength(functions.length);
  });

  it('says nothing of one function in the words of another', () => {
    const summaries = [...docs.values(), ...operatorDocs(language).values()].map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });
});

describe('functionDocs', () => {
  const forms = (language: 'en' | 'nl' | 'fr', name: string) => functionDocs(language).get(name)?.forms;

  it('writes the types in the language of the reader', () => {
    expect(forms('en', 'contains')).toEqual(['text.contains(text) → boolean']);
    expect(forms('nl', 'contains')).toEqual(['tekst.contains(tekst) → ja/nee']);
    expect(forms('fr', 'contains')).toEqual(['texte.contains(texte) → oui/non']);
  });

  it('names what is no value', () => {
    expect(forms('en', 'has')).toEqual(['has(path) → boolean']);
    expect(forms('nl', 'filter')).toContain('lijst.filter(naam, ja/nee) → lijst');
  });

  it('has no function under a name of every object', () => {
    expect(functionDocs('en').get('constructor')).toBeUndefined();
  });

  it('is the same in sections, in the order of the manual', () => {
    const sections = functionSections('fr');
    expect(sections[0]?.heading).toBe('Textes');
    expect(sections.flatMap(({ docs }) => [...docs.keys()])).toEqual([...functionDocs('fr').keys()]);
  });

  it('translates everything', () => {
    for (const [name, { summary }] of functionDocs('en'))
      for (const language of ['nl', 'fr'] as const)
        expect(functionDocs(language).get(name)?.summary, name).not.toBe(summary);
  });
});

describe('operatorDocs', () => {
  it('writes the types in the language of the reader', () => {
    expect(operatorDocs('nl').get('? :')?.forms).toEqual(['ja/nee ? waarde : waarde → waarde']);
    expect(operatorDocs('fr').get('in')?.forms).toContain('texte in groupe de valeurs → oui/non');
  });
});
