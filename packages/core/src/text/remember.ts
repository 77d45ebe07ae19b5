const MOST_REMEMBERED = 50_000;

/** Reads each text once: partners' sheets repeat the same few hundred texts. Forgets everything when there are too many different ones. */
export function remember<R>(read: (text: string) => R, most = MOST_REMEMBERED): (text: string) => R {
  const known = new Map<string, { readonly result: R }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.result;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
