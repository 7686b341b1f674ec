/** Finds gaps, doubles, uneven steps and mixtures among the slices of one series. Pure; positions in mm along the normal. */

export interface Slice {
  id: number;
  sopUid: string;
  /** ImagePositionPatient · normal in mm; null without a usable position. */
  position: number | null;
  orientation: string;
  spacing: string;
  rows: number | null;
  columns: number | null;
  imageType: string;
  acquisition: string;
  /** Echo, temporal position, b-value, …, joined by `|`. */
  phase: string;
  frames: number;
}
export interface Geometry {
  state: 'complete' | 'gap' | 'double' | 'mixed' | 'single' | 'unknown';
  text: string;
  /** Distinct positions of the largest group of like slices, in order. */
  positions: number[];
  /** Median step of that group; null with fewer than two positions. */
  step: number | null;
  missing: number[];
  doubled: number[];
  /** Ids of all but the first slice at each doubled place. */
  doubledIds: number[];
  unevenSteps: number;
  /** Ids of the slices whose orientation, size or spacing differs from the largest group. */
  differing: number[];
}

const stepTolerance = 0.1; // of the median step
const samePlace = 0.01; // mm
const fewestSlices = 3;

const isLocalizer = (slice: Pick<Slice, 'imageType'>): boolean => /(?:^|\\)LOCALIZER(?:\\|$)/i.test(slice.imageType);

function closeTo(a: readonly number[], b: readonly number[], tolerance: number): boolean {
  return (
    a.length === b.length && a.every((value, place) => value === b[place] || Math.abs(value - b[place]!) <= tolerance)
  );
}

const isAlike = (one: Slice, other: Slice): boolean =>
  one.orientation === other.orientation &&
  one.spacing === other.spacing &&
  one.rows === other.rows &&
  one.columns === other.columns &&
  (one.position === null) === (other.position === null);

/** Groups slices of one size, orientation (within 0.01 a component) and pixel spacing (within 0.1 %), largest first. */
export function groupByGeometry(slices: readonly Slice[]): Slice[][] {
  const groups: {
    orientation: number[];
    spacing: number[];
    rows: number | null;
    columns: number | null;
    slices: Slice[];
  }[] = [];
  let last: { slice: Slice; group: (typeof groups)[number] } | undefined;
  for (const slice of slices) {
    // Nearly every slice is as the one before.
    if (last && isAlike(slice, last.slice)) {
      last.group.slices.push(slice);
      continue;
    }
    const orientation = slice.position === null ? [] : slice.orientation.split('\\').map(Number);
    const spacing = slice.spacing.split('\\').filter(Boolean).map(Number);
    let group = groups.find(
      (known) =>
        known.rows === slice.rows &&
        known.columns === slice.columns &&
        closeTo(known.orientation, orientation, 0.01) &&
        closeTo(known.spacing, spacing, 0.001 * Math.abs(spacing[0] ?? 0)),
    );
    if (group) group.slices.push(slice);
    else groups.push((group = { orientation, spacing, rows: slice.rows, columns: slice.columns, slices: [slice] }));
    last = { slice, group };
  }
  return groups.map((group) => group.slices).sort((a, b) => b.length - a.length);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** Places that hold slices, in order, each with its slices (in the order given). */
function placesOf(slices: readonly Slice[]): { position: number; slices: Slice[] }[] {
  const places: { position: number; slices: Slice[] }[] = [];
  for (const slice of slices.toSorted((a, b) => a.position! - b.position!)) {
    const last = places.at(-1);
    if (last && slice.position! - last.position <= samePlace) last.slices.push(slice);
    else places.push({ position: slice.position!, slices: [slice] });
  }
  return places;
}

/**
 * Splits like slices into volumes: by whatever of image type, acquisition, temporal position, echo, … divides them into
 * parts of at least three. An attribute that has another value in every slice divides nothing.
 */
export function splitVolumes(slices: readonly Slice[]): Slice[][] {
  // What is the same in all of them divides nothing.
  const onePhase = slices.every(({ phase }) => phase === slices[0]!.phase);
  const keys: ((slice: Slice) => string)[] = [
    (slice) => slice.imageType,
    (slice) => slice.acquisition,
    ...(onePhase ? [] : [0, 1, 2, 3, 4, 5].map((place) => (slice: Slice) => slice.phase.split('|')[place] ?? '')),
  ];
  let volumes: Slice[][] = [[...slices]];
  for (const key of keys)
    volumes = volumes.flatMap((volume) => {
      const parts = [...Map.groupBy(volume, key).values()];
      return parts.every((part) => part.length >= fewestSlices) ? parts : [volume];
    });
  return volumes;
}

interface VolumeResult {
  positions: number[];
  step: number | null;
  missing: number[];
  doubled: { position: number; ids: number[] }[];
  uneven: number;
}

function examineVolume(volume: readonly Slice[]): VolumeResult {
  const places = placesOf(volume);
  const positions = places.map((place) => place.position);
  // The same number of slices everywhere is a time series or several echoes without a name, not a mistake.
  const usual = median(places.map((place) => place.slices.length));
  const doubled = places
    .filter((place) => place.slices.length > usual)
    .map((place) => ({ position: place.position, ids: place.slices.slice(usual).map((slice) => slice.id) }));
  const steps = positions.slice(1).map((position, index) => position - positions[index]!);
  if (!steps.length) return { positions, step: null, missing: [], doubled, uneven: 0 };
  const step = median(steps);
  if (positions.length < fewestSlices) return { positions, step, missing: [], doubled, uneven: 0 };
  const missing: number[] = [];
  let uneven = 0;
  for (const [index, size] of steps.entries()) {
    if (Math.abs(size - step) <= stepTolerance * step) continue;
    const times = Math.round(size / step);
    // More missing than there are slices is no gap: two stacks lie apart.
    if (
      times >= 2 &&
      times <= positions.length &&
      Math.abs(size - times * step) <= stepTolerance * step * Math.sqrt(times)
    )
      for (let n = 1; n < times; n += 1) missing.push(positions[index]! + n * step);
    else uneven += 1;
  }
  return { positions, step, missing, doubled, uneven };
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const evenSteps = (places: number): string => `${count(places, 'place', 'places')}, even steps`;

/**
 * What `examineSeries` says of distinct objects that differ in their place alone, where nothing is wrong with it; undefined
 * where it would say anything else. `positions` in mm, in any order; they are sorted in place.
 */
export function examineStack(positions: Float64Array, imageType: string): Pick<Geometry, 'state' | 'text'> | undefined {
  if (positions.length < fewestSlices || isLocalizer({ imageType })) return undefined;
  positions.sort();
  const steps = positions.slice(1);
  for (let place = 0; place < steps.length; place += 1) {
    steps[place]! -= positions[place]!;
    if (steps[place]! <= samePlace) return undefined;
  }
  steps.sort();
  const step = steps[Math.floor((steps.length - 1) / 2)]!;
  const most = stepTolerance * step;
  const even = step - steps[0]! <= most && steps.at(-1)! - step <= most;
  return even ? { state: 'complete', text: evenSteps(positions.length) } : undefined;
}

const nothing = { positions: [], step: null, missing: [], doubled: [], doubledIds: [], unevenSteps: 0, differing: [] };

/** Objects with the same SOP Instance UID count once: that they are doubled is another finding. */
export function examineSeries(all: readonly Slice[]): Geometry {
  const slices = [...new Map(all.toReversed().map((slice) => [slice.sopUid, slice])).values()].reverse();
  if (slices.length <= 1) {
    const frames = slices[0]?.frames ?? 1;
    return {
      ...nothing,
      state: 'single',
      text: frames > 1 ? `one object of ${frames} frames; the places of its frames are not examined` : 'one object',
    };
  }
  const placed = slices.filter((slice) => slice.position !== null);
  if (placed.length < slices.length / 2)
    return { ...nothing, state: 'unknown', text: 'no positions: slices cannot be put in order' };
  const scouts = slices.filter(isLocalizer).length;
  const groups = groupByGeometry(slices);
  const largest = groups[0]!.some((slice) => slice.position !== null) ? groups[0]! : placed;
  const results = groups
    .filter((group) => group[0]!.position !== null)
    .map((group) => {
      const volumes = splitVolumes(group).map(examineVolume);
      const places = placesOf(group);
      // Volumes that share no place are one stack in several acquisitions: what one lacks the other may hold.
      const apart = places.length === group.length;
      for (const volume of apart ? volumes : [])
        volume.missing = volume.missing.filter(
          (position) => !places.some((place) => Math.abs(place.position - position) <= (volume.step ?? 1) * 0.5),
        );
      return { group, positions: places.map((place) => place.position), volumes };
    });
  const survey = scouts === slices.length;
  const volumes = survey ? [] : results.flatMap((result) => result.volumes);
  const missing = [...new Set(volumes.flatMap((volume) => volume.missing))].sort((a, b) => a - b);
  const doubled = volumes.flatMap((volume) => volume.doubled);
  const unevenSteps = volumes.reduce((sum, volume) => sum + volume.uneven, 0);
  const alike = new Set(largest);
  const differing = survey ? [] : slices.filter((slice) => !alike.has(slice)).map((slice) => slice.id);
  const main = results.find((result) => result.group === largest) ?? results[0];
  const geometry = {
    positions: main?.positions ?? [],
    step: main?.volumes[0]?.step ?? null,
    missing,
    doubled: doubled.map((place) => place.position),
    doubledIds: doubled.flatMap((place) => place.ids),
    unevenSteps,
    differing,
  };
  if (survey) return { ...geometry, state: 'complete', text: 'localizer: steps are not examined' };
  const words = [
    ...(missing.length ? [count(missing.length, 'slice missing', 'slices missing')] : []),
    ...(doubled.length ? [`two slices at ${count(doubled.length, 'place', 'places')}`] : []),
    ...(unevenSteps ? [count(unevenSteps, 'uneven step', 'uneven steps')] : []),
    ...(differing.length
      ? [`${count(differing.length, 'image differs', 'images differ')} in orientation, size or spacing`]
      : []),
  ];
  const state = differing.length
    ? 'mixed'
    : missing.length || unevenSteps
      ? 'gap'
      : doubled.length
        ? 'double'
        : 'complete';
  return {
    ...geometry,
    state,
    text: words.join(', ') || evenSteps(geometry.positions.length),
  };
}
