"use strict";
exports.id = 8753;
exports.ids = [8753];
exports.modules = {

/***/ 8753:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/repository/git/find-git.js
var find_git = __webpack_require__(2558);
;// CONCATENATED MODULE: ./build/cli/commands/demo-repository.js
// The repository the demo breaks: a small note-taking program with a status matrix that is true on main, and a branch that makes it lie.





/** The day on which the demo plays: fixed, so that its output is always the same. */
const DEMO_DAY = '2026-03-02';
const DEMO_BRANCH = 'tidy-up';
const MATRIX_PATH = 'docs/status-matrix.md';
const renderMatrix = (verifiedAt) => `# Pocket Notes: status of the plan

- Status: active
- Owner: the notes team
- Last Verified Commit: ${verifiedAt.slice(0, 10)}
- Last Verified Date: ${DEMO_DAY}

| Item | Status | Code | Tests | Gap |
|---|---|---|---|---|
| 1.1 Notes live in plain files | done | \`notes/store.py\` | \`tests/test_store.py\` | - |
| 1.2 Search by word | done | \`notes/search.py\` | \`tests/test_search.py\` | - |
| 1.3 Tags | partial | \`notes/tags.py\` | Gap | Tags cannot be renamed yet, and nothing tests them. |
| 2.1 Offline queue | done | \`notes/sync/queue.py\` | \`tests/test_sync.py\` (\`test_queue_survives_restart\`) | - |
| 2.2 Conflicts are merged | done | \`notes/sync/merge.py\` | \`tests/test_sync.py\` | - |
| 3.1 Export as PDF | partial | \`notes/export.py\` | \`make export-sample\` | Images are left out. |
| 3.2 Share by link | not started | Gap | Gap | Waits for accounts. |
| 3.3 User guide | done | \`docs/guide.md\` | \`make check-guide\` | - |
`;
const FILES = {
    Makefile: 'export-sample:\n\tpython3 -m notes.export sample.pdf\n\ncheck-guide:\n\tpython3 -m notes.guide --check docs/guide.md\n',
    'docs/guide.md': '# Guide\n\nWrite, search, tag and sync your notes.\n',
    'notes/store.py': 'def save(folder, note):\n    (folder / note.name).write_text(note.text)\n',
    'notes/search.py': 'def find(notes, word):\n    return [note for note in notes if word in note.text]\n',
    'notes/tags.py': 'def tags_of(note):\n    return {word for word in note.text.split() if word.startswith("#")}\n',
    'notes/export.py': 'def export(notes, target):\n    target.write_text("\\n\\n".join(note.text for note in notes))\n',
    'notes/sync/queue.py': 'class Queue:\n    def __init__(self, changes=()):\n        self.changes = list(changes)\n',
    'notes/sync/merge.py': [
        'def merge(base, mine, theirs):',
        '    """Takes both changes; where they touch the same line, keeps mine and marks it."""',
        '    merged = []',
        '    for before, left, right in zip(base, mine, theirs):',
        '        if left == right or right == before:',
        '            merged.append(left)',
        '        elif left == before:',
        '            merged.append(right)',
        '        else:',
        '            merged.append(f"{left}  <- also changed elsewhere")',
        '    return merged',
        '',
    ].join('\n'),
    'tests/test_store.py': 'def test_a_note_is_saved(tmp_path):\n    save(tmp_path, Note("list", "milk"))\n    assert (tmp_path / "list").read_text() == "milk"\n',
    'tests/test_search.py': 'def test_finds_a_word():\n    assert find([Note("list", "milk")], "milk")\n',
    'tests/test_sync.py': 'def test_queue_survives_restart():\n    assert Queue(["edit"]).changes == ["edit"]\n\n\ndef test_both_edits_are_kept():\n    assert merge(["a"], ["a"], ["b"]) == ["b"]\n',
};
/**
 * Fills the empty folder: main with the matrix as it was verified, and the branch checked out. Synchronous, so that an interrupt
 * never finds a git that still writes into the folder that is being removed.
 */
function makeDemoRepository(folder) {
    const git = gitIn(folder);
    const write = (files) => {
        for (const [path, text] of Object.entries(files)) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
        }
    };
    const commit = (message) => {
        git('add', '--all');
        git('commit', '--quiet', '--message', message);
        return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet', '--template=');
    // Not `init --initial-branch`, which git before 2.28 does not know.
    git('symbolic-ref', 'HEAD', 'refs/heads/main');
    write(FILES);
    const verifiedAt = commit('Notes, search, tags, sync and export');
    write({ [MATRIX_PATH]: renderMatrix(verifiedAt) });
    commit('Status matrix, verified');
    git('checkout', '--quiet', '-b', DEMO_BRANCH);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, 'tests/test_search.py'));
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, 'notes/sync/merge.py'), (0,external_node_path_.join)(folder, 'notes/sync/conflicts.py'));
    write({
        'notes/store.py': 'def save(folder, note):\n    (folder / note.name).write_text(note.text, encoding="utf-8")\n',
        'tests/test_sync.py': (FILES['tests/test_sync.py'] ?? '').replace('test_queue_survives_restart', 'test_queue_is_kept'),
    });
    commit('Tidy up');
    return { verifiedAt };
}
/** Git in this folder, whatever the user's configuration, identity, hooks or surrounding repository. */
function gitIn(folder) {
    const date = `${DEMO_DAY}T09:00:00Z`;
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
    const env = {
        ...inherited,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        GIT_AUTHOR_NAME: 'Demo',
        GIT_AUTHOR_EMAIL: 'demo@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'Demo',
        GIT_COMMITTER_EMAIL: 'demo@example.com',
        GIT_COMMITTER_DATE: date,
    };
    return (...args) => (0,external_node_child_process_.execFileSync)((0,find_git/* findGit */.C)(), ['-c', 'core.autocrlf=false', ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
}

// EXTERNAL MODULE: ./build/cli/interruption.js
var interruption = __webpack_require__(4999);
;// CONCATENATED MODULE: ./build/cli/commands/demo.js
// `demo`: breaks the matrix of a throw-away repository on a branch and shows what a pull request would get.






/** Leaves nothing behind but the HTML report that it names. The exit code is 0: that the demo finds something is its purpose. */
async function demo({ host, color }) {
    const name = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), `matrix-guard-demo-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const { story, page } = await (0,interruption/* withCleanUp */.p)(() => {
        (0,external_node_fs_.mkdirSync)(name, { mode: 0o700 });
        return tell({ folder: name, color, program: host.program });
    }, () => {
        (0,external_node_fs_.rmSync)(name, { recursive: true, force: true, maxRetries: 5 });
    });
    const file = `${name}.html`;
    // The name is not to be guessed, and nothing that has it is written to.
    (0,external_node_fs_.writeFileSync)(file, page, { flag: 'wx', mode: 0o600 });
    host.stdout.write(`${story}\nThe same as a page, with a map of the rows:\n${file}\n`);
    return 0;
}
async function tell({ folder, color, program }) {
    const strong = (text) => (color ? `\u001b[1m${text}\u001b[0m` : text);
    const { verifiedAt } = makeDemoRepository(folder);
    const { openGitRepository } = await __webpack_require__.e(/* import() */ 2559).then(__webpack_require__.bind(__webpack_require__, 2559));
    const { defaultSettings } = await __webpack_require__.e(/* import() */ 1573).then(__webpack_require__.bind(__webpack_require__, 1573));
    const { guard } = await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(1392), __webpack_require__.e(3608), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 3608));
    const { renderPretty } = await Promise.all(/* import() */[__webpack_require__.e(505), __webpack_require__.e(2908), __webpack_require__.e(2548)]).then(__webpack_require__.bind(__webpack_require__, 167));
    const { writeHtml } = await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(505), __webpack_require__.e(2908), __webpack_require__.e(4945), __webpack_require__.e(6744)]).then(__webpack_require__.bind(__webpack_require__, 4945));
    const repository = await openGitRepository({ directory: folder, base: 'main', head: DEMO_BRANCH });
    const report = await guard({ repository, settings: defaultSettings(), today: DEMO_DAY }).finally(() => repository.close());
    const page = await writeHtml({ report, today: DEMO_DAY, directory: folder });
    const story = [
        `${strong('A temporary repository.')} Its page docs/status-matrix.md tracks the plan of a`,
        'small note-taking program: eight rows, each with its code and its tests, all true on main.',
        '',
        `${strong(`The branch ${DEMO_BRANCH}`)} cleans up and leaves the page as it was:`,
        '  deletes  tests/test_search.py, the test of a row that says done',
        '  renames  notes/sync/merge.py to notes/sync/conflicts.py',
        '  renames  the test test_queue_survives_restart',
        `  edits    notes/store.py, which was last verified at ${verifiedAt.slice(0, 7)}`,
        '',
        strong(`What its pull request would get (${program} check --base main --head ${DEMO_BRANCH}):`),
        '',
        renderPretty(report, { color, program }).trimEnd(),
        '',
        report.conclusion === 'failure'
            ? `${strong('The check would fail')} (exit code 1) until the page matches the repository.`
            : `${strong('The check would pass')} (exit code 0).`,
        `The repository was deleted. Next: ${program} check in a repository of your own.`,
        '',
    ].join('\n');
    return { story, page };
}


/***/ }),

/***/ 4999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withCleanUp)
/* harmony export */ });
// What must be put right when the user presses Ctrl-C, or the process is asked to end.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `work`, then `cleanUp`; on an interrupt `cleanUp` alone, after which the process ends by that same signal, as a shell expects (130 for Ctrl-C).
 * While synchronous code runs, an interrupt waits for its end.
 */
async function withCleanUp(work, cleanUp) {
    const interrupt = (signal) => {
        release();
        cleanUp();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of SIGNALS)
            process.removeListener(signal, interrupt);
    };
    for (const signal of SIGNALS)
        process.on(signal, interrupt);
    try {
        return await work();
    }
    finally {
        // A signal that came during synchronous work is delivered in the next turn of the event loop: it must still find its listener.
        await new Promise(setImmediate);
        release();
        cleanUp();
    }
}


/***/ }),

/***/ 2558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   b: () => (/* binding */ OLDEST_GIT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6950);
// Finds the git program on PATH.



/** The oldest git that answers all that is asked: `rev-parse --show-object-format` came with it. */
const OLDEST_GIT = '2.25';
const found = new Map();
/**
 * Absolute path of git. Only absolute folders of PATH count: a `git` that a repository holds must never be the one that runs.
 * Throws a RepositoryError where there is none.
 */
function findGit() {
    const searchPath = process.env['PATH'] ?? '';
    const known = found.get(searchPath);
    if (known !== undefined)
        return known;
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const path = searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate, { throwIfNoEntry: false })?.isFile() === true);
    if (path === undefined) {
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`No git program in any folder of PATH. Install git ${OLDEST_GIT} or newer, or add its folder to PATH.`);
    }
    found.set(searchPath, path);
    return path;
}


/***/ }),

/***/ 6950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RepositoryError)
/* harmony export */ });
// The error of a repository that cannot be used as asked.
/** The message names the place (a folder, a revision) and the fix, and is fit to be shown as it is. */
class RepositoryError extends Error {
    name = 'RepositoryError';
}


/***/ })

};
;