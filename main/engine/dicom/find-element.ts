/** Finds an element of a data set by its tag. */
import type { DataSet, Element } from './types.ts';

/** Undefined where the data set itself has none; nothing nested is looked at. */
export const findElement = (dataSet: DataSet, tag: number): Element | undefined =>
  dataSet.elements.find((element) => element.tag === tag);
