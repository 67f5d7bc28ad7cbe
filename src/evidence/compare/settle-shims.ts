// A bare name led to a file that only passed on another one of that name (`export * from '@/kiln/lid'`): where the change takes that file away, the name means the other one.
import { extensionOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import { citationsOf, type EvidenceRun } from '../run.ts';

/** Most files of a run that are looked into. */
const MAX_FILES = 100;
/** Most statements of such a file, and its longest text. */
const MAX_STATEMENTS = 4;
const MAX_LENGTH = 2000;

/** Only where both were there at base, and head has but one file of the name. */
export async function settleShims({ contents, base, head, pages }: EvidenceRun): Promise<void> {
  if (base === null) return;
  const open = citationsOf(pages.head).flatMap((citation) => {
    const [from, to] = [citation.atBase?.resolution.target ?? null, otherOf(citation)];
    return from !== null && to !== null && base.index.isFile(from) && base.index.isFile(to)
      ? [{ citation, from, to }]
      : [];
  });
  if (open.length === 0) return;
  const paths = [...new Set(open.map(({ from }) => from))].slice(0, MAX_FILES);
  const texts = await contents.texts(base.snapshot, paths);
  for (const { citation, from, to } of open) {
    const { atBase } = citation;
    if (atBase === null || !passesOn(texts.get(from) ?? '', to)) continue;
    citation.resolution = citation.located.resolution;
    citation.atBase = { files: [to], resolution: { ...atBase.resolution, target: to } };
    citation.change = base.index.entry(to)?.id === head.index.entry(to)?.id ? 'unchanged' : 'modified';
    citation.successors = [];
    delete citation.splitInto;
  }
}

/** The file of its name that is left, for a bare name whose own file this change deletes; else null. */
function otherOf({ reference: { kind, path }, change, located: { resolution } }: CitationBuilder): string | null {
  return change === 'deleted' &&
    kind !== 'glob' &&
    kind !== 'command' &&
    path?.includes('/') === false &&
    resolution.state === 'present' &&
    resolution.why.code === 'unique-end'
    ? resolution.target
    : null;
}

/** Whole statements that import or export what another file has, and do nothing else. */
const PASSES_ON = [
  /^(?:import|export)\s(?:type\s)?[\w*{}\s,$]{1,400}\sfrom\s['"][^'"]{1,200}['"];?$/u,
  /^export\s(?:default\s\w{1,100}|\{[^{}]{0,400}\});?$/u,
  /^import\s[\w.]{1,200}(?:\sas\s\w{1,100})?;?$/u,
  /^from\s[\w.]{1,200}\simport\s[\w*,\s()]{1,400}$/u,
  /^pub use\s[\w:{}*,\s]{1,400};$/u,
  /^module\.exports\s=\srequire\(['"][^'"]{1,200}['"]\);?$/u,
  /^#include\s[<"][^<>"]{1,200}[>"]$/u,
  /^['"]use \w{1,40}['"];?$/u,
  /^__all__\s=\s\[[\w'",\s]{0,400}\]$/u,
];

/** True for a text of statements that pass something on, one of them a file's, by its name and folder. */
function passesOn(text: string, path: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const statements = text
    .replace(/\/\*[^]*?\*\//gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|#(?!include))/u.test(line));
  const place = `/${path
    .replace(/\.\w+$/u, '')
    .split('/')
    .slice(-2)
    .join('/')}`;
  const isMeant = (part: string): boolean =>
    [place, `${place}/${extensionOf(path) ?? ''}`].some((end) => part.endsWith(end));
  return (
    statements.length > 0 &&
    statements.length <= MAX_STATEMENTS &&
    statements.every((line) => PASSES_ON.some((whole) => whole.test(line))) &&
    statements.some((line) => placesIn(line).some(isMeant))
  );
}

/** What looks like a path or the name of a module, with slashes. */
const placesIn = (statement: string): readonly string[] =>
  statement
    .replace(/::|\.(?=\w)/gu, '/')
    .split(/[^\w/@-]/u)
    .map((part) => `/${part.replace(/\/$/u, '')}`);
