// Makes headings' anchors as generators of sites do whose way is not GitHub's.

/** By the settings file that a site has. Docusaurus, mdBook, Jekyll and Hugo name headings as GitHub does. */
export type Generator = 'mkdocs' | 'vitepress' | 'sphinx';

/** Numbers duplicates: one for each page. */
export interface Slugger {
  slug(words: string): string;
}

/** Null where headings are named as GitHub does. */
export function openSlugger(generator: Generator): Slugger | null {
  const way = WAYS[generator];
  return way === null ? null : numbered(way);
}

interface Way {
  readonly slugOf: (words: string) => string;
  /** Between an anchor and its number. */
  readonly separator: string;
  /** Whether what has no letter gets a number alone, and what ends in one is counted on from it. */
  readonly countsOn: boolean;
}

const WAYS = {
  // Python-Markdown's `slugify` (markdown/extensions/toc.py).
  mkdocs: {
    slugOf: (words) =>
      words
        .normalize('NFKD')
        .replace(/[^\w\s-]|[^\0-\x7f]/g, '')
        .trim()
        .toLowerCase()
        .replace(/[-\s]+/g, '-'),
    separator: '_',
    countsOn: true,
  },
  // `slugify` of @mdit-vue/shared, which VuePress uses too.
  vitepress: {
    slugOf: (words) =>
      words
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\0-\x1f]/g, '')
        .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
        .replace(/^-|-$/g, '')
        .replace(/^(?=\d)/, '_')
        .toLowerCase(),
    separator: '-',
    countsOn: false,
  },
  // MyST Markdown takes GitHub's way; labels are its own.
  sphinx: null,
} satisfies Record<Generator, Way | null>;

const COUNTED = /^(.*)_(\d{1,9})$/s;

function numbered({ slugOf, separator, countsOn }: Way): Slugger {
  const used = new Set<string>();
  const last = new Map<string, number>();
  return {
    slug(words) {
      const slug = slugOf(words);
      // What ends in a number is counted on from it: `step_1` twice gives `step_2`.
      const [, start = slug, count = '0'] = (countsOn ? COUNTED.exec(slug) : null) ?? [];
      let unique = slug;
      let number = last.get(slug) ?? Number(count);
      while (used.has(unique) || (unique === '' && countsOn)) {
        number += 1;
        unique = `${start}${separator}${String(number)}`;
      }
      last.set(slug, number);
      used.add(unique);
      return unique;
    },
  };
}
