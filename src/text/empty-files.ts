// The object ids of a file without content: two such files have nothing in common.

/** As SHA-1 and as SHA-256. */
export const EMPTY_FILES: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
