/** The front doors: how the studio and others come in. */
const DOORS = [
  'runtime/index.ts',
  'runtime/desk.ts',
  'runtime/drawing.ts',
  'runtime/diff.ts',
  'runtime/reference.ts',
  'runtime/scenario.ts',
  'runtime/scenario-file.ts',
  'runtime/live.ts',
  'nodes/index.ts',
  'nodes/icons.ts',
  'nodes/glyphs.ts',
];

/** Libraries that any room of the studio may use. Those of one room only stand with that room. */
const STUDIO_LIBRARIES = [
  'react',
  'react-dom',
  'react-aria-components',
  'lucide-react',
  'use-intl',
  'zustand',
  'zod',
];

/** A room where one does one thing: it meets the others in document and app. */
const feature = (...libraries: string[]) => [
  ...DOORS,
  ...STUDIO_LIBRARIES,
  ...['src/app', 'src/document', 'src/editor', 'src/fields', 'src/i18n', 'src/message', 'src/ui'],
  ...libraries,
];

/**
 * Who may import whom, beside itself: rooms, packages (with what is inside them) or files with `*` for a part of
 * the name. A room that is not here may not be.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'runtime/model': ['zod'],
  'runtime/define': ['runtime/model', 'zod'],
  'runtime/calendar': ['runtime/model'],
  'runtime/expression': ['runtime/calendar/zone.ts', 'runtime/model', '@bufbuild/re2'],
  'runtime/acd': ['runtime/calendar', 'runtime/model', 'runtime/expression'],
  'runtime/channels': ['runtime/channels/*', 'runtime/define', 'runtime/model'],
  'runtime/channels/shared': ['runtime/channels', 'runtime/define', 'runtime/model', 'zod'],
  'runtime/channels/*': [
    'runtime/channels',
    'runtime/channels/shared',
    'runtime/define',
    'runtime/model',
    'zod',
  ],
  'runtime/compile': [
    ...['runtime/acd/eligible.ts', 'runtime/calendar', 'runtime/define', 'runtime/expression'],
    ...['runtime/model', 'zod', '@noble/hashes'],
  ],
  'runtime/interpret': ['runtime/calendar', 'runtime/define', 'runtime/expression', 'runtime/model'],
  'runtime/masking': ['runtime/model', 'libphonenumber-js', 'ibantools', 'card-validator'],
  // What differs between flows.
  'runtime/diff': ['runtime/model'],
  // One event in a contact centre: interpreter and ACD joined, for the simulator and the host.
  'runtime/centre': ['runtime/acd', 'runtime/define', 'runtime/interpret', 'runtime/model'],
  'runtime/simulate': [
    ...['runtime/acd', 'runtime/centre', 'runtime/define', 'runtime/interpret', 'runtime/masking'],
    ...['runtime/model', 'zod'],
  ],
  // Conversations that are kept as tests: played, compared, recorded and made up.
  'runtime/scenario': [
    ...['runtime/acd', 'runtime/calendar', 'runtime/centre', 'runtime/define', 'runtime/expression'],
    'runtime/interpret',
    // How long customers can have been silent where something is sent to them.
    ...['runtime/compile/shape.ts', 'runtime/compile/silence.ts'],
    ...['runtime/masking', 'runtime/model', 'runtime/simulate', 'zod', '@noble/hashes'],
  ],
  // What an agent's desk shows.
  'runtime/desk': [
    ...['runtime/acd', 'runtime/calendar', 'runtime/centre', 'runtime/define', 'runtime/masking'],
    ...['runtime/model', 'runtime/simulate'],
  ],
  // A flow as a picture and as a document.
  'runtime/drawing': ['runtime/define', 'runtime/model'],
  'runtime/words': [
    ...['runtime/define', 'runtime/diff/change.ts', 'runtime/expression', 'runtime/model'],
    'runtime/*/codes.ts',
  ],
  'runtime/hosts': [
    ...['runtime/acd', 'runtime/channels', 'runtime/compile', 'runtime/define', 'runtime/interpret'],
    ...['runtime/centre', 'runtime/desk', 'runtime/masking', 'runtime/model', 'runtime/simulate'],
    ...['runtime/expression', 'runtime/words', 'sirv', 'zod', 'node:*'],
    ...[
      'fastify',
      '@fastify',
      'pino',
      'prom-client',
      'openid-client',
      '@opentelemetry',
      'undici',
      'ipaddr.js',
    ],
    ...['runtime/channels/*', 'nodemailer', 'mailparser', 'smtp-server', 'ws'],
  ],
  'runtime/cli': [
    ...[
      'runtime/centre/record.ts',
      'runtime/channels',
      'runtime/channels/shared/act.ts',
      'runtime/compile',
      'runtime/define',
      'runtime/diff',
      'runtime/drawing',
    ],
    ...['runtime/expression', 'runtime/hosts'],
    ...['runtime/interpret', 'runtime/masking', 'runtime/model', 'runtime/scenario', 'runtime/simulate'],
    ...[
      'runtime/words',
      'nodes/index.ts',
      'nodes/glyphs.ts',
      'package.json',
      'commander',
      'fast-xml-builder',
      'zod',
    ],
    'node:*',
  ],
  // What the package offers.
  'runtime/package': [
    ...['runtime/acd', 'runtime/centre', 'runtime/channels', 'runtime/compile', 'runtime/define'],
    ...['runtime/diff', 'runtime/expression', 'runtime/interpret', 'runtime/masking', 'runtime/model'],
    ...['runtime/scenario', 'runtime/simulate', 'runtime/words'],
  ],
  // The front door.
  runtime: [
    ...['runtime/acd', 'runtime/centre', 'runtime/channels', 'runtime/compile', 'runtime/define'],
    ...[
      'runtime/expression',
      'runtime/calendar',
      'runtime/desk',
      'runtime/diff',
      'runtime/drawing',
      'runtime/interpret',
    ],
    ...['runtime/masking', 'runtime/model', 'runtime/scenario', 'runtime/simulate', 'runtime/words'],
    // What a page of a host and the host tell each other.
    ...['runtime/hosts/contract/*.ts', 'runtime/hosts/live/protocol.ts', 'runtime/hosts/words.ts'],
  ],

  // The chat on other sites: it is to stay small, and shares nothing with its host but the types of what they say.
  widget: ['widget/*', 'runtime/hosts/chat/protocol.ts'],
  'widget/view': ['widget', 'runtime/hosts/chat/protocol.ts'],

  'nodes/*': ['nodes/shared', 'runtime/define', 'runtime/model', 'zod'],
  'nodes/shared': ['runtime/define', 'runtime/model', 'zod'],
  // The registry, and the program that writes it.
  nodes: ['nodes/*', 'runtime/define', 'node:*'],

  'src/ui': STUDIO_LIBRARIES.filter((library) => library !== 'use-intl' && library !== 'zustand'),
  // The only Monaco: other rooms take its components.
  'src/editor': ['react', 'monaco-editor'],
  // What customers see: the phone, the lens and previews show it alike.
  'src/message': [...DOORS, ...STUDIO_LIBRARIES, 'src/i18n', 'src/ui'],
  'src/document': [...DOORS, 'immer', 'zustand', 'zod'],
  'src/i18n': [...DOORS, ...STUDIO_LIBRARIES, 'src/*/words.ts', 'src/*/words/*'],
  'src/app': [...DOORS, ...STUDIO_LIBRARIES, 'src/document', 'src/i18n', 'src/ui'],
  // The form of anything that has a schema: other rooms say what it is of.
  'src/fields': [
    ...DOORS,
    ...STUDIO_LIBRARIES,
    'src/app',
    'src/document',
    'src/editor',
    'src/i18n',
    'src/message',
    'src/ui',
  ],
  'src/canvas': feature('reactflow'),
  'src/palette': feature('@dnd-kit'),
  // Nodes from one flow, tab or workspace to another.
  'src/clipboard': feature(),
  // Where what stands in a JSON text.
  'src/code': feature('jsonc-parser'),
  'src/inspector': feature(),
  'src/problems': feature(),
  'src/commands': feature(),
  'src/texts': feature(),
  'src/outline': feature(),
  'src/find': feature(),
  'src/history': feature(),
  'src/changes': feature(),
  // Where nodes had better stand, worked out in a worker.
  'src/layout': feature(),
  // Scripts, snippets and examples to start from.
  'src/reuse': feature('examples/*', 'idb'),
  // Pictures and documents of a flow.
  'src/publish': feature(),
  // The first run.
  'src/tour': feature(),
  'src/simulator': feature('@date-fns/tz'),
  // Conversations that are kept as tests. What happens in them is told as the simulator tells it.
  'src/scenarios': feature('src/simulator/sentences/*'),
  'src/desk': feature(),
  // What runs on a host: desks, the floor, publishing.
  'src/live': feature(),
  'src/workspace': feature(),
  'src/files': feature('idb'),
  // Where the studio is put together.
  src: [...DOORS, ...STUDIO_LIBRARIES, 'src/*', 'examples/*', '@fontsource-variable', 'reactflow'],
};

/** How a node looks may use React; nothing else of a node may. */
export const FACES: readonly string[] = ['react'];

/** The rooms where nothing is read but the arguments. */
export const isPure = (path: string): boolean =>
  (path.startsWith('runtime/') && !/^runtime\/(hosts|cli)\//.test(path)) ||
  (path.startsWith('nodes/') && path !== 'nodes/generate.ts');

/** The room a file is in: its folder below runtime, nodes or src; channels have rooms of their own. */
export function roomOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, folders[1] === 'channels' ? 3 : 2).join('/');
}

/** What a room may import; undefined when there is no such room. */
export function allowed(room: string): readonly string[] | undefined {
  return ROOMS[room] ?? ROOMS[room.replace(/\/[^/]+$/, '/*')];
}

const pattern = (entry: string) => new RegExp(`^${entry.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);

/** Whether an entry of the table stands for an imported file or package. */
export function matches(entry: string, imported: string): boolean {
  if (pattern(entry).test(imported) || pattern(entry).test(roomOf(imported))) return true;
  return !entry.includes('*') && !/^(runtime|nodes|src)\b/.test(entry) && imported.startsWith(`${entry}/`);
}
