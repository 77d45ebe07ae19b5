/** The look of the HTML report: calm, one column, dark when the reader's system is, plain ink on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2326; --soft: #59636a; --line: #dfdcd4;
  --red: #a3261d; --red-wash: #fbeceA; --amber: #7d5200; --amber-wash: #fdf3dc; --green: #1b6440; --green-wash: #e8f4ec; --blue: #24557e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181a; --card: #1c2225; --ink: #e7e9e8; --soft: #a2adb2; --line: #343c40;
    --red: #ff9c90; --red-wash: #3a2220; --amber: #f0c063; --amber-wash: #352b16; --green: #82d3a4; --green-wash: #1a3226; --blue: #94c4ec;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; overflow-wrap: anywhere;
}
main, footer { max-width: 46rem; margin-inline: auto; }
h1, h2, h3, p, ul, dl { margin: 0; }
h1 { font-size: 1.05rem; font-weight: 600; color: var(--soft); margin-block-end: .75rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin-block: 2.75rem .75rem; }
h3 { font-size: 1.02rem; line-height: 1.45; font-weight: 600; }
.verdict { padding: 1.25rem; border-radius: .75rem; border-inline-start: .4rem solid; }
.verdict p { color: var(--ink); }
.verdict .word { font-size: clamp(1.35rem, 5.5vw, 1.9rem); line-height: 1.25; font-weight: 700; color: inherit; }
.verdict .figures { margin-block-start: .5rem; }
.ready { color: var(--green); background: var(--green-wash); }
.readyWith { color: var(--amber); background: var(--amber-wash); }
.notReady, .unread { color: var(--red); background: var(--red-wash); }
.overview { list-style: none; padding: 0; margin-block-end: 2.5rem; display: grid; gap: .4rem; }
.overview li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .5rem .9rem; border-radius: .5rem; }
.overview bdi { color: var(--ink); }
.finding { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.1rem; margin-block: .9rem; break-inside: avoid-page; }
.tag { display: inline-block; font-size: .82rem; font-weight: 600; padding: .1rem .55rem; border-radius: 1rem; margin-block-end: .45rem; }
.tag.error { color: var(--red); background: var(--red-wash); }
.tag.warning { color: var(--amber); background: var(--amber-wash); }
.values { list-style: none; padding: 0; margin-block: .75rem; border-block-start: 1px solid var(--line); }
.values li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .1rem 1.25rem; padding-block: .5rem; border-block-end: 1px solid var(--line); }
.values .said { grid-column: 1 / -1; }
.written { font-weight: 600; margin-inline-end: .5rem; }
.cells { color: var(--soft); font-variant-numeric: tabular-nums; }
.cells bdi, .place { white-space: nowrap; }
.remedy { color: var(--green); }
.remedy small { color: var(--soft); font-size: .85rem; }
dl.help { display: grid; gap: .35rem; margin-block-end: .5rem; }
dl.help div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); }
dl.help dt { font-weight: 600; font-size: .88rem; line-height: 1.75; color: var(--soft); }
dl.help dd { margin: 0; }
code { font: .82rem/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; color: var(--soft); }
main > article > section > h3 { margin-block: 1.5rem .35rem; }
.notes { padding-inline-start: 1.2rem; color: var(--soft); }
.notes li { margin-block: .25rem; }
.next { padding-inline-start: 1.3rem; margin-block-start: .5rem; }
.understood { color: var(--soft); }
details { margin-block: .75rem; }
summary { cursor: pointer; color: var(--blue); padding-block: .35rem; }
summary:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: .2rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: start; color: var(--soft); padding-block-end: .35rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid var(--line); }
[dir="rtl"] th, [dir="rtl"] td { padding: .4rem 0 .4rem .75rem; }
thead th { font-size: .85rem; color: var(--soft); }
td.unused { color: var(--soft); }
article + article { border-block-start: 2px solid var(--line); margin-block-start: 4rem; padding-block-start: 2rem; }
footer { margin-block-start: 3.5rem; color: var(--soft); font-size: .88rem; }
@media (max-width: 34rem) { .values li, dl.help div { grid-template-columns: minmax(0, 1fr); } body { padding-inline: .75rem; } .finding { padding: .9rem; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --red: #8d1b13; --amber: #664300; --green: #145233; }
  body { padding: 0; font-size: 10.5pt; } .verdict, .tag { print-color-adjust: exact; }
}
`;
