// The rows of one page over its versions: a line that is as it was gives the row that was read of it, so that nothing has to be worked out about it again.
import type { TableRow } from '../page.ts';
import { makeLasting } from '../../text/lasting.ts';
import type { GivenCells } from './given-cells.ts';

/** A row as it is written. */
interface RowSource {
  /** 1-based. */
  readonly line: number;
  /** Where it begins, 0-based. */
  readonly from: number;
  readonly text: string;
}

interface KnownRow {
  readonly source: RowSource;
  readonly row: TableRow;
  /** Null where remark was not needed. */
  readonly given: GivenCells | null;
}

/** The rows of one version, while it is read. */
export interface RowsOfVersion {
  /** The row that the version before has there in the same words; undefined where there is none. */
  take(source: RowSource): TableRow | undefined;
  /** A row that was read. It is not kept where a limit cut it. */
  add(known: KnownRow & { readonly cut: boolean }): void;
  /** What all rows of this version gave remark, those of the version before included. */
  given(): GivenCells;
  /** Puts the rows of this version in the place of those before, once all its cells are read. */
  keep(): void;
}

export interface KnownRows {
  /** `labels`: what links and footnotes in its cells lead to. Where it differs, cells that remark read are read again. */
  open(labels: string): RowsOfVersion;
}

const NOTHING_GIVEN: GivenCells = { cells: 0, characters: 0, marks: 0 };

/** One for each page: it holds the rows of the version that was read last. */
export function openKnownRows(): KnownRows {
  let known: ReadonlyMap<number, KnownRow> = new Map();
  let labelsBefore = '';
  return {
    open(labels) {
      const own = new Map<number, KnownRow>();
      let all = NOTHING_GIVEN;
      const add = (row: KnownRow): void => {
        own.set(row.source.line, row);
        if (row.given !== null) all = addUp(all, row.given);
      };
      return {
        take({ line, from, text }) {
          const found = known.get(line);
          if (found?.source.text !== text || found.source.from !== from) return undefined;
          if (found.given !== null && labels !== labelsBefore) return undefined;
          add(found);
          return found.row;
        },
        add({ cut, ...row }) {
          add(row);
          if (cut) own.delete(row.source.line);
        },
        given: () => all,
        keep() {
          for (const [line, { row }] of own) {
            if (known.get(line)?.row === row) continue;
            makeLasting(row);
            row.cells.forEach(makeLasting);
          }
          known = own;
          labelsBefore = labels;
        },
      };
    },
  };
}

const addUp = (one: GivenCells, other: GivenCells): GivenCells => ({
  cells: one.cells + other.cells,
  characters: one.characters + other.characters,
  marks: one.marks + other.marks,
});
