import { drawFace, layFace, narrowFace, wideFace } from './face.js';
import { type Frame, frameAround } from './frame.js';
import { MAP_WIDTH, type MapWords, mapRoles, type Spot } from './map-picture.js';
import { mapStyle } from './map-style.js';
import { drawMark, type MarkedSpot, markSpots } from './marks.js';
import { drawOutlines } from './outlines.js';
import { escapeXml } from './xml.js';

/**
 * A map of towns as one SVG file, with nothing to load: light or dark as the reader's system is, readable from 320 pixels on. Marks of a
 * town in several roles stand side by side, so they may lie some pixels from its centre. Pure: the same towns give the same bytes.
 */
export function drawMap(spots: readonly Spot[], words: MapWords): string {
  const frame = frameAround(spots);
  const faces = [layFace(wideFace, words), layFace(narrowFace, words)];
  const head = Math.max(...faces.map((face) => face.head));
  const foot = Math.max(...faces.map((face) => face.foot));
  const marked = markSpots(spots, lower(frame, head));
  const height = Math.round(head + frame.height + foot);
  const title = escapeXml(words.title);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${height}" lang="${escapeXml(words.language)}" role="img" aria-label="${title}">
<title>${title}</title>
<desc>${escapeXml(words.notes.map(({ text }) => text).join(' '))}</desc>
<style>${mapStyle}</style>
<rect class="sea" width="${MAP_WIDTH}" height="${height}"/>
${drawLand(lower(frame, head), Math.max(head, foot))}
<g class="marks">${drawMarks(marked, words)}</g>
${faces.map((face) => drawFace(face, words, marked, height)).join('\n')}
</svg>
`;
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

/** Frequent towns first, so that the smaller marks of others lie on top; what a mark stands for is its tooltip. */
function drawMarks(marked: readonly MarkedSpot[], { roles }: MapWords): string {
  return marked
    .map(({ spot, marks }) => {
      const said = mapRoles.filter((role) => spot.counts[role]).map((role) => `${roles[role]}: ${spot.counts[role]}`);
      return `<g><title>${escapeXml(`${spot.name} · ${said.join(' · ')}`)}</title>${marks.map(drawMark).join('')}</g>`;
    })
    .join('\n');
}
