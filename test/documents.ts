import { readFileSync } from 'node:fs';

/** The content of every block of a document in docs/ between fences that start with ```INFO. */
export const blocks = (document: string, info: string): string[] =>
  [...readFileSync(`docs/${document}`, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, found, content = '']) => (found === info ? [content] : []),
  );
