// A baseline: findings that were there when a page came under guard, so that only later ones count.
import type { Finding } from '../findings/finding.ts';
import type { Judgement } from '../findings/judge.ts';
import { compareText } from '../text/compare-text.ts';
import { countOf, nameSome } from '../text/phrase.ts';
import { shorten } from './bounds.ts';
import type { Report } from './report.ts';

interface BaselineEntry {
  /** 16 hex digits; the rest is for people, and nothing is compared with it. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly document: string;
  readonly row: string | null;
}

export type Baseline = readonly BaselineEntry[];

export type ParsedBaseline = { readonly baseline: Baseline } | { readonly baseline: null; readonly problem: string };

const SCHEMA_VERSION = 1;
/** Longest text that is read, in UTF-16 code units, and most entries of it. */
export const MAX_BASELINE_LENGTH = 32 * 1024 * 1024;
const MAX_ENTRIES = 100_000;

/** What a report finds now, as a baseline's file: sorted, a finding a line, without dates, so that a change of it reads well. */
export function renderBaseline({ findings }: Pick<Report, 'findings'>): string {
  const entries = findings
    .filter(({ origin }) => origin !== 'resolved')
    .map(({ fingerprint, ruleId, path, rowKey }): BaselineEntry => ({
      fingerprint,
      rule: ruleId,
      document: path,
      row: rowKey,
    }))
    .sort(
      (a, b) =>
        compareText(a.document, b.document) ||
        compareText(a.row ?? '', b.row ?? '') ||
        compareText(a.rule, b.rule) ||
        compareText(a.fingerprint, b.fingerprint),
    );
  const lines = entries.map((entry, index) => `    ${JSON.stringify(entry)}${index < entries.length - 1 ? ',' : ''}\n`);
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join('')}  `}]\n}\n`;
}

/** Reads what `renderBaseline` wrote; the problem is the end of a sentence that begins with the file. */
export function parseBaseline(text: string): ParsedBaseline {
  if (text.length > MAX_BASELINE_LENGTH) return refuse('is too large to be a baseline');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is not JSON');
  }
  if (!isRecord(value) || !('schemaVersion' in value)) return refuse('is not a baseline of this command');
  if (value['schemaVersion'] !== SCHEMA_VERSION)
    return refuse(
      `has the version ${JSON.stringify(value['schemaVersion']).slice(0, 20)}, and this command reads ${SCHEMA_VERSION}`,
    );
  const { findings } = value;
  if (!Array.isArray(findings) || findings.length > MAX_ENTRIES)
    return refuse('has no list of findings, or too long a one');
  const broken = findings.findIndex((entry) => !isEntry(entry));
  return broken < 0
    ? { baseline: findings as Baseline }
    : refuse(`has an invalid finding (entry ${broken + 1} of its list)`);
}

/** The judgement without the findings of the baseline, and a sentence on them and on those that are fixed. */
export function applyBaseline(
  judgement: Judgement,
  baseline: Baseline,
): { readonly judgement: Judgement; readonly notes: readonly string[] } {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const isKnown = ({ origin, fingerprint }: Finding): boolean => origin !== 'resolved' && known.has(fingerprint);
  const left = new Set(judgement.findings.filter(isKnown).map(({ fingerprint }) => fingerprint));
  // What a run did not look at is not fixed.
  const looked = new Set(judgement.subjects.map(({ path }) => path));
  const fixed = baseline.filter(({ fingerprint, document }) => looked.has(document) && !left.has(fingerprint));
  const names = fixed.map(({ rule, document, row }) =>
    shorten(`${rule} in ${document}${row === null ? '' : `, row ${row}`}`, 200),
  );
  return {
    judgement: { ...judgement, findings: judgement.findings.filter((finding) => !isKnown(finding)) },
    notes: [
      ...(left.size === 0
        ? []
        : [`${countOf(left.size, 'finding')} of the baseline ${left.size === 1 ? 'does' : 'do'} not count.`]),
      ...(fixed.length === 0
        ? []
        : [
            `${countOf(fixed.length, 'finding')} of the baseline ${fixed.length === 1 ? 'is' : 'are'} fixed (${nameSome(names, 3)}): write it again to keep them so.`,
          ]),
    ],
  };
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    typeof value['fingerprint'] === 'string' &&
    /^[0-9a-f]{16}$/.test(value['fingerprint']) &&
    typeof value['rule'] === 'string' &&
    typeof value['document'] === 'string' &&
    (value['row'] === null || typeof value['row'] === 'string')
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (problem: string): ParsedBaseline => ({ baseline: null, problem });
