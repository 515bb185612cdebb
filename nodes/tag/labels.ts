import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Tag',
    summary: 'Gives the conversation tags, or takes them away.',
    help: 'Agents see the tags, and conditions can ask for them: "urgent" in contact.tags. A tag has at most 50 characters. One that is there already is not added again.',
    search: ['tag', 'label', 'mark', 'category'],
    fields: {
      add: { label: 'Add', help: 'At most 20.', example: 'urgent' },
      remove: { label: 'Remove', help: 'At most 20.', example: 'new' },
    },
    ports: { next: 'Tagged', error: 'Error' },
    says: {
      changed: 'Tags added: {added}; removed: {removed}.',
      nothing: 'No tag is added or removed. Name one.',
      same: 'The tag “{tag}” is named twice. Leave one out.',
      empty: 'A tag is empty.',
      'too-long': 'The tag “{tag}” is too long: {max} characters is the most.',
    },
  },
  nl: {
    title: 'Taggen',
    summary: 'Geeft het gesprek tags, of haalt ze weg.',
    help: 'Agents zien de tags, en voorwaarden kunnen ernaar vragen: "spoed" in contact.tags. Een tag heeft hooguit 50 tekens. Wat er al staat, komt er niet nog eens bij.',
    search: ['tag', 'label', 'markeren', 'categorie'],
    fields: {
      add: { label: 'Toevoegen', help: 'Hooguit 20.', example: 'spoed' },
      remove: { label: 'Weghalen', help: 'Hooguit 20.', example: 'nieuw' },
    },
    ports: { next: 'Getagd', error: 'Fout' },
    says: {
      changed: 'Tags erbij: {added}; eraf: {removed}.',
      nothing: 'Er komt geen tag bij of af. Noem er een.',
      same: 'De tag “{tag}” staat er twee keer. Laat er een weg.',
      empty: 'Een tag is leeg.',
      'too-long': 'De tag “{tag}” is te lang: {max} tekens is het meeste.',
    },
  },
  fr: {
    title: 'Étiqueter',
    summary: 'Donne des étiquettes à la conversation, ou en retire.',
    help: 'Les agents voient les étiquettes, et les conditions peuvent les interroger : "urgent" in contact.tags. Une étiquette a 50 caractères au plus. Celle qui y est déjà n’est pas ajoutée de nouveau.',
    search: ['tag', 'étiquette', 'marquer', 'catégorie'],
    fields: {
      add: { label: 'Ajouter', help: '20 au plus.', example: 'urgent' },
      remove: { label: 'Retirer', help: '20 au plus.', example: 'nouveau' },
    },
    ports: { next: 'Étiquetée', error: 'Erreur' },
    says: {
      changed: 'Étiquettes ajoutées : {added} ; retirées : {removed}.',
      nothing: 'Aucune étiquette n’est ajoutée ni retirée. Nommez-en une.',
      same: 'L’étiquette « {tag} » est nommée deux fois. Supprimez-en une.',
      empty: 'Une étiquette est vide.',
      'too-long': 'L’étiquette « {tag} » est trop longue : {max} caractères au plus.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
