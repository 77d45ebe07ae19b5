import { type Answers, type Decision, looksLikeFormula, ownText, type Round, type ValueGroup } from '@routebook/core';
import type { Layout } from '../report/layout.js';
import type { Lines } from '../terminal/lines.js';
import { wrap } from '../terminal/wrap.js';
import { parseReply, type Reply, tidyLine } from './parse-reply.js';
import { letters, questionText } from './question-text.js';

/** What a conversation is held with. */
export interface Talk {
  readonly lines: Lines;
  readonly out: (text: string) => void;
  readonly layout: Layout;
  /** What was decided so far, kept up to date with every answer. */
  readonly given: Map<ValueGroup, Decision>;
}

type Answer = Decision | 'skip' | 'back' | 'stop';

/** Asks the questions of a round one after the other. The end of the input is an answer too: stop, and keep what was decided. */
export async function askRound(round: Round, talk: Talk): Promise<Answers> {
  const { questions } = round;
  for (let at = 0; at < questions.length; ) {
    const question = questions[at] as ValueGroup;
    const answer = await ask(question, at, round, talk);
    if (answer === 'stop') return { ...answersOf(round, talk), stop: true };
    if (answer === 'back') {
      if (at === 0) say('fxFirst', talk);
      at = Math.max(0, at - 1);
      talk.given.delete(questions[at] as ValueGroup);
      continue;
    }
    if (answer !== 'skip') talk.given.set(question, answer);
    at++;
  }
  return answersOf(round, talk);
}

function answersOf({ questions }: Round, { given }: Talk): Answers {
  return { answers: questions.map((question) => given.get(question)) };
}

async function ask(question: ValueGroup, at: number, round: Round, talk: Talk): Promise<Answer> {
  const canWrite = isWritable(question, '?', round);
  talk.out(questionText(question, { number: at + 1, total: round.questions.length, canWrite }, talk.layout));
  for (;;) {
    const line = await talk.lines.next('> ');
    if (line === undefined) return 'stop';
    const reply = parseReply(line, question.first.fixes.length);
    const answer = reply && (await answerOf(reply, question, round, talk));
    if (answer !== undefined) return answer;
    if (!reply) say('fxUnknown', talk, { letters: Object.keys(letters).join(' ') });
  }
}

/** Undefined when the question stands as before. */
async function answerOf(reply: Reply, question: ValueGroup, round: Round, talk: Talk): Promise<Answer | undefined> {
  if (reply.kind === 'fix') return { fix: reply.index };
  if (reply.kind === 'leave') return { leave: true, ...(reply.reason && { reason: reply.reason }) };
  if (reply.kind === 'write') return writtenText(reply.text, question, round, talk);
  if (reply.kind !== 'explain') return reply.kind;
  const { voice, width } = talk.layout;
  talk.out(`${wrap('  ', voice.say(question.first).do, width)}\n`);
  say('fxExplainWith', talk, { command: `routebook explain ${question.first.code}` });
  return undefined;
}

async function writtenText(given: string, question: ValueGroup, round: Round, talk: Talk): Promise<Answer | undefined> {
  if (!isWritable(question, '?', round)) return say('fxCannot', talk);
  if (given === '') talk.out(`  ${talk.layout.voice.label('fxAskText')}\n`);
  const line = given === '' ? await talk.lines.next('>> ') : given;
  if (line === undefined) return 'stop';
  const text = tidyLine(line);
  if (text === '') return undefined;
  if (looksLikeFormula(text)) return say('fxFormula', talk);
  return isWritable(question, text, round) ? { write: text } : say('fxCannot', talk);
}

/** Whether a text of one's own can be written in at least one of the cells. */
function isWritable({ findings }: ValueGroup, text: string, { workbook, placeOf }: Round): boolean {
  return findings.some((finding) => {
    const place = placeOf(finding);
    const grid = workbook.sheets.find(({ name }) => name === place.sheet);
    return grid !== undefined && ownText(place, text, grid) !== undefined;
  });
}

function say(label: 'fxFirst' | 'fxUnknown' | 'fxCannot' | 'fxFormula' | 'fxExplainWith', { out, layout }: Talk, args = {}): undefined {
  out(`${wrap('  ', layout.voice.label(label, args), layout.width)}\n`);
}
