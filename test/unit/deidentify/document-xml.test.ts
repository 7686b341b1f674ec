/** XML of documents in its parts: nothing that names somebody is lost, and no file makes it slow. */
import { describe, expect, it } from 'vitest';
import { documentPage } from '#engine/deidentify/documents/document-page.ts';
import { documentText } from '#engine/deidentify/documents/document-text.ts';
import { xmlParts } from '#engine/deidentify/documents/xml-parts.ts';

describe('parts of an XML file', () => {
  it('text, CDATA, attributes of either quote, comments', () => {
    const parts = xmlParts(
      `<?xml version="1.0"?><a b='1 > 0' c = "x y"/><t>Mus</t>terfrau<![CDATA[<raw> & "q"]]><!-- seen by <b>Roe</b> -->`,
    );
    expect(parts.texts).toEqual(['Mus', 'terfrau', '<raw> & "q"']);
    expect(parts.attributes).toEqual([
      { name: 'version', value: '1.0' },
      { name: 'b', value: '1 > 0' },
      { name: 'c', value: 'x y' },
    ]);
    expect(parts.comments).toEqual([' seen by <b>Roe</b> ']);
    expect(parts.whole).toBe(true);
  });
  it.each(['<a', '<a><!-- x', '<a><![CDATA[ x', 'words', '<a b="c'])(
    'not whole: %s, and all of it is kept',
    async (xml) => {
      const parts = xmlParts(xml);
      expect(parts.whole).toBe(false);
      const { text, unread } = await documentText('CDA', Buffer.from(`${xml} Musterfrau`));
      expect(unread).not.toBeNull();
      expect(text).toContain('Musterfrau');
    },
  );
  it('a name is found over tags, over comments, inside comments and in values', async () => {
    for (const xml of [
      '<a><b>Muster</b>frau</a>',
      '<a>Muster<!-- -->frau</a>',
      '<a><!-- <b>Muster</b>frau --></a>',
      '<a x="Musterfrau"/>',
      "<a x='Muster&#102;rau'/>",
      '<a><![CDATA[Muster]]>frau</a>',
    ])
      expect((await documentText('CDA', Buffer.from(xml))).text, xml).toContain('Musterfrau');
  });
  /** CPU time of the text and of the page for a file of so many signs. */
  async function cost(xml: string): Promise<number> {
    const bytes = Buffer.from(xml);
    const before = process.cpuUsage();
    await documentText('CDA', bytes);
    documentPage('CDA', bytes);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }
  it.each([
    ['tags that do not end', '<'],
    ['comments that do not end', '<!--'],
    ['sections that do not end', '<![CDATA['],
    ['quotes that do not end', '<a b="><c d=\''],
    ['one long word', 'a'],
    ['values without a quote', 'a= '],
    ['equals signs', '='],
    ['spaces', ' '],
    ['quotes', '<"\'"\'>'],
  ])('%s: a file of 4 MB takes a second or two, not hours', async (_, piece) => {
    expect(await cost(`<a>${piece.repeat(Math.ceil(4_000_000 / piece.length))}`)).toBeLessThan(10_000);
  });
  it('models: blank lines and long lines take no longer', async () => {
    const bytes = Buffer.from(`${'\n'.repeat(1_000_000)}${'v 1'.repeat(300_000)}${' '.repeat(1_000_000)}x`);
    const before = process.cpuUsage();
    await documentText('OBJ', bytes);
    documentPage('OBJ', bytes);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  });
});
