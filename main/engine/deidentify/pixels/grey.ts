/** A decoded frame as a picture of one byte a pixel, stretched so that what stands out in it stands out here. */
import type { Frame } from '#shared/frame.ts';
import type { Grey } from './text-likelihood.ts';

/** Share of the pixels that may be cut off at each end. */
const cut = 0.002;
const bins = 4096;

/** Share of strongly coloured pixels from which white letters may lie on a colour. */
const coloured = 0.002;
const strong = 96; // between the brightest and the darkest of three colours

/**
 * The brightest of three colours, so that yellow, red and blue letters are as bright as white ones; and where much is
 * strongly coloured, the darkest of them too, so that white letters stand out of red.
 */
function ofColours({ rows, columns, values }: Frame): Grey[] {
  const brightest = new Uint8Array(rows * columns);
  const darkest = new Uint8Array(rows * columns);
  let many = 0;
  for (let at = 0, from = 0; at < brightest.length; at++, from += 3) {
    const [r, g, b] = [values[from]!, values[from + 1]!, values[from + 2]!];
    const high = r > g ? (r > b ? r : b) : g > b ? g : b;
    const low = r < g ? (r < b ? r : b) : g < b ? g : b;
    brightest[at] = high;
    darkest[at] = low;
    if (high - low > strong) many++;
  }
  const grey = (picture: Uint8Array): Grey => ({ width: columns, height: rows, values: picture });
  return many > coloured * brightest.length ? [grey(brightest), grey(darkest)] : [grey(brightest)];
}

/**
 * Values between the darkest and the brightest but for a few become 0 to 255; of colours one picture or two. Overlays are
 * not drawn: they never reach a package, and a mask below their text would hide pixels for nothing.
 */
export const greysOf = (frame: Frame): Grey[] => (frame.type === 'rgb' ? ofColours(frame) : [ofValues(frame)]);

function ofValues({ rows, columns, values, range, slope, intercept }: Frame): Grey {
  const count = rows * columns;
  const ends = [(range[0] - intercept) / (slope || 1), (range[1] - intercept) / (slope || 1)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const out = new Uint8Array(count);
  const span = most - least;
  if (!(span > 0)) return { width: columns, height: rows, values: out };
  const histogram = new Uint32Array(bins);
  const step = (bins - 1) / span;
  for (let at = 0; at < count; at++) {
    const bin = Math.round((values[at]! - least) * step);
    histogram[bin < 0 ? 0 : bin >= bins ? bins - 1 : bin]!++;
  }
  const allowed = count * cut;
  let [low, high] = [0, bins - 1];
  for (let sum = 0; low < high && (sum += histogram[low]!) <= allowed; low++);
  for (let sum = 0; high > low && (sum += histogram[high]!) <= allowed; high--);
  const from = least + low / step;
  const scale = 255 / Math.max(1e-9, (high - low) / step);
  for (let at = 0; at < count; at++) {
    const value = (values[at]! - from) * scale;
    out[at] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
  return { width: columns, height: rows, values: out };
}
