/** What the live desk, the floor and publishing refuse. */
export type LiveCode =
  | 'live.not-yours'
  | 'live.no-agent'
  | 'live.no-contact'
  | 'live.no-revision'
  | 'live.not-understood'
  | 'live.too-many-topics'
  | 'live.too-many-acts'
  | 'live.failed';

export const en: Record<LiveCode, string> = {
  'live.not-yours': 'You have no right to this. Ask an administrator for it.',
  'live.no-agent': 'The workspace of this host has no such agent. An administrator can choose another one.',
  'live.no-contact': 'This host knows no such contact.',
  'live.no-revision': 'This host has no such revision.',
  'live.not-understood': 'The host did not understand this. Load the page again.',
  'live.too-many-topics': 'This page looks at too much at once. Load it again.',
  'live.too-many-acts': 'This was more than can be kept at once. It is tried again.',
  'live.failed': 'The host could not keep this. It is tried again.',
};

export const nl: Record<LiveCode, string> = {
  'live.not-yours': 'Hier heb je geen recht op. Vraag het aan een beheerder.',
  'live.no-agent': 'De workspace van deze host heeft deze agent niet. Een beheerder kan een andere kiezen.',
  'live.no-contact': 'Deze host kent dit contact niet.',
  'live.no-revision': 'Deze host heeft deze revisie niet.',
  'live.not-understood': 'De host begreep dit niet. Laad de pagina opnieuw.',
  'live.too-many-topics': 'Deze pagina volgt te veel tegelijk. Laad haar opnieuw.',
  'live.too-many-acts': 'Dit was meer dan er in één keer bewaard kan worden. Het wordt opnieuw geprobeerd.',
  'live.failed': 'De host kon dit niet bewaren. Het wordt opnieuw geprobeerd.',
};

export const fr: Record<LiveCode, string> = {
  'live.not-yours': 'Vous n’y avez pas droit. Demandez-le à un administrateur.',
  'live.no-agent':
    'L’espace de travail de cet hôte n’a pas cet agent. Un administrateur peut en choisir un autre.',
  'live.no-contact': 'Cet hôte ne connaît pas ce contact.',
  'live.no-revision': 'Cet hôte n’a pas cette révision.',
  'live.not-understood': 'L’hôte n’a pas compris. Rechargez la page.',
  'live.too-many-topics': 'Cette page suit trop de choses à la fois. Rechargez-la.',
  'live.too-many-acts': 'C’est plus que ce qui peut être gardé en une fois. Un nouvel essai suit.',
  'live.failed': 'L’hôte n’a pas pu garder ceci. Un nouvel essai suit.',
};
