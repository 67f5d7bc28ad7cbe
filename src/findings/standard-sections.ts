// Tells tables whose numbers are places in somebody else's document (sections of an RFC, clauses of a standard) from those that number their own work.
import { openCells } from '../rows/tables/row-cells.ts';
import { lazily } from '../text/lazily.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** Headers of columns that say where in a standard a row's demand is: several demands have one section. */
const SECTIONS =
  /^(?:§+|section|sections|clause|clauses|control|controls|article|articles|paragraph|paragraphs|para|chapter|rfc|spec|specification|standard|abschnitt|kapitel|norm|absatz|artikel|sección|apartado|artículo|seção|artigo|sezione|articolo|раздел|пункт|статья|章节|条款|章|節|条|조항|절)(?:\s|$)/iu;

/** What names such a document in the path or title of a page, or at its head. */
const STANDARD =
  /(?<!\p{L})(?:rfc|iso|iec|ieee|nist|owasp|wcag|pci|hipaa|gdpr|dsgvo|cmmc|cis|soc ?2|din|etsi|w3c|ecma|posix|standards?|norm|compliance|conformance|specification|regulation)(?![\p{Ll}])/iu;
const HEAD_LENGTH = 600;

/** Whether a page is about such a document. A team's own work can have sections too. */
export const isAboutStandard = ({ page }: Pick<Subject, 'page'>): boolean =>
  STANDARD.test(`${page.path}\n${page.text.slice(0, HEAD_LENGTH)}`.replaceAll(/[_-]/g, ' '));

/** For each table of a page whether its rows are named by places in another document. */
export function findSectionTables({ tables }: Pick<Subject, 'tables'>): readonly boolean[] {
  return tables.map(({ columns }) =>
    columns.some(({ role, header }) => (role === 'item' || role === 'key') && SECTIONS.test(normaliseHeader(header))),
  );
}

/** Of rows that a section names, what their cells say that are neither status, evidence nor note, in lower case; of other rows nothing. */
export function openSectionWords(subject: Pick<Subject, 'page' | 'tables'>): (row: AssessedRow['row']) => string {
  const cellsOf = lazily(() => openCells(subject.page));
  const isSection = findSectionTables(subject);
  const others = subject.tables.map(({ columns }, table) =>
    isSection[table] === true ? columns.flatMap(({ role, index }) => (role === 'other' ? [index] : [])) : [],
  );
  return (row) => {
    const wanted = others[row.table] ?? [];
    if (wanted.length === 0) return '';
    const cells = cellsOf()(row) ?? [];
    return wanted.map((index) => (cells[index]?.text ?? '').trim().toLowerCase()).join('|');
  };
}
