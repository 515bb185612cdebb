import { suggestion } from '../../expression/suggest.ts';

/** Past this many names none is looked at: a large workspace must not make every mistake slow to tell. */
const NAMES_MAX = 500;

/** The name that was probably meant, as the `suggestion` of a problem; no param when none comes near. */
export const suggestionAmong = (written: string, names: readonly string[]): { suggestion?: string } =>
  names.length > NAMES_MAX ? {} : suggestion(written, names);
