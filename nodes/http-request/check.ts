import type { CheckContext, Finding } from '../../runtime/define/node.ts';
import { writtenRefusalOf } from './address.ts';
import type { Params } from './params.ts';
import { clashAmong } from './path.ts';

/** What is wrong with a request before anybody makes it. */
export const checkRequest = (params: Params, { workspace }: CheckContext): Finding[] => [
  ...checkAddress(params, workspace?.allowedHosts),
  ...checkBody(params),
];

function checkAddress({ url }: Params, allowed: readonly string[] | undefined): Finding[] {
  const refusal = writtenRefusalOf(url, allowed);
  return refusal
    ? [{ code: refusal.code, severity: 'error', field: 'url', params: { host: refusal.host } }]
    : [];
}

function checkBody({ method, body }: Params): Finding[] {
  if (body.kind === 'none') return [];
  const clash = clashAmong(body.values.map(({ name }) => name));
  return [
    ...(method === 'GET'
      ? [{ code: 'body-not-sent', severity: 'error', field: 'body', params: { method } } as const]
      : []),
    ...(clash === undefined
      ? []
      : [{ code: 'body-clash', severity: 'error', field: 'body.values', params: { path: clash } } as const]),
  ];
}
