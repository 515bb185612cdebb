import type { z } from 'zod';
import type { Finding } from '../../runtime/define/node.ts';
import { prepareCases } from './match.ts';
import type { params } from './params.ts';

/** A case that an earlier one takes all contacts of. */
export const checkCases = ({ cases, caseSensitive }: z.output<typeof params>): Finding[] => {
  const find = prepareCases(cases, caseSensitive);
  return cases.flatMap(({ equals }, index): Finding[] => {
    const first = find(equals) ?? index;
    return first === index
      ? []
      : [
          {
            code: 'same-value',
            severity: 'warning',
            field: `cases.${index}.equals`,
            params: { name: cases[first]?.name ?? '' },
          },
        ];
  });
};
