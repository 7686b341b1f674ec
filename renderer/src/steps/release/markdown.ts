/** The few elements of Markdown that the package's README uses, as data: the page draws them as text, never as HTML. */
export type Inline = { text: string; strong?: boolean; code?: boolean };
export type Block =
  | { kind: 'heading'; level: number; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; inlines: Inline[] };

export function inlines(text: string): Inline[] {
  const result: Inline[] = [];
  const pattern = /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|<(https?:[^>]+)>/g;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) result.push({ text: text.slice(at, match.index) });
    if (match[1] !== undefined) result.push({ text: match[1], strong: true });
    else if (match[2] !== undefined) result.push({ text: match[2], code: true });
    else result.push({ text: match[3] ?? match[5] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < text.length) result.push({ text: text.slice(at) });
  return result.map((piece) => ({ ...piece, text: piece.text.replaceAll(/\\([\\`*_[\]<>|#])/g, '$1') }));
}

const cells = (line: string): Inline[][] =>
  line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlines(cell.trim()));

/** The document's front matter (without its fences; '' without one) and its blocks. */
export function parseMarkdown(source: string): { front: string; blocks: Block[] } {
  const lines = source.split('\n');
  let at = 0;
  let front = '';
  if (lines[0] === '---') {
    const end = lines.indexOf('---', 1);
    if (end > 0) {
      front = lines.slice(1, end).join('\n');
      at = end + 1;
    }
  }
  const blocks: Block[] = [];
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]!.length, inlines: inlines(heading[2]!) });
      at += 1;
    } else if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'));
      const stop = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, stop).join('\n') });
      at = stop + 1;
    } else if (
      /^\s*\|/.test(line) &&
      /^\s*\|?[\s:|-]+\|?\s*$/.test(lines[at + 1] ?? '') &&
      (lines[at + 1] ?? '').includes('-')
    ) {
      const head = cells(line);
      const rows: Inline[][][] = [];
      for (at += 2; at < lines.length && /^\s*\|/.test(lines[at]!); at += 1) rows.push(cells(lines[at]!));
      blocks.push({ kind: 'table', head, rows });
    } else if (/^\s*[-*]\s+/.test(line)) {
      const items: Inline[][] = [];
      for (; at < lines.length && /^\s*[-*]\s+/.test(lines[at]!); at += 1)
        items.push(inlines(lines[at]!.replace(/^\s*[-*]\s+/, '')));
      blocks.push({ kind: 'list', items });
    } else if (line.startsWith('>')) {
      const quoted: string[] = [];
      for (; at < lines.length && lines[at]!.startsWith('>'); at += 1) quoted.push(lines[at]!.replace(/^>\s?/, ''));
      blocks.push({ kind: 'quote', inlines: inlines(quoted.join(' ')) });
    } else {
      const words: string[] = [];
      for (
        ;
        at < lines.length && lines[at]!.trim() !== '' && !/^(#{1,6}\s|```|>|\s*\||\s*[-*]\s+)/.test(lines[at]!);
        at += 1
      )
        words.push(lines[at]!);
      // A line that looks like the start of something but is not (a lone pipe) is a paragraph of its own.
      if (words.length === 0) words.push(lines[at++]!);
      blocks.push({ kind: 'paragraph', inlines: inlines(words.join(' ')) });
    }
  }
  return { front, blocks };
}
