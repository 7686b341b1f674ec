/** Saves a table of a step as a CSV file, through the browser's own download. */
import type { CsvTable } from '#shared/contract/index.ts';
import { act } from './act.svelte.ts';
import { client } from './client.ts';

export async function saveCsv(table: CsvTable): Promise<void> {
  const bytes = await act('The table was not saved', () => client.bytes({ kind: 'csv', table }));
  if (!bytes) return;
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${table.replace('.', '-')}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
