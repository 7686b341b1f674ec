/** Who is who: PS3.3 C.7.1.1 names and IDs, judged as a person would, decided by a person, holding over re-reading. */
import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareNames, nameKeys } from '#engine/library/names.ts';
import { comparePersons, groupPersons, judgeVariants, personText } from '#engine/library/persons.ts';
import { identities } from '#engine/deidentify/handlers.ts';
import { libraryStep } from '#engine/library/handlers.ts';
import { includedInstances } from '#engine/store/included.ts';
import { makeSlice, openSmallProject, put, type SmallProject } from './small-project.ts';

describe('PS3.5 6.2.1.2: two spellings of a name', () => {
  it.each([
    ['Roe^Ana', 'Roe^Ana^^', 'same'],
    ['Roe^Ana', 'ROE^ANA', 'spelling'],
    ['Roe^Ana', 'Roe, Ana', 'spelling'],
    ['Roe^Ana', 'ROE ANA', 'spelling'],
    ['Roe^Ana', 'Ana Roe', 'spelling'],
    ['Roe^Ana', 'Roe^Ana^Maria^Dr.', 'spelling'],
    ['Roe^Ana^M', 'Roe^Ana Maria', 'spelling'],
    ['Müller^Jörg', 'Mueller^Joerg', 'spelling'],
    ['Müller^Jörg', 'MULLER^JORG', 'spelling'],
    ['Müller-Schmidt^Eva', 'Mueller Schmidt^Eva', 'spelling'],
    ['van der Meer^Jan', 'Vandermeer^Jan', 'spelling'],
    ['Strauß^Ida', 'STRAUSS^IDA', 'spelling'],
    ['Yamada^Tarou=山田^太郎', 'YAMADA^TAROU', 'spelling'],
    ['Roe^Ana', 'Roe^Anna', 'different'],
    ['Roe^Ana', 'Doe^Ana', 'different'],
    ['Roe^Ana', 'Roe', 'different'],
    ['Roe^Ana', 'Roe^A', 'different'],
    ['Roe^Ana^Maria', 'Roe^Ana^Luise', 'different'],
    ['Roe^Ana', 'Smith-Roe^Ana', 'different'],
    ['Roe^John^^^Jr', 'Roe^John^^^Sr', 'different'],
    ['Roe^John', 'Roe^John^^^Jr', 'different'],
    ['Yamada^Tarou=山田^太郎', 'Yamada^Tarou=山田^次郎', 'different'],
    ['Yamada^Tarou', '=山田^太郎', 'different'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(compareNames(a, b)).toBe(expected);
    expect(compareNames(b, a)).toBe(expected);
  });
});

describe('names that may be one person share a key', () => {
  const shares = (a: string, b: string): boolean => {
    const keys = new Set(nameKeys(a));
    return nameKeys(b).some((key) => keys.has(key));
  };
  it('whatever they are made of', () => {
    const word = fc.constantFrom('Roe', 'ROE', 'Ana', 'Maria', 'M', 'Mueller', 'Müller', 'van', 'Dr.', 'Jr', '');
    const name = fc
      .array(fc.tuple(word, fc.constantFrom('^', ' ', ', ', '-', '=', '')), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.flat().join(''));
    let alike = 0;
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (compareNames(a, b) === 'different') return;
        alike += 1;
        expect(shares(a, b)).toBe(true);
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(alike).toBeGreaterThan(300);
  });
  it('and those of two people do not', () => {
    expect(shares('Roe^Ana', 'Doe^Ana')).toBe(false);
    expect(shares('Mueller1^Änne', 'Mueller2^Änne')).toBe(false);
  });
});

describe('one person or several', () => {
  const told = (name: string, birthDate = '19700101', sex = 'F') => ({ name, birthDate, sex });
  it('takes what is missing for no contradiction, and a slip of the pen for a hint only', () => {
    expect(comparePersons(told('Roe^Ana'), told('ROE^ANA', '', '')).likeness).toBe('spelling');
    expect(comparePersons(told('Roe^Ana'), told('Roe^Ana', '1970.01.01')).likeness).toBe('same');
    expect(comparePersons(told('Roe^Ana'), told('Roe^Ana', '19710101'))).toMatchObject({
      likeness: 'different',
      slip: true,
    });
  });
  it.each([
    [['Roe^Ana', 'ROE^ANA'], ['19700101'], ['F'], 'spelling', 'same'],
    [['Roe^Ana'], ['19700101', '19700102'], ['F'], 'conflict', 'same'],
    [['Roe^Ana'], ['19700102', '19700201'], ['F'], 'conflict', 'same'],
    [['Roe^Ana'], ['19700101', '19851224'], ['F'], 'conflict', null],
    [['Roe^Ana'], ['19700101'], ['F', 'M'], 'conflict', 'same'],
    [['Roe^Ana', 'Smith^Ana'], ['19700101'], ['F'], 'conflict', null],
    [['Roe^Ana', 'Doe^Jon'], ['19700101', '19851224'], ['F', 'M'], 'conflict', 'split'],
    [['Roe^Ana'], ['19700101', '1970-01-01'], ['F', 'f'], 'none', null],
  ] as const)('judges %j %j %j: %s, suggests %s', (names, birthDates, sexes, weight, suggestion) => {
    expect(judgeVariants({ names, birthDates, sexes })).toMatchObject({ weight, suggestion });
  });
  it('groups spellings, and guesses nobody together who fits two groups', () => {
    const text = (...values: Parameters<typeof told>) => personText(told(...values));
    const unnamed = personText({ name: '', birthDate: '', sex: '' });
    const groups = groupPersons([text('Roe^Ana'), text('ROE^ANA', ''), text('Doe^Jon', '19851224', 'M'), unnamed]);
    expect(groups.map((group) => group.length).sort()).toEqual([1, 1, 2]);
    expect(groups).toContainEqual([unnamed]);
  });
});

describe('in a project', () => {
  let project: SmallProject;
  let source: string;
  beforeEach(() => {
    project = openSmallProject();
    source = join(project.base, 'source');
    mkdirSync(source);
  });
  afterEach(() => project.close());

  const doe = { PatientName: 'Doe^Jon', PatientSex: 'M', PatientBirthDate: '19851224' };
  const slice = (n: number, study: string, values = {}) =>
    makeSlice(n, n, { StudyInstanceUID: study, SeriesInstanceUID: `${study}.1`, ...values });
  const add = () => project.job('library.addFolder', { folder: source });
  const again = () => project.job('library.index', {});
  const open = async () => (await project.call('library.questions', { state: 'open' })).rows;
  const answer = (
    key: string,
    given: 'same' | 'split-by-person' | 'split-by-folder' | 'different' | 'leave-out' | 'reopen',
  ) => project.call('library.answer', { keys: [key], answer: given, reason: 'seen' });
  const check = (id: string) => libraryStep.checks(project.workspace).find((one) => one.id === id)!;
  const all = <T>(sql: string): T[] => project.workspace.db.prepare<[], T>(sql).all();
  const subjects = () =>
    all<{ patient: number; n: number }>(
      `SELECT patient, count(*) AS n FROM ${includedInstances} GROUP BY patient ORDER BY patient`,
    );
  const become = () => {
    const ids = subjects().map(({ patient }) => patient);
    const found = identities(project.workspace, ids);
    expect(found.size).toBe(ids.length);
    return ids.map((id) => found.get(id)!);
  };
  /** Rows are where their parents are, counts are true, and no empty row is left. */
  function expectWhole(): void {
    expect(
      all(`SELECT series.id FROM series LEFT JOIN instance ON instance.series = series.id GROUP BY series.id
        HAVING series.instances <> count(instance.id) OR series.included <> count(instance.id) FILTER (WHERE instance.excluded IS NULL) OR count(instance.id) = 0`),
    ).toEqual([]);
    expect(all('SELECT id FROM study WHERE NOT EXISTS (SELECT 1 FROM series WHERE series.study = study.id)')).toEqual(
      [],
    );
    expect(
      all('SELECT id FROM patient WHERE NOT EXISTS (SELECT 1 FROM study WHERE study.patient = patient.id)'),
    ).toEqual([]);
    expect(all('SELECT id FROM patient WHERE subject NOT IN (SELECT id FROM patient)')).toEqual([]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('SELECT id FROM series WHERE examined < 1')).toEqual([]);
  }

  it('blocks on two people under one ID, a draft as well; confirming holds until another name comes', async () => {
    put(source, { 'a.dcm': slice(1, '1.1'), 'b.dcm': slice(2, '1.2', { PatientName: 'Smith^Ana' }) });
    await add();
    expect(check('library.one-person-an-id')).toMatchObject({ status: 'fail', severity: 'block', kind: 'privacy' });
    const [question] = await open();
    expect(question).toMatchObject({
      kind: 'one-id',
      weight: 'conflict',
      state: 'open',
      patientIds: ['P1'],
      instances: 2,
    });
    const detail = await project.call('library.question', { key: question!.key });
    expect(detail.variants.map(({ name, instances, folder }) => [name, instances, folder]).sort()).toEqual([
      ['Roe^Ana', 1, source],
      ['Smith^Ana', 1, source],
    ]);
    expect(detail).toMatchObject({ byPerson: 2, byFolder: null });
    await answer(question!.key, 'same');
    expect(check('library.one-person-an-id').status).toBe('pass');
    expect(become()).toHaveLength(1);
    await again();
    expect(check('library.one-person-an-id').status).toBe('pass');
    put(source, { 'c.dcm': slice(3, '1.3', { PatientName: 'Jones^Ana' }) });
    await again();
    expect(await open()).toMatchObject([{ state: 'new', weight: 'conflict' }]);
    await answer(question!.key, 'same');
    expect(await open()).toEqual([]);
    project.workspace.decisions.undo();
    expect(await open()).toMatchObject([{ state: 'new' }]);
  });

  it('takes spellings for one person with a remark that does not block', async () => {
    put(source, { 'a.dcm': slice(1, '1.1'), 'b.dcm': slice(2, '1.1', { PatientName: 'ROE^ANA^M' }) });
    await add();
    expect(check('library.one-person-an-id').status).toBe('pass');
    expect(check('library.spellings')).toMatchObject({ status: 'fail', severity: 'warn' });
    expect(await open()).toMatchObject([{ weight: 'spelling', suggestion: 'same' }]);
  });

  it('splits by person into patients of their own; undo and redo; what comes later finds its part or asks again', async () => {
    put(source, {
      'a.dcm': slice(1, '1.1'),
      'b.dcm': slice(2, '1.2', doe),
      // One series with both: it has to be torn apart.
      'c.dcm': slice(3, '1.3'),
      'd.dcm': slice(4, '1.3', doe),
      'e.dcm': slice(5, '1.3', { ...doe, PatientName: 'DOE^JON' }),
    });
    await add();
    const before = become()[0]!;
    const [question] = await open();
    expect(question!.suggestion).toBe('split');
    await answer(question!.key, 'split-by-person');
    expectWhole();
    const parts = become();
    expect(
      subjects()
        .map(({ n }) => n)
        .sort(),
    ).toEqual([2, 3]);
    expect(new Set([before, ...parts].map(({ pseudonym }) => pseudonym)).size).toBe(3);
    expect(new Set([before, ...parts].map(({ dayOffset }) => dayOffset)).size).toBe(3);
    // One's name stays an identifier of the other's images only where it stands in them; the ID is one of both.
    for (const part of parts) expect(part.identifiers.map(({ value }) => value)).toContain('P1');
    expect(check('library.one-person-an-id').status).toBe('pass');
    expect((await project.call('library.counts', {})).patients).toBe(2);
    // Two persons share a series: that is for quality to say.
    expect((await project.call('quality.findings', { kind: 'mixed-patients' })).total).toBe(1);

    put(source, { 'f.dcm': slice(6, '1.4', doe), 'g.dcm': slice(7, '1.5', { PatientName: 'Poe^Eve' }) });
    await again();
    expect(
      subjects()
        .map(({ n }) => n)
        .sort(),
    ).toEqual([1, 2, 4]);
    expect(await open()).toMatchObject([{ state: 'new', weight: 'conflict', kind: 'one-id' }]);
    expect(check('library.one-person-an-id').status).toBe('fail');
    await answer((await open())[0]!.key, 'split-by-person');
    expectWhole();
    expect(become().map(({ pseudonym }) => pseudonym)).toEqual(
      expect.arrayContaining(parts.map(({ pseudonym }) => pseudonym)),
    );
    expect(become()).toHaveLength(3);

    for (const step of ['undo', 'undo'] as const) project.workspace.decisions[step]();
    await project.job('library.index', {});
    expect(become()).toHaveLength(1);
    expect(become()[0]!.pseudonym).toBe(before.pseudonym);
    expectWhole();
    for (const step of ['redo', 'redo'] as const) project.workspace.decisions[step]();
    await project.job('library.index', {});
    expect(become()).toHaveLength(3);
    expectWhole();
  });

  it('splits by folder, each folder a patient, and asks where a file lies elsewhere', async () => {
    put(source, { 'north/x/a.dcm': slice(1, '1.1'), 'south/b.dcm': slice(2, '1.2', doe) });
    await add();
    const [question] = await open();
    expect(await project.call('library.question', { key: question!.key })).toMatchObject({ byFolder: 2, byPerson: 2 });
    await answer(question!.key, 'split-by-folder');
    expectWhole();
    expect(become()).toHaveLength(2);
    put(source, { 'north/y/c.dcm': slice(3, '1.3'), 'east/d.dcm': slice(4, '1.4') });
    await again();
    expect(
      subjects()
        .map(({ n }) => n)
        .sort(),
    ).toEqual([1, 1, 2]);
    expect(await open()).toMatchObject([{ state: 'new' }]);
  });

  it('leaves out, and asks again on wish', async () => {
    put(source, { 'a.dcm': slice(1, '1.1'), 'b.dcm': slice(2, '1.2', doe) });
    await add();
    const [question] = await open();
    await answer(question!.key, 'leave-out');
    expect(subjects()).toEqual([]);
    expect(check('library.one-person-an-id').status).toBe('pass');
    await answer(question!.key, 'reopen');
    expect(await open()).toMatchObject([{ state: 'open' }]);
  });

  it('joins one person under two IDs: one pseudonym, one offset, all names known; what is out for one is out for all', async () => {
    put(source, {
      'a.dcm': slice(1, '1.1'),
      'b.dcm': slice(2, '1.2', { PatientID: 'Q9', PatientName: 'ROE^ANA' }),
      'c.dcm': slice(3, '1.3', { PatientID: 'R7', PatientBirthDate: '19990909' }),
    });
    await add();
    expect(check('library.one-id-a-person')).toMatchObject({ status: 'fail', severity: 'warn' });
    const apart = become();
    const [question] = await open();
    expect(question).toMatchObject({ kind: 'two-ids', suggestion: 'same', patientIds: ['P1', 'Q9'] });
    await answer(question!.key, 'same');
    expectWhole();
    const joined = become();
    expect(joined).toHaveLength(2);
    expect(subjects().map(({ n }) => n)).toEqual([2, 1]);
    expect(apart.slice(0, 2).map(({ pseudonym }) => pseudonym)).toContain(joined[0]!.pseudonym);
    expect(joined[0]!.identifiers.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['P1', 'Q9', 'Roe^Ana', 'ROE^ANA']),
    );
    expect((await project.call('library.counts', {})).patients).toBe(2);
    await project.call('library.loadOptOuts', { text: 'Q9' });
    expect(subjects().map(({ n }) => n)).toEqual([1]);
    project.workspace.decisions.undo();
    // The files of the first go and come back: the pseudonym stays.
    const { pseudonym } = become()[0]!;
    put(source, { 'a.dcm': slice(1, '1.1', { PatientID: 'X', PatientBirthDate: '19500505' }) });
    utimesSync(join(source, 'a.dcm'), 5, 5);
    await again();
    expectWhole();
    expect(become().map((one) => one.pseudonym)).toContain(pseudonym);
    put(source, { 'a.dcm': slice(1, '1.1') });
    utimesSync(join(source, 'a.dcm'), 9, 9);
    await again();
    expect(
      subjects()
        .map(({ n }) => n)
        .sort(),
    ).toEqual([1, 2]);
    expect(become().map((one) => one.pseudonym)).toContain(pseudonym);
    project.workspace.decisions.undo();
    expect(become()).toHaveLength(3);
  });

  it('takes an ID of which only some files name the issuer for one person, until somebody says that they are two', async () => {
    put(source, {
      'a.dcm': slice(1, '1.1'),
      'b.dcm': slice(2, '1.1', { IssuerOfPatientID: 'Hospital', SeriesInstanceUID: '1.1.2' }),
      'c.dcm': slice(3, '1.3', { IssuerOfPatientID: 'Elsewhere', PatientBirthDate: '19990909' }),
    });
    await add();
    expectWhole();
    expect(subjects().map(({ n }) => n)).toEqual([2, 1]);
    expect(become()).toHaveLength(2);
    expect(await open()).toEqual([]);
    const [joined] = (await project.call('library.questions', { state: 'decided' })).rows;
    expect(joined).toMatchObject({ kind: 'two-ids', state: 'same', patientIds: ['P1', 'P1'] });
    await answer(joined!.key, 'different');
    expectWhole();
    expect(become()).toHaveLength(3);
    project.workspace.decisions.undo();
    expect(become()).toHaveLength(2);
  });

  it('finds one person under two IDs among hundreds with one birth date', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `${n}.dcm`,
        makeSlice(n, n, {
          PatientID: `T${n}`,
          PatientName: n === 7 || n === 290 ? (n === 7 ? 'Roe^Ana' : 'ROE^ANA') : `Person${n}^Ana`,
          PatientBirthDate: '19000101',
          StudyInstanceUID: `1.2.7.${n}`,
          SeriesInstanceUID: `1.2.8.${n}`,
        }),
      ]),
    );
    put(source, files);
    await project.job('library.addFolder', { folder: source });
    const { rows } = await project.call('library.questions', {});
    expect(rows.map(({ kind, patientIds }) => [kind, patientIds.toSorted()])).toEqual([['two-ids', ['T290', 'T7']]]);
  });

  it('keeps two persons apart who look alike, and says so no more', async () => {
    put(source, { 'a.dcm': slice(1, '1.1'), 'b.dcm': slice(2, '1.2', { PatientID: 'Q9' }) });
    await add();
    await answer((await open())[0]!.key, 'different');
    expect(await open()).toEqual([]);
    expect(become()).toHaveLength(2);
    expect((await project.call('library.questions', { state: 'decided' })).rows).toMatchObject([
      { state: 'different', reason: 'seen' },
    ]);
  });

  it('has images read and values judged again by the survey where they are under another row', async () => {
    put(source, {
      'a.dcm': slice(1, '1.1'),
      'b.dcm': slice(2, '1.1', doe),
      'c.dcm': slice(3, '1.2', { PatientID: 'Q9' }),
    });
    await add();
    const { db } = project.workspace;
    // As the survey leaves it when it has read everything.
    db.exec(`INSERT INTO survey_series (series, instances) SELECT id, instances FROM series; INSERT INTO survey_instance SELECT id, series FROM instance;
      INSERT INTO survey_patient SELECT id, 1 FROM patient`);
    const waiting = () => all<{ patient: number }>('SELECT patient FROM survey_patient WHERE judged = 0').length;
    const questions = await open();
    await answer(questions.find(({ kind }) => kind === 'two-ids')!.key, 'same');
    expect(waiting()).toBeGreaterThan(0);
    db.exec('UPDATE survey_patient SET judged = 1');
    await again();
    expect(waiting()).toBe(0);
    await answer(questions.find(({ kind }) => kind === 'one-id')!.key, 'split-by-person');
    // Nothing counts as read under a series row that it was not read under.
    expect(all('SELECT * FROM survey_instance JOIN instance ON instance.id = survey_instance.instance WHERE instance.series <> survey_instance.series')).toEqual([]); // prettier-ignore
    // One image was taken out of its series and is read there; what is left of the series is read anew.
    expect(all('SELECT id FROM instance WHERE id NOT IN (SELECT instance FROM survey_instance)')).toHaveLength(1);
    expect(all('SELECT series FROM survey_series WHERE stale = 1')).toHaveLength(1);
  });

  it('answers many at once as one step', async () => {
    put(source, {
      'a.dcm': slice(1, '1.1'),
      'b.dcm': slice(2, '1.2', { PatientName: 'ROE^ANA' }),
      'c.dcm': slice(3, '1.3', { PatientID: 'Q', PatientBirthDate: '19600101' }),
      'd.dcm': slice(4, '1.4', { PatientID: 'Q', PatientBirthDate: '19600101', PatientName: 'ROE^ANA' }),
    });
    await add();
    const keys = (await open()).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(await project.call('library.answer', { keys, answer: 'same' })).toEqual({ changed: 2 });
    expect(await open()).toEqual([]);
    project.workspace.decisions.undo();
    expect(await open()).toHaveLength(2);
  });
});
