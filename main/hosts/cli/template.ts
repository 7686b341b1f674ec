/** The commented recipe that `fairpack recipe --template` prints. What is commented out is optional. */
export const template = `# Recipe of a Fairpack run. Check it:  fairpack recipe --check recipe.yaml
# Run it:  fairpack run recipe.yaml --workspace project --out packages --draft
fairpack: 1

# Folders with DICOM files; paths start at the folder of this recipe. Sources are only read.
sources: [images]

# Patients who must not be in: a CSV with one original patient ID a line.
# exclusions: opted-out.csv

# Zip and tar archives among the sources: read what they hold, or only name them.
# library: { archives: read }       # read | name

dataset:
  title: Lung CT of two hospitals
  description: Say in at least 50 characters what the images show, of whom, and what they were collected for.
  creators:
    - family: Roe
      given: Ana
      # orcid: 0000-0002-1825-0097
      # affiliation: University of Somewhere
      # ror: https://ror.org/02mhbdp94
  # nickname: Two-Lungs              # folder and archive names
  # version: 1.0.0
  # keywords: [lung, CT]
  # contact: { name: Data office, email: data@example.org }
  # publisher: University of Somewhere
  # funding: [{ funder: Science Foundation, award: ABC-1 }]
  # ethics:
  #   approval: Reference number of the vote
  #   consent: Waived by the committee
  #   country: DE
  #   basis: Legal basis of sharing
  #   approver: Ethics committee of the University of Somewhere
  #   documents: []
  # condition: [{ name: Lung cancer, code: "MONDO:0008903", scheme: MONDO }]
  # code: [{ url: https://example.org/code, license: Apache-2.0 }]
  # preprocessing: [{ step: none }]
  # doi: 10.1234/example
  # related: [{ relation: IsDerivedFrom, id: https://doi.org/10.1234/example }]
  # purpose: What the data are good for
  # limitations: What they are not good for
  # acknowledgements: Whom to thank

# One row a patient; columns are proposed from their names where this is left out.
# clinical:
#   file: clinical.csv
#   patient: patient_id
#   columns: { sex: sex, age: age, ethnicity: ethnicity, site: site, label: label }

# deidentification:
#   preset: tcia                     # tcia | basic | custom
#   options:                         # where given: all options that are on, instead of the preset's
#     retain: [patient-characteristics, device-identity, modified-dates, safe-private]
#     clean: [descriptors, structured-content, graphics]
#   rules: [{ tag: SeriesDescription, action: remove, reason: holds names }]   # keep | remove | empty | replace | clean
#   text: suggested                  # suggested | refuse: text nobody reviewed: apply the suggestion (in doubt: remove), or stop
#   pixels: withhold                 # withhold | mask: images that may carry burned-in text: left out, or what is found is masked
#                                    # (the package is stamped "pixels unseen"; open targets refuse it)
#   undecided: withhold              # withhold | refuse: objects that need a person's decision
#   faces: withhold                  # head scans nobody decided on, in an open release: left out. Or { accept: the reason },
#                                    # or { file: faces.csv }: series_uid,decision,reason,replacement_uid,confirmed
#   documents: withhold              # encapsulated documents and video: left out. Or { admit: the reason, kinds: [PDF, CDA, STL, OBJ, MTL] }:
#                                    # those that a program read whole and that name nobody (stamped "documents unseen"; open
#                                    # targets refuse it), or { file: documents.csv }: sop_instance_uid,decision,reason,looked,dismissed
#   pseudonyms: { prefix: LUNG-, style: number, digits: 4 }   # number: running, in keyed order | code: keyed
#                                    # or a table original,pseudonym: { file: pseudonyms.csv, missing: withhold }
#   uidRoot: 1.2.826.0.1.3680043.10.99999   # an own root for new UIDs instead of 2.25

# labels: { mapping: series-labels.csv }   # CSV: modality,description,label

# How the truth was established; what stays open is printed in the card.
# reference: { type: multi-reader, description: Two radiologists read every CT, independent: true }

license: { id: CC-BY-4.0 }
# license: { id: CC-BY-4.0, dataUse: [DUO:0000042] }

# Signatures count only with the hash that the reviewed run printed.
# signoff: [{ name: Ana Roe, role: Data steward, statement: I looked at every check, reviewed: <hash> }]

# release:
#   access: open                     # open | controlled; required unless --draft
#   layout: readable                 # readable | uid
#   archives: per-patient            # per-patient | none
#   targets: []                      # tcia | zenodo | idc | eucaim
#   timestamp: 2026-11-01T00:00:00Z  # the same timestamp gives the same bytes
`;
