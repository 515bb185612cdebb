import type { ScenarioCode } from '../scenario/codes.ts';
import type { Catalogue } from './words.ts';

type Code = ScenarioCode | 'kind.customers';

const en: Record<Code, string> = {
  'kind.customers': 'customer',
  'scenario.unknown-reference':
    'There is no {kind} “{name}”, which “{path}” names. Add it, or choose another.',
  'scenario.unknown-address': 'Customer “{name}” has no address on {channel}. Add one, or choose another.',
  'scenario.unknown-pattern': '“{name}” is no pattern. There are $any, $like and $is.',
};

const nl: Record<Code, string> = {
  'kind.customers': 'klant',
  'scenario.unknown-reference':
    'Er is geen {kind} “{name}”, en “{path}” noemt die wel. Voeg die toe, of kies een andere.',
  'scenario.unknown-address':
    'Klant “{name}” heeft geen adres op {channel}. Voeg er een toe, of kies een andere.',
  'scenario.unknown-pattern': '“{name}” is geen patroon. Wel zijn er $any, $like en $is.',
};

const fr: Record<Code, string> = {
  'kind.customers': 'client',
  'scenario.unknown-reference':
    'Il n’y a pas de {kind} « {name} », que « {path} » nomme. Ajoutez-en, ou faites un autre choix.',
  'scenario.unknown-address':
    'Le client « {name} » n’a pas d’adresse sur {channel}. Ajoutez-en une, ou choisissez-en un autre.',
  'scenario.unknown-pattern': '« {name} » n’est pas un motif. Il y a $any, $like et $is.',
};

/** Sentences of scenarios: what keeps one from being played. */
export const scenarioWords: Catalogue<Code> = { en, nl, fr };
