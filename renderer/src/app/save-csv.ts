/** Saves a table of a step as a CSV or JSON file, through the browser's own download. */
import type { CsvTable } from '#shared/contract/index.ts';
import { act } from './act.svelte.ts';
import { client } from './client.ts';

export async function saveCsv(table: CsvTable, format: 'csv' | 'json' = 'csv'): Promise<void> {
  const bytes = await act('The table was not saved', () => client.bytes({ kind: 'csv', table, format }));
  if (!bytes) return;
  const type = format === 'json' ? 'application/json' : 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${table.replace('.', '-')}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
