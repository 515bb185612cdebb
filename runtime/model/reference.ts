/** The sections of a workspace whose things others refer to by id. */
export const REFERENCE_KINDS = [
  'pointsOfContact',
  'businessAccounts',
  'skills',
  'campaigns',
  'agents',
  'roles',
  'hours',
  'templates',
  'richMessages',
  'dispositions',
  'routingAttributes',
  'customerFields',
  'secrets',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];
