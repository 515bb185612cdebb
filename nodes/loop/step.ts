import type { z } from 'zod';
import type { Link } from '../../runtime/define/link.ts';
import type { Step } from '../../runtime/define/step.ts';
import { type Contact, type ContactRecord, note, recordOf } from '../../runtime/model/contact.ts';
import type { params } from './params.ts';

/** Counts how often a contact came here; after the last time the count starts over. */
export function prepareLoop({ times, counter }: z.output<typeof params>, link: Link): Step {
  const again = link.go('again');
  const finished = link.go('finished');
  return {
    enter({ contact, why }) {
      const key = keyOf(contact, link.step);
      const { counters } = recordOf(contact);
      const passed = Object.hasOwn(counters, key) ? (counters[key] ?? 0) : 0;
      const goesOn = passed < times;
      const count = goesOn ? passed + 1 : times;
      note(contact, { counters: goesOn ? { ...counters, [key]: count } : without(counters, key) });
      if (counter !== undefined) contact.vars[counter] = count;
      why?.({ code: goesOn ? 'loop.again' : 'loop.finished', params: { count, times } });
      return goesOn ? again : finished;
    },
  };
}

/** Scripts that call one another may have steps of one name: each counts for itself. */
const keyOf = (contact: Contact, step: string): string =>
  [...recordOf(contact).calls.map(({ script }) => script), step].join('/');

type Counters = ContactRecord['counters'];

function without(counters: Counters, key: string): Counters {
  const { [key]: _, ...others } = counters;
  return others;
}
