// Applies the suggestions of a run to the pages in memory, round after round, until nothing more is suggested.
import { applyEdits } from '../../report/apply-edits.ts';
import { type Chosen, chooseSuggestions, type FixScope, selectFixes } from '../../report/choose-suggestions.ts';
import type { Report, ReportFinding } from '../../report/report.ts';
import { overlay } from '../../repository/overlay.ts';
import type { Repository } from '../../repository/repository.ts';
import type { PageChange } from '../output/write-pages.ts';

/** A fixed pointer can show that a line moved, and a fixed line that a claim is too high: more rounds than that are a circle. */
const MAX_ROUNDS = 5;

export interface Fixed {
  /** The report on the pages as fixed. */
  readonly report: Report;
  /** By path. */
  readonly pages: readonly PageChange[];
  /** How many findings were fixed. */
  readonly findings: number;
  /** Suggestions that gave way to another one and still stand. */
  readonly left: Chosen['left'];
  /** Suggestions that the flags left out. */
  readonly outside: readonly ReportFinding[];
  /** True where the rounds ended before the suggestions did. */
  readonly unfinished: boolean;
}

interface FixInput {
  readonly repository: Repository;
  readonly judge: (repository: Repository) => Promise<Report>;
  readonly scope: FixScope;
}

/** Nothing is written. The repository's head is the working tree. */
export async function applyFixes({ repository, judge, scope }: FixInput): Promise<Fixed> {
  const before = new Map<string, Uint8Array>();
  const after = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  const left = new Map<string, Chosen['left'][number]>();
  const fixed = new Set<string>();
  let report = await judge(repository);
  let chosen = chooseSuggestions(report.findings, scope);
  let round = 0;
  for (; chosen.findings.length > 0 && round < MAX_ROUNDS; round += 1) {
    const pages = await applyTo({ chosen, repository: overlay(repository, after), before });
    const state = JSON.stringify(
      [...new Map([...after, ...pages])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    );
    // Two suggestions that undo each other would go on for ever.
    if (pages.size === 0 || seen.has(state)) break;
    seen.add(state);
    for (const [path, bytes] of pages) after.set(path, bytes);
    for (const one of chosen.left) left.set(one.finding.fingerprint, one);
    for (const { fingerprint } of chosen.findings) fixed.add(fingerprint);
    report = await judge(overlay(repository, after));
    chosen = chooseSuggestions(report.findings, scope);
  }
  const standing = new Set(
    report.findings.filter(({ origin }) => origin !== 'resolved').map(({ fingerprint }) => fingerprint),
  );
  return {
    report,
    pages: [...after]
      .flatMap(([path, bytes]): PageChange[] => {
        const old = before.get(path) ?? new Uint8Array();
        return Buffer.compare(old, bytes) === 0 ? [] : [{ path, before: old, after: bytes }];
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: fixed.size,
    left: [...left.values()].filter(({ finding }) => standing.has(finding.fingerprint)),
    outside: leftOutside(report, scope),
    unfinished: chosen.findings.length > 0,
  };
}

function leftOutside({ findings }: Report, scope: FixScope): readonly ReportFinding[] {
  const inside = new Set(selectFixes(findings, scope));
  return selectFixes(findings, { all: true, statuses: true }).filter((finding) => !inside.has(finding));
}

interface ApplyInput {
  readonly chosen: Chosen;
  readonly repository: Repository;
  /** Contents as they are on disk, filled as pages are read. */
  readonly before: Map<string, Uint8Array>;
}

/** The pages that change, by path. A page that is no text, or that the edits do not fit, stays as it is. */
async function applyTo({ chosen, repository, before }: ApplyInput): Promise<Map<string, Uint8Array>> {
  const paths = [...new Set(chosen.edits.map(({ path }) => path))];
  const contents = await repository.head.read(paths);
  const pages = new Map<string, Uint8Array>();
  for (const path of paths) {
    const content = contents.get(path);
    if (content?.kind !== 'content') continue;
    const text = decode(content.bytes);
    const edited =
      text === null
        ? null
        : applyEdits(
            text,
            chosen.edits.filter((edit) => edit.path === path),
          );
    if (edited === null || edited === text) continue;
    if (!before.has(path)) before.set(path, content.bytes);
    pages.set(path, new TextEncoder().encode(edited));
  }
  return pages;
}

/** With its byte order mark, so that encoding it again gives the same bytes. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A sentence for each suggestion that was not followed. */
export const describeLeft = ({
  finding,
  rival,
}: {
  readonly finding: ReportFinding;
  readonly rival: ReportFinding;
}): string =>
  `${finding.path}:${finding.line}: skipped the suggestion of ${finding.ruleId}, which conflicts with that of ${rival.ruleId}.`;
