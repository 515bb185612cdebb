import type { WayCode } from '../define/tries.ts';
import type { Catalogue } from './words.ts';

const en: Record<WayCode, string> = {
  'way.cannot-fail': 'Nothing in this step can fail.',
  'way.never-holds': 'The condition “{when}” is never true.',
  'way.earlier-holds': 'The condition of “{name}” is always true, so that nobody comes past it.',
  'way.nobody-falls': '“{name}” gets 0 percent of the contacts.',
  'way.always-open': '“{hours}” never closes by its week.',
  'way.never-open': '“{hours}” is never open.',
  'way.no-such-day': '“{hours}” has no holidays.',
  'way.answered-at-once': 'Where it is played, this is always answered at once.',
  'way.all-tried':
    'Everything that makes a difference to the script was tried ({count} situations), and nothing leads here.',
  'way.behind': 'Nobody comes to this step: “{first}” is never left by the way that leads here.',
  'way.not-found':
    'Not found: it may be possible, but nothing of what was tried leads here ({count} situations). Try it by hand.',
};

const nl: Record<WayCode, string> = {
  'way.cannot-fail': 'Niets in deze stap kan mislukken.',
  'way.never-holds': 'De voorwaarde “{when}” is nooit waar.',
  'way.earlier-holds': 'De voorwaarde van “{name}” is altijd waar, dus niemand komt erlangs.',
  'way.nobody-falls': '“{name}” krijgt 0 procent van de contacten.',
  'way.always-open': '“{hours}” gaat volgens zijn week nooit dicht.',
  'way.never-open': '“{hours}” is nooit open.',
  'way.no-such-day': '“{hours}” heeft geen feestdagen.',
  'way.answered-at-once': 'Waar dit wordt nagespeeld, komt het antwoord altijd meteen.',
  'way.all-tried':
    'Alles wat voor het script verschil maakt is geprobeerd ({count} situaties), en niets leidt hierheen.',
  'way.behind': 'Bij deze stap komt niemand: niemand verlaat “{first}” langs de weg hierheen.',
  'way.not-found':
    'Niet gevonden: het kan misschien wel, maar niets van wat is geprobeerd leidt hierheen ({count} situaties). Probeer het zelf.',
};

const fr: Record<WayCode, string> = {
  'way.cannot-fail': 'Rien dans cette étape ne peut échouer.',
  'way.never-holds': 'La condition « {when} » n’est jamais vraie.',
  'way.earlier-holds': 'La condition de « {name} » est toujours vraie : personne ne va plus loin.',
  'way.nobody-falls': '« {name} » reçoit 0 pour cent des contacts.',
  'way.always-open': 'Selon sa semaine, « {hours} » ne ferme jamais.',
  'way.never-open': '« {hours} » n’est jamais ouvert.',
  'way.no-such-day': '« {hours} » n’a pas de jours fériés.',
  'way.answered-at-once': 'En simulation, la réponse vient toujours tout de suite.',
  'way.all-tried':
    'Tout ce qui fait une différence pour le script a été essayé ({count} situations), et rien ne mène ici.',
  'way.behind': 'Personne n’arrive à cette étape : personne ne quitte « {first} » par le chemin qui y mène.',
  'way.not-found':
    'Pas trouvé : c’est peut-être possible, mais rien de ce qui a été essayé n’y mène ({count} situations). Essayez-le vous-même.',
};

/** Why a way of a script is not covered by scenarios that were made up. */
export const wayWords: Catalogue<WayCode> = { en, nl, fr };
