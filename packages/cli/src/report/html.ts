import { createHash } from 'node:crypto';
import type { Review, SheetReview } from '@routebook/core';
import { figuresOf } from '@routebook/formats';
import { findingBlocks } from './html-findings.js';
import { style } from './html-style.js';
import { html, type Markup, nothing } from './html-text.js';
import { isUnread, type Outcome } from './outcome.js';
import { showValue } from './show-value.js';
import { decisionsLeft, nextSteps, signs, verdictOf } from './verdict.js';
import type { Voice } from './voice.js';

/** One page that stands alone: no script, nothing fetched, everything that comes from a sheet escaped. */
export function writeHtml(outcomes: readonly Outcome[], voice: Voice, version: string): string {
  const names = outcomes.map(({ file }) => nameOf(file));
  const title = voice.label('title', { file: names.length > 1 ? `${names[0]} +${names.length - 1}` : (names[0] ?? '') });
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${voice.language}" dir="${voice.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
`;
  const body = html`</head>
<body>
<main>
${outcomes.length > 1 ? overview(outcomes, voice) : nothing}
${outcomes.map((outcome) => article(outcome, voice))}
</main>
<footer><p>${voice.label('madeBy', { version })}</p></footer>
</body>
</html>
`;
  return `${page.source}<style>${style}</style>\n${body.source}`;
}

/** The verdicts of several files, before the first of them. */
function overview(outcomes: readonly Outcome[], voice: Voice): Markup {
  const items = outcomes.map(
    (outcome) =>
      html`<li class="${verdictOf(outcome)}"><bdi>${nameOf(outcome.file)}</bdi> <strong>${verdictWords(outcome, voice)}</strong></li>`,
  );
  return html`<section aria-label="${voice.label('summary')}"><ul class="overview">${items}</ul></section>`;
}

function nameOf(file: string): string {
  return showValue(file.split(/[\\/]/).at(-1) ?? file);
}

function article(outcome: Outcome, voice: Voice): Markup {
  const content = isUnread(outcome)
    ? html`<p class="figures">${outcome.error.message}</p>`
    : html`<p class="figures">${figuresOf(outcome.review, voice)}</p>`;
  return html`<article>
<h1>${voice.label('title', { file: nameOf(outcome.file) })}</h1>
${verdictCard(outcome, content, voice)}
${isUnread(outcome) ? nothing : reviewBody(outcome.review, voice)}
</article>
`;
}

function verdictCard(outcome: Outcome, content: Markup, voice: Voice): Markup {
  return html`<div class="verdict ${verdictOf(outcome)}"><p class="word">${verdictWords(outcome, voice)}</p>${content}</div>`;
}

function verdictWords(outcome: Outcome, voice: Voice): Markup {
  const verdict = verdictOf(outcome);
  return html`<span aria-hidden="true">${signs[verdict]}</span> ${voice.label(verdict, { count: decisionsLeft(outcome) })}`;
}

function reviewBody(review: Review, voice: Voice): Markup {
  const file =
    review.diagnostics.length === 0
      ? nothing
      : html`<section><h2>${voice.label('file')}</h2>${findingBlocks(review.diagnostics, voice)}</section>`;
  const fileFirst = review.diagnostics.some(({ severity }) => severity === 'error');
  const next = html`<section><h2>${voice.label('next')}</h2><ol class="next">${nextSteps(review, voice).map((step) => html`<li>${step}</li>`)}</ol></section>`;
  const sheets = review.sheets.map((sheet) => sheetSection(sheet, voice));
  return html`${next}${fileFirst ? file : nothing}${sheets}${fileFirst ? nothing : file}`;
}

function sheetSection(sheet: SheetReview, voice: Voice): Markup {
  return html`<section>
<h2>${voice.label('sheet', { sheet: sheet.sheet })}</h2>
${understood(sheet, voice)}
${findingBlocks(sheet.diagnostics, voice)}
</section>
`;
}

function understood({ table }: SheetReview, voice: Voice): Markup {
  if (!table) return html`<p class="understood">${voice.label('noTable')}</p>`;
  const at = voice.label('tableAt', { first: table.firstRow, last: table.lastRow, header: table.headerRows.join(', ') });
  const shown = table.columns.filter(({ twinOf }) => twinOf === undefined);
  const rows = shown.map(({ column, header, field, confidence }) => {
    const doubt = confidence < 0.7 ? ` (${voice.label('doubtful')})` : '';
    const readAs = field === null ? html`<td class="unused">${voice.label('notUsed')}</td>` : html`<td>${voice.field(field)}${doubt}</td>`;
    return html`<tr><th scope="row">${column}</th><td><bdi>${showValue(header)}</bdi></td>${readAs}</tr>`;
  });
  return html`<p class="understood">${at}</p>
<details><summary>${voice.label('columns')}</summary>
<table><caption>${voice.label('columns')}</caption>
<thead><tr><th scope="col">${voice.label('columnLetter')}</th><th scope="col">${voice.label('header')}</th><th scope="col">${voice.label('readAs')}</th></tr></thead>
<tbody>${rows}</tbody></table></details>`;
}
