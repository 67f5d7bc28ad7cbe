// Tells files that carry work out from those that tell of it.

import { WELL_KNOWN } from './file-names.ts';
import { nameOf } from './paths.ts';

const PROSE = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|org|tex|png|jpe?g|gif|svg|webp|ico|pdf|drawio|puml)$/i;
/** Documents that have no extension, and lists of packages that a tool writes. */
const NAMES =
  /^(?:license|licence|copying|notice|authors|contributors|changelog|changes|news|readme|codeowners|cargo\.lock|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|go\.sum|gemfile\.lock|composer\.lock)$/i;
const FOLDERS = /(?:^|\/)(?:docs?|documentation)\//i;

/** True for what is written for readers: the name of a test in it is not the test. Build files that end like prose are none. */
export function isProse(path: string): boolean {
  const name = nameOf(path);
  return (PROSE.test(name) && name !== 'CMakeLists.txt') || NAMES.test(name);
}

/** False for prose, pictures, everything below a folder for documents, and lock files. */
export function isCode(path: string): boolean {
  return !PROSE.test(path) && !FOLDERS.test(path) && !NAMES.test(nameOf(path));
}

const TESTS =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|(?:^|\/)tests?[._-][^/]*$|[._-](?:tests?|specs?)\.[^/]*$|[a-z](?:Tests?|Spec)\.[^/]*$/;

/** True for a file that, by its name or folder, holds tests. */
export const isTestPath = (path: string): boolean => TESTS.test(path);
/** Pictures, documents and lists that a tool writes, and what is binary by its name. */
const WORDLESS =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|pdf|drawio|psd|sketch|docx?|xlsx?|pptx?|odt|mp[34]|mov|wav|ogg|webm|avi|mkv|flac|zip|tgz|tar|gz|bz2|xz|zst|7z|rar|jar|war|whl|nupkg|exe|dll|so|dylib|a|o|obj|lib|pyc|class|wasm|bin|dat|iso|img|dmg|deb|rpm|apk|woff2?|ttf|otf|eot|onnx|pth?|npy|npz|safetensors|gguf|parquet|arrow|avro|db|sqlite3?|duckdb|duckdb_extension|rlib|node)$/i;

/** True for a file that may hold a name: text of any kind, but no list of packages that a tool writes. */
export function mayHoldName(path: string): boolean {
  return !WORDLESS.test(path) && !NAMES.test(nameOf(path));
}

const DATA = /\.(?:html?|jsonl?|ndjson|csv|tsv|xml|ya?ml)$/i;
/** Data that is run: tests, jobs and scripts are defined in it. */
const RUN =
  /(?:^|\/)(?:\.github|\.circleci|\.gitlab|tests?|specs?|e2e)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|taskfile|docker-compose|compose|package|composer|deno)[^/]*$|test[^/]*\.ya?ml$/i;
const MADE =
  /(?:^|\/)(?:dist|build|vendor|node_modules|generated|__snapshots__)\/|[._-](?:min|generated|pb|pb2|g)\.\w+$|\.(?:snap|map|lock)$/i;

/** True for data that is run, such as a workflow. */
export const isRun = (path: string): boolean => DATA.test(path) && RUN.test(path);

/** True where a name can only be mentioned: prose, web pages and data that nobody runs. */
export function isMention(path: string): boolean {
  return isProse(path) || /\.html?$/i.test(path) || (DATA.test(path) && !RUN.test(path));
}

/** False for files that people do not write names into for the first time: prose, data, and what a tool makes. */
export function canDefine(path: string): boolean {
  return !isProse(path) && !DATA.test(path) && !MADE.test(path);
}

/** What programs leave behind: logs, and what a database keeps beside its file while it is open. */
const LEFT = /\.(?:logs?|pid|tmp|cache|bak)$|[.-](?:wal|shm|journal)$/i;

/** True for what people write so that it runs: no prose, no data that nobody runs, no database or picture, nothing that a tool makes. */
export const isSource = (path: string): boolean =>
  isCode(path) && mayHoldName(path) && !isMention(path) && !MADE.test(path) && !LEFT.test(path);

/** What programs leave behind, and what nobody shares: keys, databases, logs. */
const LOCAL =
  /\.(?:env|key|pem|p12|pfx|crt|cer|jks|keystore|age|gpg|asc|log|pid|tfstate|tfvars|bak|backup|tmp|cache|db|sqlite3?)$|(?:^|\/)\.(?:env[^/]*|npmrc|netrc|pypirc|envrc)$/i;
/** Settings and data, where a word of the path says that they are. */
const SETTINGS = /\.(?:jsonl?|json5|jsonc|ndjson|csv|tsv|ya?ml|toml|ini|cfg|conf|properties|plist)$/i;
const SAYS_LOCAL =
  /(?:^|[^a-z])(?:configs?|conf|settings|local|secrets?|credentials?|private|data|outputs?|cache|state|tmp|logs?)(?![a-z])/i;

/** True for what can be used and not be in git: settings, data, keys and output; no source, test, workflow or build file. */
export const staysLocal = (path: string): boolean =>
  (LOCAL.test(path) || (SETTINGS.test(path) && SAYS_LOCAL.test(path))) &&
  !RUN.test(path) &&
  !isTestPath(path) &&
  !WELL_KNOWN.has(nameOf(path).toLowerCase());

const VENDORED = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[_-]party|\.venv)\//;

/** True for a file of another project of which a copy is here. */
export const isVendored = (path: string): boolean => VENDORED.test(path);
