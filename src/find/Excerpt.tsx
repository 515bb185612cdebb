import type { ReactNode } from 'react';
import type { Hit } from '#src/document/search/search.ts';
import type { Preview } from './replacing.ts';
import { useFind } from './state.ts';

/** Characters before the first hit, and in all. */
const BEFORE = 32;
const LONGEST = 240;

/** The words around the hits of a line, marked; or what they are and what they would be. */
export function Excerpt({ hit, preview }: { hit: Hit; preview: Preview | undefined }) {
  const by = useFind((state) => state.by);
  const { text } = hit.line;
  const isReplaced = preview !== undefined && preview.reason === undefined;
  if (isReplaced && hit.spans.length === 0) return <Whole before={text} after={preview.after} />;
  if (isReplaced && hit.line.is === 'chosen') return <Whole before={text} after={preview.after} />;
  return <span className="find-excerpt">{pieces(hit, isReplaced ? by : undefined)}</span>;
}

const Whole = ({ before, after }: { before: string; after: string }) => (
  <span className="find-excerpt">
    <del>{before}</del> <ins>{after}</ins>
  </span>
);

function pieces({ line: { text }, spans }: Hit, by: string | undefined): ReactNode[] {
  const start = Math.max(0, (spans[0]?.from ?? 0) - BEFORE);
  const end = Math.min(text.length, start + LONGEST);
  let at = start;
  const all: ReactNode[] = start > 0 ? ['…'] : [];
  for (const { from, to } of spans) {
    if (from >= end) break;
    const found = text.slice(from, to);
    all.push(text.slice(at, from));
    all.push(
      by === undefined ? (
        <mark key={from}>{found}</mark>
      ) : (
        <span key={from}>
          <del>{found}</del>
          <ins>{by}</ins>
        </span>
      ),
    );
    at = to;
  }
  all.push(text.slice(at, Math.max(at, end)), end < text.length ? '…' : '');
  return all;
}
