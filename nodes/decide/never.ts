import type { z } from 'zod';
import { cannotFail, type Never, type NeverContext } from '../../runtime/define/tries.ts';
import type { params } from './params.ts';

/** A condition that never holds, or what stands behind one that always does. */
export function neverDecided(
  { conditions }: z.output<typeof params>,
  port: string,
  { always, canFail }: NeverContext,
): Never | undefined {
  for (const { id, name, when } of conditions) {
    const comes = always(when);
    if (port === `when:${id}`)
      return comes === false ? { code: 'way.never-holds', params: { when } } : undefined;
    if (comes === true && port !== 'error') return { code: 'way.earlier-holds', params: { name, when } };
  }
  return cannotFail(port, () => conditions.some(({ when }) => canFail(when)));
}
