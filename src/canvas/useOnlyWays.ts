import { useMemo } from 'react';
import { useFlow, useSession } from '#src/app/hooks.ts';
import { waysThrough } from '#src/document/ways.ts';

/** The nodes that are not dimmed while only some ways are looked at; null while all are. */
export function useOnlyWays(): ReadonlySet<string> | null {
  const flow = useFlow();
  const of = useSession((state) => state.onlyWaysOf);
  return useMemo(() => {
    const shown = flow && of ? waysThrough(flow, of) : null;
    // Once they are gone there is no way to look at.
    return shown && shown.size > 0 ? shown : null;
  }, [flow, of]);
}
