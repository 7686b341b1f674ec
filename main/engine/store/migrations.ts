/** The schema of project.sqlite. Position n upgrades a database from version n to n + 1; entries are never edited once released. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- Decisions as they stand, and the audit trail: who, when, before, after, chained by hash.
  CREATE TABLE decision (scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)) STRICT, WITHOUT ROWID;
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL,
    step TEXT NOT NULL, title TEXT NOT NULL,
    scope TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT,
    -- Rows of one act of the curator share a group; undo takes back a group. An undo names the group it took back.
    act INTEGER NOT NULL, undoes INTEGER,
    previous TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_act ON audit (act);

  CREATE TABLE job (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, input TEXT NOT NULL, state TEXT NOT NULL,
    phase TEXT NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, unit TEXT NOT NULL,
    started_at TEXT NOT NULL, ended_at TEXT, failure_code TEXT, failure_message TEXT, result TEXT
  ) STRICT;

  CREATE TABLE root (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, present INTEGER NOT NULL DEFAULT 1) STRICT;

  -- One row a file that was seen. kind: instance, or why it is none (not-dicom, unreadable, dicomdir, archive, empty, …).
  CREATE TABLE file (
    id INTEGER PRIMARY KEY, root INTEGER NOT NULL REFERENCES root(id) ON DELETE CASCADE, path TEXT NOT NULL,
    size INTEGER NOT NULL, mtime REAL NOT NULL, inode INTEGER NOT NULL,
    kind TEXT NOT NULL, reason TEXT,
    -- Where the file lay before, when the last reading found it elsewhere.
    moved_from TEXT,
    UNIQUE (root, path)
  ) STRICT;
  CREATE INDEX file_kind ON file (kind);
  CREATE INDEX file_moved ON file (id) WHERE moved_from IS NOT NULL;
  -- Files and bytes by folder and kind: counting a million rows takes too long to open a page. Kept by triggers, but for
  -- files that wait to be read ('pending'): they are not counted here, and whoever reads them counts a batch at a time.
  CREATE TABLE file_count (
    root INTEGER NOT NULL REFERENCES root(id) ON DELETE CASCADE, kind TEXT NOT NULL,
    files INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (root, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER file_added AFTER INSERT ON file WHEN new.kind <> 'pending' BEGIN
    INSERT INTO file_count VALUES (new.root, new.kind, 1, new.size)
      ON CONFLICT DO UPDATE SET files = files + 1, bytes = bytes + excluded.bytes;
  END;
  CREATE TRIGGER file_removed AFTER DELETE ON file WHEN old.kind <> 'pending' BEGIN
    UPDATE file_count SET files = files - 1, bytes = bytes - old.size WHERE root = old.root AND kind = old.kind;
  END;
  CREATE TRIGGER file_left AFTER UPDATE OF root, kind, size ON file WHEN old.kind <> 'pending' BEGIN
    UPDATE file_count SET files = files - 1, bytes = bytes - old.size WHERE root = old.root AND kind = old.kind;
  END;
  CREATE TRIGGER file_came AFTER UPDATE OF root, kind, size ON file WHEN old.kind <> 'pending' AND new.kind <> 'pending' BEGIN
    INSERT INTO file_count VALUES (new.root, new.kind, 1, new.size)
      ON CONFLICT DO UPDATE SET files = files + 1, bytes = bytes + excluded.bytes;
  END;

  -- A patient is (issuer of the ID or, without one, the source folder; the ID).
  CREATE TABLE patient (
    id INTEGER PRIMARY KEY, scope TEXT NOT NULL, patient_id TEXT NOT NULL,
    name TEXT NOT NULL, birth_date TEXT NOT NULL, sex TEXT NOT NULL, ethnic_group TEXT NOT NULL DEFAULT '',
    excluded TEXT,
    UNIQUE (scope, patient_id)
  ) STRICT;
  CREATE INDEX patient_key ON patient (scope || '|' || patient_id);
  -- Every distinct name, birth date and sex met under one patient: more than one of a kind is a conflict.
  CREATE TABLE patient_variant (
    patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE, attribute TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (patient, attribute, value)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE study (
    id INTEGER PRIMARY KEY, patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE, uid TEXT NOT NULL,
    date TEXT NOT NULL, time TEXT NOT NULL, description TEXT NOT NULL, study_id TEXT NOT NULL, accession TEXT NOT NULL,
    UNIQUE (patient, uid)
  ) STRICT;
  CREATE INDEX study_uid ON study (uid);

  CREATE TABLE series (
    id INTEGER PRIMARY KEY, study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE, uid TEXT NOT NULL,
    number INTEGER, modality TEXT NOT NULL, description TEXT NOT NULL, protocol TEXT NOT NULL, body_part TEXT NOT NULL,
    manufacturer TEXT NOT NULL, model TEXT NOT NULL, software TEXT NOT NULL, station TEXT NOT NULL, institution TEXT NOT NULL,
    sop_class TEXT NOT NULL, frame_of_reference TEXT NOT NULL,
    -- Acquisition of the first instance met, as JSON by keyword: what the protocol check counts.
    acquisition TEXT NOT NULL DEFAULT '{}', thickness REAL,
    geometry_state TEXT NOT NULL DEFAULT 'unknown', geometry_text TEXT NOT NULL DEFAULT '',
    excluded TEXT,
    -- Kept by triggers: all instances, those not left out one by one, and whether quality has looked since the last
    -- change (1 yes, 0 instances were added, -1 instances were taken away).
    instances INTEGER NOT NULL DEFAULT 0, included INTEGER NOT NULL DEFAULT 0, examined INTEGER NOT NULL DEFAULT 0,
    UNIQUE (study, uid)
  ) STRICT;
  CREATE INDEX series_uid ON series (uid);
  CREATE INDEX series_unexamined ON series (uid) WHERE examined < 1;

  CREATE TABLE instance (
    id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    file INTEGER NOT NULL UNIQUE REFERENCES file(id) ON DELETE CASCADE,
    sop_uid TEXT NOT NULL, sop_class TEXT NOT NULL, number INTEGER,
    transfer_syntax TEXT NOT NULL, dataset_offset INTEGER NOT NULL, pixel_offset INTEGER NOT NULL, header_digest TEXT NOT NULL,
    rows INTEGER, columns INTEGER, frames INTEGER NOT NULL, bits_allocated INTEGER, samples INTEGER, photometric TEXT NOT NULL,
    image_type TEXT NOT NULL, burned_in TEXT NOT NULL, identity_removed TEXT NOT NULL,
    -- Position along the slice normal in mm, orientation and spacing as stored: what finds gaps, doubles and mixtures.
    position REAL, orientation TEXT NOT NULL, spacing TEXT NOT NULL, acquisition_number TEXT NOT NULL, patient_age TEXT NOT NULL,
    date TEXT NOT NULL, remark TEXT, excluded TEXT,
    -- What tells volumes of one series apart (echo, temporal position, b-value, …), and who the file says the patient is.
    phase TEXT NOT NULL DEFAULT '', person TEXT NOT NULL DEFAULT '',
    -- 1 where whoever added the row adds to its series' counts, a batch at a time; else a trigger does, row by row.
    counted INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX instance_series ON instance (series);
  CREATE INDEX instance_sop ON instance (sop_uid);
  -- Instances of a series by what decides on withholding them (samples -1: not stated), counted as those of the series
  -- are: grouping a million rows takes too long for a summary.
  CREATE TABLE series_kind (
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    sop_class TEXT NOT NULL, image_type TEXT NOT NULL, burned_in TEXT NOT NULL, samples INTEGER NOT NULL,
    instances INTEGER NOT NULL, included INTEGER NOT NULL,
    PRIMARY KEY (series, sop_class, image_type, burned_in, samples)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER instance_added AFTER INSERT ON instance WHEN NOT new.counted BEGIN
    UPDATE series SET instances = instances + 1, included = included + (new.excluded IS NULL), examined = min(examined, 0)
      WHERE id = new.series;
    INSERT INTO series_kind VALUES (new.series, new.sop_class, new.image_type, new.burned_in, coalesce(new.samples, -1), 1, new.excluded IS NULL)
      ON CONFLICT DO UPDATE SET instances = instances + 1, included = included + excluded.included;
  END;
  CREATE TRIGGER instance_removed AFTER DELETE ON instance BEGIN
    UPDATE series SET instances = instances - 1, included = included - (old.excluded IS NULL), examined = -1 WHERE id = old.series;
    UPDATE series_kind SET instances = instances - 1, included = included - (old.excluded IS NULL)
      WHERE series = old.series AND sop_class = old.sop_class AND image_type = old.image_type AND burned_in = old.burned_in AND samples = coalesce(old.samples, -1);
  END;
  CREATE TRIGGER instance_excluded AFTER UPDATE OF excluded ON instance WHEN (old.excluded IS NULL) <> (new.excluded IS NULL) BEGIN
    UPDATE series SET included = included + (new.excluded IS NULL) - (old.excluded IS NULL) WHERE id = new.series;
    UPDATE series_kind SET included = included + (new.excluded IS NULL) - (old.excluded IS NULL)
      WHERE series = new.series AND sop_class = new.sop_class AND image_type = new.image_type AND burned_in = new.burned_in AND samples = coalesce(new.samples, -1);
  END;
  CREATE TRIGGER instance_moved AFTER UPDATE OF series ON instance BEGIN
    UPDATE series_kind SET instances = instances - 1, included = included - (old.excluded IS NULL)
      WHERE series = old.series AND sop_class = old.sop_class AND image_type = old.image_type AND burned_in = old.burned_in AND samples = coalesce(old.samples, -1);
    INSERT INTO series_kind VALUES (new.series, new.sop_class, new.image_type, new.burned_in, coalesce(new.samples, -1), 1, new.excluded IS NULL)
      ON CONFLICT DO UPDATE SET instances = instances + 1, included = included + excluded.included;
  END;

  CREATE TABLE finding (
    key TEXT PRIMARY KEY, kind TEXT NOT NULL, severity TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL,
    series INTEGER REFERENCES series(id) ON DELETE CASCADE, patient INTEGER REFERENCES patient(id) ON DELETE CASCADE,
    instances INTEGER NOT NULL,
    -- Digest of what was found: an acceptance holds only for what was accepted.
    basis TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX finding_series ON finding (series);
  CREATE INDEX finding_patient ON finding (patient);
  CREATE INDEX finding_kind ON finding (kind);
  -- The instances that "leave out" takes out (of doubles: all but the first).
  CREATE TABLE finding_instance (
    finding TEXT NOT NULL REFERENCES finding(key) ON DELETE CASCADE, instance INTEGER NOT NULL REFERENCES instance(id) ON DELETE CASCADE,
    PRIMARY KEY (finding, instance)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX finding_instance_instance ON finding_instance (instance);

  CREATE TABLE clinical_column (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT, filled INTEGER NOT NULL, distinct_values INTEGER NOT NULL
  ) STRICT;
  -- Joined by the original patient ID when it is read, so that the join never lags behind the library. row: line of the file.
  CREATE TABLE clinical_row (row INTEGER PRIMARY KEY, patient_id TEXT NOT NULL DEFAULT '', cells TEXT NOT NULL) STRICT;
  CREATE INDEX clinical_patient ON clinical_row (patient_id);

  CREATE TABLE release (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, draft INTEGER NOT NULL, state TEXT NOT NULL,
    folder TEXT NOT NULL, plan TEXT NOT NULL, timestamp TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT,
    packaged INTEGER NOT NULL DEFAULT 0, withheld INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0,
    identifier TEXT NOT NULL DEFAULT ''
  ) STRICT;
  -- What became of each instance in a release. It is current only while its key matches what the plan would give.
  CREATE TABLE output (
    release INTEGER NOT NULL REFERENCES release(id) ON DELETE CASCADE, instance INTEGER NOT NULL REFERENCES instance(id) ON DELETE CASCADE,
    key TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, path TEXT, size INTEGER, sha256 TEXT, pixel_sha256 TEXT,
    -- The new SOP Instance UID; no two objects of one release may share one.
    sop_uid TEXT, details TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (release, instance)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX output_sop ON output (release, sop_uid) WHERE state = 'written';
  CREATE UNIQUE INDEX output_path ON output (release, path) WHERE state = 'written';
  -- Without it every instance that goes would search all outputs.
  CREATE INDEX output_instance ON output (instance);
  `,
  `
  -- What the search of written files found: one row for the same text at the same place of the same patient, however many
  -- objects carry it. file: path in the package where it was no image; plan: the rules under which it was found.
  CREATE TABLE residual (
    key TEXT PRIMARY KEY, patient INTEGER REFERENCES patient(id) ON DELETE CASCADE, plan TEXT NOT NULL, file TEXT NOT NULL,
    place TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, context TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX residual_patient ON residual (patient);
  CREATE TABLE residual_instance (
    residual TEXT NOT NULL REFERENCES residual(key) ON DELETE CASCADE, instance INTEGER NOT NULL REFERENCES instance(id) ON DELETE CASCADE,
    PRIMARY KEY (residual, instance)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX residual_instance_instance ON residual_instance (instance);
  `,
  `
  -- Who is who. A split patient ID has a row a part: its scope names the part, part_of the scope of the ID itself.
  -- subject: the row that stands for the person, of all rows that a curator joined; identity_*: what that person's
  -- pseudonym is derived from where it is not the row's own scope and ID. near_id: the ID as lists are matched by.
  ALTER TABLE patient ADD COLUMN part_of TEXT;
  ALTER TABLE patient ADD COLUMN subject INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE patient ADD COLUMN identity_scope TEXT;
  ALTER TABLE patient ADD COLUMN identity_id TEXT;
  ALTER TABLE patient ADD COLUMN near_id TEXT NOT NULL DEFAULT '';
  -- The line of the list of opted-out patients that this row matches.
  ALTER TABLE patient ADD COLUMN opted_out INTEGER;
  UPDATE patient SET subject = id;
  CREATE INDEX patient_subject ON patient (subject);
  CREATE INDEX patient_near ON patient (near_id);
  CREATE INDEX patient_part ON patient (part_of, patient_id) WHERE part_of IS NOT NULL;
  CREATE TRIGGER patient_added AFTER INSERT ON patient BEGIN
    UPDATE patient SET subject = new.id WHERE id = new.id;
  END;
  -- Where the row that stands for a person goes, the next one stands for them.
  CREATE TRIGGER patient_removed AFTER DELETE ON patient WHEN EXISTS (SELECT 1 FROM patient WHERE subject = old.id) BEGIN
    UPDATE patient SET subject = (SELECT min(id) FROM patient WHERE subject = old.id) WHERE subject = old.id;
  END;
  CREATE TABLE opted_out (line INTEGER PRIMARY KEY, id TEXT NOT NULL, issuer TEXT NOT NULL, near_id TEXT NOT NULL) STRICT;
  CREATE INDEX opted_out_near ON opted_out (near_id);
  `,
  `
  -- An archive that is read through is a root of its own: path is where its members lie as numbers, within the source
  -- folder that holds it, shown its own path, stamp its size, time and number when it was unpacked.
  ALTER TABLE root ADD COLUMN within INTEGER REFERENCES root(id) ON DELETE CASCADE;
  ALTER TABLE root ADD COLUMN shown TEXT;
  ALTER TABLE root ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
  -- Members by number: their names, and why one is not there.
  CREATE TABLE member (
    root INTEGER NOT NULL REFERENCES root(id) ON DELETE CASCADE, path TEXT NOT NULL, name TEXT NOT NULL, reason TEXT,
    PRIMARY KEY (root, path)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The survey: what every included file says about its patient, and each distinct text that may stay, once.
  -- stale: an instance went, changed or was left out since; the series is then read again as a whole.
  CREATE TABLE survey_series (
    series INTEGER PRIMARY KEY REFERENCES series(id) ON DELETE CASCADE, instances INTEGER NOT NULL, stale INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE survey_instance (
    instance INTEGER PRIMARY KEY REFERENCES instance(id) ON DELETE CASCADE, series INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX survey_instance_series ON survey_instance (series);
  CREATE TRIGGER survey_instance_removed AFTER DELETE ON survey_instance BEGIN
    UPDATE survey_series SET stale = 1 WHERE series = old.series;
  END;
  CREATE TRIGGER survey_instance_changed AFTER UPDATE OF excluded, header_digest ON instance
    WHEN (old.excluded IS NULL) <> (new.excluded IS NULL) OR old.header_digest <> new.header_digest BEGIN
    UPDATE survey_series SET stale = 1 WHERE series = new.series;
  END;
  CREATE TRIGGER survey_instance_moved AFTER UPDATE OF series ON instance WHEN old.series <> new.series BEGIN
    DELETE FROM survey_instance WHERE instance = new.id;
    UPDATE survey_series SET stale = 1 WHERE series = new.series;
  END;
  -- Persons whose texts wait to be judged again: their identifiers or their texts may have changed.
  CREATE TABLE survey_patient (
    patient INTEGER PRIMARY KEY REFERENCES patient(id) ON DELETE CASCADE, judged INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX survey_patient_waiting ON survey_patient (patient) WHERE judged = 0;
  CREATE TRIGGER survey_subject_changed AFTER UPDATE OF subject ON patient WHEN old.subject <> new.subject AND old.subject <> 0 BEGIN
    INSERT INTO survey_patient SELECT id, 0 FROM patient WHERE id IN (old.subject, new.subject)
      ON CONFLICT DO UPDATE SET judged = 0;
  END;
  CREATE TRIGGER survey_series_moved AFTER UPDATE OF study ON series WHEN old.study <> new.study BEGIN
    INSERT INTO survey_patient SELECT subject, 0 FROM patient JOIN study ON study.patient = patient.id
      WHERE study.id IN (old.study, new.study) ON CONFLICT DO UPDATE SET judged = 0;
  END;
  CREATE TABLE series_identifier (
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE, kind TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (series, kind, value)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE text_value (
    id INTEGER PRIMARY KEY,
    -- Digest of attribute and value: under it a decision is kept and found again.
    key TEXT NOT NULL UNIQUE,
    attribute TEXT NOT NULL, vr TEXT NOT NULL, mode TEXT NOT NULL, value TEXT NOT NULL,
    -- What is suggested without knowing any patient (JSON); NULL until it was judged.
    base TEXT,
    -- The strictest suggestion over all patients that carry the value, and how many of them it names.
    action TEXT NOT NULL DEFAULT 'remove', after TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '',
    sure INTEGER NOT NULL DEFAULT 0, named INTEGER NOT NULL DEFAULT 0,
    -- Counted over what is included, at the end of each survey.
    instances INTEGER NOT NULL DEFAULT 0, series INTEGER NOT NULL DEFAULT 0, patients INTEGER NOT NULL DEFAULT 0,
    example INTEGER NOT NULL DEFAULT 0,
    -- Follow the decisions of the scopes deidentify.value and deidentify.imported.
    decided TEXT, replacement TEXT, imported TEXT, imported_replacement TEXT
  ) STRICT;
  CREATE INDEX text_value_attribute ON text_value (attribute, id);
  CREATE INDEX text_value_waiting ON text_value (id) WHERE sure = 0 AND decided IS NULL AND instances > 0;
  CREATE TABLE text_use (
    value INTEGER NOT NULL, series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    instances INTEGER NOT NULL, example INTEGER NOT NULL, PRIMARY KEY (value, series)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX text_use_series ON text_use (series);
  -- Where a value is judged otherwise for one patient than for anybody. names: it holds something of this patient.
  CREATE TABLE text_hit (
    value INTEGER NOT NULL, patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    names INTEGER NOT NULL, action TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL, sure INTEGER NOT NULL,
    PRIMARY KEY (value, patient)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX text_hit_patient ON text_hit (patient);

  -- Distinct private attributes by creator, group and low byte of the element; up to five values as examples (JSON).
  CREATE TABLE private_attribute (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, creator TEXT NOT NULL, "group" INTEGER NOT NULL,
    element INTEGER NOT NULL, vr TEXT NOT NULL, examples TEXT NOT NULL DEFAULT '[]', decided TEXT, reason TEXT
  ) STRICT;
  CREATE TABLE private_use (
    attribute INTEGER NOT NULL, series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    instances INTEGER NOT NULL, example INTEGER NOT NULL, PRIMARY KEY (attribute, series)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX private_use_series ON private_use (series);
  `,
  `
  -- Who is who and the survey: an image under another series row is read again there, and whoever gains images or names
  -- has the values they carry judged again.
  CREATE TRIGGER instance_rehomed AFTER UPDATE OF series ON instance WHEN old.series <> new.series BEGIN
    DELETE FROM survey_instance WHERE instance = new.id;
  END;
  CREATE TRIGGER series_rehomed AFTER UPDATE OF study ON series
    WHEN old.study <> new.study AND EXISTS (SELECT 1 FROM survey_series) BEGIN
    INSERT INTO survey_patient SELECT patient.subject, 0 FROM study JOIN patient ON patient.id = study.patient
      WHERE study.id = new.study ON CONFLICT DO UPDATE SET judged = 0;
  END;
  CREATE TRIGGER patient_joined AFTER UPDATE OF subject ON patient
    WHEN old.subject <> new.subject AND EXISTS (SELECT 1 FROM survey_series) BEGIN
    INSERT INTO survey_patient SELECT id, 0 FROM patient WHERE id IN (old.subject, new.subject)
      ON CONFLICT DO UPDATE SET judged = 0;
  END;
  `,
  `
  -- Counting the values of each attribute reads the index alone.
  DROP INDEX text_value_attribute;
  CREATE INDEX text_value_attribute ON text_value (attribute, sure, decided, instances);
  `,
  `
  -- What was done to the attributes of written objects (packed rows), each distinct trail once; rules by number.
  CREATE TABLE trail (digest TEXT PRIMARY KEY, rows BLOB NOT NULL) STRICT;
  CREATE TABLE trail_rule (id INTEGER PRIMARY KEY, action TEXT NOT NULL, rule TEXT NOT NULL, UNIQUE (action, rule)) STRICT;
  `,
  `
  -- Pixels: instances of a series are counted by size too, with their frames, so that groups of objects that look alike
  -- need no look at a million rows.
  DROP TRIGGER instance_added;
  DROP TRIGGER instance_removed;
  DROP TRIGGER instance_excluded;
  DROP TRIGGER instance_moved;
  DROP TABLE series_kind;
  CREATE TABLE series_kind (
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    sop_class TEXT NOT NULL, image_type TEXT NOT NULL, burned_in TEXT NOT NULL, samples INTEGER NOT NULL,
    rows INTEGER NOT NULL, columns INTEGER NOT NULL,
    -- frames: of the included instances.
    instances INTEGER NOT NULL, included INTEGER NOT NULL, frames INTEGER NOT NULL,
    PRIMARY KEY (series, sop_class, image_type, burned_in, samples, rows, columns)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO series_kind SELECT series, sop_class, image_type, burned_in, coalesce(samples, -1), coalesce(rows, -1),
      coalesce(columns, -1), count(*), sum(excluded IS NULL), sum(iif(excluded IS NULL, frames, 0))
    FROM instance GROUP BY 1, 2, 3, 4, 5, 6, 7;
  CREATE TRIGGER instance_added AFTER INSERT ON instance WHEN NOT new.counted BEGIN
    UPDATE series SET instances = instances + 1, included = included + (new.excluded IS NULL), examined = min(examined, 0)
      WHERE id = new.series;
    INSERT INTO series_kind VALUES (new.series, new.sop_class, new.image_type, new.burned_in, coalesce(new.samples, -1),
        coalesce(new.rows, -1), coalesce(new.columns, -1), 1, new.excluded IS NULL, iif(new.excluded IS NULL, new.frames, 0))
      ON CONFLICT DO UPDATE SET instances = instances + 1, included = included + excluded.included, frames = frames + excluded.frames;
  END;
  CREATE TRIGGER instance_removed AFTER DELETE ON instance BEGIN
    UPDATE series SET instances = instances - 1, included = included - (old.excluded IS NULL), examined = -1 WHERE id = old.series;
    UPDATE series_kind SET instances = instances - 1, included = included - (old.excluded IS NULL),
        frames = frames - iif(old.excluded IS NULL, old.frames, 0)
      WHERE series = old.series AND sop_class = old.sop_class AND image_type = old.image_type AND burned_in = old.burned_in
        AND samples = coalesce(old.samples, -1) AND rows = coalesce(old.rows, -1) AND columns = coalesce(old.columns, -1);
  END;
  CREATE TRIGGER instance_excluded AFTER UPDATE OF excluded ON instance WHEN (old.excluded IS NULL) <> (new.excluded IS NULL) BEGIN
    UPDATE series SET included = included + (new.excluded IS NULL) - (old.excluded IS NULL) WHERE id = new.series;
    UPDATE series_kind SET included = included + (new.excluded IS NULL) - (old.excluded IS NULL),
        frames = frames + new.frames * ((new.excluded IS NULL) - (old.excluded IS NULL))
      WHERE series = new.series AND sop_class = new.sop_class AND image_type = new.image_type AND burned_in = new.burned_in
        AND samples = coalesce(new.samples, -1) AND rows = coalesce(new.rows, -1) AND columns = coalesce(new.columns, -1);
  END;
  CREATE TRIGGER instance_moved AFTER UPDATE OF series ON instance BEGIN
    UPDATE series_kind SET instances = instances - 1, included = included - (old.excluded IS NULL),
        frames = frames - iif(old.excluded IS NULL, old.frames, 0)
      WHERE series = old.series AND sop_class = old.sop_class AND image_type = old.image_type AND burned_in = old.burned_in
        AND samples = coalesce(old.samples, -1) AND rows = coalesce(old.rows, -1) AND columns = coalesce(old.columns, -1);
    INSERT INTO series_kind VALUES (new.series, new.sop_class, new.image_type, new.burned_in, coalesce(new.samples, -1),
        coalesce(new.rows, -1), coalesce(new.columns, -1), 1, new.excluded IS NULL, iif(new.excluded IS NULL, new.frames, 0))
      ON CONFLICT DO UPDATE SET instances = instances + 1, included = included + excluded.included, frames = frames + excluded.frames;
  END;

  -- Groups of objects that were read and look alike. kind: digest of what the index knows; layout: where text is, '' for
  -- none seen. look: the cells with text of the object that began the group (JSON). suggested, example: of what was read.
  CREATE TABLE pixel_group (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, layout TEXT NOT NULL, look TEXT NOT NULL DEFAULT '',
    suggested TEXT NOT NULL DEFAULT '[]', example INTEGER, example_frame INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, layout)
  ) STRICT;
  -- What reading the frames of one object gave. state: seen (its frames were looked at, words not read yet), member of
  -- its group, outlier (needs its own decision), unreadable (with the reason; stays withheld). wants: words are to be read.
  CREATE TABLE pixel_object (
    instance INTEGER PRIMARY KEY REFERENCES instance(id) ON DELETE CASCADE, series INTEGER NOT NULL,
    kind TEXT NOT NULL, "group" INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT, wants INTEGER NOT NULL DEFAULT 0,
    outlier INTEGER NOT NULL DEFAULT 0,
    frames INTEGER NOT NULL, texts INTEGER NOT NULL DEFAULT 0, identifying INTEGER NOT NULL DEFAULT 0,
    -- Masks (JSON) that hide everything that should not be seen, as far as the program can tell.
    suggested TEXT NOT NULL DEFAULT '[]'
  ) STRICT;
  CREATE INDEX pixel_object_group ON pixel_object ("group", state, instance);
  CREATE INDEX pixel_object_series ON pixel_object (series);
  CREATE INDEX pixel_object_seen ON pixel_object (kind, instance) WHERE state = 'seen';
  -- Frames of one object that look alike; frame: the one that was read for them. runs: first and last frames (JSON).
  CREATE TABLE pixel_look (
    instance INTEGER NOT NULL REFERENCES pixel_object(instance) ON DELETE CASCADE, place INTEGER NOT NULL,
    frame INTEGER NOT NULL, alike INTEGER NOT NULL, runs TEXT NOT NULL, cells TEXT NOT NULL,
    outlier INTEGER NOT NULL, texts INTEGER NOT NULL, PRIMARY KEY (instance, place)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE pixel_text (
    instance INTEGER NOT NULL REFERENCES pixel_object(instance) ON DELETE CASCADE, frame INTEGER NOT NULL, place INTEGER NOT NULL,
    x INTEGER NOT NULL, y INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    text TEXT NOT NULL, confidence REAL NOT NULL, identifier TEXT, why TEXT NOT NULL, standing TEXT NOT NULL,
    PRIMARY KEY (instance, frame, place)
  ) STRICT, WITHOUT ROWID;
  -- Read objects by series, group and state, of those that are included one by one.
  CREATE TABLE pixel_count (
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE, "group" INTEGER NOT NULL, state TEXT NOT NULL,
    instances INTEGER NOT NULL, frames INTEGER NOT NULL, texts INTEGER NOT NULL, identifying INTEGER NOT NULL,
    PRIMARY KEY (series, "group", state)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER pixel_object_added AFTER INSERT ON pixel_object
    WHEN EXISTS (SELECT 1 FROM instance WHERE id = new.instance AND excluded IS NULL) BEGIN
    INSERT INTO pixel_count VALUES (new.series, new."group", new.state, 1, new.frames, new.texts, new.identifying)
      ON CONFLICT DO UPDATE SET instances = instances + 1, frames = frames + excluded.frames,
        texts = texts + excluded.texts, identifying = identifying + excluded.identifying;
  END;
  CREATE TRIGGER pixel_object_went BEFORE DELETE ON instance WHEN old.excluded IS NULL BEGIN
    UPDATE pixel_count SET (instances, frames, texts, identifying) = (
        SELECT pixel_count.instances - 1, pixel_count.frames - o.frames, pixel_count.texts - o.texts, pixel_count.identifying - o.identifying
        FROM pixel_object AS o WHERE o.instance = old.id)
      WHERE (series, "group", state) = (SELECT series, "group", state FROM pixel_object WHERE instance = old.id);
    DELETE FROM pixel_object WHERE instance = old.id;
  END;
  CREATE TRIGGER pixel_object_changed AFTER UPDATE OF series, "group", state, texts, identifying ON pixel_object
    WHEN EXISTS (SELECT 1 FROM instance WHERE id = new.instance AND excluded IS NULL) BEGIN
    UPDATE pixel_count SET instances = instances - 1, frames = frames - old.frames, texts = texts - old.texts,
        identifying = identifying - old.identifying
      WHERE series = old.series AND "group" = old."group" AND state = old.state;
    INSERT INTO pixel_count VALUES (new.series, new."group", new.state, 1, new.frames, new.texts, new.identifying)
      ON CONFLICT DO UPDATE SET instances = instances + 1, frames = frames + excluded.frames,
        texts = texts + excluded.texts, identifying = identifying + excluded.identifying;
  END;
  CREATE TRIGGER pixel_object_excluded AFTER UPDATE OF excluded ON instance
    WHEN (old.excluded IS NULL) <> (new.excluded IS NULL) AND EXISTS (SELECT 1 FROM pixel_object WHERE instance = new.id) BEGIN
    INSERT INTO pixel_count SELECT series, "group", state, 0, 0, 0, 0 FROM pixel_object WHERE instance = new.id
      ON CONFLICT DO NOTHING;
    UPDATE pixel_count SET (instances, frames, texts, identifying) = (
        SELECT pixel_count.instances + sign, pixel_count.frames + sign * o.frames, pixel_count.texts + sign * o.texts,
          pixel_count.identifying + sign * o.identifying
        FROM (SELECT *, iif(new.excluded IS NULL, 1, -1) AS sign FROM pixel_object WHERE instance = new.id) AS o)
      WHERE (series, "group", state) = (SELECT series, "group", state FROM pixel_object WHERE instance = new.id);
  END;
  CREATE TRIGGER pixel_object_moved AFTER UPDATE OF series ON instance WHEN old.series <> new.series BEGIN
    UPDATE pixel_object SET series = new.series WHERE instance = new.id;
    DELETE FROM pixel_series_decision WHERE series IN (old.series, new.series);
  END;
  -- Follow the decisions of the scopes deidentify.pixels.series and .instance (JSON, as decided). A series that gains
  -- an image was not seen whole: what was said of it holds no more.
  CREATE TABLE pixel_series_decision (
    series INTEGER PRIMARY KEY REFERENCES series(id) ON DELETE CASCADE, decision TEXT NOT NULL
  ) STRICT;
  CREATE TABLE pixel_instance_decision (
    instance INTEGER PRIMARY KEY REFERENCES instance(id) ON DELETE CASCADE, decision TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER pixel_series_grew AFTER UPDATE OF instances ON series WHEN new.instances > old.instances BEGIN
    DELETE FROM pixel_series_decision WHERE series = new.id;
  END;
  `,
  `
  -- whole: all that lies in the folder is known; 0 while it is walked or first read.
  ALTER TABLE root ADD COLUMN whole INTEGER NOT NULL DEFAULT 1;
  -- Whoever adds a file or an instance counts it, a batch at a time: a trigger costs as much as a third of the row.
  DROP TRIGGER file_added;
  DROP TRIGGER instance_added;
  -- Nearly every file is an instance; an index that names them all only costs.
  DROP INDEX file_kind;
  CREATE INDEX file_other ON file (kind) WHERE kind <> 'instance';
  `,
  `
  -- Faces: what the survey read of each series about head and extent (z of the outermost corners in mm), and how a series
  -- compares with one that another tool defaced. Series that were read before are read once more.
  CREATE TABLE face_fact (
    series INTEGER PRIMARY KEY REFERENCES series(id) ON DELETE CASCADE, names TEXT, sections INTEGER NOT NULL,
    low REAL, high REAL, age REAL
  ) STRICT;
  CREATE TABLE face_match (
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE, defaced INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    -- Of the files of both: a comparison holds for what was compared.
    basis TEXT NOT NULL, fits INTEGER NOT NULL, faults TEXT NOT NULL,
    slices INTEGER NOT NULL, voxels INTEGER NOT NULL, changed INTEGER NOT NULL, PRIMARY KEY (series, defaced)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX face_match_defaced ON face_match (defaced);
  UPDATE survey_series SET stale = 1;
  `,
  `
  -- Pixels: the boxes of the cheap look, until words are read in them; where text is in an object as a whole, and where
  -- an ultrasound object says that its picture is.
  ALTER TABLE pixel_look ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE pixel_object ADD COLUMN cells TEXT NOT NULL DEFAULT '';
  ALTER TABLE pixel_object ADD COLUMN regions TEXT NOT NULL DEFAULT '[]';
  CREATE INDEX pixel_object_wants ON pixel_object (instance) WHERE wants = 1;
  `,
  `
  -- Said twice: survey_instance_moved, survey_series_moved and survey_subject_changed do what these did, and more.
  DROP TRIGGER instance_rehomed;
  DROP TRIGGER series_rehomed;
  DROP TRIGGER patient_joined;
  `,
  `
  -- lifted: read with the texts of objects that only their pixels left out, because a decision takes some of them in.
  ALTER TABLE survey_series ADD COLUMN lifted INTEGER NOT NULL DEFAULT 0;
  UPDATE survey_series SET stale = 1;
  `,
  `
  -- Encapsulated documents: what reading each found, and of what (its file, the patient's identifiers, the profile) that holds.
  CREATE TABLE document_fact (
    instance INTEGER PRIMARY KEY REFERENCES instance(id) ON DELETE CASCADE, basis TEXT NOT NULL, reading TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- Videos are few among images; those of MPEG-2, MPEG-4 and HEVC (PS3.5 8.2.5 to 8.2.8).
  CREATE INDEX instance_video ON instance (series) WHERE transfer_syntax GLOB '1.2.840.10008.1.2.4.10[0-8]*';
  `,
  `
  -- A filter on files goes from series to files without touching the wide rows between them.
  DROP INDEX instance_series;
  CREATE INDEX instance_series ON instance (series, file);
  `,
  `
  -- mark: another one with every patient that comes, goes, is joined with another or told apart, so that nobody counts them
  -- all to see whether names still hold. By chance and not counted: what was rolled back must not come again.
  CREATE TABLE patient_change (id INTEGER PRIMARY KEY CHECK (id = 1), mark TEXT NOT NULL) STRICT;
  INSERT INTO patient_change VALUES (1, hex(randomblob(8)));
  CREATE TRIGGER patient_change_came AFTER INSERT ON patient
    BEGIN UPDATE patient_change SET mark = hex(randomblob(8)); END;
  CREATE TRIGGER patient_change_went AFTER DELETE ON patient
    BEGIN UPDATE patient_change SET mark = hex(randomblob(8)); END;
  CREATE TRIGGER patient_change_became AFTER UPDATE OF id, scope, patient_id, name, subject, identity_scope, identity_id ON patient
    WHEN (OLD.id, OLD.scope, OLD.patient_id, OLD.name, OLD.subject, OLD.identity_scope, OLD.identity_id)
      IS NOT (NEW.id, NEW.scope, NEW.patient_id, NEW.name, NEW.subject, NEW.identity_scope, NEW.identity_id)
    BEGIN UPDATE patient_change SET mark = hex(randomblob(8)); END;
  `,
  `
  -- Plain pictures at which a glance found nothing like text. Those in which it did have a row in pixel_object.
  CREATE TABLE pixel_glance (instance INTEGER PRIMARY KEY REFERENCES instance(id) ON DELETE CASCADE) STRICT;
  -- Whether text was found in any picture is asked once a patient.
  CREATE INDEX pixel_count_texts ON pixel_count (texts) WHERE texts > 0;
  `,
];
