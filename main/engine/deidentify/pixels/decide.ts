/** What a person says of groups, series and objects: checked, and written as one act. */
import type { Parsed } from '#shared/contract/index.ts';
import type { PixelDecision } from '#shared/contract/pixels.ts';
import { Failure } from '#shared/failure.ts';
import type { WritingWorkspace } from '../../step.ts';
import type { Change } from '../../store/decisions.ts';
import { groupScope, instanceScope, objectKey, seriesKey, seriesScope, unreadableObject } from '../../store/pixels.ts';
import { startSurvey } from '../survey-job.ts';
import { pixelGroups } from './state.ts';

const gone = (what: string): Failure =>
  new Failure('not-found', `This ${what} is no longer there; the folders were read again meanwhile.`);

/** A decision needs masks exactly where it says that masks hide everything. */
function checked(decision: PixelDecision): PixelDecision {
  const { verdict, masks, reason } = decision;
  if (verdict === 'mask' && masks.length === 0)
    throw new Failure('invalid-input', 'Draw at least one mask, or say that there is nothing to hide.');
  return { verdict, masks: verdict === 'mask' ? masks : [], reason: reason.trim() };
}

function changeFor(
  workspace: WritingWorkspace,
  target: Parsed<'deidentify.decidePixels'>['targets'][number],
  decision: PixelDecision | undefined,
): Change {
  const { db } = workspace;
  if ('group' in target) {
    const group = pixelGroups(workspace).find(({ key }) => key === target.group);
    if (!group) throw gone('group');
    if (decision && decision.verdict !== 'withhold') {
      if (group.stored?.layout === 'unreadable')
        throw new Failure(
          'refused',
          'These objects cannot be decoded, so that nobody can say what their pictures show. They stay out; a video is looked at and admitted under Documents.',
        );
      if (group.risk === 'suspicious' && group.stored === null)
        throw new Failure(
          'refused',
          'The frames of this group were not read yet: nobody knows whether they look alike. Read the pixels first, or decide on single objects.',
        );
    }
    return { scope: groupScope, key: target.group, value: decision };
  }
  if ('series' in target) {
    const known = seriesKey(db, target.series);
    if (!known) throw gone('series');
    return { scope: seriesScope, key: known.key, value: decision && { ...decision, seen: known.seen } };
  }
  const key = objectKey(db, target.instance);
  if (key === undefined) throw gone('object');
  if (decision && decision.verdict !== 'withhold' && unreadableObject(db, target.instance))
    throw new Failure(
      'refused',
      'This object cannot be decoded, so that nobody can say what it shows. It stays out; a video is looked at and admitted under Documents.',
    );
  return { scope: instanceScope, key, value: decision };
}

const words = { clean: 'nothing to hide in', mask: 'mask', withhold: 'leave out' } as const;

export function decidePixels(
  workspace: WritingWorkspace,
  { targets, decision }: Parsed<'deidentify.decidePixels'>,
): Record<string, never> {
  const value = decision ? checked(decision) : undefined;
  const changes = targets.map((target) => changeFor(workspace, target, value));
  const unit = 'group' in targets[0]! ? 'group' : 'series' in targets[0]! ? 'series' : 'object';
  const count = targets.length === 1 ? `a ${unit}` : `${targets.length} ${unit === 'series' ? unit : `${unit}s`}`;
  workspace.decisions.decide({
    step: 'deidentify',
    title: `${value ? words[value.verdict] : 'look again at'} ${count} (pixels)`,
    changes,
  });
  workspace.changed('deidentify.pixels');
  startSurvey(workspace);
  return {};
}
