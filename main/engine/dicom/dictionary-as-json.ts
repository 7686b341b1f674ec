/**
 * For the build: the dictionary of dcmjs as JSON, and without what is not used of it. dcmjs has it as a literal of 1.4 MB,
 * of which every thread that loads it keeps 15 MB for good.
 */
import { dictionary } from 'dcmjs/dictionary';

const own = '\0dictionary';

/** A plugin of the bundler that answers for the module `dcmjs/dictionary`. */
export const dictionaryAsJson = {
  name: 'dictionary-as-json',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'dcmjs/dictionary' ? own : undefined),
  load(id: string) {
    if (id !== own) return undefined;
    const used = Object.fromEntries(Object.entries(dictionary).map(([key, { vr, name }]) => [key, { vr, name }]));
    return `export const dictionary = JSON.parse(${JSON.stringify(JSON.stringify(used))});`;
  },
};
