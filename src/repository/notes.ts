// Sentences about what could not be looked at, collected while a repository is read.

/** Each sentence is kept once; `list` sorts them, for the order of asking is no part of the answer. */
export interface Notes {
  add(sentence: string): void;
  list(): readonly string[];
}

export function collectNotes(): Notes {
  const sentences = new Set<string>();
  return { add: (sentence) => void sentences.add(sentence), list: () => [...sentences].sort() };
}
