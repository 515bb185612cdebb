import { loadPatterns } from '../patterns/engine.ts';
import { conformanceTests } from './data.ts';
import { judge } from './judge.ts';
import { OUTSIDE } from './outside.ts';
import { profileOf } from './profile.ts';

// Run by itself, under the zone of its host: prints what fails of what the profile has, as JSON.
await loadPatterns();
const { inside } = profileOf(conformanceTests(), OUTSIDE);
const failing = inside
  .map((test) => ({ test, verdict: judge(test) }))
  .filter(({ verdict }) => verdict.kind !== 'passes');
const failures = failing.map(({ test: { id, expr }, verdict }) => ({ id, expr, ...verdict }));
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({ zone, run: inside.length, failures }));
