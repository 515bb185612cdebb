import type { UiLanguage } from '../model/language.ts';
import type { Params } from '../model/problem.ts';
import * as connectors from './connectors/words.ts';
import * as engine from './engine/words.ts';
import * as live from './live/words.ts';
import * as server from './server/words.ts';

/** What can go wrong between a host and the machine it runs on. */
export type HostCode =
  | 'input.not-found'
  | 'input.is-folder'
  | 'input.not-readable'
  | 'input.not-text'
  | 'input.too-large'
  | 'output.not-writable'
  | 'output.is-input'
  | 'eval.no-now'
  | 'run.same-script'
  | 'run.unknown-point'
  | 'generate.exists'
  | 'replay.otherwise'
  | 'test.no-scenarios'
  | 'test.no-workspace'
  | 'serve.no-studio'
  | 'serve.port-taken'
  | 'serve.cannot-listen';

const en: Record<HostCode, string> = {
  'input.not-found': 'There is no such file. Check its name and folder.',
  'input.is-folder': 'This is a folder. Name a file in it.',
  'input.not-readable': 'This file cannot be read ({reason}). Check who may read it.',
  'input.not-text':
    'This is no text in UTF-8, so it cannot be JSON. Choose another file, or save it as UTF-8.',
  'input.too-large': 'This is larger than {max} MB. No file of this kind is; choose another one.',
  'output.not-writable': 'This file cannot be written ({reason}). Check the folder and who may write there.',
  'output.is-input': 'This is the flow itself, and it would be lost. Give the script another name with -o.',
  'eval.no-now':
    'There is no clock, so there is no “now”. Say what time it is with --at, as in --at 2026-11-24T09:00:00Z.',
  'run.same-script': 'The script “{script}” is given twice. Give it once.',
  'run.unknown-point': 'The workspace has no point of contact “{point}”. Name one that it has with --at.',
  'generate.exists':
    'This file is there already, and another would take its place. Name another folder, or write over it with --force.',
  'replay.otherwise':
    'What came is not what came where the report was made, by version {version}. Play it with that one.',
  'test.no-scenarios': 'There are no files *.scenario.json in here. Name another folder, or a file.',
  'test.no-workspace':
    'There is no workspace.json in the folder of this scenario, nor in one around it. Name one with --workspace.',
  'serve.no-studio': 'The studio has not been built yet. Run: npm run build',
  'serve.port-taken':
    'Port {port} is in use, perhaps by another Routewright. Stop that, or choose another port with --port.',
  'serve.cannot-listen': 'It is not possible to listen on {host}, port {port} ({reason}).',
};

const nl: Record<HostCode, string> = {
  'input.not-found': 'Dit bestand bestaat niet. Controleer de naam en de map.',
  'input.is-folder': 'Dit is een map. Noem een bestand dat erin staat.',
  'input.not-readable': 'Dit bestand kan niet worden gelezen ({reason}). Controleer wie het mag lezen.',
  'input.not-text':
    'Dit is geen tekst in UTF-8 en dus ook geen JSON. Kies een ander bestand, of bewaar het als UTF-8.',
  'input.too-large': 'Dit is groter dan {max} MB. Zo groot is geen bestand van deze soort; kies een ander.',
  'output.not-writable':
    'Dit bestand kan niet worden geschreven ({reason}). Controleer de map en wie daar mag schrijven.',
  'output.is-input': 'Dit is de flow zelf, en die zou verloren gaan. Geef het script met -o een andere naam.',
  'eval.no-now':
    'Er is geen klok, dus ook geen “now”. Zeg hoe laat het is met --at, zoals in --at 2026-11-24T09:00:00Z.',
  'run.same-script': 'Het script “{script}” is twee keer opgegeven. Geef het één keer op.',
  'run.unknown-point': 'De workspace heeft geen contactpunt “{point}”. Noem er met --at een die er is.',
  'generate.exists':
    'Dit bestand is er al, en een ander zou ervoor in de plaats komen. Noem een andere map, of schrijf eroverheen met --force.',
  'replay.otherwise':
    'Wat eruit kwam is anders dan waar de melding is gemaakt, met versie {version}. Speel haar daarmee.',
  'test.no-scenarios': 'Hier zijn geen bestanden *.scenario.json. Noem een andere map, of een bestand.',
  'test.no-workspace':
    'Er is geen workspace.json in de map van dit scenario, en niet in een map erboven. Noem er een met --workspace.',
  'serve.no-studio': 'De studio is nog niet gebouwd. Voer uit: npm run build',
  'serve.port-taken':
    'Poort {port} is in gebruik, misschien door een andere Routewright. Stop die, of kies een andere poort met --port.',
  'serve.cannot-listen': 'Luisteren op {host}, poort {port} is niet mogelijk ({reason}).',
};

const fr: Record<HostCode, string> = {
  'input.not-found': 'Ce fichier n’existe pas. Vérifiez son nom et son dossier.',
  'input.is-folder': 'Ceci est un dossier. Indiquez un fichier qui s’y trouve.',
  'input.not-readable': 'Ce fichier ne peut pas être lu ({reason}). Vérifiez qui peut le lire.',
  'input.not-text':
    'Ce n’est pas du texte en UTF-8, donc pas du JSON. Choisissez un autre fichier, ou enregistrez-le en UTF-8.',
  'input.too-large':
    'Ceci dépasse {max} Mo. Aucun fichier de ce genre n’est aussi grand ; choisissez-en un autre.',
  'output.not-writable':
    'Ce fichier ne peut pas être écrit ({reason}). Vérifiez le dossier et qui peut y écrire.',
  'output.is-input': 'Ceci est le flux lui-même, et il serait perdu. Donnez un autre nom au script avec -o.',
  'eval.no-now':
    'Il n’y a pas d’horloge, donc pas de « now ». Dites l’heure avec --at, comme dans --at 2026-11-24T09:00:00Z.',
  'run.same-script': 'Le script « {script} » est donné deux fois. Donnez-le une fois.',
  'run.unknown-point':
    'L’espace de travail n’a pas de point de contact « {point} ». Nommez-en un qui existe avec --at.',
  'generate.exists':
    'Ce fichier existe déjà, et un autre prendrait sa place. Choisissez un autre dossier, ou écrivez par-dessus avec --force.',
  'replay.otherwise':
    'Le résultat diffère de celui obtenu là où le rapport a été fait, avec la version {version}. Rejouez-le avec elle.',
  'test.no-scenarios':
    'Il n’y a pas de fichier *.scenario.json ici. Indiquez un autre dossier, ou un fichier.',
  'test.no-workspace':
    'Il n’y a pas de workspace.json dans le dossier de ce scénario, ni au-dessus. Indiquez-en un avec --workspace.',
  'serve.no-studio': 'Le studio n’est pas encore construit. Lancez : npm run build',
  'serve.port-taken':
    'Le port {port} est occupé, peut-être par un autre Routewright. Arrêtez-le, ou choisissez un autre port avec --port.',
  'serve.cannot-listen': 'Impossible d’écouter sur {host}, port {port} ({reason}).',
};

/** Rooms have words of their own. */
const hostWords: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  en: { ...en, ...engine.en, ...live.en, ...connectors.en, ...server.en },
  nl: { ...nl, ...engine.nl, ...live.nl, ...connectors.nl, ...server.nl },
  fr: { ...fr, ...engine.fr, ...live.fr, ...connectors.fr, ...server.fr },
};

/** The sentence for a host's own problem; undefined when the code is not one of these. */
export const sayHostProblem = (code: string, params: Params, language: UiLanguage): string | undefined =>
  Object.hasOwn(hostWords.en, code)
    ? hostWords[language][code]?.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
    : undefined;
