// Recognises the words that end a matter, however it ended: done or given up.

const CLOSED = new Set(
  'closed|resolved|settled|geschlossen|cerrado|cerrada|fermé|fermée|fechado|fechada|chiuso|chiusa|закрыто|закрыт|закрыта|zamknięte|已关闭|クローズ'.split(
    '|',
  ),
);

/** True of one such word alone. */
export const isClosure = ([only = '', ...more]: readonly string[]): boolean => more.length === 0 && CLOSED.has(only);
