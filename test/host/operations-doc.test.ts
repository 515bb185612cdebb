import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JSON_DEPTH_MAX } from '#runtime/compile/1-read/scan.ts';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { limits } from '#runtime/hosts/config/limits.ts';
import { ENVIRONMENT_NAMES, readConfig } from '#runtime/hosts/config/read.ts';
import { secretsIn } from '#runtime/hosts/config/secret.ts';
import { OUTGOING_CONNECTIONS_MAX } from '#runtime/hosts/outgoing/create.ts';
import { FORM_FIELDS_MAX } from '#runtime/hosts/server/bodies.ts';
import { DOUBTS_MAX } from '#runtime/hosts/server/doubts.ts';
import { Metrics } from '#runtime/hosts/server/metrics.ts';
import { INVITATIONS_MAX, SESSIONS_MAX } from '#runtime/hosts/server/people/book.ts';
import { ATTEMPTS_MAX } from '#runtime/hosts/server/people/oidc.ts';
import { quietHost } from '#runtime/hosts/server/testing/quiet-host.ts';
import { AUDIT_MAX } from '#runtime/hosts/server/trail.ts';
import { RESPONSE_BYTES_MAX } from '#runtime/model/integration.ts';
import { blocks } from '../documents.ts';

const page = readFileSync('docs/operations.md', 'utf8');
const rows = (cells: RegExp) => [...page.matchAll(cells)].map(([, ...found]) => found);

test('the config that is shown is one', () => {
  const [text = ''] = blocks('operations.md', 'json host.json');
  const environment = Object.fromEntries(secretsIn(JSON.parse(text)).map(({ env }) => [env, 'set']));
  expect(readConfig(text, environment).problems).toBeUndefined();
});

test('every section of the config is told of', () => {
  const told = rows(/^\| (`\w+`(?:, `\w+`)*) \| [^|]+ \|$/gm).flatMap(
    ([names = '']) => names.match(/\w+/g) ?? [],
  );
  expect(told).toEqual(
    expect.arrayContaining(Object.keys(hostConfig.shape).filter((name) => name !== '$schema')),
  );
});

test('every variable of the environment is told of', () => {
  for (const name of ENVIRONMENT_NAMES) expect(page).toContain(`\`${name}\``);
});

describe('limits', () => {
  test('of the config are as they are told', () => {
    const told = rows(/^\| `(\w+)` \| (\d+) \| (\d+) \| [^|]+ \|$/gm);
    const defaults = limits.parse({});
    expect(told).toEqual(
      Object.entries(limits.shape).map(([name, schema]) => [
        ...[name, String(defaults[name as keyof typeof defaults]), String(schema.def.innerType.maxValue)],
      ]),
    );
  });

  test('that are fixed are as they are told', () => {
    const fixed = {
      ...{ JSON_DEPTH_MAX, FORM_FIELDS_MAX, SESSIONS_MAX, INVITATIONS_MAX, ATTEMPTS_MAX, AUDIT_MAX },
      ...{ DOUBTS_MAX, OUTGOING_CONNECTIONS_MAX, RESPONSE_BYTES_MAX },
    };
    const told = rows(/^\| `([A-Z_]+)` \| (\d+) \| [^|]+ \|$/gm);
    expect(Object.fromEntries(told.map(([name, value]) => [name, Number(value)]))).toEqual(fixed);
  });
});

test('figures are told by the names they have', async () => {
  const metrics = new Metrics();
  metrics.countSockets(() => 0);
  const names = [...(await metrics.text(quietHost().host)).matchAll(/^# TYPE (routewright_\w+) /gm)].map(
    ([, name]) => name,
  );
  const told = rows(/^\| (`routewright_[^|]+) \| [^|]+ \|$/gm).flatMap(([cell = '']) => {
    const [first = '', ...others] = [...cell.matchAll(/`(\w+)/g)].map(([, name = '']) => name);
    return [first, ...others.map((end) => first.replace(/_[a-z]+$/, end))];
  });
  expect(told.toSorted()).toEqual(names.toSorted());
});
