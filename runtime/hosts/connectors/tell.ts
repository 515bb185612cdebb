import type { Ignored } from '../../define/channel.ts';
import type { Problem } from '../../model/problem.ts';
import type { ConnectorLog } from './connector.ts';

interface Untaken {
  ignored: readonly Ignored[];
  problems: readonly Problem[];
}

/** Tells whoever runs the host what of a payload did not go in. Not what stood there: that is a customer's. */
export function tell(log: ConnectorLog, channel: string, { ignored, problems }: Untaken): void {
  for (const { code, path } of ignored) log.info({ channel, code, path }, 'passed over');
  for (const { code, where } of problems) log.warn({ channel, code, path: where.path }, 'not understood');
}
