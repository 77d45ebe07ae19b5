import { expect, it } from 'vitest';
import { relationTag, zipWorkbook } from '../../testing/zip-workbook.js';
import { readWorkbook } from '../read-workbook.js';

function commentsOf(comments: string): unknown[] {
  const bytes = zipWorkbook('', {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationTag('rId1', 'comments', '../comments1.xml')}</Relationships>`,
    'xl/comments1.xml': `<x:comments xmlns:x="x">${comments}</x:comments>`,
  });
  return readWorkbook(bytes, { file: 'a.xlsx' }).notices.map(({ args }) => args['count']);
}

const authors = '<x:authors><x:author>Amina</x:author><x:author>Route<![CDATA[book]]></x:author><x:author/></x:authors>';

it('counts the comments of people, not our own notes', () => {
  const list = '<x:comment ref="A1" authorId="0"/><x:comment ref="A2" authorId="1"/><x:comment ref="A3" authorId="2"/>';
  expect(commentsOf(`${authors}<x:commentList>${list}</x:commentList>`)).toEqual([2]);
  expect(commentsOf(`${authors}<x:commentList><x:comment ref="A2" authorId="1"/></x:commentList>`)).toEqual([]);
});

it('knows our own notes where LibreOffice has lost their author', () => {
  const note = (text: string) =>
    `<x:comment ref="A1" authorId="0"><x:text><x:r><x:t>${text}</x:t></x:r><x:r><x:t>b</x:t></x:r></x:text></x:comment>`;
  expect(commentsOf(`<x:authors><x:author/></x:authors>${note('Routebook:\n')}${note('Routebook: see')}${note('Amina')}`)).toEqual([2]);
});

it('takes no author whose name only begins like ours for us', () => {
  expect(
    commentsOf('<authors><author>Routebook team</author></authors><comment ref="A1" authorId="0"/>'.replace(/(<\/?)/g, '$1x:')),
  ).toEqual([1]);
});
