/** Where agents look for what they may get: at their skills, and at what waits for them alone. */
export const skillBucket = (skill: string): string => `skill ${skill}`;
export const ownBucket = (agent: string): string => `agent ${agent}`;
