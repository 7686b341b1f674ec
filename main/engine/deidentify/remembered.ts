/** What was judged of a word or a short text, kept for the next time it is asked: texts of a collection repeat themselves. */

/** `judge` of a text, asked once; beyond `most` texts all are forgotten. */
export function remembered<T>(judge: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const judged = judge(text);
    if (known.size > most) known.clear();
    known.set(text, judged);
    return judged;
  };
}
