/** Charts of a card as SVG text: no script, no outside font, readable without colour. */
import { html } from './text.ts';

export interface Bar {
  label: string;
  /** Null: hidden because it is small. */
  value: number | null;
  low?: number | null;
  high?: number | null;
}

const row = 26;
const left = 190;
const width = 640;
const right = 90;

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/**
 * Horizontal bars. `title` names the chart for readers who do not see it. With intervals (shares 0 to 1 of `total`)
 * a whisker is drawn; a hidden value is drawn as a hatched stub and said in words.
 */
export function barChart(title: string, bars: readonly Bar[], unit: string, total?: number): string {
  const height = bars.length * row + 8;
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.value ?? 0, (bar.high ?? 0) * (total ?? 0))));
  const scale = (value: number): number => Math.round(((width - left - right) * value * 100) / most) / 100;
  const words = `${title}: ${bars.map((bar) => `${bar.label} ${bar.value ?? 'hidden'}`).join(', ')}`;
  const body = bars.map((bar, index) => {
    const y = index * row + 4;
    const label = `<text x="${left - 10}" y="${y + 15}" text-anchor="end">${html(shorten(bar.label, 26))}</text>`;
    if (bar.value === null)
      return `${label}<rect x="${left}" y="${y + 3}" width="24" height="16" class="hidden"/><text x="${left + 32}" y="${y + 15}" class="quiet">small, not shown</text>`;
    const whisker =
      total && bar.low != null && bar.high != null
        ? `<path d="M${left + scale(bar.low * total)} ${y + 11}H${left + scale(bar.high * total)}M${left + scale(bar.low * total)} ${y + 7}v8M${left + scale(bar.high * total)} ${y + 7}v8" class="whisker"/>`
        : '';
    const end = Math.max(scale(bar.value), total && bar.high != null ? scale(bar.high * total) : 0);
    return `${label}<rect x="${left}" y="${y + 3}" width="${Math.max(1, scale(bar.value))}" height="16" rx="2" class="bar"/>${whisker}<text x="${left + end + 8}" y="${y + 15}" class="number">${bar.value.toLocaleString('en-US')}</text>`;
  });
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${html(`${words} (${unit})`)}">`,
    ...body,
    '</svg>',
  ].join('\n');
}
