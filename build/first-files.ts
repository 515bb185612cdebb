import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;

const ROOMS =
  'canvas|changes|clipboard|code|commands|files|find|history|layout|outline|palette|publish|reuse|scenarios|tour';

/** What the page of an agent does without: rooms but for their words, edits, the nodes, and where the studio is put together. */
const STUDIO_ONLY = new RegExp(
  [
    `/src/(${ROOMS})/(?!words)`,
    '/src/document/(edits|search)/',
    '/src/(?!open-screen)[^/]+$',
    '/nodes/',
  ].join('|'),
);

/** They wait for parts that come later; were these to find what they need in the same file, they would wait for it in turn. */
const ENTRY = /\.html$|[\\/]src[\\/](desk-)?main\.tsx$/;

const isFirst = (id: string): boolean => !ENTRY.test(id);
const isShared = (id: string): boolean =>
  isFirst(id) && (/[\\/]node_modules[\\/]/.test(id) || !STUDIO_ONLY.test(id.replaceAll('\\', '/')));

/**
 * What a page needs at once, in a few files: many small ones name each other, and each is compressed alone. What only the
 * studio needs is apart from what an agent's page needs as well.
 */
export const firstFiles: Group[] = [
  { name: 'first', tags: ['$initial'], test: isShared },
  { name: 'studio', tags: ['$initial'], test: isFirst },
  // The rest of what any room draws with comes soon after: a file of names of files would be as long.
  {
    name: 'controls',
    test: /[\\/]node_modules[\\/](@?react-aria|@?react-stately|react-aria-components|@internationalized)/,
  },
  { name: 'icons', test: /[\\/]node_modules[\\/]lucide-react[\\/]/ },
];
