import fc from 'fast-check';

/** What a sort of expression may be written as; `<sort>` stands for another, `<sort v>` for one that may speak of `v`. */
export type Forms = Readonly<Record<string, readonly string[]>>;

export interface Grammar {
  /** The shortest ones. */
  leaves: Forms;
  forms: Forms;
  /** The names that macros give, and the sort of what they stand for. */
  variables: Readonly<Record<string, string>>;
}

const SLOT = /<([^<> ]+)(?: ([^<> ]+))?>/g;
const key = (sort: string, variable: string) => `${sort} ${variable}`;

/** Expressions of each sort, at most so many forms inside one another. Inside a macro there is no second one. */
export function sentences(
  { leaves, forms, variables }: Grammar,
  maxDepth: number,
): (sort: string) => fc.Arbitrary<string> {
  const depthIdentifier = fc.createDepthIdentifier();
  const all = fc.letrec<Record<string, string>>((tie) => {
    const formed = (form: string, variable: string): fc.Arbitrary<string> => {
      const slots = [...form.matchAll(SLOT)].map(([, sort, own = variable]) => tie(key(sort!, own)));
      return fc.tuple(...slots).map((parts) => filled(form, parts));
    };
    const sorted = (sort: string, variable: string) => {
      const short = [...leaves[sort]!, ...(variables[variable] === sort ? [variable] : [])];
      const long = (forms[sort] ?? []).filter((form) => variable === '' || !hasMacro(form));
      return fc.oneof(
        { maxDepth, depthIdentifier, withCrossShrink: true },
        { arbitrary: fc.constantFrom(...short), weight: 1 + long.length },
        ...long.map((form) => ({ arbitrary: formed(form, variable), weight: 2 })),
      );
    };
    const families = ['', ...Object.keys(variables)];
    const entries = families.flatMap((variable) =>
      Object.keys(leaves).map((sort) => [key(sort, variable), sorted(sort, variable)] as const),
    );
    return Object.fromEntries(entries);
  });
  return (sort) => all[key(sort, '')]!;
}

const hasMacro = (form: string): boolean => /<[^<>]+ [^<>]+>/.test(form);

function filled(form: string, parts: readonly string[]): string {
  let next = 0;
  return form.replace(SLOT, () => parts[next++]!);
}
