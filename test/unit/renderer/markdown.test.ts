/** The page's small Markdown reader: what the README uses, and nothing that could become HTML. */
import { describe, expect, test } from 'vitest';
import { inlines, parseMarkdown } from '../../../renderer/src/steps/release/markdown.ts';

describe('parseMarkdown', () => {
  test('takes the front matter off', () => {
    const { front, blocks } = parseMarkdown('---\nlicense: "cc-by-4.0"\n---\n# Title\n\nText');
    expect(front).toBe('license: "cc-by-4.0"');
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, inlines: [{ text: 'Title' }] },
      { kind: 'paragraph', inlines: [{ text: 'Text' }] },
    ]);
  });

  test('reads tables, lists, quotes and code', () => {
    const { blocks } = parseMarkdown(
      '| a | b |\n|---|---|\n| 1 | 2\\|3 |\n\n- one\n- two\n\n> said\n> so\n\n```\nx < y\n```',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['table', 'list', 'quote', 'code']);
    expect(blocks[0]).toMatchObject({ rows: [[[{ text: '1' }], [{ text: '2|3' }]]] });
    expect(blocks[3]).toEqual({ kind: 'code', text: 'x < y' });
  });

  test('joins the lines of a paragraph and ends at a heading', () => {
    expect(parseMarkdown('one\ntwo\n## Three').blocks).toEqual([
      { kind: 'paragraph', inlines: [{ text: 'one two' }] },
      { kind: 'heading', level: 2, inlines: [{ text: 'Three' }] },
    ]);
  });

  test('a lone pipe, an unclosed fence and no text at all come to an end', () => {
    expect(parseMarkdown('| lone').blocks).toHaveLength(1);
    expect(parseMarkdown('```\nopen').blocks).toEqual([{ kind: 'code', text: 'open' }]);
    expect(parseMarkdown('').blocks).toEqual([]);
  });

  test('markup of the web stays text', () => {
    expect(inlines('<img src=x onerror=alert(1)> **b** `c` [link](https://example.org)')).toEqual([
      { text: '<img src=x onerror=alert(1)> ' },
      { text: 'b', strong: true },
      { text: ' ' },
      { text: 'c', code: true },
      { text: ' ' },
      { text: 'link' },
    ]);
  });
});
