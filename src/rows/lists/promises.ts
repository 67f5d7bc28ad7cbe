// Recognizes the labels and headings below which a page lists what is still to be made: `Deliverables:`, `New files:`, `Target structure`.

const WHAT =
  'files?|modules?|tests?|docs?|documents?|pages?|scripts?|components?|packages?|crates?|classes|endpoints?|artifacts?|artefacts?|structure|layout|tree|folders?|directory|directories|architecture';
const PLANNED = new RegExp(
  `^(?:new|planned|proposed|future|target|upcoming|(?:files?|modules?|tests?|docs?|pages?|scripts?)\\sto\\s(?:be\\s)?(?:add|create|write|added|created|written)|to\\s(?:be\\s)?(?:add|create|write|added|created|written))(?:\\s(?:${WHAT}))?(?:\\s(?:structure|layout|tree))?$|^(?:neu|neue dateien|geplante (?:dateien|struktur)|zielstruktur|nuevo|nuevos archivos|archivos nuevos|estructura (?:planificada|propuesta|objetivo)|nouveau|nouveaux fichiers|structure (?:cible|prévue|proposée)|novos arquivos|estrutura (?:planejada|proposta|alvo)|новые файлы|новый файл|планируемая структура|целевая структура|新增|新建|新增文件|新建文件|新文件|计划结构|目标结构|規劃結構|目標結構|新規ファイル|作成予定|목표 구조|신규 파일)$`,
  'iu',
);
const DELIVERABLE =
  /^(?:(?:expected|planned|key|main)\s)?(?:deliverables?|liefergegenst(?:and|ände)|entregables?|livrables?|entregáve(?:l|is)|consegne|результаты работ|交付物|交付成果|成果物|산출물)$/iu;

const LONGEST = 48;

/** True for a heading, or a label that ends its line, that says so of all below it. */
export function announcesPromise(text: string): boolean {
  if (text.length > LONGEST + 20) return false;
  return isPromise(
    text
      .trim()
      .replace(/[:：]$/u, '')
      .replace(/^[\d.]{1,8}[.)]?\s/u, ''),
  );
}

/** True where the label that a line begins with says so of the rest of it. */
export function promiseAt(line: string): boolean {
  const colon = line.slice(0, LONGEST).search(/[:：]/u);
  return colon >= 1 && isPromise(line.slice(0, colon));
}

function isPromise(label: string): boolean {
  const words = label
    .replace(/\s?\([^()]*\)$/u, '')
    .replaceAll(/[^\p{L}\s-]+/gu, '')
    .trim();
  return DELIVERABLE.test(words) || PLANNED.test(words);
}
