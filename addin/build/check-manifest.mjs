import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descendants, parseXml } from './parse-xml.mjs';

// The schema wants these children in this order; it refuses a manifest that has them in another one.
const ORDER = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const NEEDED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
];
const FLOOR = '1.9';
const LONGEST = { resid: 32, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

/** What is wrong with an add-in's manifest, one sentence each; `folder` holds what its origin serves. Needs no network. */
export function checkManifest(xml, folder) {
  let top;
  try {
    top = parseXml(xml);
  } catch (error) {
    return [`not readable as XML: ${error.message}`];
  }
  const all = [top, ...descendants(top)];
  return [...orderFaults(all), ...baseFaults(top), ...linkFaults(all, folder), ...resourceFaults(all), ...iconFaults(top, all, folder)];
}

function orderFaults(all) {
  return all.flatMap((element) => {
    const order = ORDER[element.name];
    if (!order) return [];
    const places = element.children.map(({ name }) => order.indexOf(name));
    const unknown = element.children
      .filter((_, index) => places[index] < 0)
      .map(({ name }) => `<${name}> is not known in <${element.name}>`);
    const wrong = places.some((place, index) => index > 0 && place >= 0 && place < places[index - 1]);
    return wrong ? [...unknown, `the children of <${element.name}> are not in the order of the schema`] : unknown;
  });
}

function baseFaults(top) {
  const child = (name) => top.children.find((element) => element.name === name);
  const faults = NEEDED.filter((name) => !child(name)).map((name) => `<${name}> is missing`);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(child('Id')?.text ?? '')) faults.push('<Id> is not a GUID');
  if (!/^\d+(\.\d+){3}$/.test(child('Version')?.text ?? '')) faults.push('<Version> has not four numbers');
  if (child('Permissions')?.text !== 'ReadWriteDocument') faults.push('<Permissions> must be ReadWriteDocument to use Excel at all');
  const set = descendants(top).find(({ name, attributes }) => name === 'Set' && attributes.Name === 'ExcelApi');
  if (set?.attributes.MinVersion !== FLOOR) faults.push(`the floor of ExcelApi is not ${FLOOR}`);
  return faults;
}

function linkFaults(all, folder) {
  return all.flatMap(({ name, attributes }) => {
    const link = attributes.DefaultValue ?? attributes.Value ?? '';
    if (!/^https?:/.test(link)) return /Url|SourceLocation|bt:Image$/.test(name) && link ? [`<${name}> is not a link: ${link}`] : [];
    if (!link.startsWith('https:')) return [`${link} is not https`];
    return existsSync(join(folder, new URL(link).pathname)) ? [] : [`${link} names a file that is not built`];
  });
}

function resourceFaults(all) {
  const resources = all.filter(({ attributes, name }) => name.startsWith('bt:') && attributes.id);
  const ids = resources.map(({ attributes }) => attributes.id);
  const used = all.map(({ attributes }) => attributes.resid).filter(Boolean);
  const controls = all.filter(({ name }) => name === 'Group' || name === 'Control').map(({ attributes }) => attributes.id);
  return [
    ...twice([...ids, ...controls]).map((id) => `the id ${id} is used twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `the resource ${id} does not exist`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `the resource ${id} is not used`),
    ...ids.filter((id) => id.length > LONGEST.resid).map((id) => `the id ${id} is longer than ${LONGEST.resid}`),
    ...all.flatMap(tooLong),
  ];
}

function tooLong({ name, children }) {
  const values = children
    .flatMap((text) => [text, ...text.children])
    .map(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? '');
  return values.filter((value) => value.length > (LONGEST[name] ?? Number.POSITIVE_INFINITY)).map((value) => `too long: ${value}`);
}

function iconFaults(top, all, folder) {
  const links = Object.fromEntries(all.map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const base = (name) => top.children.find((element) => element.name === name)?.attributes.DefaultValue;
  const sized = all.filter(({ name, attributes }) => name === 'bt:Image' && attributes.size);
  const wanted = [
    [base('IconUrl'), 32],
    [base('HighResolutionIconUrl'), 64],
    ...sized.map(({ attributes }) => [links[attributes.resid], Number(attributes.size)]),
  ];
  return wanted.flatMap(([link, size]) => {
    const path = link?.startsWith('https:') ? join(folder, new URL(link).pathname) : '';
    if (!existsSync(path)) return [];
    const header = readFileSync(path);
    return header.readUInt32BE(16) === size && header.readUInt32BE(20) === size ? [] : [`${link} is not ${size} x ${size} pixels`];
  });
}

function twice(list) {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}
