import type { Snippet } from '#src/document/reuse/snippet.ts';
import { useWords } from './words/useWords.ts';

/** In a few words: the channels it is for, if any, and how large it is. */
export function PieceFacts({ snippet, channels = [] }: { snippet: Snippet; channels?: readonly string[] }) {
  const t = useWords();
  const count = Object.keys(snippet.nodes).length;
  return <>{[...(channels.length > 0 ? [channels.join(', ')] : []), t('nodes', { count })].join(' · ')}</>;
}
