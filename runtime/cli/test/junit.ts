import XmlBuilder from 'fast-xml-builder';
import type { Result } from './play.ts';

/** What XML 1.0 cannot hold, not even escaped. */
const UNHOLDABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A file for CI servers, in the XML of JUnit. `say` is what is told of a scenario that failed. */
export function junitOf(results: readonly Result[], say: (result: Result) => string): string {
  const builder = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
  const failures = results.filter(({ passed }) => !passed).length;
  const totals = { '@tests': results.length, '@failures': failures, '@time': seconds(sumOf(results)) };
  const testcase = results.map((result) => ({
    '@name': held(result.name ?? result.file),
    '@classname': held(result.id ?? result.file),
    '@file': held(result.file),
    '@time': seconds(result.took),
    ...(result.passed ? {} : { failure: failureOf(result, say) }),
  }));
  const suites = {
    '@name': 'routewright',
    ...totals,
    testsuite: { '@name': 'scenarios', ...totals, testcase },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: suites })}`;
}

function failureOf(result: Result, say: (result: Result) => string) {
  const [first] = result.differences;
  return { '@message': held(first?.path ?? result.problems[0]?.code ?? ''), '#text': held(say(result)) };
}

const held = (text: string): string => text.replace(UNHOLDABLE, '');

const sumOf = (results: readonly Result[]): number => results.reduce((sum, { took }) => sum + took, 0);

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(3);
