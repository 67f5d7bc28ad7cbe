"use strict";
exports.id = 5733;
exports.ids = [5733];
exports.modules = {

/***/ 4153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   KS: () => (/* binding */ mayHoldName),
/* harmony export */   Kd: () => (/* binding */ canDefine),
/* harmony export */   MQ: () => (/* binding */ isTestPath),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   oH: () => (/* binding */ staysLocal),
/* harmony export */   vh: () => (/* binding */ isMention),
/* harmony export */   y6: () => (/* binding */ isProse),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
// Tells files that carry work out from those that tell of it.


const PROSE = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|org|tex|png|jpe?g|gif|svg|webp|ico|pdf|drawio|puml)$/i;
/** Documents that have no extension, and lists of packages that a tool writes. */
const NAMES = /^(?:license|licence|copying|notice|authors|contributors|changelog|changes|news|readme|codeowners|cargo\.lock|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|go\.sum|gemfile\.lock|composer\.lock)$/i;
const FOLDERS = /(?:^|\/)(?:docs?|documentation)\//i;
/** True for what is written for readers: the name of a test in it is not the test. Build files that end like prose are none. */
function isProse(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path);
    return (PROSE.test(name) && name !== 'CMakeLists.txt') || NAMES.test(name);
}
/** False for prose, pictures, everything below a folder for documents, and lock files. */
function isCode(path) {
    return !PROSE.test(path) && !FOLDERS.test(path) && !NAMES.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path));
}
const TESTS = /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|(?:^|\/)tests?[._-][^/]*$|[._-](?:tests?|specs?)\.[^/]*$|[a-z](?:Tests?|Spec)\.[^/]*$/;
/** True for a file that, by its name or folder, holds tests. */
const isTestPath = (path) => TESTS.test(path);
/** Pictures, documents and lists that a tool writes, and what is binary by its name. */
const WORDLESS = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|pdf|drawio|psd|sketch|docx?|xlsx?|pptx?|odt|mp[34]|mov|wav|ogg|webm|avi|mkv|flac|zip|tgz|tar|gz|bz2|xz|zst|7z|rar|jar|war|whl|nupkg|exe|dll|so|dylib|a|o|obj|lib|pyc|class|wasm|bin|dat|iso|img|dmg|deb|rpm|apk|woff2?|ttf|otf|eot|onnx|pth?|npy|npz|safetensors|gguf|parquet|arrow|avro|db|sqlite3?|duckdb|duckdb_extension|rlib|node)$/i;
/** True for a file that may hold a name: text of any kind, but no list of packages that a tool writes. */
function mayHoldName(path) {
    return !WORDLESS.test(path) && !NAMES.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path));
}
const DATA = /\.(?:html?|jsonl?|ndjson|csv|tsv|xml|ya?ml)$/i;
/** Data that is run: tests, jobs and scripts are defined in it. */
const RUN = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|tests?|specs?|e2e)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|taskfile|docker-compose|compose|package|composer|deno)[^/]*$|test[^/]*\.ya?ml$/i;
const MADE = /(?:^|\/)(?:dist|build|vendor|node_modules|generated|__snapshots__)\/|[._-](?:min|generated|pb|pb2|g)\.\w+$|\.(?:snap|map|lock)$/i;
/** True for data that is run, such as a workflow. */
const isRun = (path) => DATA.test(path) && RUN.test(path);
/** True where a name can only be mentioned: prose, web pages and data that nobody runs. */
function isMention(path) {
    return isProse(path) || /\.html?$/i.test(path) || (DATA.test(path) && !RUN.test(path));
}
/** False for files that people do not write names into for the first time: prose, data, and what a tool makes. */
function canDefine(path) {
    return !isProse(path) && !DATA.test(path) && !MADE.test(path);
}
/** What programs leave behind: logs, and what a database keeps beside its file while it is open. */
const LEFT = /\.(?:logs?|pid|tmp|cache|bak)$|[.-](?:wal|shm|journal)$/i;
/** True for what people write so that it runs: no prose, no data that nobody runs, no database or picture, nothing that a tool makes. */
const isSource = (path) => isCode(path) && mayHoldName(path) && !isMention(path) && !MADE.test(path) && !LEFT.test(path);
/** What programs leave behind, and what nobody shares: keys, databases, logs. */
const LOCAL = /\.(?:env|key|pem|p12|pfx|crt|cer|jks|keystore|age|gpg|asc|log|pid|tfstate|tfvars|bak|backup|tmp|cache|db|sqlite3?)$|(?:^|\/)\.(?:env[^/]*|npmrc|netrc|pypirc|envrc)$/i;
/** Settings and data, where a word of the path says that they are. */
const SETTINGS = /\.(?:jsonl?|json5|jsonc|ndjson|csv|tsv|ya?ml|toml|ini|cfg|conf|properties|plist)$/i;
const SAYS_LOCAL = /(?:^|[^a-z])(?:configs?|conf|settings|local|secrets?|credentials?|private|data|outputs?|cache|state|tmp|logs?)(?![a-z])/i;
/** True for what can be used and not be in git: settings, data, keys and output; no source, test, workflow or build file. */
const staysLocal = (path) => (LOCAL.test(path) || (SETTINGS.test(path) && SAYS_LOCAL.test(path))) &&
    !RUN.test(path) &&
    !isTestPath(path) &&
    !_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WELL_KNOWN */ .L.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path).toLowerCase());
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[_-]party|\.venv)\//;
/** True for a file of another project of which a copy is here. */
const isVendored = (path) => VENDORED.test(path);


/***/ }),

/***/ 6939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
// Days of the calendar in UTC: what a day is, and how to count from one to another.
/** The day in the calendar, or all days of the month where `day` is null; null where the calendar has none such. */
function daysOf({ year, month, day, }) {
    if (year < 1000 || month < 1 || month > 12)
        return null;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day !== null && (day < 1 || day > length))
        return null;
    const write = (number) => `${year}-${pad(month)}-${pad(number)}`;
    return { first: write(day ?? 1), last: write(day ?? length) };
}
const MILLISECONDS = 86_400_000;
/** Days from one `YYYY-MM-DD` to another; below zero where the other is earlier. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
/** Later days are written with a sign and no longer sort as text. */
const LAST_DAY = Date.UTC(9999, 11, 31);
/** The day `days` after `day`, both `YYYY-MM-DD`; never later than the year 9999. */
function addDays(day, days) {
    return utcDay(new Date(Math.min(LAST_DAY, Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS)));
}
/** The day of a moment in UTC, `YYYY-MM-DD`. */
const utcDay = (time) => time.toISOString().slice(0, 10);
/** The day in UTC of an ISO time with offset; null where it is not one. */
function dayOf(time) {
    const parsed = Date.parse(time);
    return Number.isNaN(parsed) ? null : utcDay(new Date(parsed));
}
/** True for a day of the calendar written as `YYYY-MM-DD` and nothing else. */
function isDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(`${text}T00:00:00Z`) === text;
}
const pad = (number) => String(number).padStart(2, '0');


/***/ }),

/***/ 1791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WELL_KNOWN),
/* harmony export */   Z: () => (/* binding */ EXTENSIONS)
/* harmony export */ });
// The file extensions and file names that tell a path from a dotted name.
/** Extensions, without dot and in lower case, that files in repositories have. A name with another one needs a folder to be a path. */
const EXTENSIONS = new Set(('ada adb adoc ads arb asm asp aspx astro avif avsc awk bash bat bats bazel bicep bib bmp bzl c cabal cc cfg cjs clj cljc cljs cls cmake cmd coffee ' +
    'conf cpp cr cs csproj css csv cts cu cue cxx d dart dat db def dhall diff dll do docx drawio dtd ejs el elm env eps erb erl ex exe exs ' +
    'f90 fbs feature fish fix fs fsproj fsx gd gemspec gif glsl go gql gradle graphql groovy gz h haml handlebars hbs hcl hh hpp hrl hs htm html hxx ' +
    'ico idl in ini ipynb iss jar java jinja jinja2 jl jpeg jpg js json json5 jsonc jsonl jsonnet jsp jsx key kt kts lean less lhs libsonnet lisp lock log lua m ' +
    'make markdown md mdc mdx mermaid mjs mk ml mli mm mmd mod mojo move mp3 mp4 mts nim nix njk nsi ndjson npmrc o odin onnx org orig otf patch parquet pb pdf pem php ' +
    'phtml pl plist pm png po podspec pod pot ppt pptx prisma proj properties proto ps1 psd psm1 pug purs pxd py pyi pyx qml r rake rb re rego res resx rkt ' +
    'rmd robot ron rs rst rtf s sass sbt scala scm scss sed service sh sketch sln snap so sol spec sql sqlite stories sty styl sum sv svelte svg swift ' +
    'tap tar targets tcl tera test tex tf tfvars tgz thrift tla tmpl toml tpl ts tsbuildinfo tsp tsv tsx ttf twig txt typ uml v vala vb vbproj vcxproj vert vhd vhdl vim ' +
    'vue wasm wat webm webp wgsl wit wsdl woff woff2 xcconfig xhtml xib xls xlsx xml xsd xsl xslt yaml yml zig zip zsh frag cairo tact nu example sample template tm dockerfile').split(' '));
/** File names, in lower case, that mean a file wherever they are: the conventional names of build tools, hosts and communities. */
const WELL_KNOWN = new Set(('makefile gnumakefile dockerfile containerfile jenkinsfile vagrantfile procfile rakefile gemfile gemfile.lock brewfile podfile justfile tiltfile caddyfile ' +
    'package.json package-lock.json pnpm-lock.yaml pnpm-workspace.yaml yarn.lock bun.lockb tsconfig.json deno.json cargo.toml cargo.lock rust-toolchain.toml ' +
    'pyproject.toml setup.py setup.cfg requirements.txt poetry.lock uv.lock tox.ini conftest.py manifest.in go.mod go.sum go.work pom.xml build.gradle build.gradle.kts ' +
    'settings.gradle settings.gradle.kts gradlew cmakelists.txt composer.json mix.exs build.sbt package.swift pubspec.yaml build.zig flake.nix ' +
    'docker-compose.yml docker-compose.yaml compose.yaml compose.yml taskfile.yml taskfile.yaml turbo.json nx.json lerna.json ' +
    'readme.md readme.rst readme.txt contributing.md changelog.md security.md code_of_conduct.md agents.md claude.md license license.md license.txt codeowners notice ' +
    '.gitignore .gitattributes .gitmodules .editorconfig .dockerignore .npmrc .nvmrc .eslintrc.json .prettierrc .pre-commit-config.yaml .gitlab-ci.yml').split(' '));


/***/ }),

/***/ 9107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
// Groups items by a key, the one way it is done here.
/** The items of each key in their order; keys in the order of their first item. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        appendTo(groups, keyOf(item), item);
    return groups;
}
/** Adds an item to the group of a key. */
function appendTo(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


/***/ })

};
;