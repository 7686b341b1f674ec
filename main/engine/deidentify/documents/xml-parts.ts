/** An XML file in its parts, in one pass: text between tags, values of attributes, comments. No part is looked at twice. */

export interface XmlParts {
  /** Text between tags and in CDATA sections, in its order. */
  texts: string[];
  attributes: { name: string; value: string }[];
  comments: string[];
  /** False where a tag, comment, section or value does not end, or where there is no tag at all. */
  whole: boolean;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** The last word of `xml` before `end`, past an equals sign; '' where there is none after `start`. */
function nameBefore(xml: string, start: number, end: number): string {
  let last = end;
  const back = (isIn: (code: number) => boolean): number => {
    while (last > start && isIn(xml.charCodeAt(last - 1))) last -= 1;
    return last;
  };
  back(isSpace);
  if (xml[last - 1] !== '=') return '';
  last -= 1;
  const to = back(isSpace);
  return xml.slice(
    back((code) => !isSpace(code)),
    to,
  );
}

/** Where `sign` stands next, or -1; what stands nowhere behind a place is not looked for again. */
function finder(xml: string): (sign: string, from: number) => number {
  const nowhere = new Set<string>();
  return (sign, from) => {
    if (nowhere.has(sign)) return -1;
    const at = xml.indexOf(sign, from);
    if (at < 0) nowhere.add(sign);
    return at;
  };
}

export function xmlParts(xml: string): XmlParts {
  const parts: XmlParts = { texts: [], attributes: [], comments: [], whole: true };
  const find = finder(xml);
  let tags = 0;
  const text = (from: number, to: number): void => {
    if (to > from) parts.texts.push(xml.slice(from, to));
  };
  /** What lies between two marks; to the end where the second is missing. */
  const section = (from: number, end: string, to: string[]): number => {
    const close = find(end, from);
    if (close < 0) parts.whole = false;
    to.push(xml.slice(from, close < 0 ? xml.length : close));
    return close < 0 ? xml.length : close + end.length;
  };
  /** A tag from behind its `<`: its values, and where it ends. */
  const tag = (from: number): number => {
    let start = from;
    for (let at = from; at < xml.length;) {
      const sign = xml[at]!;
      if (sign === '>') return at + 1;
      const close = sign === '"' || sign === "'" ? find(sign, at + 1) : -1;
      if (close >= 0) {
        const value = xml.slice(at + 1, close);
        parts.attributes.push({ name: nameBefore(xml, start, at), value });
        // No value may hold one (XML 1.0 2.3): a quote is missing, and what was taken for a value is text.
        if (value.includes('<')) parts.whole = false;
        at = start = close + 1;
      } else at += 1;
    }
    // It never ends: what looked like a tag is text as well.
    parts.whole = false;
    text(from, xml.length);
    return xml.length;
  };
  for (let at = 0; at < xml.length;) {
    const open = find('<', at);
    text(at, open < 0 ? xml.length : open);
    if (open < 0) break;
    if (xml.startsWith('<!--', open)) at = section(open + 4, '-->', parts.comments);
    else if (xml.startsWith('<![CDATA[', open)) at = section(open + 9, ']]>', parts.texts);
    else {
      at = tag(open + 1);
      if (/[\w:]/.test(xml[open + 1] ?? '')) tags += 1;
    }
  }
  if (tags === 0) parts.whole = false;
  return parts;
}

/** Marked text without its marks, as comments hold it; a mark that does not end is text. */
export function withoutTags(text: string, between: string): string {
  const out: string[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    out.push(text.slice(at, close < 0 ? text.length : open));
    if (close < 0) break;
    at = close + 1;
  }
  return out.join(between);
}
