/** One line of Tree, and how its children are fetched. */
import type { IconName } from './icon-names.ts';

export interface TreeItem {
  key: string;
  label: string;
  /** Fainter, after the label. */
  note?: string;
  count?: number;
  icon?: IconName;
  /** The tree may draw a small picture instead of the icon. */
  pictured?: boolean;
  opens: boolean;
}
/** Children of an item (null: the roots), a window at a time. */
export type LoadChildren = (
  parent: TreeItem | null,
  offset: number,
  limit: number,
) => Promise<{ total: number; rows: TreeItem[] }>;
