const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The elements of a small XML file that we wrote ourselves, in order: `{ name, attributes, text, children }`.
 * Throws when tags do not match. Entities are left as they are; a DOCTYPE is refused.
 */
export function parseXml(xml) {
  if (xml.includes('<!DOCTYPE')) throw new Error('a DOCTYPE is not allowed');
  const top = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    open.at(-1).text += xml.slice(end, match.index).trim();
    end = match.index + match[0].length;
    if (match[2]) takeTag(open, match);
  }
  if (open.length > 1 || top.children.length !== 1) throw new Error(`<${open.at(-1).name}> is not closed`);
  return top.children[0];
}

function takeTag(open, [, closes, name, attributes, empty]) {
  if (closes) {
    if (open.pop().name !== name) throw new Error(`</${name}> closes another element`);
    return;
  }
  const element = { name, attributes: readAttributes(attributes), text: '', children: [] };
  open.at(-1).children.push(element);
  if (!empty) open.push(element);
}

function readAttributes(text) {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name, double ?? single]));
}

/** All elements below one, from top to bottom. */
export function descendants(element) {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}
