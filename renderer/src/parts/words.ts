/** Numbers, sizes, dates and durations as words, the same everywhere. */

export const count = (value: number): string => value.toLocaleString('en');
/** `1 file`, `3 files`; give the plural where it is not the word with an s. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** Bytes in powers of 1000, as file managers and archives count them. */
export function bytes(value: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let at = 0;
  while (value >= 1000 && at < units.length - 1) {
    value /= 1000;
    at += 1;
  }
  return `${at === 0 ? count(value) : value.toFixed(value < 10 ? 1 : 0)} ${units[at]}`;
}

/** Seconds as `16 s`, `4 min`, `2 h 10 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** DICOM's `20190314` as `14 Mar 2019`; what is no date stays as it is. */
export function dicomDate(text: string): string {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const month =
    match && ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(match[2]) - 1];
  return match && month ? `${match[3]} ${month} ${match[1]}` : text;
}

/** An ISO time as `today, 14:02` or `9 Nov 2026`. */
export function when(iso: string, now = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  if (date.toDateString() === now.toDateString())
    return `today, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

export const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
