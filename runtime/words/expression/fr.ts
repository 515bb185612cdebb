import type { ExpressionWord } from './code.ts';

export const fr: Record<ExpressionWord, string> = {
  'expression.empty': 'Il n’y a pas d’expression ici. Écrivez-en une, comme contact.language == "nl".',
  'expression.too-long': 'Ceci dépasse {max} caractères. Divisez-le.',
  'expression.too-deep': 'Plus de {max} niveaux sont imbriqués ici. Divisez-les.',
  'expression.list-too-long': 'Cette liste a plus de {max} valeurs. Utilisez-en moins.',
  'expression.not-closed': '« {opened} » s’ouvre ici et ne se ferme nulle part. Fermez-le.',
  'expression.unexpected-character':
    '« {found} » ne signifie rien ici. Enlevez-le, ou mettez les textes entre guillemets droits.',
  'expression.unexpected-token':
    '« {found} » n’est pas à sa place. Enlevez-le, ou ajoutez ce qui manque avant.',
  'expression.unexpected-end': 'L’expression s’arrête trop tôt. Ajoutez ce qui vient après.',
  'expression.bad-escape':
    '« {found} » ne représente rien. Écrivez \\\\ pour une barre oblique inverse, ou r avant les guillemets : r"\\d+".',
  'expression.bad-number':
    '« {found} » n’est pas un nombre. Écrivez des chiffres, avec un point pour les décimales.',
  'expression.number-too-big':
    '« {found} » est trop grand pour être exact. Mettez-le entre guillemets droits pour en faire un texte.',
  'expression.curly-quote':
    '« {found} » vient d’un traitement de texte. Utilisez des guillemets droits : "…".',
  'expression.assignment': 'Un seul = ne compare pas. Utilisez == pour demander si deux valeurs sont égales.',
  'expression.other-operator': '« {found} » ne s’utilise pas ici. Utilisez {use}.',
  'expression.unknown-name':
    '« {name} » n’existe pas ici. Choisissez un nom dans la liste, mettez un texte entre guillemets droits, ou déclarez la variable.',
  'expression.unknown-name?suggestion': '« {name} » n’existe pas ici. Vouliez-vous dire « {suggestion} » ?',
  'expression.unknown-function': 'La fonction « {name} » n’existe pas. Choisissez-en une dans la liste.',
  'expression.unknown-function?suggestion':
    'La fonction « {name} » n’existe pas. Vouliez-vous dire « {suggestion} » ?',
  'expression.no-field':
    'Les valeurs du type {found} n’ont pas de champs, donc pas de « {name} ». Utilisez une fonction, comme message.text.size().',
  'expression.no-field?use': 'Les valeurs du type {found} n’ont pas de champ « {name} ». Écrivez {use}.',
  'expression.unknown-function?use': 'La fonction « {name} » n’existe pas. Ici, on écrit {use}.',
  'expression.unknown-name?use': '« {name} » n’existe pas ici. Vouliez-vous dire {use} ?',
  'expression.reserved-word?use': '« {found} » n’est pas un mot de cette langue. Écrivez {use}.',
  'expression.unexpected-token?use': '« {found} » n’est pas à sa place. Écrivez {use}.',
  'expression.wrong-operands?use':
    '{operator} ne va pas avec des valeurs des types {left} et {right}. Écrivez {use} pour en adapter une.',
  'expression.never-equal?use':
    'Des valeurs des types {left} et {right} ne sont jamais égales. Écrivez {use} pour en comparer deux du même type.',
  'expression.not-comparable?use':
    'Des valeurs des types {left} et {right} n’ont pas d’ordre. Écrivez {use} pour en comparer deux du même type.',
  'expression.needs-receiver': 'Écrivez {name} après la valeur qu’il examine, comme message.text.{name}(…).',
  'expression.wrong-arguments':
    '{name} prend {expected} valeur(s) entre ses parenthèses et en a reçu {found}. Ajoutez ou enlevez-en.',
  'expression.wrong-type':
    'Ceci est du type {found}, alors qu’il faut {expected}. Comparez-le, ou nommez une valeur de ce type.',
  'expression.never-equal':
    'Des valeurs des types {left} et {right} ne sont jamais égales. Comparez-en deux du même type.',
  'expression.not-comparable':
    'Des valeurs des types {left} et {right} n’ont pas d’ordre. Comparez deux nombres ou deux textes.',
  'expression.not-a-path': 'has(…) interroge un champ. Écrivez un chemin, comme has(vars.order).',
  'expression.not-a-value':
    'Ceci est un groupe de valeurs. Nommez celle que vous voulez, comme contact.language.',
  'expression.missing-value':
    '« {path} » n’a pas encore de valeur. Demandez d’abord has({path}), ou donnez une valeur par défaut.',
  'expression.missing-value?suggestion': '« {path} » n’a pas de valeur. Vouliez-vous dire « {suggestion} » ?',
  'expression.no-such-item': 'La liste n’a pas de valeur {index}. On compte à partir de 0.',
  'expression.text-too-long': 'Le texte dépasse {max} caractères. Composez-le de valeurs plus courtes.',
  'expression.result-too-long': 'Le résultat dépasse {max} caractères et valeurs. Prenez-en moins.',
  'expression.too-much-work':
    'Ceci demande plus de travail qu’une expression ne peut en faire. Parcourez moins de valeurs, ou prenez des textes plus courts.',
  'expression.reserved-word':
    '« {found} » est réservé à la langue elle-même et ne peut pas être un nom. Prenez un autre nom.',
  'expression.no-bytes':
    'Les octets ne s’utilisent pas ici. Enlevez le b devant les guillemets pour écrire un texte.',
  'expression.no-unsigned': 'Il n’y a qu’une sorte de nombre ici et « {found} » n’en est pas. Écrivez {use}.',
  'expression.map-key': 'Ce qui précède un deux-points est ici un texte. Mettez-le entre guillemets droits.',
  'expression.same-key': '« {key} » figure deux fois entre ces accolades. Enlevez l’un des deux.',
  'expression.map-too-long': 'Plus de {max} valeurs figurent entre ces accolades. Utilisez-en moins.',
  'expression.macro-name':
    '{name} commence par un nom de votre choix pour chaque valeur. Écrivez-le comme tags.{name}(tag, …).',
  'expression.wrong-operands':
    '{operator} ne va pas avec des valeurs des types {left} et {right}. Convertissez-en une, par exemple avec string(…).',
  'expression.division-by-zero':
    'Ceci divise par 0. Demandez d’abord si c’est 0, comme dans calls == 0 ? 0 : minutes / calls.',
  'expression.result-too-big':
    'Le résultat est trop grand pour un nombre. Calculez avec des nombres plus petits.',
  'expression.not-convertible':
    '« {found} » ne peut pas devenir une valeur du type {expected}. Examinez d’abord la valeur, ou prenez-en une autre.',
  'expression.bad-timestamp':
    '« {found} » n’est pas une date et une heure. Écrivez-les comme 2026-11-24T09:00:00Z.',
  'expression.bad-duration': '« {found} » n’est pas une durée. Écrivez-la comme 90s, 15m ou 1h30m.',
  'expression.bad-zone':
    '« {found} » n’est pas un fuseau horaire connu. Écrivez-le comme Europe/Amsterdam ou +01:00.',
  'expression.time-out-of-range':
    'Ceci sort des années 1 à 9999. Prenez une autre date, ou une durée plus courte.',
  'expression.bad-pattern':
    '« {found} » n’est pas un motif. Vérifiez ses parenthèses et ses signes, ou mettez \\\\ devant un signe à prendre tel quel.',
  'expression.pattern-too-big':
    'Ce motif est plus grand que {max}. Raccourcissez-le ou faites-le répéter moins.',
  'expression.patterns-not-loaded':
    'Ce qui cherche les motifs n’est pas encore chargé. Chargez-le d’abord, ou réessayez dans un instant.',
  'expression.out-of-range':
    'Un texte de {size} caractères n’a pas de position {index}. On compte à partir de 0.',
  'expression.not-whole': '{found} n’est pas un nombre entier. Écrivez ici un nombre comme 3.',
  'expression.ends-before-start':
    'Ce morceau finit à {end}, avant son début à {start}. Échangez-les, ou voyez d’où ils viennent.',
  'expression.searched-too-long':
    'On ne cherche pas de motif dans un texte de plus de {max} caractères. Prenez-en d’abord un morceau, avec substring(…).',
  'expression.absent':
    'Cette valeur éventuelle est absente. Demandez d’abord hasValue(), ou écrivez orValue(…) avec une valeur par défaut.',
  'expression.bad-style': '« {found} » ne convient pas ici. Choisissez parmi : {expected}.',
  'expression.bad-decimals':
    '{found} n’est pas un nombre de décimales. Prenez un nombre entier de 0 à {max}.',
  'expression.bad-currency': '« {found} » n’est pas une devise. Écrivez ses trois capitales, comme EUR.',
  'expression.maybe-missing':
    '« {path} » n’a peut-être pas de valeur, et ce qui manque n’est pas null. Demandez d’abord has({path}).',
  'expression.unexpected-character?use': '« {found} » ne signifie rien ici. Écrivez {use}.',
  'expression.wrong-type?use': 'Ceci est du type {found}, alors qu’il faut {expected}. Écrivez {use}.',
  'expression.wrong-arguments?use':
    '{name} prend {expected} valeur(s) entre ses parenthèses et en a reçu {found}. Écrivez {use}.',
  'expression.not-convertible?use':
    '« {found} » ne peut pas devenir ainsi une valeur du type {expected}. Écrivez {use}.',
  'expression.maybe-missing?use':
    '« {path} » n’a peut-être pas de valeur, et ce qui manque n’est pas null. Demandez d’abord has({path}), ou écrivez {use}.',
  'expression.bad-timestamp?suggestion':
    '« {found} » n’est pas une date et une heure complètes avec un fuseau. Vouliez-vous dire {suggestion} ?',
  'expression.bad-duration?suggestion': '« {found} » n’est pas une durée. Vouliez-vous dire {suggestion} ?',
  'expression.bad-zone?suggestion':
    '« {found} » n’est pas un fuseau horaire connu. Vouliez-vous dire {suggestion} ?',
  'expression.bad-currency?suggestion': '« {found} » n’est pas une monnaie. Vouliez-vous dire {suggestion} ?',
  'type.text': 'texte',
  'type.number': 'nombre',
  'type.boolean': 'oui/non',
  'type.null': 'rien',
  'type.list': 'liste',
  'type.map': 'groupe de valeurs',
  'type.record': 'groupe de valeurs',
  'type.timestamp': 'instant',
  'type.duration': 'durée',
  'type.optional': 'valeur éventuelle',
  'type.any': 'n’importe quoi',
};
