// Finds the pages that a document's source plan is: those that configuration names, else what the page's header names.
import type { Tree } from '../../repository/repository.ts';
import type { GuardedDocument } from '../document.ts';
import type { MissingPlan } from './plan.ts';
import { isPlainMarkdownPath, normalisePath, folderOf } from '../../text/paths.ts';
import { headOf } from '../../text/shorten.ts';

export interface FoundPlans {
  /** Paths of pages, or of files that declare ids, that exist, in the order named. */
  readonly paths: readonly string[];
  readonly missing: readonly MissingPlan[];
  /** True where configuration says that the page maps a plan; a page that only names one may have been written beside it. */
  readonly configured: boolean;
  readonly notes: readonly string[];
}

/** Most pages one plan may have. */
const MAX_PAGES = 50;

/** Endings that a page has and little else. */
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|mkd|txt|rst|adoc|org)$/i;
const hasMagic = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);

/** Whether the document has a source plan that can be looked for. */
export function namesPlan({ metadata: { sourcePlan }, settings: { plan } }: GuardedDocument): boolean {
  return plan !== undefined || (sourcePlan !== null && DOCUMENT.test(withoutAnchor(sourcePlan.value)));
}

/** The plan's pages in one snapshot. */
export async function findPlans(document: GuardedDocument, tree: Tree): Promise<FoundPlans> {
  const { entries, truncated } = tree;
  const {
    metadata: { sourcePlan: field },
    settings: { plan, planIds },
    path: page,
  } = document;
  if (plan !== undefined) {
    // Headings are those of Markdown pages; ids can be declared in any file.
    const isPart = (path: string): boolean => path !== page && (planIds !== undefined || isPlainMarkdownPath(path));
    return await findConfigured({ patterns: plan, tree, page, isPart });
  }
  const nothing = { paths: [], missing: [], configured: false, notes: [] };
  if (field === null) return nothing;
  const name = withoutAnchor(field.value);
  if (/^[a-z][a-z0-9+.-]*:/i.test(name))
    return {
      ...nothing,
      notes: [`${page}: its source plan ${headOf(name, 200)} is a URL, which is not read.`],
    };
  const found = locate({ name, page, entries });
  if (typeof found === 'string') {
    // A page may say of itself that it is the plan; then its own headings are no plan of it.
    return found === page || !isPlainMarkdownPath(found) ? nothing : { ...nothing, paths: [found] };
  }
  // Other labels (`Source`, `Based on`) name many things that are no plan.
  if (!/plan/i.test(field.label) || truncated) return nothing;
  return { ...nothing, missing: [{ name, reason: found.outside ? 'outside' : 'absent', field }] };
}

async function findConfigured({
  patterns,
  tree: { entries, truncated },
  page,
  isPart,
}: {
  readonly patterns: readonly string[];
  readonly tree: Tree;
  readonly page: string;
  /** Whether a path that a glob matches can be a part of the plan. */
  readonly isPart: (path: string) => boolean;
}): Promise<FoundPlans> {
  const paths = new Set<string>();
  const missing: MissingPlan[] = [];
  for (const name of patterns) {
    if (entries.has(name)) paths.add(name);
    else if (hasMagic(name)) {
      const { compileGlobs } = await import('../../text/glob.ts');
      const [matches = (): boolean => false] = await compileGlobs([name]);
      const matching = [...entries.keys()].filter((path) => isPart(path) && matches(path)).sort();
      for (const path of matching) paths.add(path);
      if (matching.length === 0 && !truncated) missing.push({ name, reason: 'absent', field: null });
    } else if (!truncated) missing.push({ name, reason: 'absent', field: null });
  }
  const notes =
    paths.size > MAX_PAGES
      ? [`${page}: only the first ${MAX_PAGES} of ${paths.size} pages of its plan were read.`]
      : [];
  return { paths: [...paths].slice(0, MAX_PAGES), missing, configured: true, notes };
}

/** From the root, from the page's folder, or as the only path that ends so. */
function locate({
  name,
  page,
  entries,
}: {
  readonly name: string;
  readonly page: string;
  readonly entries: Tree['entries'];
}): string | { readonly outside: boolean } {
  const places = [name.startsWith('..') ? null : normalisePath(name), normalisePath(`${folderOf(page)}/${name}`)];
  const there = places.find((place) => place !== null && entries.has(place));
  if (there !== undefined && there !== null) return there;
  const end = normalisePath(name.replace(/^(?:\.\.?\/)+/, ''));
  const ending =
    end === null || name.startsWith('..') ? [] : [...entries.keys()].filter((path) => path.endsWith(`/${end}`));
  const [only] = ending;
  return only !== undefined && ending.length === 1 ? only : { outside: places.every((place) => place === null) };
}

const withoutAnchor = (value: string): string =>
  value
    .slice(0, 500)
    .replace(/[#?].*$/s, '')
    .trim();
