// Tells pages that a program writes: what they leave unsaid is for its authors.
import type { Page } from './page.ts';

/** Lines at the head of a page in which it says so. */
const MAX_LINES = 12;
const MAX_LENGTH = 300;

const GENERATED =
  /(?<!\p{L})(?:auto-?)?(?:generated|generiert|generado|généré|gerado)(?!\p{L})|自動生成|自动生成|자동 생성/iu;
const UNEDITED =
  /(?<!\p{L})(?:do not|don['’]t|never|not to be|must not be|should not be) (?:be |manually |hand[ -]?)?(?:edit(?:ed)?|modif(?:y|ied)|changed?)(?!\p{L})|nicht (?:von hand |manuell )?(?:bearbeiten|ändern)|no (?:editar|modificar)|ne pas (?:éditer|modifier)|não (?:edite|editar|modificar)|(?:手動で)?編集しない|请勿(?:手动)?(?:编辑|修改)|편집하지 마/iu;

/** True where the head of a page says both: that it is generated, and that nobody edits it. */
export function isGeneratedPage({ lines }: Pick<Page, 'lines'>): boolean {
  const head = lines
    .slice(0, MAX_LINES)
    .map((line) => line.slice(0, MAX_LENGTH).replaceAll(/[*_`]/g, ''))
    .join('\n');
  return GENERATED.test(head) && UNEDITED.test(head);
}
