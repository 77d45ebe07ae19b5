/** Columns that KoboToolbox and ODK add by themselves; they say nothing about a route. */
const ADDED = new Set([
  '_id',
  '_uuid',
  '_submission_time',
  '_validation_status',
  '_notes',
  '_status',
  '_submitted_by',
  '__version__',
  '_tags',
  '_index',
  '_parent_index',
  '_parent_table_name',
  '_submission__id',
  '_submission__uuid',
  '_submission__submission_time',
  '_submission__validation_status',
  '_submission__notes',
  '_submission__status',
  '_submission__submitted_by',
  '_submission___version__',
  '_submission__tags',
  '_xform_id_string',
  '_attachments',
  '_geolocation',
  'meta/instanceid',
  'meta/instancename',
  'meta/deprecatedid',
  'meta/rootuuid',
  'formhub/uuid',
  'instanceid',
  'parent_key',
  'key',
  'set-of-repeat',
  '_version_',
  '_version',
]);
const ADDED_BESIDE_OTHERS = new Set([
  'start',
  'end',
  'today',
  'deviceid',
  'subscriberid',
  'simserial',
  'phonenumber',
  'username',
  'audit',
  'email',
]);
const POINT_PART = /_(?:latitude|longitude|altitude|precision)$/;

/** Whether headers are those of a KoboToolbox export. */
export function isKoboExport(headers: readonly string[]): boolean {
  return headers.some((header) =>
    ['_uuid', '_index', '_submission_time', '_parent_index', 'formhub/uuid', 'meta/instanceid'].includes(header.trim().toLowerCase()),
  );
}

/** Whether a column of a KoboToolbox export was added by the tool. */
export function isKoboMeta(header: string): boolean {
  const name = header.trim().toLowerCase();
  return ADDED.has(name) || ADDED_BESIDE_OTHERS.has(name) || (name.startsWith('_') && POINT_PART.test(name));
}

const LONGEST_PATH = 400;
const SEGMENT = /^[\p{L}\p{N}_.-]+$/u;

/** `grp_origin/origin_city` as groups and name; undefined when the header is not such a path of names. */
export function groupPath(header: string): { readonly groups: string; readonly name: string } | undefined {
  const text = header.trim();
  const at = text.lastIndexOf('/');
  if (at <= 0 || text.length > LONGEST_PATH) return undefined;
  const name = text.slice(at + 1);
  const groups = text.slice(0, at).split('/');
  if (!SEGMENT.test(name) || !groups.every((group) => SEGMENT.test(group))) return undefined;
  return { groups: groups.join(' '), name };
}
