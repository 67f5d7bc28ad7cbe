// Reads what a page says about itself: status, owner, source plan, and when and at which commit it was last verified.
import { findLabelledValues, type LabelledValue } from './labelled-values.ts';
import { rangeOfText, unitAt } from '../markdown/line-text.ts';
import type { Metadata, MetadataField, MetadataName, StampConflict } from './metadata.ts';
import { isVerificationLabel } from './verification-label.ts';
import { understandLabel, type Label } from './metadata-labels.ts';
import { commitIdOf, findCommitId, type Stretch } from '../../text/commit-ids.ts';
import { findDate, parseDate } from '../../text/dates.ts';
import { isStampPlaceholder } from '../../text/placeholders.ts';
import { trimValue, withDayOrder } from './metadata-values.ts';
import type { Page } from '../page.ts';
import { unreachable } from '../../text/unreachable.ts';

/** A field that may be the one, and how much speaks for it: the stronger label, then the better value, then the earlier one. */
interface Candidate {
  readonly name: MetadataName;
  readonly field: MetadataField;
  readonly weight: number;
}

const AT_COMMIT =
  /\b(audited|verified|reviewed|checked|validated|as of|measured|assessed)\b[^.]{0,80}?\b(?:at|commit|sha|revision|against)\s+([0-9a-f]{7,40})\b/i;
/** What can be between such a commit and its date: `on`, a bracket, a comma. */
const THEN_DATE = /^[\s,)(–—-]{1,4}(?:on\s+|dated\s+|as of\s+)?/i;
const ON_DATE =
  /\b(?:as of|last updated|last reviewed|updated on|(?:verified|audited|reviewed|assessed|checked|updated)(?: against \S{1,60})?(?: on)?)\s+/gi;

/** Prose gives way to any label. */
const PROSE_WEIGHT = 1;

function fieldOf(labelled: LabelledValue, label: string, { from, to }: Stretch): MetadataField | null {
  const range = from < to ? rangeOfText(labelled.line, from, to) : null;
  return range === null ? null : { label, value: labelled.line.text.slice(from, to), range };
}

/** An empty value: where it would be. */
function emptyField({ line, from, place }: LabelledValue, label: string): MetadataField | null {
  if (place !== undefined) return { label, value: '', range: place };
  const before = rangeOfText(line, Math.max(0, from - 1), Math.max(1, from));
  if (before === null) return null;
  return { label, value: '', range: { ...before, column: before.endColumn, line: before.endLine } };
}

const shift = (stretch: Stretch | null, by: number): Stretch | null =>
  stretch === null ? null : { from: stretch.from + by, to: stretch.to + by };

/** Longest value that can be a date nobody can read, as `week 12 of 2026`. */
const LONGEST_DATE = 40;

/** A verification with a year in it is meant as a date: where it is not one that can be read, a rule says so. */
function isMeant({ label }: LabelledValue, value: string): boolean {
  return /verif/i.test(label) && value.length <= LONGEST_DATE && /(?<!\d)\d{4}(?!\d)/.test(value);
}

/** Commit and date of one value. Under a label that says so outright, whatever is there is the value. */
function verifiedCandidates(labelled: LabelledValue, label: Label): readonly Candidate[] {
  const { line } = labelled;
  const whole = trimValue(line.text, labelled.from, labelled.to);
  const value = line.text.slice(whole.from, whole.to);
  const commit = shift(findCommitId(value), whole.from);
  const date = shift(findDate(value), whole.from);
  const weigh = (own: boolean, good: boolean): number => (own ? label.strength : 1) * 4 + (good ? 1 : 0);
  const found: Candidate[] = [];
  const add = (name: 'lastVerifiedCommit' | 'lastVerifiedDate', stretch: Stretch, weight: number): void => {
    const field =
      stretch.from < stretch.to ? fieldOf(labelled, labelled.label, stretch) : emptyField(labelled, labelled.label);
    if (field !== null) found.push({ name, field, weight });
  };
  if (commit !== null) add('lastVerifiedCommit', commit, weigh(label.meaning !== 'date', true));
  if (date !== null) add('lastVerifiedDate', date, weigh(label.meaning !== 'commit', true));
  const vague =
    label.strength === 3 || (label.strength === 2 && (isStampPlaceholder(value) || isMeant(labelled, value)));
  if (!vague) return found;
  if (label.meaning === 'commit' && commit === null && date === null)
    add('lastVerifiedCommit', whole, weigh(true, false));
  if (label.meaning === 'date' && date === null) add('lastVerifiedDate', whole, weigh(true, false));
  if (label.meaning === 'verified') {
    const halves = /^(.{0,80}?)\s*\/\s*(.{0,80})$/.exec(value);
    const first = halves === null ? whole : { from: whole.from, to: whole.from + (halves[1] ?? '').length };
    const second = halves === null ? whole : { from: whole.to - (halves[2] ?? '').length, to: whole.to };
    const both = /commit.{0,8}date/i.test(labelled.label);
    if (commit === null && both) add('lastVerifiedCommit', first, weigh(true, false));
    if (date === null && (both || commit === null)) add('lastVerifiedDate', second, weigh(true, false));
  }
  return found;
}

/** The plan's path: a link's destination, the first code span, or the words as written. */
function planField(labelled: LabelledValue, strength: Label['strength']): MetadataField | null {
  const { line, label } = labelled;
  const whole = trimValue(line.text, labelled.from, labelled.to);
  const first = unitAt(line, whole.from)?.segment;
  const link = first?.link ?? null;
  if (link?.urlRange && !/^[a-z][a-z0-9+.-]*:|^#/i.test(link.url))
    return { label, value: link.url, range: link.urlRange };
  const value = line.text.slice(whole.from, whole.to);
  if (first?.kind === 'code') return fieldOf(labelled, label, { from: whole.from, to: whole.from + first.text.length });
  const path = /^\S{0,300}(?:\/\S|\.(?:md|markdown|mdx|txt|rst|adoc)$)/i.test(value) && !/\s/.test(value);
  return strength === 3 || path ? fieldOf(labelled, label, whole) : null;
}

function candidatesOf(labelled: LabelledValue): readonly Candidate[] {
  const label = understandLabel(labelled.label);
  if (label === null) return [];
  const whole = trimValue(labelled.line.text, labelled.from, labelled.to);
  const weight = label.strength * 4 + 1;
  switch (label.meaning) {
    case 'commit':
    case 'date':
    case 'verified':
      return verifiedCandidates(labelled, label);
    case 'sourcePlan': {
      const field = planField(labelled, label.strength);
      return field === null ? [] : [{ name: 'sourcePlan', field, weight }];
    }
    case 'owner':
    case 'status': {
      const field = fieldOf(labelled, labelled.label, whole);
      return field === null ? [] : [{ name: label.meaning, field, weight }];
    }
    default:
      return unreachable(label.meaning);
  }
}

/** "audited `main` at `abc1234`", "As of 2026-02-01." */
function candidatesOfProse(labelled: LabelledValue): readonly Candidate[] {
  const { text } = labelled.line;
  // Most prose has no digit, so neither a commit nor a date: that is told without the costlier expressions.
  if (!/\d/.test(text)) return [];
  const found: Candidate[] = [];
  // The sentence may have begun on the line before; what is found must be on this one.
  const lead = `${labelled.lead ?? ''} `;
  const commit = AT_COMMIT.exec(lead + text.slice(0, labelled.to));
  const [whole = '', verb = '', id = ''] = commit ?? [];
  const to = (commit?.index ?? 0) + whole.length - lead.length;
  if (to - id.length >= 0 && findCommitId(id) !== null) {
    const label = /^v/i.test(verb) ? 'verified at' : 'at';
    const field = fieldOf(labelled, label, { from: to - id.length, to });
    if (field !== null) found.push({ name: 'lastVerifiedCommit', field, weight: PROSE_WEIGHT });
    const start = to + (THEN_DATE.exec(text.slice(to))?.[0].length ?? 0);
    const date = findDate(text.slice(start, start + 40));
    const day =
      date?.from === 0 && start > to
        ? fieldOf(labelled, label === 'at' ? 'as of' : 'verified on', { from: start, to: start + date.to })
        : null;
    if (day !== null) found.push({ name: 'lastVerifiedDate', field: day, weight: PROSE_WEIGHT });
  }
  for (const day of text.slice(0, labelled.to).matchAll(ON_DATE)) {
    const start = day.index + day[0].length;
    const date = findDate(text.slice(start, start + 40));
    const field = date?.from === 0 ? fieldOf(labelled, day[0].trim(), { from: start, to: start + date.to }) : null;
    if (field !== null) found.push({ name: 'lastVerifiedDate', field, weight: PROSE_WEIGHT });
  }
  return found;
}

function best(candidates: readonly Candidate[], name: MetadataName): MetadataField | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.name === name && (found === null || candidate.weight > found.weight)) found = candidate;
  }
  return found?.field ?? null;
}

/** Labels of what was once so. */
const EARLIER = /\b(?:previous|previously|prior|former|formerly|first|initial|initially|original|originally|next)\b/i;
/** How much the label of a candidate says, whatever its value. */
const strengthOf = ({ weight }: Candidate): number => Math.floor(weight / 4);

/** Stamps under labels of equal strength that name different commits or days: which of them holds, nobody can tell. */
export function findStampConflicts(page: Page): readonly StampConflict[] {
  const { header } = findLabelledValues(page);
  const stamps = header
    .filter(({ label }) => label !== '' && isVerificationLabel({ label }) && !EARLIER.test(label))
    .flatMap(candidatesOf)
    .filter(({ field: { value } }) => !isStampPlaceholder(value));
  return (['lastVerifiedCommit', 'lastVerifiedDate'] as const).flatMap((name): StampConflict[] => {
    const own = stamps.filter((candidate) => candidate.name === name);
    const strongest = Math.max(...own.map(strengthOf));
    const [first, ...others] = own
      .filter((candidate) => strengthOf(candidate) === strongest)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ field }) => field);
    const second = first === undefined ? undefined : others.find((other) => !saysTheSame(name, first, other));
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
}

/** One commit may be written shorter than the other, one day in another notation. */
function saysTheSame(name: MetadataName, one: MetadataField, other: MetadataField): boolean {
  if (name === 'lastVerifiedCommit') {
    const [a, b] = [one, other].map(({ value }) => (commitIdOf(value) ?? value).toLowerCase());
    return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
  }
  const [a, b] = [one, other].map(({ value }) => parseDate(value, null));
  // What is no date that can be read is said as such.
  return !a || !b || (a.first <= b.last && b.first <= a.last);
}

/** The metadata of a page's header (its footer may add commit and date). Every field that is not stated is null. */
export function readMetadata(page: Page): Metadata {
  const { header, footer } = findLabelledValues(page);
  const labelled = header.filter(({ label }) => label !== '').flatMap(candidatesOf);
  const prose = header.filter(({ label }) => label === '').flatMap(candidatesOfProse);
  const late = footer
    .flatMap(candidatesOf)
    .filter(({ name }) => name === 'lastVerifiedCommit' || name === 'lastVerifiedDate');
  const all = [...labelled, ...late, ...prose];
  const date = best(all, 'lastVerifiedDate');
  return {
    status: best(all, 'status'),
    owner: best(all, 'owner'),
    lastVerifiedCommit: best(all, 'lastVerifiedCommit'),
    lastVerifiedDate: date === null ? null : withDayOrder(date, page),
    sourcePlan: best(all, 'sourcePlan'),
  };
}
