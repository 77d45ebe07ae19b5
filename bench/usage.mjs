import { writeFileSync } from 'node:fs';

// Loaded before a measured program (`node --import`); when that ends, it writes down what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(taken));
});
