/** A decoded frame as a picture of one byte a pixel, stretched so that what stands out in it stands out here. */
import type { Frame } from '#shared/frame.ts';
import type { Grey } from './text-likelihood.ts';

/** Share of the pixels that may be cut off at each end. */
const cut = 0.002;
const bins = 4096;

/** The brightest of three colours, so that yellow, red and blue letters are as bright as white ones. */
function ofColours({ rows, columns, values }: Frame): Grey {
  const out = new Uint8Array(rows * columns);
  for (let at = 0, from = 0; at < out.length; at++, from += 3) {
    const [r, g, b] = [values[from]!, values[from + 1]!, values[from + 2]!];
    out[at] = r > g ? (r > b ? r : b) : g > b ? g : b;
  }
  return { width: columns, height: rows, values: out };
}

/** Values between the darkest and the brightest but for a few become 0 to 255. Overlays that are drawn count as white. */
export function greyOf(frame: Frame): Grey {
  const grey = frame.type === 'rgb' ? ofColours(frame) : ofValues(frame);
  const plane = frame.overlayPlane;
  if (plane) for (let at = 0; at < grey.values.length; at++) if (plane[at]) grey.values[at] = 255;
  return grey;
}

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
