import { type Diagnostic, type FindingGroup, groupFindings, type ValueGroup } from '@routebook/core';
import { placesOf } from './cells-of.js';
import { html, type Markup, nothing } from './html-text.js';
import { remediesOf } from './remedy.js';
import { quotedIn } from './show-value.js';
import { signs } from './verdict.js';
import type { Voice } from './voice.js';

const MOST_VALUES = 200;
const MOST_PLACES = 30;

/** A card for each kind of finding, then a short list of what is only good to know. */
export function findingBlocks(findings: readonly Diagnostic[], voice: Voice): Markup {
  const groups = groupFindings(findings);
  if (groups.length === 0) return html`<p>${signs.ready} ${voice.label('noFindings')}</p>`;
  const notes = groups.filter(({ severity }) => severity === 'info');
  const list =
    notes.length === 0
      ? nothing
      : html`<h3>${voice.label('info')}</h3><ul class="notes">${notes.flatMap((group) => noteItems(group, voice))}</ul>`;
  return html`${groups.filter(({ severity }) => severity !== 'info').map((group) => card(group, voice))}${list}`;
}

function card(group: FindingGroup, voice: Voice): Markup {
  const { severity, code, values } = group;
  const [value] = values;
  if (!value) return nothing;
  const { what, why, do: todo } = voice.say(value.first);
  const items = values.slice(0, MOST_VALUES).map((each, index) => valueItem(each, index === 0, voice));
  const more = values.length - items.length;
  return html`<section class="finding">
<p class="tag ${severity}"><span aria-hidden="true">${signs[severity]}</span> ${voice.label(severity)} · ${voice.label('places', { count: group.count })}</p>
<h3>${what}</h3>
<ul class="values">${items}</ul>
${more > 0 ? html`<p>${voice.label('andMoreValues', { count: more })}</p>` : nothing}
<dl class="help">${term('why', why, voice)}${term('do', todo, voice)}</dl>
<code>${code}</code>
</section>
`;
}

function term(label: 'why' | 'do', text: string, voice: Voice): Markup {
  return text === '' ? nothing : html`<div><dt>${voice.label(label)}</dt><dd>${text}</dd></div>`;
}

/** What was written and where, and what to write instead; the sentence itself where nothing can be quoted. */
function valueItem(value: ValueGroup, isFirst: boolean, voice: Voice): Markup {
  const text = quotedIn(value.first.args);
  const written = text === '' ? nothing : html`<span class="written"><bdi>${text}</bdi></span> `;
  const said =
    text === '' && !isFirst
      ? html`<span${value.first.cell === undefined ? nothing : html` class="said"`}>${voice.say(value.first).what}</span>`
      : nothing;
  const where = said !== nothing && value.first.cell === undefined ? said : html`${said}<span>${written}${cells(value, voice)}</span>`;
  return html`<li>${where}${remedies(value, voice)}</li>`;
}

function cells(value: ValueGroup, voice: Voice): Markup {
  const places = placesOf(value, voice);
  const shown = places.slice(0, MOST_PLACES).map((place) => html`<bdi>${place}</bdi> `);
  const more = places.length - shown.length;
  return html`<span class="cells">${shown}${more > 0 ? voice.label('andMore', { count: more }) : ''}</span>`;
}

function remedies(value: ValueGroup, voice: Voice): Markup {
  const arrow = voice.direction === 'rtl' ? '←' : '→';
  const list = remediesOf(value, voice).slice(0, 5);
  const lines = list.map(
    ({ text, kind }) =>
      html`<div><span aria-hidden="true">${arrow}</span> <bdi>${text}</bdi> <small>(${voice.label(kind === 'safe' ? 'safeFix' : 'choiceFix')})</small></div>`,
  );
  return lines.length === 0 ? nothing : html`<div class="remedy">${lines}</div>`;
}

function noteItems({ values }: FindingGroup, voice: Voice): Markup[] {
  const items = values.slice(0, 10).map((value) => {
    const places = placesOf(value, voice);
    return html`<li>${voice.say(value.first).what} ${places.length > 0 ? cells(value, voice) : nothing}</li>`;
  });
  const more = values.length - items.length;
  return more > 0 ? [...items, html`<li>${voice.label('andMoreValues', { count: more })}</li>`] : items;
}
