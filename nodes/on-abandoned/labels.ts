import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On abandonment',
    summary: 'Goes on here when the customer left while waiting for an agent.',
    help: 'The conversation waits in no queue any more and is open again: tag it, write to the customer or end it. Without this node it is closed.',
    search: ['onabandon', 'onrelease', 'abandoned', 'left', 'hang up', 'event'],
    fields: {},
    ports: { next: 'Left' },
    says: {
      abandoned: 'The customer left while waiting for “{skill}”.',
    },
  },
  nl: {
    title: 'Bij opgeven',
    summary: 'Gaat hier verder als de klant wegging tijdens het wachten op een agent.',
    help: 'Het gesprek staat in geen rij meer en is weer open: tag het, schrijf de klant of beëindig het. Zonder deze node wordt het gesloten.',
    search: ['onabandon', 'onrelease', 'opgegeven', 'weggegaan', 'opgehangen', 'gebeurtenis'],
    fields: {},
    ports: { next: 'Weg' },
    says: {
      abandoned: 'De klant ging weg tijdens het wachten op “{skill}”.',
    },
  },
  fr: {
    title: 'Sur abandon',
    summary: 'Continue ici quand le client est parti en attendant un agent.',
    help: 'La conversation n’est plus en file et redevient ouverte : étiquetez-la, écrivez au client ou terminez-la. Sans ce nœud, elle est fermée.',
    search: ['onabandon', 'onrelease', 'abandon', 'parti', 'raccroché', 'événement'],
    fields: {},
    ports: { next: 'Parti' },
    says: {
      abandoned: 'Le client est parti en attendant « {skill} ».',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
