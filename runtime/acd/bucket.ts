/** Where agents look for what they may get: at their skills, and at what waits for them alone. No id has a space. */
export const skillBucket = (skill: string): string => skill;
export const ownBucket = (agent: string): string => `agent ${agent}`;
