// Reads a code span as a command line: which runner, which target, which file. Nothing is ever run.
import type { Command } from '../reference.ts';
import { BUILT_IN, CARGO_TARGETS, MAKE_FLAGS, PREFIXES, RUNNERS, type Shape, TAKES_VALUE } from './command-runners.ts';
import { pathShape } from './path-shape.ts';
import { unreachable } from '../../text/unreachable.ts';
import { ownValue } from '../../text/own-value.ts';
import { extensionOf } from '../../text/paths.ts';

/** Longest command line that is read, and most words of it. */
const LONGEST = 2000;
const MOST_WORDS = 60;

/** Reads the first command of a line; null where the line is no command. */
export function classifyCommand(text: string): Command | null {
  if (text.length > LONGEST || (!/\s/.test(text) && ownValue(RUNNERS, text) !== 'tests')) return null;
  const words =
    /^[^\n]*/
      .exec(text)?.[0]
      .split(/\s+/, MOST_WORDS)
      .filter((word) => word !== '') ?? [];
  const end = words.findIndex((word) => /^(?:&&|\|\|?|;|>>?|<)$/.test(word));
  const command = dropPrefixes((end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/;$/, '')));
  const [runner, ...rest] = command;
  if (runner === undefined) return null;
  // Alone it is a path: `./src/a.ts`, `./scripts/x.sh`.
  if (/^\.{1,2}\/[^\s]+$/.test(runner) && rest.length > 0)
    return { runner: 'script', target: null, path: cleanFile(runner) };
  if (/^[^\s/]+(?:\/[^\s/]+)+\.(?:sh|bash)$/.test(runner) && rest.length > 0)
    return { runner: 'script', target: null, path: runner };
  const shape = ownValue(RUNNERS, runner);
  // A runner's name alone is a word, not a command.
  if (shape === undefined || (rest.length === 0 && shape !== 'tests') || rest[0] === '=') return null;
  return readArguments(runner, shape, rest);
}

function dropPrefixes(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let again = true; again;) {
    again = false;
    while (/^[A-Z_][A-Z0-9_]*=/.test(rest[0] ?? '')) rest = rest.slice(1);
    for (const prefix of PREFIXES) {
      if (rest.length > prefix.length - 1 && prefix.every((word, index) => rest[index] === word)) {
        const last = prefix.at(-1) ?? '';
        rest =
          ownValue(RUNNERS, last) === undefined || prefix.length === 1
            ? rest.slice(prefix.length)
            : [last, ...rest.slice(prefix.length)];
        again = true;
      }
    }
  }
  return rest;
}

function readArguments(runner: string, shape: Shape, rest: readonly string[]): Command {
  const { plain, options } = splitOptions(runner, rest);
  switch (shape) {
    case 'target':
      return {
        runner,
        target: plain.find((word) => !word.includes('=')) ?? null,
        path: cleanFile(options.get('-C') ?? options.get('--directory')),
      };
    case 'script':
      return readScript(runner, plain, options);
    case 'file': {
      const module = options.get('-m');
      if (module !== undefined) return { runner, target: module, path: null };
      const file = runner === 'deno' ? plain[1] : plain[0];
      return { runner, target: null, path: options.has('-c') || options.has('-e') ? null : fileOf(file) };
    }
    case 'tests': {
      const [file, ...names] = (plain[0] === 'run' || plain[0] === 'test' ? plain[1] : plain[0])?.split('::') ?? [];
      return { runner, target: nameOf(names.at(-1)), path: fileOf(file) };
    }
    case 'cargo':
      return readCargo(plain, options);
    case 'go':
      return {
        runner,
        target: nameOf(options.get('-run') ?? options.get('--run')),
        path: cleanFile(
          plain
            .slice(1)
            .find((word) => /^\.{0,2}\//.test(word))
            ?.replace(/\/?\.\.\.$/, ''),
        ),
      };
    case 'opaque':
      return { runner, target: plain[0] ?? null, path: null };
    default:
      return unreachable(shape);
  }
}

function splitOptions(runner: string, words: readonly string[]): { plain: string[]; options: Map<string, string> } {
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--') break;
    if (!word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    if (equals > 0) options.set(word.slice(0, equals), word.slice(equals + 1));
    else if (takesValue(runner, word, words[index + 1])) options.set(word, words[++index] ?? '');
    else options.set(word, '');
  }
  return { plain, options };
}

/** `--test` is a switch of `node`, and `make -k` and `make -j` go on without a value. */
function takesValue(runner: string, option: string, next: string | undefined): boolean {
  if (runner === 'cargo') return TAKES_VALUE.has(option) || CARGO_TARGETS.some((kind) => option === `--${kind}`);
  if (runner !== 'make' && runner !== 'gmake') return TAKES_VALUE.has(option);
  return option === '-j' ? /^\d+$/.test(next ?? '') : TAKES_VALUE.has(option) && !MAKE_FLAGS.has(option);
}

function readScript(runner: string, plain: readonly string[], options: ReadonlyMap<string, string>): Command {
  const path = cleanFile(options.get('--prefix') ?? options.get('--cwd') ?? options.get('--dir') ?? options.get('-C'));
  const words = plain[0] === 'workspace' || plain[0] === 'workspaces' ? plain.slice(2) : plain;
  const [verb, name] = words;
  if (verb === 'run' || verb === 'run-script') {
    const file = runner === 'bun' && name !== undefined && extensionOf(name) !== null ? name : null;
    return { runner, target: file === null ? (name ?? null) : null, path: file ?? path };
  }
  if (verb === undefined || BUILT_IN.has(verb) || verb.includes('/') || (runner === 'bun' && verb === 'test'))
    return { runner, target: null, path: null };
  if (runner === 'npm')
    return { runner, target: /^(?:test|t|start|stop|restart)$/.test(verb) ? verb.replace(/^t$/, 'test') : null, path };
  return { runner, target: verb, path };
}

function readCargo(plain: readonly string[], options: ReadonlyMap<string, string>): Command {
  const verb = plain[0] ?? '';
  for (const kind of CARGO_TARGETS) {
    const name = options.get(`--${kind}`);
    // A test name after `--test file` is a filter within that file; the file is what can be looked for.
    if (name !== undefined && name !== '') return { runner: `cargo --${kind}`, target: nameOf(name), path: null };
  }
  const name =
    verb === 'test' || verb === 't' || verb === 'nextest'
      ? plain.slice(verb === 'nextest' ? 2 : 1).find((word) => !word.startsWith('+'))
      : undefined;
  return { runner: name === undefined ? 'cargo' : 'cargo test', target: nameOf(name?.split('::').at(-1)), path: null };
}

/** A name that can be looked for: no pattern, no variable, no placeholder. */
function nameOf(word: string | undefined): string | null {
  const name = word?.replace(/^['"^]+|['"$]+$/g, '').replace(/\[.*/, '');
  return name !== undefined && /^[\p{L}\p{N}_-]{1,200}$/u.test(name) ? name : null;
}

function fileOf(word: string | undefined): string | null {
  const file = cleanFile(word);
  return file !== null && pathShape(file, true) !== 'no' && !/[*{}]/.test(file) ? file : null;
}

function cleanFile(word: string | undefined): string | null {
  const file =
    word
      ?.replace(/^['"]|['"]$/g, '')
      .replace(/^(?:\.\/)+/, '')
      .replace(/\/$/, '') ?? '';
  return file === '' ? null : file;
}
