/** Which parts of a value leave and which are written, word by word: what before | after marks. */
export interface Part {
  text: string;
  kind: 'same' | 'gone' | 'come';
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];

/** Longest common subsequence of words; long values are compared as a whole, so that a row never blocks the page. */
export function diffWords(before: string, after: string): Part[] {
  if (before === after) return before ? [{ text: before, kind: 'same' }] : [];
  const a = words(before);
  const b = words(after);
  if (a.length * b.length > 40_000)
    return [
      ...(before ? [{ text: before, kind: 'gone' } as const] : []),
      ...(after ? [{ text: after, kind: 'come' } as const] : []),
    ];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const parts: Part[] = [];
  const push = (text: string, kind: Part['kind']) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ text, kind });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    // A separator in common is no kept value: digits and letters must agree too.
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(a[i]!, 'same');
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) push(a[i++]!, 'gone');
    else push(b[j++]!, 'come');
  }
  return parts.some((part) => part.kind === 'same' && /[\p{L}\p{N}]/u.test(part.text))
    ? parts
    : [
        ...(before ? [{ text: before, kind: 'gone' } as const] : []),
        ...(after ? [{ text: after, kind: 'come' } as const] : []),
      ];
}
