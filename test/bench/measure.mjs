// Loaded into a measured program through NODE_OPTIONS: when it ends, it writes down what it used.
// A preload can be plain JavaScript only, for it runs before anything else and in children of any kind.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.OSEREDOK_MEASURE;
if (isMainThread && file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 })}\n`);
  });
}
