import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Script } from '../model/script.ts';
import type { Variables } from '../model/variable.ts';
import { canonical, sorted } from './canonical.ts';

/** A script before it has its revision. */
export type Unrevised = Omit<Script, 'revision' | '$schema'>;

/**
 * The script in its one form: the keys of the format in the order of the format, everything with keys of its own
 * (steps, params, ports, variables) alphabetically. Params are not in the order of their node's schema: a script
 * has its revision verified by programs that do not know its nodes.
 */
export const canonicalScript = (script: Unrevised): Unrevised => ({
  format: script.format,
  version: script.version,
  id: script.id,
  name: script.name,
  entry: script.entry,
  on: sorted(script.on),
  variables: canonicalVariables(script.variables),
  steps: Object.fromEntries(
    Object.entries(sorted(script.steps)).map(([id, { type, params, next }]) => [
      id,
      { type, params: canonical(params) as typeof params, next: sorted(next) },
    ]),
  ),
  requires: {
    skills: script.requires.skills.toSorted(),
    templates: script.requires.templates.toSorted(),
    pointsOfContact: script.requires.pointsOfContact.toSorted(),
    hours: script.requires.hours.toSorted(),
    scripts: script.requires.scripts.toSorted(),
  },
});

/** Variables by name, each with its keys in the order of the format. */
export const canonicalVariables = (variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(sorted(variables)).map(([name, { type, default: value, sensitive, parameter }]) => [
      name,
      {
        type,
        ...(value === undefined ? {} : { default: value }),
        ...(sensitive === undefined ? {} : { sensitive }),
        ...(parameter === undefined ? {} : { parameter }),
      },
    ]),
  );

/** `sha256-` and the hex digest of the canonical script, without its revision, as compact JSON in UTF-8. */
export const revisionOf = (script: Unrevised): string =>
  `sha256-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonicalScript(script)))))}`;
