// Tells a cell that says nothing (`-`, `n/a`, empty) from one with a word in it.

const PLACEHOLDERS = new Set([
  '', '-', '--', '---', '—', '–', '−', '―', 'n/a', 'na', 'none', 'nil', 'null', 'tbd', 'tba', 'todo', 'nothing', '?', '??', '.', '...', '…', '/', '×', '➖', '_', '(none)', 'n.a.', 'not applicable',
  '无', '無', 'なし', '없음', '暂无', 'ninguno', 'ninguna', 'aucun', 'aucune', 'keine', 'keiner', 'nenhum', 'nenhuma', 'нет', 'brak',
]);

/** True where the text says nothing about anything. */
export function isPlaceholder(text: string): boolean {
  return text.length < 40 && PLACEHOLDERS.has(text.trim().toLowerCase());
}
