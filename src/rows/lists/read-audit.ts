// Reads an audit's sections: evidence for the rows that headings name, and findings and numbered items with evidence of their own.
import type { Block, Heading, Page } from '../../documents/page.ts';
import { collect, placesIn, startCollection, type Collection } from './audit-fields.ts';
import { idOf, readEntry, titleOf, withPolarity, type Entry } from './audit-entry.ts';
import { namesFile, namesLines } from '../tables/cell-content.ts';
import { canonicalKey, parseKey, slugOf } from '../../text/keys.ts';
import { keysNamed } from './key-list.ts';
import { announced } from './labels.ts';
import { announcesPromise } from './promises.ts';
import { titlesSettled } from './settled.ts';
import { looseEntries } from './loose-entries.ts';
import type { StatusWords } from '../status/match-words.ts';
import { isCount } from '../tables/read-table.ts';
import type { EvidenceField, Row } from '../row.ts';
import { appendTo } from '../../text/group-by.ts';

export interface AuditInput {
  readonly page: Page;
  /** Rows of all tables: a heading with the key of one is no finding. */
  readonly rows: readonly Row[];
  /** Those of tables without evidence columns: sections may hold their evidence. */
  readonly bare: readonly Row[];
  readonly words: StatusWords;
  /** Configuration names the page: it is an audit even without a status table. */
  readonly configured: boolean;
}

export interface AuditReading {
  /** Evidence by row of `bare`. */
  readonly evidence: ReadonlyMap<Row, readonly EvidenceField[]>;
  readonly entries: readonly Row[];
}

/** A page without a table of bare rows must hold so many findings with ids before it is an audit. */
const FEWEST_FINDINGS = 2;

export function readAudit({ page, rows: all, bare, words, configured }: AuditInput): AuditReading {
  const evidence = new Map<Row, EvidenceField[]>();
  const entries: Entry[] = [];
  const series = findSeries(page);
  for (const section of sectionsOf(page, bare, words)) {
    const { heading, rows } = section;
    if (rows.length > 0) {
      const collection = collectSection(section);
      for (const row of rows) {
        const polarity = row.declared.status === 'not-started' ? 'gap' : 'work';
        // A section that only shares its title with a row may be about anything: what it cites counts where a label says that it is evidence, or where it names lines.
        const fields =
          row.keyed && !isCount(row.key)
            ? collection.fields
            : collection.fields.filter((field) => field.labelled || field.polarity !== null || namesLines(field.text));
        // The title of a page names what the page is about; only a section of its own says what the row claims.
        const claims = row.declared.status === 'done' && heading !== null && heading.depth > 1;
        for (const field of fields) appendTo(evidence, row, withPolarity(field, { fallback: polarity, claims }));
      }
    } else if (heading !== null && idOf(heading.text, words) !== null) {
      entries.push({
        kind: 'finding',
        title: heading.segments,
        range: heading.range,
        collection: collectSection(section),
        settled: section.settled,
      });
    } else {
      const loose = section.parts.flatMap((part) => looseEntries(part.blocks));
      const numbered =
        loose.length === 0 && heading !== null && series.has(heading.depth) ? numberedSection(section) : [];
      entries.push(...[...loose, ...numbered].map((entry) => (section.settled ? { ...entry, settled: true } : entry)));
    }
  }
  const taken = new Set(all.map((row) => canonicalKey(row.key)));
  const proven = entries.filter(
    ({ kind, title, collection }) =>
      kind !== 'finding' ||
      (placesIn(collection).some((field) => field.labelled || field.scope) &&
        !taken.has(canonicalKey(idOf(titleOf({ title }), words)?.key ?? ''))),
  );
  const findings = proven.filter(
    (entry) => idOf(titleOf(entry), words) !== null && entry.collection.fields.some((field) => field.labelled),
  );
  const audit = bare.length > 0 || configured;
  const kept = audit
    ? proven
    : findings.length >= FEWEST_FINDINGS
      ? proven.filter((entry) => entry.kind !== 'bullet')
      : [];
  return { evidence, entries: kept.map((entry) => readEntry(entry, words)) };
}

interface Section {
  readonly heading: Heading | null;
  /** The rows its heading names. */
  readonly rows: readonly Row[];
  /** Whether its heading, or one above it, says that all below it is closed or in order. */
  readonly settled: boolean;
  /** Its blocks, cut at sub-headings. */
  readonly parts: { readonly heading: Heading | null; readonly blocks: Block[] }[];
}

const NUMBERED = /^\s*\d{1,3}[.)]\s+\S/u;

/** Depths at which headings count findings: `### 1. …`, `### 2. …`. */
function findSeries({ blocks }: Page): ReadonlySet<number> {
  const counted = new Map<number, number>();
  for (const block of blocks)
    if (block.kind === 'heading' && NUMBERED.test(block.text))
      counted.set(block.depth, (counted.get(block.depth) ?? 0) + 1);
  return new Set([...counted].flatMap(([depth, times]) => (times >= FEWEST_FINDINGS ? [depth] : [])));
}

/** A finding under a counted heading (`### 2. The bell is silent ✅ FIXED`) that gives its places under labels. */
function numberedSection(section: Section): readonly Entry[] {
  const { heading } = section;
  if (heading === null || !NUMBERED.test(heading.text)) return [];
  const collection = collectSection(section);
  const placed = placesIn(collection).some(
    ({ labelled, polarity, text }) => (labelled || polarity !== null) && namesFile(text),
  );
  return placed ? [{ kind: 'numbered', title: heading.segments, range: heading.range, collection }] : [];
}

/** A heading that names rows or an id holds everything up to the next heading of its depth; any other heading ends where the next begins. */
function sectionsOf(page: Page, bare: readonly Row[], words: StatusWords): readonly Section[] {
  const sections: Section[] = [{ heading: null, rows: [], settled: false, parts: [{ heading: null, blocks: [] }] }];
  /** Depths of the headings around a block that say so. */
  let settled: readonly number[] = [];
  for (const block of page.blocks) {
    const current = sections.at(-1);
    if (block.kind !== 'heading') {
      current?.parts.at(-1)?.blocks.push(block);
      continue;
    }
    settled = settled.filter((depth) => depth < block.depth);
    if (titlesSettled(block.text, words)) settled = [...settled, block.depth];
    const rows = rowsNamed(block, bare);
    const owner = current?.heading ?? null;
    const owned =
      current !== undefined && owner !== null && (current.rows.length > 0 || idOf(owner.text, words) !== null);
    const below = owned && block.depth > owner.depth && rows.length === 0 && idOf(block.text, words) === null;
    if (below) current.parts.push({ heading: block, blocks: [] });
    else sections.push({ heading: block, rows, settled: settled.length > 0, parts: [{ heading: null, blocks: [] }] });
  }
  return sections;
}

/** Rows by their keys, a row without key by its title. */
function rowsNamed(heading: Heading, bare: readonly Row[]): readonly Row[] {
  if (bare.length === 0) return [];
  const keys = new Set(keysNamed(heading.text));
  const slugs = new Set([slugOf(heading.text), slugOf(parseKey(heading.text).title)]);
  return bare.filter((row) =>
    row.keyed && !isCount(row.key) ? keys.has(canonicalKey(row.key)) : slugs.has(slugOf(row.title)),
  );
}

function collectSection({ heading, parts }: Section): Collection {
  const collection = startCollection(heading?.text ?? '');
  for (const part of parts) {
    collection.base = part.heading === null ? null : announced(part.heading.text);
    collection.label = collection.base;
    collection.promised = part.heading !== null && announcesPromise(part.heading.text);
    collect(collection, part.blocks);
  }
  return collection;
}
