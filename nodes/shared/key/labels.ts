import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';

/** The words of the key of an item: forms never show it, the code does. */
export const keyLabel = {
  en: { label: 'Id', help: 'Made by the studio; it stays when the words change.' },
  nl: { label: 'Id', help: 'Maakt de studio; blijft als de woorden veranderen.' },
  fr: { label: 'Id', help: 'Créé par le studio ; il reste quand les mots changent.' },
} satisfies Record<UiLanguage, FieldLabel>;
