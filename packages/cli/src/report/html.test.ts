import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanReview, sampleOutcome, sampleReview, unreadOutcome, voice } from '../../test/sample-review.js';
import { writeHtml } from './html.js';
import { escapeHtml } from './html-text.js';

const page = writeHtml([sampleOutcome, unreadOutcome], voice, '0.1.0');

test('says the verdict before anything else', () => {
  const words = writeHtml([sampleOutcome], voice, '0.1.0').split('<main>')[1] ?? '';
  const text = words.replace(/<[^>]*>/g, ' ');
  expect(text.replace(/\s+/g, ' ')).toMatch(/^ Check of north\.xlsx ✖ Not ready: 2 things to fix first 20 rows/);
});

test('of several files the verdicts stand first', () => {
  expect(page.indexOf('class="overview"')).toBeLessThan(page.indexOf('<article>'));
  expect(page.match(/Could not be read/g)?.length).toBe(2);
});

test('stands alone: no script, nothing fetched, and a policy that allows only its own style', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|\ssrc=|\shref=|\son\w+=|\sstyle=|url\(/);
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
  expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${createHash('sha256').update(style).digest('base64')}&#39;`);
});

test('says its language and direction, and has headings and captions', () => {
  expect(page).toMatch(/<html lang="en" dir="ltr">/);
  expect(page.match(/<h1>/g)?.length).toBe(2);
  expect(page).toContain('<caption>');
  const arabic = { ...voice, language: 'ar', direction: 'rtl' } as const;
  expect(writeHtml([sampleOutcome], arabic, '0.1.0')).toMatch(/<html lang="ar" dir="rtl">/);
});

test('every text of a sheet is escaped', () => {
  expect(page).toContain('Story &lt;b&gt;');
  expect(page).toContain('=HYPERLINK(&quot;x&quot;)');
  const tags = (html: string) => html.match(/<[a-z!/][^>]*>/g)?.length;
  const withHeader = (header: string) => {
    const sheets = sampleReview.sheets.map((sheet) => ({
      ...sheet,
      sheet: header,
      table: sheet.table && { ...sheet.table, columns: sheet.table.columns.map((column) => ({ ...column, header })) },
      diagnostics: sheet.diagnostics.map((finding) => ({ ...finding, args: { ...finding.args, text: header } })),
    }));
    return writeHtml([{ file: header, review: { ...sampleReview, sheets } }], voice, '0.1.0');
  };
  const expected = tags(withHeader('x'));
  fc.assert(
    fc.property(
      fc.constantFrom('<img src=x onerror=alert(1)>', '</style><script>', '"><b>', "'onload='", '<!--', ']]>'),
      fc.string(),
      (a, b) => {
        expect(tags(withHeader(a + b))).toBe(expected);
      },
    ),
  );
});

test('personal data is not quoted', () => {
  expect(page).not.toContain('254');
});

test('a clean sheet says so', () => {
  expect(writeHtml([{ file: 'a.csv', review: cleanReview }], voice, '0.1.0')).toContain('Nothing to mend here.');
});

test('escapes what means something in HTML', () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});
