/** The review of pixels for the engine: groups, what was read in them, and what a person says. */
import type { FoundText, PixelGroup, SuggestedMask } from '#shared/contract/pixels.ts';
import { Failure } from '#shared/failure.ts';
import type { Commands, Queries, ReadingWorkspace, Step } from '../../step.ts';
import {
  applyInstance,
  applySeries,
  framesOfGroup,
  instanceScope,
  parseDecision,
  policyScope,
  readCounts,
  seriesScope,
  seriesTitle,
  textsOfFrame,
  textsOfGroup,
  withNothingFound,
  type FrameRow,
  type TextRow,
} from '../../store/pixels.ts';
import { startSurvey } from '../survey-job.ts';
import { decidePixels } from './decide.ts';
import { decisionOfGroup, stateOf, type Group } from './groups.ts';
import { groupDecisions, pixelGroups, pixelPolicy, pixelSummary } from './state.ts';

const asText = ({ x, y, width, height, ...row }: TextRow): FoundText => ({ ...row, box: { x, y, width, height } });

/** An object to show for a group: the one that was read for it, or the middle of its first series. */
function representativeOf({ db }: ReadingWorkspace, { stored, place, risk }: Group): PixelGroup['representative'] {
  if (stored?.example) return { instance: stored.example, frame: stored.exampleFrame };
  const first = stored
    ? framesOfGroup(db, stored.id, 'all', 0, 1).rows[0]
    : withNothingFound(db, { ...place, series: place.series.slice(0, 1) }, risk === 'plain', 0, 1)[0];
  return first ? { instance: first.instance, frame: first.frame } : null;
}

function asGroup(workspace: ReadingWorkspace, group: Group): PixelGroup {
  const { key, title, detail, risk, why, instances, frames, texts, identifying, outliers, undecided } = group;
  return {
    key,
    title,
    detail,
    risk,
    why,
    instances,
    series: group.members.size,
    frames,
    representative: representativeOf(workspace, group),
    texts,
    identifying,
    outliers,
    undecided,
    state: stateOf(group, pixelPolicy(workspace)),
  };
}

function groupByKey(workspace: ReadingWorkspace, key: string): Group {
  const group = pixelGroups(workspace).find((one) => one.key === key);
  if (!group)
    throw new Failure('not-found', 'This group is no longer there; files or their layouts were read meanwhile.');
  return group;
}

function labelOf({ seriesNumber, number, frames, frame }: FrameRow): string {
  const parts = [
    seriesNumber === null ? '' : `Series ${seriesNumber}`,
    number === null ? '' : `image ${number}`,
    frames > 1 ? `frame ${frame + 1} of ${frames}` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'Image' : parts.join(', ');
}

type Review = keyof typeof import('#shared/contract/pixels.ts').pixelMethods;

export const pixelQueries: Pick<Queries<'deidentify'>, Extract<keyof Queries<'deidentify'>, Review>> = {
  'deidentify.pixels': (workspace) => {
    const { groups, waiting, withText, neverLooked, read, unreadable, policy } = pixelSummary(workspace);
    return { groups, waiting, withText, neverLooked, read, unreadable, policy };
  },
  'deidentify.pixelGroups': (workspace, { offset, limit, state }) => {
    const open = (group: Group): boolean => {
      const at = stateOf(group, pixelPolicy(workspace));
      return at === 'waiting' || at === 'unread';
    };
    const groups = pixelGroups(workspace).filter((group) => state === 'all' || open(group) === (state === 'waiting'));
    return {
      total: groups.length,
      rows: groups.slice(offset, offset + limit).map((group) => asGroup(workspace, group)),
    };
  },
  'deidentify.pixelGroup': (workspace, { key }) => {
    const group = groupByKey(workspace, key);
    const decision = decisionOfGroup(groupDecisions(workspace), key, group.risk === 'plain') ?? null;
    const byRecipe = group.risk === 'suspicious' && pixelPolicy(workspace) !== 'ask';
    return {
      group: asGroup(workspace, group),
      texts: group.stored ? textsOfGroup(workspace.db, group.stored.id, 200).map(asText) : [],
      suggested: group.stored ? (JSON.parse(group.stored.suggested) as SuggestedMask[]) : [],
      decision,
      by: decision ? 'person' : byRecipe ? 'recipe' : null,
    };
  },
  'deidentify.pixelFrames': (workspace, { key, offset, limit, only }) => {
    const group = groupByKey(workspace, key);
    const { total, rows } = group.stored
      ? framesOfGroup(workspace.db, group.stored.id, only, offset, limit)
      : only === 'all'
        ? {
            total: group.instances,
            rows: withNothingFound(workspace.db, group.place, group.risk === 'plain', offset, limit),
          }
        : { total: 0, rows: [] };
    return {
      total,
      rows: rows.map((row) => ({
        instance: row.instance,
        frame: row.frame,
        alike: row.alike,
        series: row.series,
        label: labelOf(row),
        outlier: row.outlier === 1,
        texts: row.texts,
        decision: parseDecision(row.ofInstance ?? row.ofSeries),
        unreadable: row.unreadable,
      })),
    };
  },
  'deidentify.pixelSeries': (workspace, { key, offset, limit }) => {
    const { members, stored } = groupByKey(workspace, key);
    const texts = new Map<number, number>();
    for (const row of stored ? readCounts(workspace.db) : [])
      if (row.group === stored?.id) texts.set(row.series, (texts.get(row.series) ?? 0) + row.texts);
    return {
      total: members.size,
      rows: [...members].slice(offset, offset + limit).map(([series, instances]) => {
        const { number, description, modality, decision } = seriesTitle(workspace.db, series);
        const title = [number === null ? '' : `${number}`, modality, description].filter(Boolean).join(' · ');
        return { series, title, instances, texts: texts.get(series) ?? 0, decision };
      }),
    };
  },
  'deidentify.pixelTexts': ({ db }, { instance, frame }) => textsOfFrame(db, instance, frame).map(asText),
};

export const pixelCommands: Pick<Commands<'deidentify'>, Extract<keyof Commands<'deidentify'>, Review>> = {
  'deidentify.readPixels': ({ jobs }) => jobs.start('deidentify.readPixels', 'Look for text in pixels', {}),
  'deidentify.decidePixels': decidePixels,
  'deidentify.setPixelPolicy': (workspace, { policy }) => {
    workspace.decisions.decide({
      step: 'deidentify',
      title: {
        ask: 'ask about pictures in which text is likely',
        withhold: 'leave out pictures in which text is likely',
        mask: 'mask what is found in pictures in which text is likely',
      }[policy],
      changes: [{ scope: policyScope, key: '', value: policy === 'ask' ? undefined : policy }],
    });
    workspace.changed('deidentify.pixels');
    startSurvey(workspace);
    return {};
  },
};

export const pixelApplies: NonNullable<Step['applies']> = new Map([
  [seriesScope, applySeries],
  [instanceScope, applyInstance],
]);
