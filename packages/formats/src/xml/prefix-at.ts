/** The prefix of the tag that begins at `start`, with its colon. */
export function prefixAt(bytes: Uint8Array, start: number): string {
  let at = start + 1;
  while ((bytes[at] as number) > 32 && bytes[at] !== 58 && bytes[at] !== 62 && bytes[at] !== 47) at++;
  return bytes[at] === 58 ? new TextDecoder().decode(bytes.subarray(start + 1, at + 1)) : '';
}
