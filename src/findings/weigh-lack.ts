// Weighs a column of evidence that a row leaves blank: whether that contradicts the row, or is how its page is written.
import { needsNoEvidence, isEvidencePlaceholder, owesEvidence } from '../text/placeholders.ts';
import type { Row } from '../rows/row.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { claimsHere } from './claims-here.ts';
import { legendAsksForTests } from './lift-dashes.ts';
import { findUnmet, findWordRequirements } from './requirements.ts';
import { weightOf } from './weight-of-evidence.ts';

/**
 * `asked`: the configuration, the legend or the row itself asks for what is not there. `raised`: this change claims more beside a dash. `open`: a
 * dash says that there is none. `usual`: so do other rows of the page, or the cell says that none can be asked for.
 */
export type Lack = 'asked' | 'raised' | 'open' | 'usual';

const LOUDEST: readonly Lack[] = ['asked', 'raised', 'open', 'usual'];

type Role = Row['required'][number];

/** What to make of a row that is lowered though nothing it cites is missing. */
export function weighLack(subject: Subject, assessed: AssessedRow): Lack {
  const { row, evidence, computed } = assessed;
  const { require } = subject.settings;
  const demands = [
    ...((row.declared.status === 'done' ? require?.done : undefined) ?? []),
    ...(require?.partial ?? []),
    ...findWordRequirements(require, row.declared).flatMap(({ requirements }) => requirements),
  ];
  if (findUnmet(demands, evidence).length > 0) return 'asked';
  // Work may be in progress without a file to show.
  if (row.declared.status !== 'done') return 'usual';
  const lacks = row.required
    .filter((role) => isBlank(assessed, role))
    .map((role): Lack => {
      const cells = cellsOf(row, role);
      if (cells.some((cell) => owesEvidence(cell) || !isEvidencePlaceholder(cell))) return 'asked';
      if (cells.some(needsNoEvidence) || isUsual(subject, assessed, role)) return 'usual';
      if (computed === 'not-started' || cells.every((cell) => cell === '')) return 'asked';
      if (role === 'tests' && legendAsksForTests(subject.defined.terms, row)) return 'asked';
      return claimsHere(subject).raises(assessed) ? 'raised' : 'open';
    });
  return LOUDEST.find((lack) => lacks.includes(lack)) ?? 'asked';
}

/** True where nothing contradicts what the row declares but blank cells that are no contradiction. */
export function isLoweredByBlanks(subject: Subject, assessed: AssessedRow): boolean {
  return (
    assessed.causes.length > 0 &&
    !assessed.evidence.some((citation) => weightOf(citation) === 'missing') &&
    ['open', 'usual'].includes(weighLack(subject, assessed))
  );
}

const isBlank = ({ evidence }: AssessedRow, role: Role): boolean =>
  !evidence.some((citation) => citation.place.role === role && weightOf(citation) !== 'nothing');

/** What the cells of the columns of a role say; a cell that was left out says nothing. */
const cellsOf = ({ evidence }: Row, role: Role): readonly string[] =>
  evidence.filter((field) => field.role === role && field.byContents === undefined).map(({ text }) => text.trim());

/** One other row that leaves its cell blank is no custom, and neither are a few among many that fill it. */
const FEWEST = 2;
const SHARE = 10;

interface Filling {
  readonly blank: number;
  readonly filled: number;
}

const known = new WeakMap<Subject, Readonly<Record<Role, Filling>>>();

/** Whether it is the custom of the page to call a row done whose cell is blank. */
function isUsual(subject: Subject, { row }: AssessedRow, role: Role): boolean {
  const fillings = known.get(subject) ?? countFillings(subject);
  known.set(subject, fillings);
  const { blank, filled } = fillings[role];
  const others = row.required.includes(role) ? blank - 1 : blank;
  return others >= FEWEST && others * SHARE > filled;
}

function countFillings({ rows }: Subject): Readonly<Record<Role, Filling>> {
  const done = rows.filter(({ row }) => row.declared.status === 'done' && row.declared.implied !== true);
  const count = (role: Role): Filling => {
    const asked = done.filter(({ row }) => row.required.includes(role));
    const blank = asked.filter((one) => isBlank(one, role)).length;
    return { blank, filled: asked.length - blank };
  };
  return { implementation: count('implementation'), tests: count('tests') };
}
