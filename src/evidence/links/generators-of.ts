// Finds by their settings files which generators of sites make a page's anchors.
import type { Generator } from '../../documents/links/open-slugger.ts';
import type { PathIndex } from '../locate/path-index.ts';

const VUE = ['ts', 'mts', 'js', 'mjs', 'cjs'];

/** Below the folder whose pages are the site's. */
const SETTINGS = {
  mkdocs: ['mkdocs.yml', 'mkdocs.yaml'],
  vitepress: ['.vitepress', '.vuepress'].flatMap((folder) => VUE.map((ending) => `${folder}/config.${ending}`)),
  sphinx: ['conf.py', 'myst.yml', '_toc.yml'],
} satisfies Record<Generator, readonly string[]>;

/** Most folders above a page that are looked at. */
const MAX_FOLDERS = 30;

/** In a fixed order; none where no folder above the page has the settings of one. */
export function generatorsOf(index: PathIndex, path: string): readonly Generator[] {
  const parts = path.split('/').slice(0, -1);
  const folders = [...parts.keys(), parts.length].slice(0, MAX_FOLDERS).map((count) =>
    parts
      .slice(0, count)
      .map((part) => `${part}/`)
      .join(''),
  );
  return Object.entries(SETTINGS)
    .filter(([, files]) => folders.some((folder) => files.some((file) => index.isFile(folder + file))))
    .map(([generator]) => generator as Generator);
}
