/** Finds an element of a data set by its tag. */
import type { DataSet, Element } from './types.ts';

/** Undefined where the data set itself has none; nothing nested is looked at. */
export function findElement({ elements }: DataSet, tag: number): Element | undefined {
  // A loop: hundreds of elements are looked through some twenty times a file.
  for (let index = 0; index < elements.length; index += 1) if (elements[index]!.tag === tag) return elements[index];
  return undefined;
}
