/** Shortcuts of the whole window, and the list of keys that the `?` sheet shows. */
import { untrack } from 'svelte';

export interface KeyLine {
  keys: string;
  what: string;
}
export interface KeyGroup {
  title: string;
  lines: readonly KeyLine[];
}

class Keys {
  groups = $state.raw<KeyGroup[]>([]);
}
export const keys = new Keys();

/** Call while a component is set up: its keys stand in the sheet as long as it is shown. */
export function useKeys(title: string, lines: readonly KeyLine[]): void {
  $effect(() => {
    const group = { title, lines };
    untrack(() => (keys.groups = [...keys.groups, group]));
    return () => {
      keys.groups = keys.groups.filter((one) => one !== group);
    };
  });
}

/** Plain letters belong to whoever types. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox'))
  );
}
