// Programming languages: the endings of their files, and the words by which a header names them.

/** What of one language is looked up; languages that share their files or mix them are one. */
interface Language {
  /** As a message calls it. */
  readonly name: string;
  readonly endings: string;
  readonly words: string;
}

const LANGUAGES: readonly Language[] = [
  { name: 'Go', endings: 'go', words: 'go golang' },
  { name: 'Python', endings: 'py pyi pyx', words: 'python py cpython' },
  { name: 'Rust', endings: 'rs', words: 'rust rs' },
  { name: 'Elixir', endings: 'ex exs', words: 'elixir ex' },
  {
    name: 'JavaScript',
    endings: 'js mjs cjs jsx ts mts cts tsx vue svelte',
    words: 'javascript js node typescript ts react vue',
  },
  { name: 'C', endings: 'c h cc cpp cxx hh hpp hxx m mm cu cuh', words: 'c c++ cpp cxx objc cuda' },
  { name: 'C#', endings: 'cs csx', words: 'c# csharp dotnet' },
  { name: 'F#', endings: 'fs fsx', words: 'f# fsharp' },
  { name: 'Java', endings: 'java', words: 'java' },
  { name: 'Kotlin', endings: 'kt kts', words: 'kotlin' },
  { name: 'Scala', endings: 'scala sc', words: 'scala' },
  { name: 'Swift', endings: 'swift', words: 'swift' },
  { name: 'Ruby', endings: 'rb', words: 'ruby rb rails' },
  { name: 'PHP', endings: 'php', words: 'php' },
  { name: 'Perl', endings: 'pl pm', words: 'perl' },
  { name: 'Lua', endings: 'lua luau', words: 'lua' },
  { name: 'Dart', endings: 'dart', words: 'dart flutter' },
  { name: 'Erlang', endings: 'erl hrl', words: 'erlang' },
  { name: 'Gleam', endings: 'gleam', words: 'gleam' },
  { name: 'Haskell', endings: 'hs lhs', words: 'haskell' },
  { name: 'OCaml', endings: 'ml mli', words: 'ocaml' },
  { name: 'Clojure', endings: 'clj cljs cljc', words: 'clojure' },
  { name: 'Zig', endings: 'zig', words: 'zig' },
  { name: 'Nim', endings: 'nim', words: 'nim' },
  { name: 'Crystal', endings: 'cr', words: 'crystal' },
  { name: 'Julia', endings: 'jl', words: 'julia' },
  { name: 'Fortran', endings: 'f f77 f90 f95 f03 f08 for', words: 'fortran' },
  { name: 'COBOL', endings: 'cbl cob cpy', words: 'cobol' },
  { name: 'Pascal', endings: 'pas dpr', words: 'pascal delphi' },
];

const byWords = (wordsOf: (language: Language) => string): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      wordsOf(language)
        .split(' ')
        .map((word) => [word, language.name] as const),
    ),
  );

const BY_ENDING = byWords(({ endings }) => endings);
const BY_WORD = byWords(({ words }) => words);

/** The language of a source file by its ending; null for any other. */
export function languageOf(path: string): string | null {
  const [, ending = ''] = /\.(\w{1,6})$/.exec(path) ?? [];
  return BY_ENDING.get(ending.toLowerCase()) ?? null;
}

/** The one language that a header names, as in `Go file` or `Python module`; null where it names none, or several. */
export function languageNamedBy(header: string): string | null {
  const words =
    header
      .slice(0, 120)
      .toLowerCase()
      .match(/[a-z][a-z\d]*(?:\+\+|#)?/g) ?? [];
  const found = new Set(words.flatMap((word) => BY_WORD.get(word) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
