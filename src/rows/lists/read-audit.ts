// Reads an audit's sections: evidence for the rows that headings name, and findings and numbered items with evidence of their own.
import type { Block, Heading, Page } from '../../documents/page.ts';
import { collect, placesIn, startCollection, type Collection } from './audit-fields.ts';
import { identified, readEntry, titleOf, withPolarity, type Entry } from './audit-entry.ts';
import { namesLines } from '../tables/cell-content.ts';
import { canonicalKey, parseKey, slugOf } from '../../text/keys.ts';
import { keysNamed } from './key-list.ts';
import { announced } from './labels.ts';
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
  for (const section of sectionsOf(page, bare)) {
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
        for (const field of fields) appendTo(evidence, row, withPolarity(field, polarity));
      }
    } else if (heading !== null && identified(heading.text) !== null) {
      entries.push({
        kind: 'finding',
        title: heading.segments,
        range: heading.range,
        collection: collectSection(section),
      });
    } else {
      for (const part of section.parts) entries.push(...looseEntries(part.blocks));
    }
  }
  const taken = new Set(all.map((row) => canonicalKey(row.key)));
  const proven = entries.filter(
    ({ kind, title, collection }) =>
      kind !== 'finding' ||
      (placesIn(collection).some((field) => field.labelled || field.scope) &&
        !taken.has(canonicalKey(identified(titleOf({ title }))?.key ?? ''))),
  );
  const findings = proven.filter(
    (entry) => identified(titleOf(entry)) !== null && entry.collection.fields.some((field) => field.labelled),
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
  /** Its blocks, cut at sub-headings. */
  readonly parts: { readonly heading: Heading | null; readonly blocks: Block[] }[];
}

/** A heading that names rows or an id holds everything up to the next heading of its depth; any other heading ends where the next begins. */
function sectionsOf(page: Page, bare: readonly Row[]): readonly Section[] {
  const sections: Section[] = [{ heading: null, rows: [], parts: [{ heading: null, blocks: [] }] }];
  for (const block of page.blocks) {
    const current = sections.at(-1);
    if (block.kind !== 'heading') {
      current?.parts.at(-1)?.blocks.push(block);
      continue;
    }
    const rows = rowsNamed(block, bare);
    const owner = current?.heading ?? null;
    const owned =
      current !== undefined && owner !== null && (current.rows.length > 0 || identified(owner.text) !== null);
    const below = owned && block.depth > owner.depth && rows.length === 0 && identified(block.text) === null;
    if (below) current.parts.push({ heading: block, blocks: [] });
    else sections.push({ heading: block, rows, parts: [{ heading: null, blocks: [] }] });
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
    collect(collection, part.blocks);
  }
  return collection;
}
