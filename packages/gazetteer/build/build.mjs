// Makes the packed place index:
//   node build.mjs [--world] [--villages --accept-villages-licence] [--out FOLDER]
// Without --out the edition `focus` is written to ../data/, every other one beside this script.
import { pathToFileURL } from 'node:url';
import { makeIndex } from './make-index.mjs';
import { readOptions } from './read-options.mjs';
import { addVillages, villagesTerms } from './villages/add-villages.mjs';
import { sourceVersions, writeEdition } from './write-edition.mjs';

const { edition, villages, accepted, folder } = readOptions(process.argv.slice(2));
const name = villages ? `${edition}-villages` : edition;
const target = folder ? pathToFileURL(`${folder}/`) : new URL(name === 'focus' ? '../data/' : `./editions/${name}/`, import.meta.url);

if (villages) process.stdout.write(`${villagesTerms}\n`);
if (villages && !accepted) {
  process.stderr.write('Nothing was built. When you may use the data on these terms, say so with --accept-villages-licence\n');
  process.exit(2);
}
const index = makeIndex(edition, villages ? (places) => addVillages(places, edition) : undefined);
const sources = villages ? [...sourceVersions(), ...sourceVersions('villages/')] : sourceVersions();
const { counts, bytes } = writeEdition(target, { edition: name, sources, ...index });
process.stdout.write(`${JSON.stringify(counts)} ${JSON.stringify(bytes)} sections ${index.sections.join(' ')}\n`);
