/** Where the page is: `#/<step>?<query>`. Any step at any time; the browser's back button works. */
import { stepIds, type StepId } from '#shared/contract/steps.ts';

export interface Place {
  /** Undefined: the first-run page, or wherever the project opens. */
  step: StepId | undefined;
  query: Record<string, string>;
}

/** Reads a fragment; what is not understood leads nowhere rather than failing. */
export function parsePlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const name = path.split('/')[0];
  return {
    step: stepIds.find((id) => id === name),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

export function placeHref(step: StepId, query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  const search = new URLSearchParams(given).toString();
  return `#/${step}${search ? `?${search}` : ''}`;
}

const place = $state<Place>({ step: undefined, query: {} });
const read = (): void => {
  const now = parsePlace(location.hash);
  place.step = now.step;
  place.query = now.query;
};
window.addEventListener('hashchange', read);
window.addEventListener('popstate', read);

export const route = {
  get step(): StepId | undefined {
    return place.step;
  },
  get query(): Record<string, string> {
    return place.query;
  },
};

export function go(href: string): void {
  location.hash = href.replace(/^#?/, '#');
}

/** Changes parts of the query of this step; undefined takes one away. `push` makes a stop for the back button. */
export function setQuery(patch: Record<string, string | undefined>, options: { push?: boolean } = {}): void {
  // Without a step in the address the first one is shown.
  const href = placeHref(place.step ?? stepIds[0], { ...place.query, ...patch });
  if (href === location.hash) return;
  if (options.push) location.hash = href;
  else {
    history.replaceState(null, '', href);
    read();
  }
}

/** Called once the token has left the fragment. */
export const startRouter = read;
