import {
  type CountryCode,
  isSupportedCountry,
  Metadata,
  type NumberingPlan,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** ISO 3166-1 alpha-2. */
export type Country = CountryCode;

/** Where the languages of the studio are spoken, and numbers are dialled with a 0 in front or in groups. */
export const COUNTRIES: readonly Country[] = ['NL', 'BE', 'FR', 'CH', 'GB', 'IE', 'US', 'CA'];

/** How numbers are written within a country. */
export interface Plan {
  country: Country;
  /** What numbers begin with there; empty where they begin with anything. */
  prefix: string;
  /** How many digits they have, with the prefix where it is written. */
  lengths: ReadonlySet<number>;
}

/** The library has more of a plan than its types say. */
type PlanInFull = NumberingPlan & { nationalPrefix?(): string | undefined };

/** Countries that the library does not know are passed over. */
export function plansOf(countries: readonly string[]): readonly Plan[] {
  const plans =
    made.get(countries) ??
    countries.flatMap((country) => (isSupportedCountry(country) ? [planOf(country)] : []));
  made.set(countries, plans);
  return plans;
}

/** To find them takes longer than most texts take to be masked. */
const made = new WeakMap<readonly string[], readonly Plan[]>();

function planOf(country: Country): Plan {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan: PlanInFull | undefined = metadata.numberingPlan;
  const dialled = plan?.nationalPrefix?.() ?? '';
  // In North America a 1 is dialled and hardly ever written.
  const prefix = dialled === '1' ? '' : dialled;
  return {
    country,
    prefix,
    lengths: new Set((plan?.possibleLengths() ?? []).map((length) => length + prefix.length)),
  };
}

/** A number as it is written within a country; undefined when it is none there, or is written otherwise. */
export function nationalGroups(digits: string, { country, prefix, lengths }: Plan): string[] | undefined {
  if (!lengths.has(digits.length) || !digits.startsWith(prefix)) return undefined;
  const number = parsePhoneNumberFromString(digits, country);
  const groups = number?.isValid() ? (number.formatNational().match(/\d+/g) ?? []) : [];
  return groups.join('') === digits ? groups : undefined;
}
