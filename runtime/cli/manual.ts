import { writeFileSync } from 'node:fs';
import {
  type FunctionDoc,
  type FunctionSection,
  functionSections,
  operatorDocs,
} from '../words/functions.ts';
import { nodesPage } from './node-manual.ts';

const INTRODUCTION = `# Functions and operators

What can be called and written in an [expression](expressions.md). Written by \`npm run docs\` from the reference that the
studio shows beside the field; every example is run by a test. What stands before \`→\` gives what stands after it.

In a form, what stands before the dot is what the function is called on: \`text.size()\` is written as \`message.text.size()\`.
\`name\` is a name of your own for each item; \`path\` is a field such as \`vars.order\`.
`;

/** The page of functions: its file, and what the file should hold. */
export const functionsPage = (): { file: URL; text: string } => ({
  file: new URL('../../docs/functions.md', import.meta.url),
  text: [INTRODUCTION, ...[operators(), ...functionSections('en')].map(section)].join('\n'),
});

const operators = (): FunctionSection => ({
  heading: 'Operators',
  docs: new Map([...operatorDocs('en')].map(([signs, doc]) => [`\`${signs}\``, doc])),
});

function section({ heading, docs }: FunctionSection): string {
  const entries = [...docs].map(([name, doc]) => `### ${name}\n\n${body(doc)}`);
  return [`## ${heading}\n`, ...entries].join('\n');
}

/** A summary, the forms, and the examples in a block of their own. */
function body({ summary, forms, examples }: FunctionDoc): string {
  const shown = examples.map(({ source, value }) => `${source} → ${value}`);
  return `${summary}\n\n${fenced('', forms)}\n${fenced('cel', shown)}`;
}

const fenced = (info: string, lines: readonly string[]): string =>
  `\`\`\`${info}\n${lines.join('\n')}\n\`\`\`\n`;

if (import.meta.main) {
  for (const { file, text } of [functionsPage(), nodesPage()]) writeFileSync(file, text);
}
