import type { Path } from './search.ts';

/** A conversation that is kept, and the ways it was kept for. */
export interface Kept {
  path: Path;
  gains: bigint;
}

/** Few conversations that together go all ways which any of them goes; of equals the shortest, and the first. */
export function fewest(paths: readonly Path[]): Kept[] {
  const candidates = shortest(paths);
  const all = candidates.reduce((ways, path) => ways | path.ways, 0n);
  const chosen: Path[] = [];
  for (let covered = 0n; covered !== all; ) {
    const best = bestOf(candidates, covered);
    if (!best) break;
    chosen.push(best);
    covered |= best.ways;
  }
  return withGains(withoutNeedless(chosen).toSorted((one, other) => one.length - other.length));
}

/** Of those that go the same ways, the shortest. */
function shortest(paths: readonly Path[]): Path[] {
  const found = new Map<bigint, Path>();
  for (const path of paths) {
    const known = found.get(path.ways);
    if (!known || path.length < known.length) found.set(path.ways, path);
  }
  return [...found.values()];
}

function bestOf(candidates: readonly Path[], covered: bigint): Path | undefined {
  let best: { path: Path; count: number } | undefined;
  for (const path of candidates) {
    const count = bitsIn(path.ways & ~covered);
    if (count === 0 || count < (best?.count ?? 0)) continue;
    if (!best || count > best.count || path.length < best.path.length) best = { path, count };
  }
  return best?.path;
}

export function bitsIn(ways: bigint): number {
  let count = 0;
  for (let left = ways; left > 0n; left &= left - 1n) count++;
  return count;
}

/** Those without which a way would be missing. */
function withoutNeedless(chosen: readonly Path[]): Path[] {
  let kept = [...chosen];
  for (const path of chosen) {
    const others = kept.filter((one) => one !== path);
    const theirs = others.reduce((ways, one) => ways | one.ways, 0n);
    if ((path.ways & ~theirs) === 0n) kept = others;
  }
  return kept;
}

function withGains(paths: readonly Path[]): Kept[] {
  let covered = 0n;
  return paths.map((path) => {
    const gains = path.ways & ~covered;
    covered |= path.ways;
    return { path, gains };
  });
}
