import { readValue } from '../../compile/1-read/file.ts';
import { type Read, readJson } from '../../compile/1-read/json.ts';
import type { Json } from '../../model/json.ts';
import { error, type Problem } from '../../model/problem.ts';
import { type HostConfig, hostConfig } from './host-config.ts';
import { secretsIn } from './secret.ts';

/** What the host is started with, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that stand in the place of a field of the file. */
const FROM_ENVIRONMENT = {
  ROUTEWRIGHT_HOST: ['listen', 'host'],
  ROUTEWRIGHT_PORT: ['listen', 'port'],
  ROUTEWRIGHT_PUBLIC_URL: ['publicUrl'],
  ROUTEWRIGHT_LOG_LEVEL: ['logging', 'level'],
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: ['telemetry', 'otlp'],
} as const;

export const ENVIRONMENT_NAMES = Object.keys(FROM_ENVIRONMENT) as (keyof typeof FROM_ENVIRONMENT)[];

/** Reads `host.json`, and sees that every secret it names is there. Without a file all is as it is by itself. */
export function readConfig(text: string, environment: Environment): Read<HostConfig> {
  const json = readJson(text);
  if (json.problems) return json;
  const file = readValue(json.value, hostConfig);
  if (file.problems) return file;
  const missing = missingSecrets(file.value, environment);
  if (missing.length > 0) return { problems: missing };
  const whole = withEnvironment(json.value, environment);
  return whole.value && lacksProxy(whole.value)
    ? { problems: [error('config.no-proxy', { path: 'listen.proxies' })] }
    : whole;
}

/** Encrypted connections end at a proxy. When it is not known, nobody could log in, and all would be one address. */
const lacksProxy = ({ publicUrl = '', listen }: HostConfig): boolean =>
  publicUrl.startsWith('https:') && listen.proxies.length === 0;

const missingSecrets = (config: HostConfig, environment: Environment): Problem[] =>
  secretsIn(config).flatMap(({ path, env }) =>
    environment[env] ? [] : [error('config.no-secret', { path }, { env })],
  );

/** The file is in order by now: what is wrong is the environment's. */
function withEnvironment(file: Json, environment: Environment): Read<HostConfig> {
  let whole = file;
  for (const env of ENVIRONMENT_NAMES) {
    const value = environment[env];
    if (value === undefined || value === '') continue;
    whole = put(whole, FROM_ENVIRONMENT[env], /^\d+$/.test(value) ? Number(value) : value);
    if (!hostConfig.safeParse(whole).success)
      return { problems: [error('config.bad-environment', {}, { env })] };
  }
  return { value: hostConfig.parse(whole) };
}

function put(value: Json, [key, ...rest]: readonly string[], leaf: Json): Json {
  if (key === undefined) return leaf;
  const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return { ...object, [key]: put(object[key] ?? {}, rest, leaf) };
}
