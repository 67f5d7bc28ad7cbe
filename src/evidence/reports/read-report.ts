// Reads one test report piece by piece: JUnit XML, TRX or the events of `go test -json`, told apart by how it begins.
import { readGoEvent } from './read-go-report.ts';
import { openXmlReader, ReportProblem, type XmlReader } from './xml-reader.ts';
import { REPORT_BOUNDS, type ReadReport, type ReportedCase } from './test-report.ts';

/** How many tests of all reports may still be read; shared by the reports of a run. */
export interface CaseBudget {
  left: number;
}

interface ReportSource {
  readonly name: string;
  readonly trusted: boolean;
  readonly root: string | null;
  /** The bytes, in pieces of any size. */
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly budget: CaseBudget;
}

/** Reads no further than it can: what was read until then is kept only where a bound ended it. */
export async function readReport({ name, trusted, root, pieces, budget }: ReportSource): Promise<ReadReport> {
  const cases: ReportedCase[] = [];
  const add = (one: ReportedCase): void => {
    if (budget.left <= 0) throw new BoundHit(`only the first ${REPORT_BOUNDS.cases} tests of a run's reports are read`);
    budget.left -= 1;
    cases.push(one);
  };
  try {
    const reader = openReader(add);
    let bytes = 0;
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > REPORT_BOUNDS.bytes) throw new BoundHit(`it has more than ${REPORT_BOUNDS.bytes / 2 ** 20} MiB`);
      await reader.write(piece);
    }
    await reader.close();
    return { report: { name, cases, trusted, root }, problem: null };
  } catch (error) {
    const unread = { report: { name, cases: [], trusted, root }, problem: 'it could not be unpacked or read' };
    if (!(error instanceof ReportProblem)) return unread;
    return { report: { name, cases: error instanceof BoundHit ? cases : [], trusted, root }, problem: error.message };
  }
}

class BoundHit extends ReportProblem {}

interface Reader {
  write(piece: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

function openReader(add: (one: ReportedCase) => void): Reader {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let reader: Pick<XmlReader, 'write' | 'close'> | null = null;
  const feed = async (text: string): Promise<void> => {
    if (text === '') return;
    if (reader === null) {
      const begins = text.trimStart().charAt(0);
      if (begins === '') return;
      reader = begins === '{' ? openGoReader(add) : await openXmlReader(add);
    }
    reader.write(text.replace(/^\uFEFF/, ''));
  };
  return {
    write: async (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece));
      await feed(decoder.decode(piece, { stream: true }));
    },
    close: async () => {
      await feed(decoder?.decode() ?? '');
      if (reader === null) throw new ReportProblem('it is empty');
      reader.close();
    },
  };
}

/** Longest line of events that is read. */
const MAX_LINE = 2 ** 20;

function openGoReader(add: (one: ReportedCase) => void): Pick<XmlReader, 'write' | 'close'> {
  let rest = '';
  let known = false;
  const take = (line: string): void => {
    const one = line.startsWith('{') ? readGoEvent(line) : 'unknown';
    if (one === 'unknown') return;
    known = true;
    if (one !== null) add(one);
  };
  return {
    write: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE) throw new ReportProblem('it is neither XML nor the events of `go test -json`');
      for (const line of lines) take(line);
    },
    close: () => {
      take(rest);
      if (!known) throw new ReportProblem('it is neither XML nor the events of `go test -json`');
    },
  };
}

/** The encoding that a mark or the XML declaration names; UTF-8 where it names none that is known. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  const declared = /^[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    new TextDecoder('latin1').decode(piece.subarray(0, 300)),
  )?.[1];
  if (declared === undefined) return 'utf-8';
  try {
    const { encoding } = new TextDecoder(declared);
    // What could be read as single bytes up to here does not have two for each letter.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}
