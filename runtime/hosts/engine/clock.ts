import type { Workspace } from '../../model/workspace.ts';

/** The day in a workspace: that of its first hours' zone, as in 2026-11-30. */
export function dayIn({ hours }: Workspace): (at: number) => string {
  const timeZone = Object.values(hours)[0]?.timeZone ?? 'UTC';
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  let [minute, day] = [-1, ''];
  return (at) => {
    const now = Math.floor(at / 60_000);
    if (now !== minute) [minute, day] = [now, format.format(at)];
    return day;
  };
}
