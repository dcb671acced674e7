/** How long the processor works on something, in milliseconds: the same on a busy machine as on a quiet one. */
export function processorMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
