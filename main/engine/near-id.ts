/** What two spellings of one patient ID share: letter case, blanks and leading zeros do not count. */
export const nearId = (id: string): string =>
  id
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=.)/, '');
