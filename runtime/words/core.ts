import type { CompileCode } from '../compile/codes.ts';
import type { ReferenceKind } from '../model/workspace.ts';
import type { Catalogue } from './words.ts';

/** The codes of the compiler, sentences for those that may come with a suggestion, and words for some params. */
type Code =
  | CompileCode
  | `${'node.unknown-type' | 'reference.unknown' | 'variable.undeclared'}?suggestion`
  | 'port.unnamed'
  | `kind.${ReferenceKind}`
  | `unit.${'characters' | 'bytes'}`;

const en: Record<Code, string> = {
  'file.missing': '“{path}” is missing. Add it.',
  'file.unknown-key': '“{path}” is not part of this format. Take it out, or check its spelling.',
  'file.bad-key':
    '“{key}” at “{path}” cannot be used as a name. Use letters, digits, “-” and “_”, a letter first.',
  'file.wrong-type': '“{path}” holds another kind of value than “{expected}”. Change it.',
  'file.too-long': '“{path}” is longer than {max} characters. Shorten it.',
  'file.too-short': '“{path}” is shorter than {min} characters. Make it longer.',
  'file.too-many': '“{path}” has more than {max} items. Remove some.',
  'file.too-few': '“{path}” needs at least {min} of them. Add what is missing.',
  'file.too-big': '“{path}” is more than {max}. Lower it.',
  'file.too-small': '“{path}” is less than {min}. Raise it.',
  'file.not-a-choice': '“{path}” has a value that is not there to choose. Use one of: {choices}.',
  'file.bad-value': '“{path}” is not written as it should be. Check it.',
  'file.ends-before-it-starts': 'The hours at “{path}” end before they start. Swap or change the times.',
  'file.unknown-time-zone': '“{path}” is not a known time zone. Write it as “Europe/Amsterdam”.',
  'field.missing': '“{field}” is empty. Fill it in.',
  'field.unknown-key': 'This kind of node has no setting “{key}”. Take it out, or check its spelling.',
  'field.bad-key': '“{key}” in “{field}” cannot be used here. For languages, write codes such as “nl”.',
  'field.wrong-type': '“{field}” holds another kind of value than it can use. Fill it in again.',
  'field.too-long': '“{field}” is longer than {max} characters. Shorten it.',
  'field.too-short': '“{field}” is shorter than {min} characters. Make it longer.',
  'field.too-many': '“{field}” can have {max} at most. Remove some.',
  'field.too-few': '“{field}” needs at least {min}. Add what is missing.',
  'field.too-big': '“{field}” can be {max} at most. Lower it.',
  'field.too-small': '“{field}” has to be {min} at least. Raise it.',
  'field.not-a-choice': '“{field}” has a value that is not there to choose. Choose another.',
  'field.bad-value': '“{field}” is not written as it should be. Check it.',
  'field.ends-before-it-starts': 'The hours in “{field}” end before they start. Swap or change the times.',
  'field.unknown-time-zone': '“{field}” is not a known time zone. Write it as “Europe/Amsterdam”.',
  'file.too-large': 'This file is larger than {max} MB, so it was not read. Open a smaller one.',
  'file.too-deep':
    'At line {line}, column {column}, this file is nested deeper than {max} levels. Flatten it there.',
  'file.empty': 'This file is empty. Choose another one.',
  'file.not-json':
    'This stops being JSON at line {line}, column {column}. Check a comma, quote or bracket there.',
  'file.reserved-key': 'The name “{key}” at “{path}” is kept for the system. Give it another name.',
  'file.unknown-format':
    'This is not a {wanted} of Routewright: “format” does not say so. Open another file.',
  'file.wrong-format': 'This file is a {found}, and a {wanted} is needed here. Open another file.',
  'file.unknown-version':
    '“version” does not say which version this file is. Write {ours} there if it is a current one.',
  'file.later-version':
    'This file is of version {version}; this Routewright reads up to {ours}. Update Routewright to open it.',
  'script.revision-differs':
    'This script was changed after it was compiled, so its revision no longer fits. Compile its flow again.',
  'script.unknown-step':
    '“{path}” leads to the step “{step}”, which this script does not have. Compile its flow again.',
  'flow.too-large': 'This flow has {count} nodes; {max} is the most. Split it into several flows.',
  'flow.no-entry': 'Customers cannot come into this flow. Add a “{type}” node to begin with.',
  'flow.two-entries': 'This flow begins twice: at “{first}” and here. Remove one of the two.',
  'flow.two-handlers': '“{first}” handles the same event as this node. Remove one of the two.',
  'flow.endless-loop':
    'This goes around for ever without waiting for the customer ({nodes}). Let it wait somewhere, or lead it out.',
  'node.unknown-type': 'There is no kind of node called “{type}”. Replace this node by another.',
  'node.unknown-type?suggestion': 'There is no kind of node called “{type}”. Is “{suggestion}” meant?',
  'node.unreachable': 'No customer ever comes to “{node}”. Connect another node to it, or remove it.',
  'edge.unknown-from': 'A line begins at “{from}”, a node that is not there. Remove the line.',
  'edge.unknown-to':
    'The line from “{port}” of “{node}” leads to “{to}”, a node that is not there. Connect it to another.',
  'edge.unknown-port':
    'A line begins at “{port}” of “{node}”, a way out that it does not have. Remove the line.',
  'edge.second': 'Two lines leave “{node}” by “{port}”, and customers can take only one. Remove the other.',
  'edge.into-start':
    'The line from “{port}” leads to “{to}”, where contacts begin. Connect it to a later node.',
  'port.unwired': 'Customers who leave “{node}” by “{port}” go nowhere. Connect “{port}”.',
  'port.unnamed': 'Port {number}',
  'reference.missing': 'Nothing is chosen in “{field}” yet. Choose one.',
  'reference.unknown':
    'The workspace has no {kind} “{name}”. Choose another in “{field}”, or add it to the workspace.',
  'reference.unknown?suggestion':
    'The workspace has no {kind} “{name}”. Is “{suggestion}” meant in “{field}”?',
  'variable.undeclared':
    'This flow has no variable “{name}”, so nothing can read what “{field}” keeps. Add the variable.',
  'variable.undeclared?suggestion':
    'This flow has no variable “{name}”. Is “{suggestion}” meant in “{field}”? Otherwise add the variable.',
  'variable.not-text': 'The variable “{name}” does not hold a text. Choose another in “{field}”.',
  'text.too-long': '“{field}” has {length} {unit}, and {channel} carries {max}. Shorten it.',
  'text.missing-language':
    '“{field}” is not written in {language}: those customers read another language. Add it.',
  'workspace.unknown-skill':
    '“{path}” names the skill “{name}”, which the workspace does not have. Add the skill, or name another.',
  'workspace.unknown-point-of-contact':
    '“{path}” names the point of contact “{name}”, which the workspace does not have. Add it, or name another.',
  'workspace.unknown-channel':
    '“{path}” names the channel “{name}”, which Routewright does not have. Name another.',
  'workspace.same-address':
    '“{path}” is the address of “{first}” too, so a message could be for either. Change one of them.',
  'kind.pointsOfContact': 'point of contact',
  'kind.skills': 'skill',
  'kind.hours': 'hours',
  'kind.templates': 'template',
  'unit.characters': 'characters',
  'unit.bytes': 'bytes',
};

const nl: Record<Code, string> = {
  'file.missing': '“{path}” ontbreekt. Voeg het toe.',
  'file.unknown-key': '“{path}” hoort niet bij dit formaat. Haal het weg of kijk de spelling na.',
  'file.bad-key':
    '“{key}” bij “{path}” kan geen naam zijn. Gebruik letters, cijfers, “-” en “_”, met een letter voorop.',
  'file.wrong-type': '“{path}” bevat een ander soort waarde dan “{expected}”. Pas het aan.',
  'file.too-long': '“{path}” is langer dan {max} tekens. Maak het korter.',
  'file.too-short': '“{path}” is korter dan {min} tekens. Maak het langer.',
  'file.too-many': '“{path}” heeft meer dan {max} onderdelen. Haal er een paar weg.',
  'file.too-few': '“{path}” heeft er minstens {min} nodig. Vul aan wat ontbreekt.',
  'file.too-big': '“{path}” is meer dan {max}. Verlaag het.',
  'file.too-small': '“{path}” is minder dan {min}. Verhoog het.',
  'file.not-a-choice': '“{path}” heeft een waarde die niet te kiezen is. Gebruik een van: {choices}.',
  'file.bad-value': '“{path}” is niet geschreven zoals het hoort. Kijk het na.',
  'file.ends-before-it-starts': 'De uren bij “{path}” eindigen voor ze beginnen. Wissel of wijzig de tijden.',
  'file.unknown-time-zone': '“{path}” is geen bekende tijdzone. Schrijf hem als “Europe/Amsterdam”.',
  'field.missing': '“{field}” is leeg. Vul het in.',
  'field.unknown-key': 'Dit soort node heeft geen instelling “{key}”. Haal hem weg of kijk de spelling na.',
  'field.bad-key': '“{key}” in “{field}” kan hier niet. Schrijf talen als codes, zoals “nl”.',
  'field.wrong-type': '“{field}” bevat een ander soort waarde dan het kan gebruiken. Vul het opnieuw in.',
  'field.too-long': '“{field}” is langer dan {max} tekens. Maak het korter.',
  'field.too-short': '“{field}” is korter dan {min} tekens. Maak het langer.',
  'field.too-many': '“{field}” kan er hoogstens {max} hebben. Haal er een paar weg.',
  'field.too-few': '“{field}” heeft er minstens {min} nodig. Vul aan wat ontbreekt.',
  'field.too-big': '“{field}” kan hoogstens {max} zijn. Verlaag het.',
  'field.too-small': '“{field}” moet minstens {min} zijn. Verhoog het.',
  'field.not-a-choice': '“{field}” heeft een waarde die niet te kiezen is. Kies een andere.',
  'field.bad-value': '“{field}” is niet geschreven zoals het hoort. Kijk het na.',
  'field.ends-before-it-starts':
    'De uren in “{field}” eindigen voor ze beginnen. Wissel of wijzig de tijden.',
  'field.unknown-time-zone': '“{field}” is geen bekende tijdzone. Schrijf hem als “Europe/Amsterdam”.',
  'file.too-large': 'Dit bestand is groter dan {max} MB en is niet gelezen. Open een kleiner bestand.',
  'file.too-deep':
    'Op regel {line}, kolom {column} is dit bestand dieper genest dan {max} niveaus. Maak het daar vlakker.',
  'file.empty': 'Dit bestand is leeg. Kies een ander.',
  'file.not-json':
    'Dit is vanaf regel {line}, kolom {column} geen JSON meer. Kijk daar een komma, aanhalingsteken of haakje na.',
  'file.reserved-key': 'De naam “{key}” bij “{path}” is van het systeem. Geef het een andere naam.',
  'file.unknown-format':
    'Dit is geen {wanted} van Routewright: “format” zegt dat niet. Open een ander bestand.',
  'file.wrong-format': 'Dit bestand is een {found} en hier is een {wanted} nodig. Open een ander bestand.',
  'file.unknown-version':
    '“version” zegt niet welke versie dit bestand is. Schrijf daar {ours} als het een huidige is.',
  'file.later-version':
    'Dit bestand is van versie {version}; deze Routewright leest tot en met {ours}. Werk Routewright bij om het te openen.',
  'script.revision-differs':
    'Dit script is na het compileren gewijzigd, zodat de revisie niet meer klopt. Compileer de flow opnieuw.',
  'script.unknown-step':
    '“{path}” leidt naar stap “{step}”, die dit script niet heeft. Compileer de flow opnieuw.',
  'flow.too-large': 'Deze flow heeft {count} nodes; meer dan {max} kan niet. Splits hem in meerdere flows.',
  'flow.no-entry': 'Klanten kunnen niet in deze flow komen. Voeg een node “{type}” toe om te beginnen.',
  'flow.two-entries': 'Deze flow begint twee keer: bij “{first}” en hier. Verwijder een van de twee.',
  'flow.two-handlers': '“{first}” handelt dezelfde gebeurtenis af als deze node. Verwijder een van de twee.',
  'flow.endless-loop':
    'Dit gaat eindeloos rond zonder op de klant te wachten ({nodes}). Laat het ergens wachten of leid het eruit.',
  'node.unknown-type': 'Er is geen soort node die “{type}” heet. Vervang deze node door een andere.',
  'node.unknown-type?suggestion': 'Er is geen soort node die “{type}” heet. Is “{suggestion}” bedoeld?',
  'node.unreachable': 'Bij “{node}” komt nooit een klant. Verbind er een andere node mee of verwijder hem.',
  'edge.unknown-from': 'Een lijn begint bij “{from}”, een node die er niet is. Verwijder de lijn.',
  'edge.unknown-to':
    'De lijn van “{port}” van “{node}” leidt naar “{to}”, een node die er niet is. Verbind hem met een andere.',
  'edge.unknown-port':
    'Een lijn begint bij “{port}” van “{node}”, een uitgang die de node niet heeft. Verwijder de lijn.',
  'edge.second':
    'Twee lijnen verlaten “{node}” via “{port}” en klanten kunnen er maar één nemen. Verwijder de andere.',
  'edge.into-start':
    'De lijn van “{port}” leidt naar “{to}”, waar contacten beginnen. Verbind hem met een latere node.',
  'port.unwired': 'Klanten die “{node}” via “{port}” verlaten, gaan nergens heen. Verbind “{port}”.',
  'port.unnamed': 'Uitgang {number}',
  'reference.missing': 'Bij “{field}” is nog niets gekozen. Maak een keuze.',
  'reference.unknown':
    'De workspace heeft geen {kind} “{name}”. Kies een andere in “{field}” of voeg die toe aan de workspace.',
  'reference.unknown?suggestion':
    'De workspace heeft geen {kind} “{name}”. Is in “{field}” “{suggestion}” bedoeld?',
  'variable.undeclared':
    'Deze flow heeft geen variabele “{name}”, dus niets kan lezen wat “{field}” bewaart. Voeg de variabele toe.',
  'variable.undeclared?suggestion':
    'Deze flow heeft geen variabele “{name}”. Is in “{field}” “{suggestion}” bedoeld? Voeg hem anders toe.',
  'variable.not-text': 'De variabele “{name}” bevat geen tekst. Kies een andere in “{field}”.',
  'text.too-long': '“{field}” heeft {length} {unit} en {channel} kan er {max} aan. Maak het korter.',
  'text.missing-language':
    '“{field}” is er niet in het {language}: die klanten lezen een andere taal. Voeg het toe.',
  'workspace.unknown-skill':
    '“{path}” noemt de skill “{name}”, die de workspace niet heeft. Voeg de skill toe of noem een andere.',
  'workspace.unknown-point-of-contact':
    '“{path}” noemt het contactpunt “{name}”, dat de workspace niet heeft. Voeg het toe of noem een ander.',
  'workspace.unknown-channel':
    '“{path}” noemt het kanaal “{name}”, dat Routewright niet heeft. Noem een ander.',
  'workspace.same-address':
    '“{path}” is ook het adres van “{first}”, zodat een bericht voor beide kan zijn. Wijzig een van de twee.',
  'kind.pointsOfContact': 'contactpunt',
  'kind.skills': 'skill',
  'kind.hours': 'openingstijden',
  'kind.templates': 'template',
  'unit.characters': 'tekens',
  'unit.bytes': 'bytes',
};

const fr: Record<Code, string> = {
  'file.missing': '« {path} » manque. Ajoutez-le.',
  'file.unknown-key': '« {path} » ne fait pas partie de ce format. Retirez-le ou vérifiez son orthographe.',
  'file.bad-key':
    '« {key} » à « {path} » ne peut pas servir de nom. Utilisez des lettres, des chiffres, « - » et « _ », une lettre d’abord.',
  'file.wrong-type': '« {path} » contient une autre sorte de valeur que « {expected} ». Changez-la.',
  'file.too-long': '« {path} » dépasse {max} caractères. Raccourcissez-le.',
  'file.too-short': '« {path} » a moins de {min} caractères. Allongez-le.',
  'file.too-many': '« {path} » a plus de {max} éléments. Retirez-en.',
  'file.too-few': '« {path} » en demande au moins {min}. Ajoutez ce qui manque.',
  'file.too-big': '« {path} » dépasse {max}. Diminuez-le.',
  'file.too-small': '« {path} » est inférieur à {min}. Augmentez-le.',
  'file.not-a-choice': '« {path} » a une valeur qui n’est pas au choix. Utilisez l’une de : {choices}.',
  'file.bad-value': '« {path} » n’est pas écrit comme il faut. Vérifiez-le.',
  'file.ends-before-it-starts':
    'Les heures à « {path} » finissent avant de commencer. Échangez ou changez-les.',
  'file.unknown-time-zone':
    '« {path} » n’est pas un fuseau horaire connu. Écrivez-le comme « Europe/Amsterdam ».',
  'field.missing': '« {field} » est vide. Remplissez-le.',
  'field.unknown-key':
    'Ce type de nœud n’a pas de réglage « {key} ». Retirez-le ou vérifiez son orthographe.',
  'field.bad-key':
    '« {key} » dans « {field} » n’a pas sa place ici. Pour les langues, écrivez des codes comme « nl ».',
  'field.wrong-type': '« {field} » contient une autre sorte de valeur que prévu. Remplissez-le à nouveau.',
  'field.too-long': '« {field} » dépasse {max} caractères. Raccourcissez-le.',
  'field.too-short': '« {field} » a moins de {min} caractères. Allongez-le.',
  'field.too-many': '« {field} » peut en avoir {max} au plus. Retirez-en.',
  'field.too-few': '« {field} » en demande au moins {min}. Ajoutez ce qui manque.',
  'field.too-big': '« {field} » peut valoir {max} au plus. Diminuez-le.',
  'field.too-small': '« {field} » doit valoir {min} au moins. Augmentez-le.',
  'field.not-a-choice': '« {field} » a une valeur qui n’est pas au choix. Choisissez-en une autre.',
  'field.bad-value': '« {field} » n’est pas écrit comme il faut. Vérifiez-le.',
  'field.ends-before-it-starts':
    'Les heures dans « {field} » finissent avant de commencer. Échangez ou changez-les.',
  'field.unknown-time-zone':
    '« {field} » n’est pas un fuseau horaire connu. Écrivez-le comme « Europe/Amsterdam ».',
  'file.too-large': 'Ce fichier dépasse {max} Mo et n’a pas été lu. Ouvrez-en un plus petit.',
  'file.too-deep':
    'À la ligne {line}, colonne {column}, ce fichier est imbriqué sur plus de {max} niveaux. Aplatissez-le.',
  'file.empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'file.not-json':
    'Ce n’est plus du JSON à la ligne {line}, colonne {column}. Vérifiez-y une virgule, un guillemet ou une accolade.',
  'file.reserved-key': 'Le nom « {key} » à « {path} » est réservé au système. Donnez-lui un autre nom.',
  'file.unknown-format':
    'Ce n’est pas un fichier « {wanted} » de Routewright : « format » ne le dit pas. Ouvrez un autre fichier.',
  'file.wrong-format':
    'Ce fichier est de type « {found} » ; il faut ici le type « {wanted} ». Ouvrez un autre fichier.',
  'file.unknown-version':
    '« version » ne dit pas la version de ce fichier. Écrivez-y {ours} si elle est actuelle.',
  'file.later-version':
    'Ce fichier est en version {version} ; ce Routewright lit jusqu’à la {ours}. Mettez Routewright à jour pour l’ouvrir.',
  'script.revision-differs':
    'Ce script a été modifié après sa compilation : sa révision ne correspond plus. Recompilez son flux.',
  'script.unknown-step': '« {path} » mène à l’étape « {step} », que ce script n’a pas. Recompilez son flux.',
  'flow.too-large': 'Ce flux a {count} nœuds ; {max} est le maximum. Divisez-le en plusieurs flux.',
  'flow.no-entry':
    'Les clients ne peuvent pas entrer dans ce flux. Ajoutez un nœud « {type} » pour commencer.',
  'flow.two-entries': 'Ce flux commence deux fois : à « {first} » et ici. Supprimez l’un des deux.',
  'flow.two-handlers': '« {first} » traite le même événement que ce nœud. Supprimez l’un des deux.',
  'flow.endless-loop':
    'Ceci tourne sans fin et sans attendre le client ({nodes}). Faites-le attendre quelque part ou menez-le ailleurs.',
  'node.unknown-type': 'Il n’y a pas de type de nœud appelé « {type} ». Remplacez ce nœud par un autre.',
  'node.unknown-type?suggestion':
    'Il n’y a pas de type de nœud appelé « {type} ». S’agit-il de « {suggestion} » ?',
  'node.unreachable': 'Aucun client n’arrive jamais à « {node} ». Reliez-y un autre nœud ou supprimez-le.',
  'edge.unknown-from': 'Un lien part de « {from} », un nœud qui n’existe pas. Supprimez le lien.',
  'edge.unknown-to':
    'Le lien de « {port} » de « {node} » mène à « {to} », un nœud qui n’existe pas. Reliez-le à un autre.',
  'edge.unknown-port':
    'Un lien part de « {port} » de « {node} », une sortie que ce nœud n’a pas. Supprimez le lien.',
  'edge.second':
    'Deux liens quittent « {node} » par « {port} », et les clients n’en prennent qu’un. Supprimez l’autre.',
  'edge.into-start':
    'Le lien de « {port} » mène à « {to} », où commencent les contacts. Reliez-le à un nœud suivant.',
  'port.unwired': 'Les clients qui quittent « {node} » par « {port} » ne vont nulle part. Reliez « {port} ».',
  'port.unnamed': 'Sortie {number}',
  'reference.missing': 'Rien n’est encore choisi dans « {field} ». Faites un choix.',
  'reference.unknown':
    'L’espace de travail n’a pas de {kind} « {name} ». Choisissez autre chose dans « {field} » ou ajoutez-le.',
  'reference.unknown?suggestion':
    'L’espace de travail n’a pas de {kind} « {name} ». S’agit-il de « {suggestion} » dans « {field} » ?',
  'variable.undeclared':
    'Ce flux n’a pas de variable « {name} » : rien ne peut lire ce que « {field} » garde. Ajoutez la variable.',
  'variable.undeclared?suggestion':
    'Ce flux n’a pas de variable « {name} ». S’agit-il de « {suggestion} » dans « {field} » ? Sinon, ajoutez-la.',
  'variable.not-text':
    'La variable « {name} » ne contient pas de texte. Choisissez-en une autre dans « {field} ».',
  'text.too-long': '« {field} » a {length} {unit}, et {channel} en accepte {max}. Raccourcissez-le.',
  'text.missing-language':
    '« {field} » n’est pas rédigé en {language} : ces clients liront une autre langue. Ajoutez-le.',
  'workspace.unknown-skill':
    '« {path} » nomme la compétence « {name} », que l’espace de travail n’a pas. Ajoutez-la ou nommez-en une autre.',
  'workspace.unknown-point-of-contact':
    '« {path} » nomme le point de contact « {name} », que l’espace de travail n’a pas. Ajoutez-le ou nommez-en un autre.',
  'workspace.unknown-channel':
    '« {path} » nomme le canal « {name} », que Routewright n’a pas. Nommez-en un autre.',
  'workspace.same-address':
    '« {path} » est aussi l’adresse de « {first} » : un message pourrait être pour l’un ou l’autre. Changez-en une.',
  'kind.pointsOfContact': 'point de contact',
  'kind.skills': 'compétence',
  'kind.hours': 'horaires',
  'kind.templates': 'modèle',
  'unit.characters': 'caractères',
  'unit.bytes': 'octets',
};

/** Sentences of the compiler: what is wrong with a file, a flow or a workspace. */
export const coreWords: Catalogue<Code> = { en, nl, fr };
