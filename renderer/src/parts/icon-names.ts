/** Names of the symbols in IconSprite. */
export const iconNames = ['library', 'search', 'undo', 'redo', 'theme', 'down', 'right', 'filter', 'export', 'copy', 'plus', 'x', 'pause', 'lock', 'offline', 'eye', 'readonly', 'person', 'file', 'study', 'pointer', 'rect', 'poly', 'hand', 'zoom', 'move', 'stack', 'keyb', 'box', 'grid', 'arrow', 'play', 'check', 'trash', 'refresh', 'up', 'edit', 'info', 'left', 'home'] as const;
export type IconName = (typeof iconNames)[number];

export const glyphNames = ['a-keep', 'a-clean', 'a-remove', 'a-pool', 'a-ask', 'pass', 'wait', 'warn', 'block', 'idle', 'na', 'half'] as const;
export type GlyphName = (typeof glyphNames)[number];
export const statuses = ["pass", "warn", "block", "wait", "idle"] as const;
export type Status = (typeof statuses)[number];
