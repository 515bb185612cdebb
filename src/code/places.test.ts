import { describe, expect, it } from 'vitest';
import { lineAt, offsetAt, Places, setOut } from './places.ts';

const text = `{
  "name": "Shop",
  "nodes": {
    "hello": { "type": "send-message", "params": { "message": { "kind": "text", "text": "Hi" } } },
    "bye": { "type": "end", "params": {} }
  },
  "edges": [
    { "from": "hello", "port": "next", "to": "bye" }
  ]
}
`;
const places = new Places(text);
const at = (words: string) => text.indexOf(words) + 1;
const textOf = (range: { from: number; to: number } | undefined) => range && text.slice(range.from, range.to);

describe('partAt', () => {
  it.each([
    ['"hello": {', { node: 'hello' }],
    ['"Hi"', { node: 'hello' }],
    ['"end"', { node: 'bye' }],
    ['"next"', { edge: { from: 'hello', port: 'next' } }],
    ['"Shop"', undefined],
    ['"edges"', undefined],
  ])('knows what %s belongs to', (words, part) => {
    expect(places.partAt(at(words))).toEqual(part);
  });

  it('knows it in a text that breaks further down', () => {
    expect(new Places(text.slice(0, at('"edges"'))).partAt(at('"end"'))).toEqual({ node: 'bye' });
    expect(new Places('').partAt(0)).toBeUndefined();
  });
});

describe('a script', () => {
  const script = `{
  "steps": {
    "hello": { "type": "send-message", "params": {}, "next": { "error": "bye", "next": "bye" } },
    "bye": { "type": "end", "params": {}, "next": {} }
  }
}`;
  const steps = new Places(script);

  it.each([
    ['"send-message"', { node: 'hello' }],
    ['"next": {}', { node: 'bye' }],
    ['"error"', { edge: { from: 'hello', port: 'error' } }],
    ['"bye" }', { edge: { from: 'hello', port: 'next' } }],
  ])('knows which step, or way out of it, %s belongs to', (words, part) => {
    expect(steps.partAt(script.indexOf(words) + 1)).toEqual(part);
  });

  it('finds a way with its key', () => {
    const range = steps.rangeOfEdge({ from: 'hello', port: 'next' });
    expect(range && script.slice(range.from, range.to)).toBe('"next": "bye"');
    expect(steps.rangeOfEdge({ from: 'bye', port: 'next' })).toBeUndefined();
  });
});

describe('where things are', () => {
  it('finds a node with its key, and an edge', () => {
    expect(textOf(places.rangeOfNode('bye'))).toBe('"bye": { "type": "end", "params": {} }');
    expect(textOf(places.rangeOfEdge({ from: 'hello', port: 'next' }))).toContain('"to": "bye"');
    expect(places.rangeOfNode('gone')).toBeUndefined();
  });

  it('marks a value, and of a group its key', () => {
    expect(textOf(places.nearest(['nodes', 'hello', 'params', 'message', 'text']))).toBe('"Hi"');
    expect(textOf(places.nearest(['nodes', 'hello', 'params', 'timeout']))).toBe('"params"');
    expect(textOf(places.nearest(['edges', 0, 'to', 'x']))).toBe('"bye"');
  });

  it('counts lines and columns from 1', () => {
    expect(lineAt(text, at('"bye": {'))).toBe(5);
    expect(offsetAt(text, 2, 3)).toBe(text.indexOf('"name"'));
    expect(offsetAt(text, 99, 1)).toBeLessThanOrEqual(text.length);
  });
});

it('sets out what is JSON so far', () => {
  expect(setOut('{"a":[1,{"b":2}],')).toContain('\n  "a": [');
});
