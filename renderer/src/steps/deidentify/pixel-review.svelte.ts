/** One group under review: the frame that is shown, what is said of it (the group, or one object by itself), the draft of that. */
import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Output } from '#shared/contract/index.ts';
import type { Box, FoundText, PixelDecision, PixelTarget } from '#shared/contract/pixels.ts';
import { unpackFrame, type Frame } from '#shared/frame.ts';
import { act } from '../../app/act.svelte.ts';
import { client } from '../../app/client.ts';
import { pictureOf } from '../../app/picture.ts';
import { live } from '../../app/live.svelte.ts';
import { project } from '../../app/project.svelte.ts';
import { frameLoader } from '../../parts/frame-loader.ts';
import { covered, type LayerBox } from '../../parts/mask-geometry.ts';
import { PagedRows } from '../../parts/paged-rows.svelte.ts';
import { markOpened, openedOf, pixelDrafts } from './pixel-drafts.svelte.ts';
import {
  isDecided,
  linesOf,
  masksIn,
  placesOf,
  startOf,
  verdictOf,
  withChange,
  withMask,
  withoutMask,
  withPlaceKept,
  withNamesMasked,
  withPlaceMasked,
  type Draft,
  type DraftMask,
  type Line,
} from './pixel-draft.ts';
import { standings, titleOf } from './pixel-words.ts';

export type FrameRow = Output<'deidentify.pixelFrames'>['rows'][number];
type Asked = { instance: number; frame: number; masks?: string };

/** Texts of a group that the engine lists. */
const mostListed = 200;
let drawn = 0;

/** Make one while a component is set up. */
export class PixelReview {
  readonly key: string;
  readonly rows = new PagedRows<FrameRow>();
  readonly #detail;
  readonly #outliers;
  readonly #texts;
  readonly #loader = frameLoader(async (asked: string) => {
    const { instance, frame, masks } = JSON.parse(asked) as Asked;
    if (masks === undefined) return pictureOf(instance, frame);
    const ref = { kind: 'masked' as const, instance, frame, masks: JSON.parse(masks) as PixelDecision['masks'] };
    return unpackFrame(await client.bytes(ref));
  });
  /** Objects that are decided by themselves because a person said so. */
  readonly #alone = new SvelteSet<number>();

  at = $state(0);
  /** Another frame of the object than the one of its row. */
  within = $state<number>();
  /** Shows what will be written. */
  after = $state(false);
  selected = $state<string>();
  shown = $state.raw<Frame>();
  /** Said after a key that could not do what it is for. */
  hint = $state('');

  constructor(key: string) {
    this.key = key;
    this.#detail = live('deidentify.pixelGroup', () => ({ key }));
    this.#outliers = live('deidentify.pixelFrames', () => ({ key, only: 'outliers' as const, limit: 200 }));
    this.#texts = live(
      'deidentify.pixelTexts',
      () => this.row && { instance: this.row.instance, frame: this.row.frame },
    );
    const load = (offset: number, limit: number) => client.call('deidentify.pixelFrames', { key, offset, limit });
    $effect(() => {
      void project.version;
      untrack(() => this.rows.reset(load, Math.max(0, this.at - 40), this.at + 40));
    });
    // What looks different stands first; the review begins with what the group is made of.
    let begun = false;
    $effect(() => {
      const apart = this.#outliers.value;
      if (begun || !apart || this.rows.total === 0) return;
      begun = true;
      if (apart.total < this.rows.total) this.at = apart.total;
    });
  }

  readonly detail = $derived.by(() => this.#detail.value);
  readonly problem = $derived.by(() => this.#detail.error);
  readonly group = $derived.by(() => this.detail?.group);
  readonly row = $derived.by(() => this.rows.row(this.at));
  readonly frame = $derived.by(() => this.within ?? this.row?.frame ?? 0);
  readonly firstOutlier = $derived.by(() => this.#outliers.value?.rows.find((row) => row.decision === null));
  readonly outliers = $derived.by(() => this.#outliers.value?.rows ?? []);

  /** Whether what is said now is said of the object that is shown, not of the group. */
  readonly alone = $derived.by(
    () =>
      this.row !== undefined && (this.row.outlier || this.row.decision !== null || this.#alone.has(this.row.instance)),
  );
  readonly subject = $derived.by(() => (this.alone ? `object ${this.row!.instance}` : `group ${this.key}`));
  readonly decision = $derived.by(() => (this.alone ? this.row!.decision : (this.detail?.decision ?? null)));

  readonly #groupTexts = $derived.by((): FoundText[] => {
    const apart = new Set(this.outliers.map(({ instance }) => instance));
    return (this.detail?.texts ?? []).filter(({ instance }) => !apart.has(instance));
  });
  readonly #groupPlaces = $derived.by(() => placesOf(this.#groupTexts));
  readonly #groupDraft = $derived.by(
    (): Draft =>
      pixelDrafts.get(`group ${this.key}`) ??
      startOf(
        this.detail?.decision ?? null,
        this.detail?.by === 'person',
        this.detail?.suggested ?? [],
        this.#groupPlaces,
      ),
  );
  readonly places = $derived.by(() => {
    if (!this.alone) return this.#groupPlaces;
    const { instance, frame } = this.row!;
    const here = this.#texts.value ?? [];
    const known = (this.detail?.texts ?? []).filter((text) => text.instance === instance && text.frame !== frame);
    return placesOf([...here, ...known]);
  });
  readonly draft = $derived.by((): Draft => {
    if (!this.alone) return this.#groupDraft;
    const own = pixelDrafts.get(this.subject);
    if (own) return own;
    if (this.decision) return startOf(this.decision, true, [], this.places);
    if (!this.row!.outlier) return this.#groupDraft;
    // What looks different begins with the masks of the group and what names the patient; no other text is decided by that.
    return withNamesMasked({ masks: this.#groupDraft.masks, kept: [] }, this.places, this.size);
  });
  readonly lines = $derived.by(() => linesOf(this.draft, this.places));
  readonly undecided = $derived.by(() => this.lines.filter(({ standing }) => standing === 'undecided'));
  readonly decided = $derived.by(() => isDecided(this.draft, this.decision));
  readonly line = $derived.by(() => this.lines.find(({ id }) => id === this.selected));
  /** Until a frame is shown nothing is known of its edges. */
  readonly size = $derived.by(() => ({ columns: this.shown?.columns ?? Infinity, rows: this.shown?.rows ?? Infinity }));
  readonly share = $derived.by(() => {
    if (!this.shown) return 0;
    const boxes = masksIn(this.draft, this.frame).map(({ box }) => box);
    return covered(boxes, this.size) / (this.size.columns * this.size.rows);
  });
  readonly opened = $derived.by(() => openedOf(this.key).size);

  /** What stands in the frame that is shown: its masks, and the texts that no mask hides. */
  readonly boxes = $derived.by((): LayerBox[] => {
    if (this.after || !this.row) return [];
    const { instance, frame } = this.row;
    const example = this.group?.representative;
    const seen = new Set<string>();
    const boxes: LayerBox[] = [];
    for (const line of this.lines) {
      const name = `${line.number}, ${titleOf(line)}, ${standings[line.standing].word}`;
      if (line.mask) {
        const { id, box, frames } = line.mask;
        if (seen.has(id) || (frames !== 'all' && !frames.includes(this.frame))) continue;
        seen.add(id);
        boxes.push({ id, box, kind: 'mask', number: line.number, label: `Mask ${name}` });
      } else if (line.place) {
        // Of frames that look alike only some were read word by word: the others show what was found in those.
        const here = line.place.texts.some((text) => text.instance === instance && text.frame === frame);
        const alike = line.place.texts.some((text) => text.instance === example?.instance);
        if (!here && !(alike && !this.alone && this.row.texts === 0)) continue;
        const kind = line.standing === 'kept' ? 'kept' : 'find';
        boxes.push({ id: line.id, box: line.place.box, kind, number: line.number, label: `Text ${name}` });
      }
    }
    return boxes;
  });
  /** The box of the chosen line. */
  readonly selectedBox = $derived.by(() => this.line?.mask?.id ?? this.selected);

  /** What is asked of the engine for the frame that is shown; the second look is made by the code that writes. */
  readonly #asked = $derived.by(() => {
    if (!this.row) return undefined;
    const masks = this.after ? { masks: JSON.stringify(verdictOf(this.draft).masks) } : {};
    return JSON.stringify({ instance: this.row.instance, frame: this.frame, ...masks } satisfies Asked);
  });
  readonly load = $derived.by(() => {
    const asked = this.#asked;
    return (): Promise<Frame> => (asked === undefined ? new Promise(() => {}) : this.#loader.ask(asked));
  });

  onshown(frame: Frame): void {
    this.shown = frame;
    if (this.row && !this.after) markOpened(this.key, `${this.row.instance} ${this.row.frame}`);
    const next = this.rows.row(this.at + 1);
    if (next && !this.after) this.#loader.ahead(JSON.stringify({ instance: next.instance, frame: next.frame }));
  }
  go(to: number): void {
    this.at = Math.max(0, Math.min(this.rows.total - 1, to));
    this.within = undefined;
  }
  /** A frame further in the object; beyond its ends, the next row. */
  step(by: 1 | -1): void {
    const frames = this.shown?.frames ?? 1;
    const to = this.frame + by;
    if (frames > 1 && to >= 0 && to < frames) this.within = to;
    else this.go(this.at + by);
  }
  async goTo(row: Pick<FrameRow, 'instance' | 'frame'>): Promise<void> {
    // Outliers stand first.
    for (let at = 0; at < Math.min(this.rows.total, 400); at += 1) {
      const one = this.rows.row(at);
      if (one?.instance === row.instance && one.frame === row.frame) return this.go(at);
    }
  }

  choose(line: Line | undefined): void {
    this.selected = line?.id;
    this.hint = '';
    const found = line?.place?.texts[0];
    if (!found || this.alone) return;
    // The frame that shows it, where that is not the one under review.
    const here = line.place!.texts.some(({ instance }) => instance === this.row?.instance);
    if (!here) void this.goTo(found);
  }
  chooseBox(id: string | undefined): void {
    this.selected = this.lines.find((line) => line.id === id || line.mask?.id === id)?.id;
  }
  #change(next: Draft, nudge?: string): void {
    this.hint = '';
    pixelDrafts.change(this.subject, this.draft, next, nudge);
  }
  #nextUndecided(): void {
    const from = this.line?.number ?? 0;
    const next = this.undecided.find(({ number }) => number > from) ?? this.undecided[0];
    if (next) this.choose(next);
  }
  mask(): void {
    const line = this.line ?? this.undecided[0];
    if (!line?.place) return;
    this.#change(withPlaceMasked(this.draft, line.place, this.size));
    this.#nextUndecided();
  }
  keep(): void {
    const line = this.line ?? this.undecided[0];
    if (!line?.place) return;
    this.#change(withPlaceKept(this.draft, line.place));
    if (this.lines.find(({ id }) => id === line.id)?.standing === 'masked')
      this.hint = 'A mask that you drew hides this text. Delete it to let the text stay.';
    else this.#nextUndecided();
  }
  maskAll(): void {
    let next = this.draft;
    for (const { place } of this.undecided) if (place) next = withPlaceMasked(next, place, this.size);
    if (next !== this.draft) this.#change(next);
  }
  draw(box: Box): void {
    drawn += 1;
    const id = `drawn-${drawn}`;
    this.#change(withMask(this.draft, { id, box, frames: 'all', from: 'hand', why: '' }));
    this.chooseBox(id);
  }
  /** A mask in the middle of the image, to be moved by keys. */
  drawInMiddle(): string | undefined {
    if (!this.shown) return undefined;
    const { columns, rows } = this.size;
    const [width, height] = [Math.max(1, Math.round(columns / 6)), Math.max(1, Math.round(rows / 16))];
    this.draw({ x: Math.round((columns - width) / 2), y: Math.round((rows - height) / 2), width, height });
    return `drawn-${drawn}`;
  }
  changeBox(id: string, box: Box, nudged: boolean): void {
    this.#change(withChange(this.draft, id, { box }), nudged ? id : undefined);
    this.chooseBox(id);
  }
  remove(id = this.line?.mask?.id): void {
    if (id !== undefined) this.#change(withoutMask(this.draft, id));
  }
  /** In every frame of the object, or in the shown one only. */
  toggleFrames(mask: DraftMask | undefined = this.line?.mask): void {
    if (!mask || !this.alone || (this.shown?.frames ?? 1) < 2) return;
    this.#change(withChange(this.draft, mask.id, { frames: mask.frames === 'all' ? [this.frame] : 'all' }));
  }
  /** From an object to its whole group. */
  copyToGroup(mask: DraftMask | undefined = this.line?.mask): void {
    if (!mask || !this.alone) return;
    drawn += 1;
    const copy: DraftMask = { ...mask, id: `drawn-${drawn}`, frames: 'all', from: 'hand' };
    pixelDrafts.change(`group ${this.key}`, this.#groupDraft, withMask(this.#groupDraft, copy));
    this.hint = 'The mask stands in the draft of the group as well.';
  }
  setAlone(alone: boolean): void {
    const { row } = this;
    if (!row) return;
    if (alone) this.#alone.add(row.instance);
    else {
      this.#alone.delete(row.instance);
      pixelDrafts.drop(`object ${row.instance}`);
    }
    this.selected = undefined;
  }

  /** Texts of the group beyond those that the list takes. */
  readonly unlisted = $derived.by(() => {
    const { texts = [], group } = this.detail ?? {};
    return this.alone || !group || texts.length < mostListed ? 0 : Math.max(0, group.texts - texts.length);
  });
  /** What the recipe says where nobody decided. */
  readonly byRecipe = $derived.by(() => {
    if (this.alone || this.detail?.by !== 'recipe') return undefined;
    return this.group?.state === 'withhold' ? 'left out' : 'masked where text was found';
  });

  get canUndo(): boolean {
    return !this.decided && pixelDrafts.canUndo(this.subject);
  }
  undo(): void {
    pixelDrafts.undo(this.subject);
  }
  get canConfirm(): boolean {
    // Nobody confirms what is not on the screen yet.
    return this.undecided.length === 0 && !this.decided && !this.closed && this.shown !== undefined;
  }
  /** Why nothing but leaving out can be said. */
  readonly closed = $derived.by(() => {
    if (this.row?.unreadable) return `It cannot be decoded: ${this.row.unreadable}`;
    if (!this.alone && this.group?.risk === 'suspicious' && this.group.state === 'unread')
      return 'The frames were not read yet, so that nobody knows whether they look alike.';
    return undefined;
  });

  /** The target of what is said now. */
  #target(): PixelTarget {
    return this.alone ? { instance: this.row!.instance } : { group: this.key };
  }
  decide(decision: PixelDecision | null, target = this.#target()): Promise<object | undefined> {
    return act('Nothing was decided', () => client.call('deidentify.decidePixels', { targets: [target], decision }));
  }
  async confirm(): Promise<boolean> {
    if (this.closed) this.hint = this.closed;
    if (!this.canConfirm) {
      this.#nextUndecided();
      return false;
    }
    return (await this.decide(verdictOf(this.draft))) !== undefined;
  }
  leaveOut(): Promise<object | undefined> {
    return this.decide({ verdict: 'withhold', masks: [], reason: '' });
  }
  takeOut(instance: number): Promise<object | undefined> {
    return this.decide({ verdict: 'withhold', masks: [], reason: '' }, { instance });
  }
  reopen(): Promise<object | undefined> {
    return this.decide(null);
  }
}
