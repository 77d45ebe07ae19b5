import { join } from 'node:path';
import { generated } from './generated.mjs';
import { mustRun, root, step } from './say.mjs';
import { setUp } from './set-up.mjs';

await setUp();
for (const { script, files } of generated) {
  await step(`Writing ${files.join(', ')}`, () => {
    mustRun(process.execPath, [join(root, script)]);
  });
}
