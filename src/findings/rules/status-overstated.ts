// Rows that claim more than their evidence supports.
import { suggest } from '../group-citations.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { claimsHere } from '../claims-here.ts';
import type { Draft } from '../finding.ts';
import { causeOfAbsence, driftGround, groundOfMissing, loudest, severityOfOverclaim } from '../grounds.ts';
import type { Row } from '../../rows/row.ts';
import { defineRule } from '../rule.ts';
import { listShortTests } from '../requirements.ts';
import { causeOfShortfall } from '../test-shortfall.ts';
import { isLoweredByBlanks, weighLack } from '../weigh-lack.ts';
import { weightOf } from '../weight-of-evidence.ts';
import { unreachable } from '../../text/unreachable.ts';
import { claimsMore, isClaim, nameStatus } from '../status-order.ts';
import { findStatusWords, saysName, type StatusWords } from '../status-words.ts';
import { nameSome } from '../../text/phrase.ts';

/** Of a page with a long legend the message names this many words. */
const MOST_WORDS = 8;

export const statusOverstated = defineRule({
  id: 'status-overstated',
  severity: 'error',
  summary: 'A row claims more than its evidence supports.',
  messages: {
    overstated: {
      says: 'Marked {declared}, but the evidence supports only {computed}: {causes, list}.',
      do: 'Lower the status, or cite evidence that exists.',
    },
    'overstated-wordless': {
      says: 'Marked {declared}, but the evidence supports only {computed}: {causes, list}. The page has no word for {computed}; it uses {words}.',
      do: 'Use another of these words, or cite evidence that exists.',
    },
    unsupported: {
      says: 'The evidence of this row supports only {computed}: {causes, list}.',
      do: 'Cite evidence that exists.',
    },
  },
  *check(subject) {
    const words = findStatusWords(subject);
    for (const assessed of subject.rows) {
      const { row, computed, causes } = assessed;
      const { key, declared } = row;
      if (!claimsMore(declared.status, computed) || !isClaim(computed)) continue;
      const known = explain(subject, assessed);
      // Where only blank cells speak against the row, its status is for the people who wrote them.
      const isExplained =
        computed === 'not-started' &&
        lacksNothing(assessed) &&
        words.isExplained(words.ownWordFor(row, computed) ?? '');
      const offered = declared.implied !== true && !isExplained && !isLoweredByBlanks(subject, assessed);
      const text = offered ? words.wordFor(row, computed) : null;
      // Beside a suggestion stands the word that it writes.
      const own = text === null && !isExplained ? words.ownWordFor(row, computed) : null;
      const data = {
        computed: own === null || saysName(own, computed) ? nameStatus(computed) : `“${own}”`,
        causes: causes.join('; '),
        ...(own === null ? {} : { word: own }),
      };
      yield {
        ...(declared.implied === true
          ? ({ messageId: 'unsupported', data } as const)
          : describe({
              words: offered ? words : null,
              row,
              text,
              data: { declared: nameStatus(declared.status), ...data },
            })),
        ...known,
        range: declared.range,
        rowKey: key,
        evidence: null,
        suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
      };
    }
  },
});

/** Nothing that the row cites is missing: how far the work is nobody knows, and a word that is explained may say that it was not begun. */
const lacksNothing = ({ evidence }: AssessedRow): boolean =>
  !evidence.some((citation) => weightOf(citation) === 'missing');

/** What is said, with the page's own words where none of them means what the evidence supports. */
function describe<Data>({
  words,
  row,
  text,
  data,
}: {
  /** Null where no other word is asked for. */
  readonly words: StatusWords | null;
  readonly row: Row;
  readonly text: string | null;
  readonly data: Data;
}) {
  const own = text === null && words?.isReplaceable(row) === true ? words.wordsFor(row) : [];
  return own.length === 0
    ? ({ messageId: 'overstated', data } as const)
    : ({
        messageId: 'overstated-wordless',
        data: {
          ...data,
          words: nameSome(
            own.map((word) => `“${word}”`),
            MOST_WORDS,
          ),
        },
      } as const);
}

/** How it is known that the row claims too much: by the surest of the paths it lacks, else by what the page itself leaves out. */
function explain(subject: Subject, assessed: AssessedRow): Pick<Draft, 'ground' | 'cause' | 'severity'> {
  const lacking = assessed.evidence.filter((citation) => weightOf(citation) === 'missing');
  const ground = loudest(lacking.map((citation) => groundOfMissing(subject, assessed, citation)));
  const worst = lacking.find((citation) => groundOfMissing(subject, assessed, citation) === ground);
  const [short] = listShortTests(
    subject.settings.require?.[assessed.row.declared.status === 'done' ? 'done' : 'partial'],
    assessed.evidence,
  );
  if (worst === undefined && short !== undefined)
    return {
      ground:
        short.citation.tests?.skip?.added === true
          ? 'change'
          : driftGround({ subject, row: assessed, citation: short.citation, old: 'head' }),
      cause: causeOfShortfall(short.citation, short.shortfall),
      severity: severityOfOverclaim(subject),
    };
  if (worst === undefined) return explainBlanks(subject, assessed);
  const isTakenAway = lacking.some(({ change }) => change === 'deleted');
  return {
    ground,
    cause: causeOfAbsence(worst),
    severity: isTakenAway ? undefined : severityOfOverclaim(subject),
  };
}

/** Nothing that the row cites is missing: how much weighs what it leaves out? */
function explainBlanks(subject: Subject, assessed: AssessedRow): Pick<Draft, 'ground' | 'cause' | 'severity'> {
  const cause = { kind: 'no-evidence', path: subject.path, detail: assessed.row.key } as const;
  const lack = weighLack(subject, assessed);
  switch (lack) {
    case 'asked':
    case 'raised':
      return {
        ground: claimsHere(subject).raises(assessed) ? { fresh: 'change', old: 'page' } : 'page',
        cause,
        severity: lack === 'raised' ? 'warning' : severityOfOverclaim(subject),
      };
    case 'open':
      return { ground: 'page', cause, severity: 'notice' };
    case 'usual':
      return { ground: 'reading', cause, severity: 'notice' };
    default:
      return unreachable(lack);
  }
}
