import { drawFace, type Face, layFace, narrowFace, wideFace } from './face.js';
import { type Frame, frameAround } from './frame.js';
import { MAP_WIDTH, type MapWords, mapRoles, type Spot } from './map-picture.js';
import { mapStyle } from './map-style.js';
import { markSpots } from './marks.js';
import { drawOutlines } from './outlines.js';
import { partFar } from './part-far.js';
import { spreadMarks } from './spread-marks.js';
import { escapeXml } from './xml.js';

/** Far towns that are named below the map; more are only counted. */
const MOST_NAMED = 8;

/**
 * A map of towns as one SVG file, with nothing to load: light or dark as the reader's system is, readable from 320 pixels on. Marks of a
 * town in several roles stand side by side, and neighbours make room for one another, so they may lie some pixels from the centre of the
 * town. Few towns far off are told below the map. Pure: the same towns give the same bytes.
 */
export function drawMap(spots: readonly Spot[], given: MapWords): string {
  const { near, far } = partFar(spots);
  const words = far.length > 0 ? { ...given, notes: [{ text: given.outside(namesOf(far)), always: true }, ...given.notes] } : given;
  const frame = frameAround(near);
  const [wide, narrow] = [layFace(wideFace, words), layFace(narrowFace, words)];
  const least = Math.max(...[wide, narrow].map(({ head, foot }) => head + foot));
  const height = Math.round(frame.height + least);
  const topOf = ({ head, foot }: Face) => head + (height - head - foot - frame.height) / 2;
  const draw = (face: Face) => {
    const marked = markSpots(near, lower(frame, topOf(face)), face.sizes.enlarge);
    return drawFace(face, words, spreadMarks(marked, face.sizes.farthest), height);
  };
  const title = escapeXml(words.title);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${height}" lang="${escapeXml(words.language)}" role="img" aria-label="${title}">
<title>${title}</title>
<desc>${escapeXml(words.notes.map(({ text }) => text).join(' '))}</desc>
<style>${mapStyle((topOf(narrow) - topOf(wide)).toFixed(1))}</style>
<rect class="sea" width="${MAP_WIDTH}" height="${height}"/>
<g class="ground">${drawLand(lower(frame, topOf(wide)), topOf(wide) - wide.head + topOf(narrow) - narrow.head)}</g>
${[wide, narrow].map(draw).join('\n')}
</svg>
`;
}

/** "Manila (2), Delhi (1)", the most frequent first. */
function namesOf(far: readonly Spot[]): string {
  const totals = far.map(({ name, counts }) => ({ name, total: mapRoles.reduce((sum, role) => sum + (counts[role] ?? 0), 0) }));
  const sorted = totals.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  const named = sorted.slice(0, MOST_NAMED).map(({ name, total }) => `${name} (${total})`);
  return [...named, ...(sorted.length > MOST_NAMED ? [`… +${sorted.length - MOST_NAMED}`] : [])].join(', ');
}

/** The frame, with room above it. */
function lower(frame: Frame, by: number): Frame {
  return {
    ...frame,
    toPicture: (lon, lat) => {
      const [x, y] = frame.toPicture(lon, lat);
      return [x, y + by];
    },
  };
}

function drawLand(frame: Frame, extra: number): string {
  const { land, borders } = drawOutlines(frame, extra + 10);
  return `<path class="land" d="${land}"/>\n<path class="borders" d="${borders}"/>`;
}
