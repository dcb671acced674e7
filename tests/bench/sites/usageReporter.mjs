// Loaded before Docusaurus: tells what the process needs, through descriptor 3, when it ends and whenever it is asked by SIGUSR2.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const tell = () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, `${JSON.stringify({ cpuS: (userCPUTime + systemCPUTime) / 1e6, maxMiB: maxRSS / 1024 })}\n`);
  };
  process.on('exit', tell);
  process.on('SIGUSR2', tell);
}
