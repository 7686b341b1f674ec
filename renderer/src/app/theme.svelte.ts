/** Light, dark, or as the system says; kept on this machine. */
type Theme = 'light' | 'dark';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const stored = (): Theme | undefined => {
  const text = localStorage.getItem('theme');
  return text === 'light' || text === 'dark' ? text : undefined;
};

let now = $state<Theme>('light');
function apply(theme: Theme): void {
  now = theme;
  document.documentElement.dataset['theme'] = theme;
}
export const theme = {
  get now(): Theme {
    return now;
  },
  start(): void {
    apply(stored() ?? (system.matches ? 'dark' : 'light'));
    system.addEventListener('change', () => {
      if (!stored()) apply(system.matches ? 'dark' : 'light');
    });
  },
  toggle(): void {
    const next = now === 'dark' ? 'light' : 'dark';
    localStorage.setItem('theme', next);
    apply(next);
  },
};
