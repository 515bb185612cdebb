import { defineWords } from '#src/i18n/words.ts';

/** The words of opening, saving and keeping. */
export const words = defineWords({
  en: {
    menu: 'File',
    'new-flow': 'New flow',
    'new-flow-name': 'New flow',
    open: 'Open file…',
    'save-flow': 'Save flow to file',
    'export-script': 'Export script',
    'export-blocked':
      'Export script (after {count, plural, one {# problem is} other {# problems are}} repaired)',
    'save-workspace': 'Save workspace to file',
    drop: 'Drop a flow, script, scenario or workspace to open it',

    'change-open-flow': 'open flow “{name}”',
    'change-open-report': 'open bug report of “{name}”',
    'report-same': 'Played again to the byte as where it was made.',
    'report-otherwise': 'It goes otherwise here than where it was made, by version {version}.',
    'report-undo': 'Undo brings back what was open.',
    'change-open-scenario': 'open scenario “{name}”',
    'change-open-workspace': 'open workspace “{name}”',

    'not-opened': '“{name}” was not opened. What was open still is.',
    'not-read': 'The file could not be read: {reason}',
    'file-too-large': 'The file is {size} MB. The largest that can be opened is {max} MB.',
    'more-problems': '… and {count, plural, one {# more} other {# more}}.',
    'not-written': '“{name}” was not saved: {reason}',

    'not-kept': 'Your changes are not kept in this browser',
    'not-kept-help':
      'If you close this page, they are lost. Save the flow to a file, or free some space. ({reason})',
    'stored-broken': 'The project kept in this browser could not be read',
    'stored-broken-help':
      'It was put aside, and nothing of it is lost: download it. What you see now is the project as it is served.',
    'stored-late': 'Another tab saved this project last',
    'stored-late-help':
      'A tab that was closed had changes of its own. They are put aside: download them if you need them.',
    'served-broken': 'The project that is served could not be read',
    'served-broken-help': 'The example is open instead. Repair these files and reload.',
    'history-lost': 'The history of changes could not be read',
    'history-lost-help': 'The project is as you left it. Changes made before cannot be undone any more.',
    'stored-unavailable': 'This browser keeps nothing for this page',
    'stored-unavailable-help': 'Changes are lost when the page closes. Save to files. ({reason})',
    download: 'Download what was kept',
    'other-tab': 'This project is open in another tab too',
    'other-tab-help': 'Work in one of them: the other will not overwrite what the first has saved.',
    'changed-elsewhere': 'Another tab has saved this project',
    'changed-elsewhere-help':
      'Changes made here are not saved any more. Open what the other tab saved, or put this version in its place. Either way the other version is kept aside.',
    'compare-theirs': 'Compare',
    'take-theirs': 'Open the other version',
    'keep-mine': 'Save this version',
  },
  nl: {
    menu: 'Bestand',
    'new-flow': 'Nieuwe flow',
    'new-flow-name': 'Nieuwe flow',
    open: 'Bestand openen…',
    'save-flow': 'Flow als bestand bewaren',
    'export-script': 'Script exporteren',
    'export-blocked':
      'Script exporteren (na het oplossen van {count, plural, one {# probleem} other {# problemen}})',
    'save-workspace': 'Workspace als bestand bewaren',
    drop: 'Laat een flow, script, scenario of workspace los om het te openen',

    'change-open-flow': 'flow “{name}” openen',
    'change-open-report': 'foutmelding van “{name}” openen',
    'report-same': 'Tot op de byte gespeeld zoals waar ze is gemaakt.',
    'report-otherwise': 'Het gaat hier anders dan waar ze is gemaakt, door versie {version}.',
    'report-undo': 'Ongedaan maken brengt terug wat open was.',
    'change-open-scenario': 'scenario “{name}” openen',
    'change-open-workspace': 'workspace “{name}” openen',

    'not-opened': '“{name}” is niet geopend. Wat open was, is dat nog.',
    'not-read': 'Het bestand kon niet worden gelezen: {reason}',
    'file-too-large': 'Het bestand is {size} MB. Het grootste dat open kan, is {max} MB.',
    'more-problems': '… en nog {count, plural, one {#} other {#}}.',
    'not-written': '“{name}” is niet bewaard: {reason}',

    'not-kept': 'Je wijzigingen worden niet bewaard in deze browser',
    'not-kept-help':
      'Als je deze pagina sluit, zijn ze weg. Bewaar de flow als bestand, of maak ruimte vrij. ({reason})',
    'stored-broken': 'Het project dat deze browser bewaarde, kon niet worden gelezen',
    'stored-broken-help':
      'Het is apart gezet en er is niets van verloren: download het. Wat je nu ziet, is het project zoals het wordt geserveerd.',
    'stored-late': 'Een ander tabblad bewaarde dit project als laatste',
    'stored-late-help':
      'Een gesloten tabblad had eigen wijzigingen. Die zijn apart gezet: download ze als je ze nodig hebt.',
    'served-broken': 'Het geserveerde project kon niet worden gelezen',
    'served-broken-help': 'In plaats daarvan is het voorbeeld open. Herstel deze bestanden en laad opnieuw.',
    'history-lost': 'De geschiedenis kon niet worden gelezen',
    'history-lost-help':
      'Het project is zoals je het achterliet. Eerdere wijzigingen kunnen niet meer ongedaan worden gemaakt.',
    'stored-unavailable': 'Deze browser bewaart niets voor deze pagina',
    'stored-unavailable-help':
      'Wijzigingen gaan verloren als de pagina sluit. Bewaar ze als bestand. ({reason})',
    download: 'Download wat bewaard was',
    'other-tab': 'Dit project is ook open in een ander tabblad',
    'other-tab-help': 'Werk in een van de twee: het andere overschrijft niet wat het eerste bewaarde.',
    'changed-elsewhere': 'Een ander tabblad heeft dit project bewaard',
    'changed-elsewhere-help':
      'Wijzigingen van hier worden niet meer bewaard. Open wat het andere tabblad bewaarde, of zet deze versie ervoor in de plaats. In beide gevallen blijft de andere versie apart bewaard.',
    'compare-theirs': 'Vergelijken',
    'take-theirs': 'Andere versie openen',
    'keep-mine': 'Deze versie bewaren',
  },
  fr: {
    menu: 'Fichier',
    'new-flow': 'Nouveau flux',
    'new-flow-name': 'Nouveau flux',
    open: 'Ouvrir un fichier…',
    'save-flow': 'Enregistrer le flux dans un fichier',
    'export-script': 'Exporter le script',
    'export-blocked':
      'Exporter le script (après correction de {count, plural, one {# problème} other {# problèmes}})',
    'save-workspace': 'Enregistrer l’espace de travail dans un fichier',
    drop: 'Déposez un flux, un script, un scénario ou un espace de travail pour l’ouvrir',

    'change-open-flow': 'ouvrir le flux « {name} »',
    'change-open-report': 'ouvrir le rapport d’anomalie de « {name} »',
    'report-same': 'Rejoué à l’octet près comme là où il a été fait.',
    'report-otherwise': 'Cela se passe autrement ici que là où il a été fait, par la version {version}.',
    'report-undo': 'Annuler rend ce qui était ouvert.',
    'change-open-scenario': 'ouvrir le scénario « {name} »',
    'change-open-workspace': 'ouvrir l’espace de travail « {name} »',

    'not-opened': '« {name} » n’a pas été ouvert. Ce qui était ouvert l’est toujours.',
    'not-read': 'Le fichier n’a pas pu être lu : {reason}',
    'file-too-large': 'Le fichier fait {size} Mo. Le plus grand qui puisse s’ouvrir fait {max} Mo.',
    'more-problems': '… et {count, plural, one {# autre} other {# autres}}.',
    'not-written': '« {name} » n’a pas été enregistré : {reason}',

    'not-kept': 'Vos modifications ne sont pas conservées dans ce navigateur',
    'not-kept-help':
      'Si vous fermez cette page, elles sont perdues. Enregistrez le flux dans un fichier, ou libérez de la place. ({reason})',
    'stored-broken': 'Le projet conservé dans ce navigateur n’a pas pu être lu',
    'stored-broken-help':
      'Il a été mis de côté et rien n’en est perdu : téléchargez-le. Vous voyez maintenant le projet tel qu’il est servi.',
    'stored-late': 'Un autre onglet a enregistré ce projet en dernier',
    'stored-late-help':
      'Un onglet fermé avait ses propres modifications. Elles sont mises de côté : téléchargez-les si besoin.',
    'served-broken': 'Le projet servi n’a pas pu être lu',
    'served-broken-help': 'L’exemple est ouvert à la place. Corrigez ces fichiers et rechargez.',
    'history-lost': 'L’historique n’a pas pu être lu',
    'history-lost-help':
      'Le projet est tel que vous l’avez laissé. Les modifications précédentes ne peuvent plus être annulées.',
    'stored-unavailable': 'Ce navigateur ne conserve rien pour cette page',
    'stored-unavailable-help':
      'Les modifications sont perdues quand la page se ferme. Enregistrez-les dans des fichiers. ({reason})',
    download: 'Télécharger ce qui était conservé',
    'other-tab': 'Ce projet est aussi ouvert dans un autre onglet',
    'other-tab-help':
      'Travaillez dans l’un des deux : l’autre n’écrasera pas ce que le premier a enregistré.',
    'changed-elsewhere': 'Un autre onglet a enregistré ce projet',
    'changed-elsewhere-help':
      'Les modifications faites ici ne sont plus enregistrées. Ouvrez ce que l’autre onglet a enregistré, ou mettez cette version à la place. Dans les deux cas, l’autre version est conservée à part.',
    'compare-theirs': 'Comparer',
    'take-theirs': 'Ouvrir l’autre version',
    'keep-mine': 'Enregistrer cette version',
  },
});
