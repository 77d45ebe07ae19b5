/**
 * What the command line of the build asks for: the edition, where it is written, and whether the villages go in. Villages need the
 * licence accepted by a flag of its own.
 */
export function readOptions(words) {
  const options = { edition: 'focus', villages: false, accepted: false, folder: undefined };
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '--world') options.edition = 'world';
    else if (words[i] === '--villages') options.villages = true;
    else if (words[i] === '--accept-villages-licence') options.accepted = true;
    else if (words[i] === '--out' && words[i + 1] !== undefined) options.folder = words[++i];
    else throw new Error(`unknown option ${words[i]}; known: --world --villages --accept-villages-licence --out FOLDER`);
  }
  return options;
}
