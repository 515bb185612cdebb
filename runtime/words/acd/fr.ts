import type { AcdCode } from '../../acd/codes.ts';

export const fr: Readonly<Record<AcdCode, string>> = {
  'acd.matched':
    '{agent} est choisi : parmi ceux qui ont de la place, sa maîtrise {proficiency} de « {skill} » est la meilleure (1 = la meilleure).',
  'acd.matched-longest':
    '{agent} est choisi : parmi ceux qui ont de la place pour « {skill} », chez personne le dernier contact n’est arrivé ou parti il y a plus longtemps ({idle} s).',
  'acd.matched-least':
    '{agent} est choisi : parmi ceux qui ont de la place pour « {skill} », personne n’a moins de contacts ({contacts}).',
  'acd.matched-most':
    '{agent} est choisi : parmi ceux qui ont de la place pour « {skill} », personne n’a plus de contacts ({contacts}).',
  'acd.matched-preferred': '{agent} est choisi : c’est l’agent préféré pour ce contact de « {skill} ».',
  'acd.matched-asked': '{agent} est choisi : pour « {skill} », le script ne demande que cet agent.',
  'acd.next-in-line':
    '{agent} a de la place, et c’est le tour de ce contact de « {skill} » : sa priorité {priority} après {waited} s est la plus haute.',
  'acd.waits': 'Attend : aucun de ceux qui peuvent le recevoir n’a de place pour « {skill} » en ce moment.',
  'acd.waits-for-agent':
    'Attend {agent}, son agent préféré, jusqu’à {until} ; ensuite, toute personne ayant « {skill} ».',
  'acd.fallback':
    'A assez attendu {agent}, son agent préféré : tout autre agent peut maintenant le recevoir.',
  'acd.ranked-lower':
    'Pourrait le prendre, avec une maîtrise de {proficiency}, mais d’autres passent avant (1 = la meilleure).',
  'acd.ranked-lower-idle':
    'Pourrait le prendre, mais d’autres passent avant. Son dernier contact est arrivé ou parti il y a {idle} s.',
  'acd.ranked-lower-contacts':
    'Pourrait le prendre. Contacts en ce moment : {contacts} ; selon ce nombre, d’autres passent avant.',
  'acd.inactive': 'N’est pas un utilisateur actif.',
  'acd.lacks-skill': 'N’a pas la compétence « {skill} ».',
  'acd.out-of-range': 'A une maîtrise de {proficiency} ; il faut de {best} à {worst}.',
  'acd.lacks-attribute': 'N’a pas l’attribut « {attribute} ».',
  'acd.for-another': 'Le contact n’attend que {agent}.',
  'acd.may-not-answer': 'A un rôle qui ne peut pas répondre sur {channel} : il y faut Reply, et Skills View.',
  'acd.takes-none': 'Ne prend pas de contacts sur {channel}.',
  'acd.reserved': 'Le contact est réservé à {agent}, son agent préféré, jusqu’à {until}.',
  'acd.refused': 'A refusé ou transmis ce contact, et ne s’est pas remis disponible depuis.',
  'acd.not-digital':
    'N’est pas configuré pour les contacts numériques. Activez « Engagement numérique » pour l’agent.',
  'acd.desk-refuses':
    'Travaille avec Salesforce Classic, qui refuse de lui-même ce que les agents doivent accepter. Désactivez « Accepter ou refuser » pour la compétence.',
  'acd.offline': 'Est hors ligne.',
  'acd.unavailable': 'N’est pas disponible.',
  'acd.rona': 'N’a pas répondu à une proposition (RONA) et ne reçoit rien avant de se remettre disponible.',
  'acd.has-not-asked': 'Ne reçoit des contacts que sur demande, et n’en a pas demandé avec « +1 contact ».',
  'acd.has-it': 'A déjà ce contact.',
  'acd.one-at-a-time': 'Prend un contact à la fois, et en a un.',
  'acd.full': 'A {contacts} contacts sur {capacity} au plus.',
  'acd.channel-full': 'A {contacts} contacts sur {capacity} au plus sur {channel}.',
  'acd.rejected': '{agent} a refusé le contact.',
  'acd.no-answer':
    '{agent} n’a pas répondu à temps et passe en RONA : plus rien n’arrive avant qu’il ou elle se remette disponible.',
  'acd.too-late': 'Ne change rien : ceci n’est pas, ou plus, chez {agent}.',
  'acd.asked-already':
    'Quelqu’un a déjà été sollicité, ou participe déjà. Un seul transfert ou une seule conférence à la fois.',
  'acd.transferred-to-skill':
    '{agent} a transféré le contact : il attend « {skill} », en gardant son temps d’attente.',
  'acd.transfer-nobody': 'Personne là-bas ne peut le reprendre en ce moment : le contact reste chez {agent}.',
  'acd.transfer-dropped': 'Le transfert n’a pas été accepté : le contact reste chez {agent}.',
  'acd.conference-nobody': 'Personne là-bas ne peut participer en ce moment : {agent} continue sans renfort.',
  'acd.conference-dropped': 'La conférence n’a pas été acceptée : {agent} continue sans renfort.',
  'acd.interrupted':
    'Interrompu : un contact sur {channel} passe avant. Il reprendra quand {agent} n’aura plus rien d’autre.',
  'acd.reply-overdue':
    'Le délai de réponse est écoulé. {agent} en reçoit le signalement et garde le contact.',
  'acd.customer-silent':
    'Le client n’a pas répondu à temps : le contact est retiré à {agent}. Il n’attend personne jusqu’à ce que le client écrive.',
  'acd.agent-left': '{agent} est hors ligne : le contact attend de nouveau, en gardant son temps d’attente.',
  'acd.not-a-disposition': '« {disposition} » n’est pas un code de clôture de cette compétence.',
  'acd.disposition-owed': 'La clôture continue : {agent} doit d’abord choisir un code de clôture.',
};
