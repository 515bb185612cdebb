import type { FunctionWords } from './define.ts';

export const fr: FunctionWords = {
  groups: {
    text: 'Textes',
    list: 'Listes et groupes de valeurs',
    optional: 'Valeurs qui peuvent manquer',
    time: 'Dates, heures et durées',
    format: 'Écrire pour des personnes',
    convert: 'D’un type à un autre',
  },
  functions: {
    contains:
      'Si un autre texte se trouve quelque part dans le texte. La casse compte : commencez par lowerAscii().',
    startsWith: 'Si le texte commence par un autre.',
    endsWith: 'Si le texte finit par un autre.',
    matches:
      'Si un motif (RE2) convient quelque part dans le texte ; ^ et $ l’attachent au début et à la fin.',
    size: 'Combien de caractères a un texte, ou de valeurs une liste ou un groupe. Un émoji en compte un ou plusieurs.',
    lowerAscii: 'Le texte avec A à Z en minuscules. Les lettres accentuées restent telles quelles.',
    upperAscii: 'Le texte avec a à z en capitales. Les lettres accentuées restent telles quelles.',
    trim: 'Le texte sans les espaces et les fins de ligne qui l’entourent.',
    replace:
      'Le texte où un texte est partout remplacé par un autre ; avec un nombre, autant de fois seulement.',
    substring: 'Le texte d’une position à une autre, ou jusqu’à la fin. La première position est 0.',
    charAt: 'Le caractère à une position, dont la première est 0. Juste après le dernier, un texte vide.',
    indexOf: 'La première position où se trouve un autre texte, ou -1 ; avec un nombre, à partir de là.',
    lastIndexOf: 'La dernière position où se trouve un autre texte, ou -1 ; avec un nombre, jusque-là.',
    reverse: 'Le texte de la fin au début.',
    split:
      'La liste de ce qui se trouve entre les séparateurs ; avec un nombre, en autant de parties au plus.',
    join: 'Un seul texte de tous les textes d’une liste, avec un séparateur entre eux s’il y en a un.',
    exists: 'Si la condition vaut pour au moins une valeur d’une liste, ou une clé d’un groupe.',
    all: 'Si la condition vaut pour chaque valeur d’une liste, ou chaque clé d’un groupe. S’il n’y en a pas, oui.',
    exists_one: 'Si la condition vaut pour exactement une valeur d’une liste, ou une clé d’un groupe.',
    filter: 'La liste des valeurs, ou des clés d’un groupe, pour lesquelles la condition vaut.',
    map: 'La liste de ce qui est fait de chaque valeur ou clé ; avec une condition, de celles pour qui elle vaut.',
    has: 'Si un champ a une valeur.',
    orValue: 'Ce que contient une valeur éventuelle, sinon la valeur par défaut donnée.',
    or: 'La première de deux valeurs éventuelles qui est là.',
    hasValue: 'Si une valeur éventuelle est là.',
    value: 'Ce que contient une valeur éventuelle. Son absence est une erreur : préférez orValue().',
    optMap: 'Une valeur éventuelle de ce qui est fait de la valeur si elle est là ; sinon aucune.',
    timestamp: 'Un instant, d’un texte comme 2026-11-24T09:00:00Z ou des secondes depuis 1970.',
    duration: 'Une durée, d’un texte comme 90s, 15m ou 1h30m ; au plus 292 ans.',
    getFullYear: 'L’année d’un instant, dans un fuseau horaire ou sinon en UTC.',
    getMonth: 'Le mois d’un instant, dans un fuseau horaire ou sinon en UTC. Janvier est 0 et décembre 11.',
    getDate: 'Le jour du mois d’un instant, dans un fuseau horaire ou sinon en UTC. Le premier jour est 1.',
    getDayOfMonth:
      'Le jour du mois d’un instant, dans un fuseau horaire ou sinon en UTC. Le premier jour est 0.',
    getDayOfWeek:
      'Le jour de la semaine d’un instant, dans un fuseau horaire ou sinon en UTC. Dimanche est 0, samedi 6.',
    getDayOfYear:
      'Le jour de l’année d’un instant, dans un fuseau horaire ou sinon en UTC. Le 1er janvier est 0.',
    getHours:
      'L’heure d’un instant, dans un fuseau horaire ou sinon en UTC ; d’une durée, toutes ses heures entières.',
    getMinutes:
      'Les minutes d’un instant, dans un fuseau horaire ou sinon en UTC ; d’une durée, toutes ses minutes entières.',
    getSeconds:
      'Les secondes d’un instant, dans un fuseau horaire ou sinon en UTC ; d’une durée, toutes ses secondes entières.',
    getMilliseconds: 'Les millisecondes après la seconde entière, d’un instant ou d’une durée.',
    formatNumber:
      'Un nombre comme on l’écrit dans une langue, telle que contact.language ; avec autant de décimales, ou les siennes.',
    formatMoney:
      'Un montant dans une devise, telle que EUR, comme on l’écrit dans une langue, telle que contact.language.',
    formatDate:
      'La date d’un instant dans un fuseau horaire, dans un style (short, long ou full) et une langue.',
    formatTime: 'L’heure d’un instant dans un fuseau horaire, comme on l’écrit dans une langue.',
    string: 'Une valeur sous forme de texte.',
    int: 'Un nombre entier : d’un texte, d’un nombre sans ses décimales, ou un instant en secondes depuis 1970.',
    double: 'Un nombre d’un texte, avec ou sans décimales.',
    bool: 'Un oui ou un non d’un texte comme true ou false.',
    dyn: 'La valeur elle-même, d’un type qui n’est examiné que pendant l’exécution.',
  },
  operators: {
    access: 'Un champ, une valeur par sa clé, ou une valeur par sa position. Son absence est une erreur.',
    optionalAccess: 'De même, pour ce qui peut manquer : une valeur éventuelle.',
    arithmetic:
      'Calculer. Il n’y a qu’une sorte de nombre, si bien que 7 / 2 vaut 3.5 ; diviser par 0 est une erreur.',
    joining: 'L’un après l’autre.',
    time: 'Avancer et reculer dans le temps, et ce qui sépare deux instants.',
    equality: 'Si deux valeurs sont égales, avec tout ce qu’elles contiennent.',
    order: 'Ce qui vient d’abord. Les textes vont caractère par caractère : "10" vient avant "9".',
    membership: 'Si une valeur est dans une liste, ou une clé dans un groupe de valeurs.',
    logic: 'Non, et, ou. Ce que l’autre côté décide à lui seul n’est pas gâché par une erreur.',
    choice: 'Une de deux valeurs : la première si la condition vaut, sinon la seconde.',
  },
  parts: { path: 'chemin', name: 'nom', value: 'valeur' },
};
