/** Rules of what is left out: as SQL for what is there, as triggers for what is found later. */
import type { Condition, Rule } from '#shared/contract/library.ts';
import { conditionSql, literal, unitOf } from './conditions.ts';
import type { Database } from './database.ts';
import { readDecisions } from './decisions.ts';

/** Keys: the rule's id; value: the rule. */
export const ruleScope = 'library.rule';

const signs: Record<Condition['operator'], string> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'contains-not': 'does not contain',
  starts: 'starts with',
  less: 'is less than',
  more: 'is more than',
  empty: 'is empty',
  filled: 'is filled',
};
const dated: Partial<Record<Condition['operator'], string>> = { less: 'is before', more: 'is after' };
export const conditionWords = ({ attribute, operator, value }: Condition): string => {
  const sign = (/Date$/.test(attribute) ? dated[operator] : undefined) ?? signs[operator];
  return operator === 'empty' || operator === 'filled'
    ? `${attribute} ${sign}`
    : `${attribute} ${sign} ${value.trim()}`;
};
export const ruleWords = ({ effect, conditions }: Pick<Rule, 'effect' | 'conditions'>): string =>
  `${effect === 'only' ? 'only ' : ''}${conditions.map(conditionWords).join(' and ')}`;

const matches = (
  unit: 'patient' | 'series' | 'instance',
  { effect, conditions }: Pick<Rule, 'effect' | 'conditions'>,
): string => {
  const all = conditions.map((condition) => conditionSql(unit, condition, literal)).join(' AND ');
  return effect === 'only' ? `NOT (${all})` : `(${all})`;
};

/** Rules in the order in which they were made. */
export const listRules = (db: Database): Rule[] =>
  [...readDecisions<Rule>(db, ruleScope)].sort(([a], [b]) => Number(a) - Number(b)).map(([, rule]) => rule);

/** SQL for the reason of the first rule that leaves a row of `unit` out, or null where no rule looks at this unit. */
export function ruleReason(db: Database, unit: 'patient' | 'series' | 'instance'): string | null {
  const rules = listRules(db).filter((rule) => rule.on && unitOf(rule.conditions) === unit);
  if (!rules.length) return null;
  return `(CASE ${rules.map((rule) => `WHEN ${matches(unit, rule)} THEN ${literal(`rule: ${rule.reason || ruleWords(rule)}`)}`).join(' ')} END)`;
}

/**
 * Patients and series that are added later are judged in the very transaction that adds them, and so are instances, which
 * the index writer looks at a batch at a time. Without rules there is no trigger and no cost.
 */
export function rebuildTriggers(db: Database): void {
  for (const unit of ['patient', 'series'] as const) {
    db.exec(`DROP TRIGGER IF EXISTS ${unit}_ruled`);
    const reason = ruleReason(db, unit);
    if (reason !== null)
      db.exec(`CREATE TRIGGER ${unit}_ruled AFTER INSERT ON ${unit} WHEN new.excluded IS NULL BEGIN
        UPDATE ${unit} SET excluded = ${reason} WHERE id = new.id AND ${reason} IS NOT NULL; END`);
  }
}

/** How much a rule would leave out, and how much of that is in as things stand. */
export function countRule(
  db: Database,
  rule: Pick<Rule, 'effect' | 'conditions'>,
): { patients: number; series: number; instances: number; stillIn: number } {
  const unit = unitOf(rule.conditions);
  const single = unit === 'instance';
  const isIn = `patient.excluded IS NULL AND series.excluded IS NULL`;
  return db
    .prepare<[], { patients: number; series: number; instances: number; stillIn: number }>(
      `SELECT count(DISTINCT patient.id) AS patients, count(DISTINCT series.id) AS series,
         ${single ? 'count(*)' : 'coalesce(sum(series.instances), 0)'} AS instances,
         ${single ? `count(*) FILTER (WHERE ${isIn} AND instance.excluded IS NULL)` : `coalesce(sum(series.included) FILTER (WHERE ${isIn}), 0)`} AS stillIn
       FROM patient JOIN study ON study.patient = patient.id JOIN series ON series.study = study.id
         ${single ? 'JOIN instance ON instance.series = series.id' : ''}
       WHERE ${matches(unit, rule)}`,
    )
    .get()!;
}
