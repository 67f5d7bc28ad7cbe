// Finds what the top of a page says to be elsewhere: another project that the page compares with, and folders that a note calls part of another repository.
import type { Block, Page, Segment } from '../../documents/page.ts';
import { nameOf } from '../../text/paths.ts';

export interface Elsewhere {
  /** Projects of the title or the file name, in lower case: `Kiln vs Glaze`. One of them may be this one. */
  readonly compared: ReadonlySet<string>;
  /** Folders at the root of another repository. */
  readonly noted: ReadonlySet<string>;
}

/** Longest title, and longest paragraph, that is read. */
const LONGEST_TITLE = 300;
const LONGEST_NOTE = 2_000;
/** Blocks before the first section. */
const MOST_BLOCKS = 40;

const PROJECT = String.raw`[\p{L}][\p{L}\p{N}_.]{1,40}`;
const COMPARED: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(${PROJECT})[\s_-]+(?:vs\.?|versus)[\s_-]+(${PROJECT})`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:parity with|comparison with|compared (?:with|to)|port(?:ed|ing)? (?:of|from))\s+(${PROJECT})`,
    'iu',
  ),
];
/** Parts that projects have: a page may compare those of this one. */
const PARTS = new Set(
  'frontend backend front back client server web app apps mobile desktop ios android api core lib libs src source sources code docs doc documentation spec specs specification design plan planned implementation impl test tests testing old new current legacy previous next before after expected actual reality the our this upstream main prod production staging dev local remote services packages database schema data'.split(
    ' ',
  ),
);

const REPOSITORY = String.raw`(?:[\p{L}-]{2,20} ){0,2}repo(?:sitory)?(?!\p{L})`;
const OUTSIDE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:lives?|are|is|kept|maintained|stored|resides?|located) (?:(?:entirely|all|only) )?outside (?:of )?this ${REPOSITORY}|(?:not|n['’]t) (?:bundled|included|shipped|contained|part) (?:in|with|of) this ${REPOSITORY}|(?:lives?|are|is|kept|maintained|stored|resides?|located) in (?:another|a separate|a different|a private|the private) ${REPOSITORY})`,
  'iu',
);
/** What takes such a sentence back, or sets it in another time. */
const HEDGED =
  /(?<!\p{L})(?:will|should|must|may|might|could|if|unless|until|no longer|never|nothing|planned|todo)(?!\p{L})/iu;
/** `enterprise/*`, `enterprise/` */
const FOLDER = /^([\w][\w.-]{0,60})\/\*{0,2}$/;

const known = new WeakMap<Page, Elsewhere>();

/** The same answer for the same page. */
export function findElsewhere(page: Page): Elsewhere {
  const found = known.get(page) ?? { compared: readCompared(page), noted: readNoted(page) };
  known.set(page, found);
  return found;
}

function readCompared({ path, blocks }: Page): ReadonlySet<string> {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const names = [title, nameOf(path).replace(/\.\w+$/, '')].flatMap((text) =>
    COMPARED.flatMap((pattern) => (pattern.exec(text.slice(0, LONGEST_TITLE)) ?? []).slice(1)),
  );
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => !PARTS.has(name)));
}

/** A note that speaks of one folder says of it where it is; of one that speaks of several nobody can tell. */
function readNoted({ blocks }: Page): ReadonlySet<string> {
  const noted = new Set<string>();
  for (const { text, segments } of notesOf(blocks)) {
    const folders = new Set(
      segments.flatMap((segment) => (segment.kind === 'code' ? (FOLDER.exec(segment.text)?.[1] ?? []) : [])),
    );
    const [folder] = folders;
    if (folder === undefined || folders.size > 1 || text.length > LONGEST_NOTE) continue;
    const sentences = text.replace(/\s+/g, ' ').split(/[.;] /);
    if (sentences.some((sentence) => OUTSIDE.test(sentence) && !HEDGED.test(sentence))) noted.add(folder);
  }
  return noted;
}

/** The paragraphs above the first section, those of quotes among them. */
function* notesOf(
  blocks: readonly Block[],
): Generator<{ readonly text: string; readonly segments: readonly Segment[] }> {
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    if (block.kind === 'heading' && block.depth > 1) return;
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'quote') yield* notesOf(block.blocks);
  }
}
