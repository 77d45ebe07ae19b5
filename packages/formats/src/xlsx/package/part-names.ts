/** `xl/worksheets/` for `xl/worksheets/sheet1.xml`; '' at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of a part ('' for the package). */
export function relationsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** How a part is written in the relationships of another: `../comments1.xml`. */
export function relativeTarget(from: string, target: string): string {
  const steps = folderOf(from).split('/').slice(0, -1);
  const wanted = target.split('/');
  let shared = 0;
  while (shared < steps.length && shared < wanted.length - 1 && steps[shared] === wanted[shared]) shared++;
  return '../'.repeat(steps.length - shared) + wanted.slice(shared).join('/');
}
