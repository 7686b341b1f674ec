/** Reads a recipe (YAML 1.2 core schema, or JSON) and finds all its faults at once, each with line and column. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { notYet, Recipe, recipeSchema } from '#shared/contract/recipe.ts';
import { Failure } from '#shared/failure.ts';
import { refuseConflicts } from '#engine/deidentify/options.ts';
import { defaultUidRoot, uidRootFault } from '#engine/deidentify/identity.ts';
import { refuseRootAndRetainedUids } from '#engine/deidentify/naming-handlers.ts';
import { nearest } from './distance.ts';
import { profileOf } from './profile.ts';

type Path = readonly PropertyKey[];
/** Line and column count from 1. */
export interface Fault {
  line: number;
  column: number;
  /** `dataset.creators[0].orcid`; empty for the file as a whole. */
  field: string;
  message: string;
}
export interface ReadRecipe {
  /** The file's name, for messages. */
  name: string;
  /** The folder that relative paths start from. */
  folder: string;
  recipe?: Recipe;
  faults: Fault[];
}

const fieldOf = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text ? '.' : ''}${String(part)}`),
    '',
  );

/** Where in the file a value stands; of a missing value, where the nearest value around it starts. */
class Places {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  at(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  of(path: Path): { line: number; column: number } {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length ? this.#document.getIn(path.slice(0, length), true) : this.#document.contents;
      const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
      if (range) return this.at(range[0]);
    }
    return { line: 1, column: 1 };
  }

  ofKey(path: Path, key: string): { line: number; column: number } {
    const map = path.length ? this.#document.getIn(path, true) : this.#document.contents;
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    return range ? this.at(range[0]) : this.of(path);
  }
}

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}
/** Names that the schema knows at a place of the recipe. */
function knownKeys(path: Path): string[] {
  let schema = recipeSchema() as Schema | undefined;
  const plain = (one: Schema | undefined): Schema | undefined =>
    one?.anyOf?.find((choice) => choice.properties ?? choice.items) ?? one;
  for (const part of path)
    schema = typeof part === 'number' ? plain(schema)?.items : plain(schema)?.properties?.[String(part)];
  return Object.keys(plain(schema)?.properties ?? {});
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list ([…] or lines that start with "-")',
  object: 'a group of names with values',
  record: 'a group of names with values',
};
const kindOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : (kinds[typeof value] ?? typeof value);
const quoted = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part],
    value,
  );
}

/** One fault of the schema in plain words; the value itself is not repeated. */
function words(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (found === undefined) return 'is missing; it is required';
      const hint = issue.expected === 'string' && typeof found === 'number' ? '; put it in quotes' : '';
      return `must be ${kinds[issue.expected] ?? issue.expected}, but is ${kindOf(found)}${hint}`;
    }
    case 'invalid_value': {
      if (found === undefined) return `is missing; it is required (${quoted(issue.values)})`;
      const near =
        typeof found === 'string'
          ? nearest(
              found,
              issue.values.filter((value) => typeof value === 'string'),
            )
          : undefined;
      return `must be one of: ${quoted(issue.values)}${near ? ` (did you mean ${near}?)` : ''}`;
    }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? found === undefined || (found as { length?: number }).length === 0
          ? 'is empty; it is required'
          : `is too short: at least ${issue.minimum}`
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is too long: at most ${issue.maximum} letters`
        : issue.origin === 'array'
          ? `is too long: at most ${issue.maximum} entries`
          : `must be at most ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'datetime') return 'must be a date and time with zone, for example 2026-11-01T00:00:00Z';
      if (issue.format === 'email') return 'must be an e-mail address';
      if (issue.format === 'url') return 'must be an address that starts with https://';
      return `is not in the expected form: ${issue.message}`;
    default:
      return `is not valid: ${issue.message}`;
  }
}

/** Unions answer with the faults of every branch; the one that got furthest is what the writer meant. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || !issue.errors.length) return [issue];
  const ranked = [...issue.errors].sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0));
  return (ranked[0] ?? []).flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function schemaFaults(error: z.ZodError, value: unknown, places: Places): Fault[] {
  return error.issues.flatMap(flatten).flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys')
      return [
        { ...places.of(issue.path), field: fieldOf(issue.path), message: words(issue, valueAt(value, issue.path)) },
      ];
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const help = near
        ? `did you mean ${near}?`
        : known.length
          ? `known here: ${known.join(', ')}`
          : 'no name is known here';
      return {
        ...places.ofKey(issue.path, key),
        field: fieldOf([...issue.path, key]),
        message: `is not known; ${help}`,
      };
    });
  });
}

/** Paths of the recipe that match a pattern with `*` for any place of a list. */
function matches(value: unknown, pattern: readonly string[], at: Path = []): Path[] {
  const [head, ...rest] = pattern;
  if (head === undefined) return value === undefined ? [] : [at];
  if (head === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => matches(item, rest, [...at, index])) : [];
  const inner = (value as Record<string, unknown> | null | undefined)?.[head];
  return inner === undefined ? [] : matches(inner, rest, [...at, head]);
}

const notYetFaults = (value: unknown, places: Places): Fault[] =>
  notYet.flatMap(({ path, value: only }) =>
    matches(value, path)
      .filter((found) => only === undefined || valueAt(value, found) === only)
      .map((found) => ({
        ...places.of(found),
        field: fieldOf(found),
        message: `${only === undefined ? '' : `${JSON.stringify(only)} `}is known, but this version cannot do it yet: remove it`,
      })),
  );

function pathFaults(recipe: Recipe, folder: string, places: Places): Fault[] {
  const { documents, faces } = recipe.deidentification;
  const wanted: { path: Path; value: string | undefined; kind: 'folder' | 'file' }[] = [
    ...recipe.sources.map((value, index) => ({ path: ['sources', index], value, kind: 'folder' as const })),
    { path: ['exclusions'], value: recipe.exclusions, kind: 'file' },
    {
      path: ['deidentification', 'faces', 'file'],
      value: typeof faces === 'object' && 'file' in faces ? faces.file : undefined,
      kind: 'file',
    },
    {
      path: ['deidentification', 'documents', 'file'],
      value: typeof documents === 'object' && 'file' in documents ? documents.file : undefined,
      kind: 'file',
    },
    { path: ['clinical', 'file'], value: recipe.clinical?.file, kind: 'file' },
    {
      path: ['deidentification', 'pseudonyms', 'file'],
      value: recipe.deidentification.pseudonyms?.file,
      kind: 'file',
    },
    { path: ['labels', 'mapping'], value: recipe.labels?.mapping, kind: 'file' },
  ];
  return wanted.flatMap(({ path, value, kind }) => {
    if (value === undefined) return [];
    const found = statSync(resolve(folder, value), { throwIfNoEntry: false });
    if (found && (kind === 'folder' ? found.isDirectory() : found.isFile())) return [];
    const what = found ? `${value} is not a ${kind}` : `there is no ${kind} ${value}`;
    return [{ ...places.of(path), field: fieldOf(path), message: `${what} (paths start at the folder of the recipe)` }];
  });
}

/** What the rule of names and the root of UIDs cannot be, beside what the schema says. */
function namingFaults({ deidentification }: Recipe, places: Places): Fault[] {
  const { pseudonyms, uidRoot } = deidentification;
  const at = (path: Path, message: string): Fault => ({ ...places.of(path), field: fieldOf(path), message });
  const root = uidRoot === undefined ? undefined : uidRootFault(uidRoot);
  const names = ['deidentification', 'pseudonyms'];
  const style = pseudonyms?.style ?? (pseudonyms?.file === undefined ? 'code' : 'table');
  return [
    ...(root ? [at(['deidentification', 'uidRoot'], root)] : []),
    ...(pseudonyms && style === 'table' && pseudonyms.file === undefined
      ? [at(names, 'a table needs its file: { file: pseudonyms.csv }')]
      : []),
    ...(pseudonyms?.file !== undefined && style !== 'table'
      ? [at([...names, 'style'], 'names come either by rule or from the file, not both: remove one')]
      : []),
    ...(style === 'code' && (pseudonyms?.digits ?? 8) < 6
      ? [at([...names, 'digits'], 'must be at least 6 for a code, or many would meet')]
      : []),
  ];
}

function profileFaults({ deidentification }: Recipe, places: Places): Fault[] {
  try {
    const profile = profileOf(deidentification);
    refuseConflicts(profile);
    refuseRootAndRetainedUids(deidentification.uidRoot ?? defaultUidRoot, profile);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [
      { ...places.of(['deidentification', 'options']), field: 'deidentification.options', message: error.message },
    ];
  }
}

const syntaxWords: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'the same name stands twice in this group; only one can hold',
  TAB_AS_INDENT: 'a tab cannot indent; use spaces',
  MULTIPLE_DOCS: 'a recipe is one document; remove the line "---" and what follows',
};
const sorted = (faults: Fault[]): Fault[] => faults.sort((a, b) => a.line - b.line || a.column - b.column);

/** Parses the text of a recipe. Paths are looked up only where a folder is given. */
export function parseRecipe(text: string, folder?: string): { recipe?: Recipe; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const places = new Places(document, lines);
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => ({
    ...places.at(error.pos[0]),
    field: '',
    message: syntaxWords[error.code] ?? `cannot be read as YAML: ${error.message}`,
  }));
  // After a broken line the rest means nothing; a name that stands twice still lets the other faults be told.
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { faults: sorted(faults) };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return { faults: [{ line: 1, column: 1, field: '', message: 'uses too many or unknown aliases (*name)' }] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      faults: [
        {
          line: 1,
          column: 1,
          field: '',
          message: 'a recipe starts with the line "fairpack: 1"; see fairpack recipe --template',
        },
      ],
    };
  faults.push(...notYetFaults(value, places));
  const parsed = Recipe.safeParse(value);
  if (!parsed.success) faults.push(...schemaFaults(parsed.error, value, places));
  else
    faults.push(
      ...profileFaults(parsed.data, places),
      ...namingFaults(parsed.data, places),
      ...(folder === undefined ? [] : pathFaults(parsed.data, folder, places)),
    );
  return faults.length || !parsed.success ? { faults: sorted(faults) } : { recipe: parsed.data, faults };
}

/** Reads a recipe file. Throws Failure `not-found` where there is none. */
export function readRecipe(file: string): ReadRecipe {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure(
      'not-found',
      `The recipe ${file} cannot be read. Check its name; fairpack recipe --template prints one to start from.`,
    );
  }
  const folder = dirname(file);
  return { name: basename(file), folder, ...parseRecipe(text.replace(/^\uFEFF/, ''), folder) };
}

/** What else a release that is no draft needs of the recipe. */
export const releaseFaults = ({ recipe, faults }: ReadRecipe, draft: boolean): Fault[] =>
  recipe && !draft && recipe.release.access === null
    ? [
        ...faults,
        {
          line: 1,
          column: 1,
          field: 'release.access',
          message: 'is missing; say open or controlled, or write a draft with --draft',
        },
      ]
    : faults;

export const faultLine = (name: string, { line, column, field, message }: Fault): string =>
  `${name}:${line}:${column} ${field ? `${field} ` : ''}${message}`;
