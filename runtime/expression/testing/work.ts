/** Milliseconds of the processor that this thread has used: what a busy machine does beside it does not count. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
