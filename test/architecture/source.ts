import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree: only what every node has. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A file as the rules see it. */
export interface Source {
  /** From the root, with `/`. */
  path: string;
  text: string;
  tree: SyntaxNode;
  /** What it imports: paths from the root, or names of packages. Type imports count. */
  imports: string[];
  /** How many `export … from` it has. */
  reexports: number;
}

const CODE = '{runtime,nodes,src,widget}/**/*.{ts,tsx}';
/** Tests and their toys may join whatever they test. */
const TEST = /\.test\.tsx?$|\.stories\.tsx$|\/(conformance|testing)\//;

export const isTest = (path: string): boolean => TEST.test(path);

/** The product's own code, tests left out. */
export const productFiles = (): string[] =>
  globSync(CODE)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isTest(path))
    .sort();

export const readSource = (path: string): Source => parse(path, readFileSync(path, 'utf8'));

export function parse(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const tree = program as unknown as SyntaxNode;
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((one) => one.moduleRequest ?? []),
  );
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...reexports.map(({ value }) => value),
    ...dynamicImports(tree),
  ];
  const imports = [...new Set(specifiers.map((specifier) => resolve(path, specifier)))];
  return { path, text, tree, imports, reexports: reexports.length };
}

/** `import('…')`, in code and in types, where the name is written out. */
function dynamicImports(tree: SyntaxNode): string[] {
  const found: string[] = [];
  walk(tree, ({ type, source }) => {
    if ((type === 'ImportExpression' || type === 'TSImportType') && isNode(source))
      if (typeof source['value'] === 'string') found.push(source['value']);
  });
  return found;
}

function resolve(path: string, specifier: string): string {
  const [file = ''] = specifier.split('?');
  if (file.startsWith('.')) return posix.join(posix.dirname(path), file);
  return file.startsWith('#') ? file.slice(1) : file;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Visits every node with its ancestors, nearest last. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  const path = [...ancestors, node];
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) walk(child, visit, path);
}

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
