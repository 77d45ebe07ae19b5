import { type Box, MAP_WIDTH, type MapWords, mapRoles } from './map-picture.js';
import { drawMark, drawMarks, type MarkedSpot } from './marks.js';
import { placeLabels } from './place-labels.js';
import { linesWithin, textWidth } from './text-lines.js';
import { escapeXml } from './xml.js';

/** The words of a picture at one width of the screen: their sizes, in units of the picture, and how many towns are named. */
export interface FaceSizes {
  readonly name: 'wide' | 'narrow';
  readonly title: number;
  readonly legend: number;
  readonly note: number;
  readonly label: number;
  readonly mostLabels: number;
  /** How many times as large as on a wide screen marks are, and how far from its town a mark may be moved. */
  readonly enlarge: number;
  readonly farthest: number;
}

export const wideFace: FaceSizes = { name: 'wide', title: 21, legend: 15, note: 13, label: 13, mostLabels: 40, enlarge: 1, farthest: 9 };
export const narrowFace: FaceSizes = {
  name: 'narrow',
  title: 32,
  legend: 25,
  note: 22,
  label: 24,
  mostLabels: 12,
  enlarge: 1.5,
  farthest: 13,
};

const PAD = 18;
const LEADING = 1.32;

/** The words of one face, broken into lines, and the room that they take above and below the map. */
export interface Face {
  readonly sizes: FaceSizes;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  /** Where the marks of the legend stand: from the side where reading begins, and in which line. */
  readonly legend: readonly { readonly at: number; readonly line: number }[];
  readonly head: number;
  readonly foot: number;
}

export function layFace(sizes: FaceSizes, { title, roles, notes }: MapWords): Face {
  const room = MAP_WIDTH - 2 * PAD;
  const said = notes.filter(({ always }) => always || sizes.name === 'wide').map(({ text }) => text);
  const [titleLines, noteLines] = [linesWithin(title, sizes.title, room), linesOfNotes(said, sizes, room)];
  const legend = layLegend(
    mapRoles.map((role) => roles[role]),
    sizes.legend,
    room,
  );
  const legendLines = (legend.at(-1)?.line ?? 0) + 1;
  return {
    ...{ sizes, title: titleLines, notes: noteLines, legend },
    head: PAD + titleLines.length * sizes.title * LEADING,
    foot: PAD + legendLines * sizes.legend * 1.5 + noteLines.length * sizes.note * LEADING + PAD / 2,
  };
}

/** Where there is room each note has a line of its own. */
function linesOfNotes(said: readonly string[], { name, note }: FaceSizes, room: number): string[] {
  return (name === 'wide' ? said : [said.join(' ')]).flatMap((text) => linesWithin(text, note, room));
}

function layLegend(names: readonly string[], size: number, room: number): Face['legend'] {
  let [at, line] = [0, 0];
  return names.map((name) => {
    const width = size * 1.5 + textWidth(name, size);
    if (at > 0 && at + width > room) [at, line] = [0, line + 1];
    const placed = { at, line };
    at += width + size;
    return placed;
  });
}

/** Draws the marks and words over the map: sheets of paper above and below it, names between them. `bottom` is the lower edge of the picture. */
export function drawFace(face: Face, words: MapWords, spots: readonly MarkedSpot[], bottom: number): string {
  const { sizes, head, foot } = face;
  const room: Box = { left: 6, right: MAP_WIDTH - 6, top: head + 4, bottom: bottom - foot - 4 };
  const labels = placeLabels(spots, room, sizes.label, sizes.mostLabels).map(
    ({ text, anchor, x, y }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeXml(text)}</text>`,
  );
  return `<g class="${sizes.name}">
<g class="marks">${drawMarks(spots, words)}</g>
<g class="labels" font-size="${sizes.label}" direction="ltr">${labels.join('')}</g>
<rect class="paper" width="${MAP_WIDTH}" height="${head.toFixed(1)}"/>
<rect class="paper" y="${(bottom - foot).toFixed(1)}" width="${MAP_WIDTH}" height="${foot.toFixed(1)}"/>
${drawLines(face.title, 'title', sizes.title, PAD * 0.4, words)}
${drawLegend(face, words, bottom - foot + PAD * 0.7)}
${drawLines(face.notes, 'note', sizes.note, bottom - PAD / 2 - face.notes.length * sizes.note * LEADING, words)}
</g>`;
}

/** Lines that begin where the language begins to be read. */
function drawLines(lines: readonly string[], name: string, size: number, top: number, { direction }: MapWords): string {
  const x = direction === 'rtl' ? MAP_WIDTH - PAD : PAD;
  const spans = lines.map((line, i) => `<tspan x="${x}" y="${(top + size + i * size * LEADING).toFixed(1)}">${escapeXml(line)}</tspan>`);
  return `<text class="${name}" font-size="${size}" direction="${direction}">${spans.join('')}</text>`;
}

function drawLegend({ legend, sizes: { legend: size } }: Face, { roles, direction }: MapWords, top: number): string {
  const fromStart = (units: number) => (direction === 'rtl' ? MAP_WIDTH - PAD - units : PAD + units);
  const items = mapRoles.map((role, i) => {
    const { at, line } = legend[i] ?? { at: 0, line: 0 };
    const y = top + (line + 0.5) * size * 1.5;
    const mark = drawMark({ role, x: fromStart(at + size * 0.45), y, radius: size * 0.42 });
    return `${mark}<text x="${fromStart(at + size * 1.2).toFixed(1)}" y="${(y + size * 0.35).toFixed(1)}">${escapeXml(roles[role])}</text>`;
  });
  return `<g class="legend" font-size="${size}" direction="${direction}">${items.join('')}</g>`;
}
