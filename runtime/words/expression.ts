import type { Code } from '../expression/codes.ts';
import type { UiLanguage } from '../model/language.ts';

/** A problem with the param `suggestion` is said with the sentence of `CODE?suggestion`. */
type Said = Code | 'expression.unknown-name?suggestion' | 'expression.unknown-function?suggestion';

const en: Record<Said, string> = {
  'expression.empty': 'There is no expression here. Write one, such as contact.language == "nl".',
  'expression.too-long': 'This is longer than {max} characters. Split it up.',
  'expression.too-deep': 'This has more than {max} levels inside each other. Split it up.',
  'expression.list-too-long': 'This list has more than {max} items. Use fewer.',
  'expression.not-closed': '{opened} is opened here and never closed. Close it.',
  'expression.unexpected-character': '{found} means nothing here. Remove it, or put texts between quotes.',
  'expression.unexpected-token':
    '{found} was not expected here. Remove it, or add what is missing before it.',
  'expression.unexpected-end': 'The expression stops too early. Add what is to come after this.',
  'expression.bad-escape': '{found} stands for nothing. Write \\\\ for a backslash.',
  'expression.bad-number': '{found} is not a number. Write digits, with a point for decimals.',
  'expression.number-too-big':
    '{found} is too big to be held exactly. Put it between quotes to use it as a text.',
  'expression.curly-quote': '{found} comes from a word processor. Use straight quotes: "…".',
  'expression.assignment': 'One = is no comparison. Use == to ask whether two values are equal.',
  'expression.other-operator': '{found} is not used here. Use {use}.',
  'expression.unknown-name':
    'There is no “{name}” here. Choose a name from the list, or declare the variable.',
  'expression.unknown-name?suggestion': 'There is no “{name}” here. Did you mean “{suggestion}”?',
  'expression.unknown-function': 'There is no function “{name}”. Choose one from the list.',
  'expression.unknown-function?suggestion': 'There is no function “{name}”. Did you mean “{suggestion}”?',
  'expression.needs-receiver': 'Write {name} after the value it looks at, such as message.text.{name}(…).',
  'expression.wrong-arguments':
    '{name} takes {expected} value(s) between its brackets, and got {found}. Add or remove some.',
  'expression.wrong-type':
    'This is of type {found}, where {expected} is needed. Use another value or compare it.',
  'expression.never-equal': 'Values of types {left} and {right} are never equal. Compare two of one type.',
  'expression.not-comparable':
    'Of values of types {left} and {right} neither comes first. Compare two numbers or two texts.',
  'expression.not-a-path': 'has(…) asks about a field. Write a path, such as has(vars.order).',
  'expression.not-a-value': 'This is a group of values. Name the one you want, such as contact.language.',
  'expression.missing-value': '“{path}” has no value yet. Ask has({path}) first, or give it a default.',
  'expression.no-such-item': 'The list has no item {index}. Counting starts at 0.',
  'expression.text-too-long': 'The text became longer than {max} characters. Make it from shorter values.',
};

const nl: Record<Said, string> = {
  'expression.empty': 'Hier staat geen expressie. Schrijf er een, zoals contact.language == "nl".',
  'expression.too-long': 'Dit is langer dan {max} tekens. Splits het op.',
  'expression.too-deep': 'Hier zitten meer dan {max} niveaus in elkaar. Splits het op.',
  'expression.list-too-long': 'Deze lijst heeft meer dan {max} waarden. Gebruik er minder.',
  'expression.not-closed': '{opened} gaat hier open en nergens dicht. Sluit het af.',
  'expression.unexpected-character':
    '{found} betekent hier niets. Haal het weg, of zet teksten tussen aanhalingstekens.',
  'expression.unexpected-token': '{found} hoort hier niet. Haal het weg, of vul aan wat ervoor ontbreekt.',
  'expression.unexpected-end': 'De expressie houdt te vroeg op. Vul aan wat hierna komt.',
  'expression.bad-escape': '{found} staat nergens voor. Schrijf \\\\ voor een backslash.',
  'expression.bad-number': '{found} is geen getal. Schrijf cijfers, met een punt voor decimalen.',
  'expression.number-too-big':
    '{found} is te groot om precies te bewaren. Zet het tussen aanhalingstekens om het als tekst te gebruiken.',
  'expression.curly-quote': '{found} komt uit een tekstverwerker. Gebruik rechte aanhalingstekens: "…".',
  'expression.assignment': 'Eén = vergelijkt niet. Gebruik == om te vragen of twee waarden gelijk zijn.',
  'expression.other-operator': '{found} wordt hier niet gebruikt. Gebruik {use}.',
  'expression.unknown-name':
    '“{name}” bestaat hier niet. Kies een naam uit de lijst, of declareer de variabele.',
  'expression.unknown-name?suggestion': '“{name}” bestaat hier niet. Bedoelde u “{suggestion}”?',
  'expression.unknown-function': 'De functie “{name}” bestaat niet. Kies er een uit de lijst.',
  'expression.unknown-function?suggestion': 'De functie “{name}” bestaat niet. Bedoelde u “{suggestion}”?',
  'expression.needs-receiver':
    'Schrijf {name} achter de waarde waar het naar kijkt, zoals message.text.{name}(…).',
  'expression.wrong-arguments':
    '{name} verwacht {expected} waarde(n) tussen de haakjes en kreeg er {found}. Vul aan of haal weg.',
  'expression.wrong-type':
    'Dit is van het type {found}, en hier is {expected} nodig. Gebruik een andere waarde of vergelijk deze.',
  'expression.never-equal':
    'Waarden van de types {left} en {right} zijn nooit gelijk. Vergelijk twee van hetzelfde type.',
  'expression.not-comparable':
    'Van waarden van de types {left} en {right} komt geen het eerst. Vergelijk twee getallen of twee teksten.',
  'expression.not-a-path': 'has(…) vraagt naar een veld. Schrijf een pad, zoals has(vars.order).',
  'expression.not-a-value': 'Dit is een groep waarden. Noem de waarde die u wilt, zoals contact.language.',
  'expression.missing-value':
    '“{path}” heeft nog geen waarde. Vraag eerst has({path}), of geef een standaardwaarde.',
  'expression.no-such-item': 'De lijst heeft geen waarde {index}. Het tellen begint bij 0.',
  'expression.text-too-long': 'De tekst werd langer dan {max} tekens. Maak hem van kortere waarden.',
};

const fr: Record<Said, string> = {
  'expression.empty': 'Il n’y a pas d’expression ici. Écrivez-en une, comme contact.language == "nl".',
  'expression.too-long': 'Ceci dépasse {max} caractères. Divisez-le.',
  'expression.too-deep': 'Plus de {max} niveaux sont imbriqués ici. Divisez-les.',
  'expression.list-too-long': 'Cette liste a plus de {max} valeurs. Utilisez-en moins.',
  'expression.not-closed': '{opened} s’ouvre ici et ne se ferme nulle part. Fermez-le.',
  'expression.unexpected-character':
    '{found} ne signifie rien ici. Enlevez-le, ou mettez les textes entre guillemets droits.',
  'expression.unexpected-token': '{found} n’est pas à sa place. Enlevez-le, ou ajoutez ce qui manque avant.',
  'expression.unexpected-end': 'L’expression s’arrête trop tôt. Ajoutez ce qui vient après.',
  'expression.bad-escape': '{found} ne représente rien. Écrivez \\\\ pour une barre oblique inverse.',
  'expression.bad-number':
    '{found} n’est pas un nombre. Écrivez des chiffres, avec un point pour les décimales.',
  'expression.number-too-big':
    '{found} est trop grand pour être exact. Mettez-le entre guillemets droits pour en faire un texte.',
  'expression.curly-quote': '{found} vient d’un traitement de texte. Utilisez des guillemets droits : "…".',
  'expression.assignment': 'Un seul = ne compare pas. Utilisez == pour demander si deux valeurs sont égales.',
  'expression.other-operator': '{found} ne s’utilise pas ici. Utilisez {use}.',
  'expression.unknown-name':
    '« {name} » n’existe pas ici. Choisissez un nom dans la liste, ou déclarez la variable.',
  'expression.unknown-name?suggestion': '« {name} » n’existe pas ici. Vouliez-vous dire « {suggestion} » ?',
  'expression.unknown-function': 'La fonction « {name} » n’existe pas. Choisissez-en une dans la liste.',
  'expression.unknown-function?suggestion':
    'La fonction « {name} » n’existe pas. Vouliez-vous dire « {suggestion} » ?',
  'expression.needs-receiver': 'Écrivez {name} après la valeur qu’il examine, comme message.text.{name}(…).',
  'expression.wrong-arguments':
    '{name} prend {expected} valeur(s) entre ses parenthèses et en a reçu {found}. Ajoutez ou enlevez-en.',
  'expression.wrong-type':
    'Ceci est du type {found}, alors qu’il faut {expected}. Prenez une autre valeur ou comparez celle-ci.',
  'expression.never-equal':
    'Des valeurs des types {left} et {right} ne sont jamais égales. Comparez-en deux du même type.',
  'expression.not-comparable':
    'Des valeurs des types {left} et {right} n’ont pas d’ordre. Comparez deux nombres ou deux textes.',
  'expression.not-a-path': 'has(…) interroge un champ. Écrivez un chemin, comme has(vars.order).',
  'expression.not-a-value':
    'Ceci est un groupe de valeurs. Nommez celle que vous voulez, comme contact.language.',
  'expression.missing-value':
    '« {path} » n’a pas encore de valeur. Demandez d’abord has({path}), ou donnez une valeur par défaut.',
  'expression.no-such-item': 'La liste n’a pas de valeur {index}. On compte à partir de 0.',
  'expression.text-too-long': 'Le texte dépasse {max} caractères. Composez-le de valeurs plus courtes.',
};

/** What is wrong with an expression and what to do about it. `{name}` stands for a param. */
export const expressionWords: Record<UiLanguage, Record<Said, string>> = { en, nl, fr };
