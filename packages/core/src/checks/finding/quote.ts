const LONGEST = 60;

/**
 * What a person wrote, short enough for a sentence. What looks like a number or address to reach or identify someone is left out:
 * findings are stored and sent on, and must never carry it.
 */
export function quote(text: string): string {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return start
    .replace(/\S{1,60}@\S{1,60}/g, '…')
    .replace(/\+?\p{Nd}(?:[ ().-]{0,3}\p{Nd}){5,30}/gu, '…')
    .replace(/\s+/g, ' ')
    .trim();
}
