import { isNode, lineOf, type Source, type SyntaxNode, walk } from './source.ts';

/**
 * What agents' desks may know of the runtime: the view, which is masked, the acts, and words and sums that know no customer.
 * Whatever else there is, contacts, events, effects and workspaces among it, has customers' data as it is.
 */
const KNOWN: ReadonlySet<string> = new Set([
  ...[
    'DeskView',
    'RequestView',
    'TaskView',
    'LineView',
    'PastView',
    'ComposerView',
    'DeskTemplate',
    'PopView',
  ],
  ...[
    'SlaView',
    'SlaClockView',
    'DispositionView',
    'ElevationView',
    'SkillTarget',
    'AgentTarget',
    'DeskIcon',
  ],
  ...['DeskAct', 'Target', 'InMessage', 'OutMessage', 'OutMessageOf', 'Instant', 'AgentStateName'],
  ...['CASE_STATUSES', 'CHOSEN_STATES', 'NOTES_MAX', 'fillPlaceholders', 'segmentsOf'],
  ...['SECOND', 'MINUTE', 'HOUR', 'DAY'],
]);
const DOOR = /^#runtime\/index\.ts$/;
/** Other rooms that know no customer. */
const ROOMS = /^#src\/(ui|i18n|message|fields)\//;

/** Everything in a desk that could show what the workspace masks. The phone of the simulator is the customer's own. */
export function unmasked({ path, text, tree }: Source): string[] {
  if (!path.startsWith('src/desk/')) return [];
  const found: string[] = [];
  walk(tree, (node) => {
    const from = sourceOf(node);
    if (from === '') return;
    const where = `${path}:${lineOf(text, node.start)}`;
    if (!DOOR.test(from)) {
      if (!ROOMS.test(from)) found.push(`${where} knows ${from}`);
      return;
    }
    const names = node.type === 'ImportDeclaration' ? namesOf(node) : ['all of it'];
    found.push(...names.filter((name) => !KNOWN.has(name)).map((name) => `${where} knows ${name}`));
  });
  return found;
}

const IMPORTS = new Set([
  ...[
    'ImportDeclaration',
    'ImportExpression',
    'TSImportType',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
  ],
]);

/** Where a node takes something from another room of ours; empty when it does not. */
function sourceOf({ type, source }: SyntaxNode): string {
  const from = IMPORTS.has(type) && isNode(source) ? source['value'] : undefined;
  return typeof from === 'string' && from.startsWith('#') ? from : '';
}

function namesOf({ specifiers }: SyntaxNode): string[] {
  const all: unknown[] = Array.isArray(specifiers) ? specifiers : [];
  return all.map((one) => {
    const imported = isNode(one) && isNode(one['imported']) ? one['imported']['name'] : undefined;
    return typeof imported === 'string' ? imported : 'all of it';
  });
}
