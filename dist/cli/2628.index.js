"use strict";
exports.id = 2628;
exports.ids = [2628];
exports.modules = {

/***/ 2628:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  indexReports: () => (/* binding */ indexReports)
});

// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/reports/case-names.js
// The name of the function that a case of a report runs: what runners add for parameters, sub-tests and suites is taken off.
/** A name with parameters, which may hold anything: `test_a[1-x]`, `adds(int)[2]`, `adds{int}[2]`, `Acme.QueueTests.Adds(x: 1)`, `adds()`. */
const PARAMETERS = /^([\w$.]+)[[({].*[\])}]$/s;
/** Sub-tests and suites before or after a name. */
const PARTS = /\s[>\u203a]\s|::/;
/** A title with parentheses among those of suites. */
const GROUPED = /[\])}]\s[>\u203a]\s/;
/** The names that a case may be cited by: its own as written, and the function's. */
function namesOfCase(written) {
    // jest-junit writes the groups around a test before it, and a space where there are none.
    const name = written.trim();
    const bare = GROUPED.test(name) ? undefined : PARAMETERS.exec(name)?.[1];
    const last = bare ?? name.split(PARTS).at(-1) ?? name;
    const plain = last
        // Go writes sub-tests behind a slash; a title has spaces.
        .replace(/^(\w+)\/.*$/s, '$1')
        // `test_a#01`, and parameters after the suites of a title.
        .replace(/^([\w$.]+)\s*[[({#].*$/s, '$1')
        // `test_a with data set "x"`
        .replace(/^(\w+) with data set .*$/s, '$1')
        // `Acme.Tests.QueueTests.Drains`
        .replace(/^(?:[\w$]+\.)+([\w$]+)$/, '$1');
    return [...new Set([name, last, plain])].filter((one) => one !== '');
}

;// CONCATENATED MODULE: ./build/evidence/reports/place-case.js
/** The first of the case's hints that leads to one file; a hint that leads to several ends the search. */
function placeCase(one, options) {
    const placed = placeTest(one, options);
    if (!mayBeFile(one) || placed === 'ambiguous' || placed?.kind === 'package')
        return placed;
    const named = placeFileName(one.name, options);
    if (placed === null)
        return named === null || named === 'ambiguous' ? named : { ...named, whole: true };
    return named !== null && named !== 'ambiguous' && named.path === placed.path ? { ...placed, whole: true } : placed;
}
/** Whether the name may be that of a file: a path, or what pytest calls a module of which it ran no test. */
const mayBeFile = ({ name, className }) => !/[\s[({]/.test(name) && (looksLikePath(name) || (className === null && /^\w+(?:\.\w+)+$/.test(name)));
function placeFileName(name, { index, root }) {
    if (!looksLikePath(name))
        return placeWithExtension(name.replaceAll('.', '/'), index);
    const path = root === null ? null : pathBelow(name, root);
    return path !== null && index.isFile(path) ? { kind: 'file', path } : placePath(name, index);
}
function placeTest({ file, className, suites, name }, { index, root }) {
    if (file !== null && root !== null) {
        const path = pathBelow(file, root);
        if (path !== null && index.isFile(path))
            return { kind: 'file', path };
    }
    if (file !== null) {
        const found = placePath(file, index);
        if (found !== null)
            return found;
    }
    if (className !== null && !NO_CLASSES.has(className)) {
        const found = (looksLikePath(className) ? placePath(className, index) : null) ?? placeClass({ className, name, index });
        if (found !== null)
            return found;
    }
    for (const suite of suites.toReversed()) {
        const found = looksLikePath(suite) ? placePath(suite, index) : null;
        if (found !== null)
            return found;
    }
    return null;
}
const looksLikePath = (text) => /[\w)\]]\.[a-z]{1,6}$/.test(text) && !/\s[>\u203a]\s|::/.test(text);
/** An absolute path from the repository's folder; null where it leads elsewhere. */
function pathBelow(written, root) {
    const [path, folder] = [written, root].map((one) => one
        .replace(/^file:\/\//, '')
        .replace(/\\/g, '/')
        .replace(/\/$/, ''));
    return path !== undefined && folder !== undefined && path.startsWith(`${folder}/`)
        ? path.slice(folder.length + 1)
        : null;
}
/** Most segments of an address of a file that are looked at. */
const MAX_SEGMENTS = 60;
/** A path that may begin outside the repository or in one of its packages. */
function placePath(written, index) {
    const segments = written
        .replace(/^file:\/\//, '')
        .replace(/\\/g, '/')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .slice(-MAX_SEGMENTS);
    // `../` of a runner leads out of its own folder, which nobody knows.
    const from = segments.lastIndexOf('..') + 1;
    // Only an absolute path has folders before the repository.
    const isAbsolute = /^(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])/.test(written);
    const last = isAbsolute ? Math.max(from, segments.length - 2) : from;
    for (let at = from; at <= last; at += 1) {
        const path = segments.slice(at).join('/');
        const ends = index.endingWith(path).filter((one) => index.isFile(one));
        if (ends.length > 0)
            return only(ends);
    }
    return null;
}
function only(paths) {
    const [first, ...others] = new Set(paths);
    if (first === undefined)
        return null;
    return others.length === 0 ? { kind: 'file', path: first } : 'ambiguous';
}
/** What `node:test` calls the class of every case. */
const NO_CLASSES = new Set(['test']);
/** Of languages whose runners write a module or class that is called like its file; those of JavaScript write titles. */
const EXTENSIONS = ['.py', '.java', '.kt', '.cs', '.php', '.groovy', '.scala', '.swift'];
/** `module::test`, as opposed to a parameter that has colons. */
const RUST_NAME = /^(?:r#)?\w+(?:::(?:r#)?\w+)+$/;
function placeClass({ className, name, index, }) {
    if (className.includes('/') && !className.includes('::'))
        return { kind: 'package', path: className };
    if (className.includes('::') || RUST_NAME.test(name))
        return placeRust({ binary: className, name, index });
    const segments = className
        .split(/[.\\]/)
        .map((segment) => segment.replace(/\$.*$/, ''))
        .filter((segment) => segment !== '');
    // `tests.test_a.TestClass`: the class may be in the last segments, the file ends one of them.
    for (let end = segments.length; end > 0 && end >= segments.length - 3; end -= 1) {
        const path = segments.slice(0, end).join('/');
        const found = placeWithExtension(path, index);
        if (found !== null)
            return found;
    }
    const last = segments.at(-1) ?? '';
    // A class in a file of its own name, wherever its package is.
    return /^[A-Z]\w*Tests?$|^[A-Z]\w*Spec$|^Test[A-Z]\w*$/.test(last) ? placeWithExtension(last, index) : null;
}
function placeWithExtension(path, index) {
    return only(EXTENSIONS.flatMap((extension) => {
        const file = `${path}${extension}`;
        return index.endingWith(file);
    }));
}
/** `crate::binary` with `module::test`, as nextest writes them. */
function placeRust({ binary, name, index, }) {
    const [crate = '', target] = binary.split('::');
    const modules = name
        .split('::')
        .slice(0, -1)
        .filter((part) => part !== 'tests' && part !== 'test');
    const files = target === undefined
        ? modules.length === 0
            ? ['src/lib.rs', 'src/main.rs']
            : [`src/${modules.join('/')}.rs`, `src/${modules.join('/')}/mod.rs`]
        : [`tests/${target.replace(/^.*\//, '')}.rs`, `tests/${target.replace(/^.*\//, '')}/main.rs`];
    const found = files.flatMap((file) => index.endingWith(file));
    if (new Set(found).size < 2)
        return only(found);
    // Several packages have such a file: the folder of the package is called like it.
    const own = found.filter((path) => files.some((file) => [crate, crate.replace(/_/g, '-')].some((folder) => path === `${folder}/${file}` || path.endsWith(`/${folder}/${file}`))));
    return own.length === 0 ? 'ambiguous' : only(own);
}

;// CONCATENATED MODULE: ./build/evidence/reports/index-reports.js
// Says of cited tests what the reports of a run have on them. Two files that could be meant, or two cases from different places, say nothing.




function indexReports(reports, { index, flaky }) {
    const { byFile, byPackage, unplaced, ambiguous } = placeCases(reports, index);
    const packages = openPackages([...byPackage.keys()], index);
    const filesOf = (path) => [
        ...(byFile.get(path) ?? []),
        ...(path.endsWith('.go') ? packages((0,paths/* folderOf */.yS)(path)).flatMap((name) => byPackage.get(name) ?? []) : []),
    ];
    const neighbors = new Map();
    for (const [path, files] of byFile)
        for (const { report } of files)
            neighbors.set(`${(0,paths/* folderOf */.yS)(path)}\n${extensionOf(path)}`, report);
    return {
        find: ({ path, name }) => {
            const files = filesOf(path);
            // A package's report has the tests of all its files: a file of it is known by its tests' names alone.
            const isPackage = path.endsWith('.go') && !byFile.has(path);
            if (name === null && isPackage)
                return null;
            const found = files.flatMap(({ report, cases }) => {
                const own = name === null ? cases : cases.filter((one) => isNamed(one, name));
                return own.map((one) => ({ report, one }));
            });
            if (found.length > 0)
                return combine(found, flaky);
            if (ambiguous.has(name ?? '') ||
                unplaced.has(name ?? '') ||
                (name === null && ambiguous.size + unplaced.size > 0))
                return null;
            const beside = files[0]?.report ?? neighbors.get(`${(0,paths/* folderOf */.yS)(path)}\n${extensionOf(path)}`);
            return beside === undefined || isPackage
                ? null
                : { outcome: 'not-run', report: beside.name, trusted: beside.trusted };
        },
        findByName: (name) => {
            const found = unplaced.get(name) ?? [];
            const places = new Set(found.map(({ one: { file, className, suites } }) => JSON.stringify([file, className, suites])));
            if (found.length === 0 || places.size > 1 || ambiguous.has(name) || hasPlaced(byFile, name))
                return null;
            return combine(found, flaky);
        },
    };
}
function placeCases(reports, index) {
    const byFile = new Map();
    const byPackage = new Map();
    const unplaced = new Map();
    const ambiguous = new Set();
    const place = memoize(index);
    for (const report of reports)
        for (const one of report.cases) {
            const placed = place(one, report.root);
            if (placed === null || placed === 'ambiguous')
                for (const name of namesOfCase(one.name)) {
                    if (placed === null)
                        append(unplaced, name, { report, one });
                    else
                        ambiguous.add(name);
                }
            else
                addTo(placed.kind === 'file' ? byFile : byPackage, {
                    path: placed.path,
                    report,
                    one: { ...one, whole: placed.whole === true },
                });
        }
    return { byFile, byPackage, unplaced, ambiguous };
}
/** Whether a case in a known file has the name as well. */
const hasPlaced = (byFile, name) => [...byFile.values()].some((files) => files.some(({ cases }) => cases.some((one) => isNamed(one, name))));
/** By its own name, or by a class or suite around it. Where the whole file did not run, none of its tests did. */
function isNamed({ name, className, suites, whole, outcome }, cited) {
    if (whole)
        return outcome !== 'passed';
    if (namesOfCase(name).includes(cited))
        return true;
    const groups = [...suites, ...name.split(/\s[>\u203a]\s|::/).slice(0, -1), ...(className ?? '').split(/[.$\\]|::/)];
    return groups.includes(cited);
}
/** All cases together: one that failed fails them, and they are skipped only where each of them is. Null where nothing but expected failures is known. */
function combine(hits, flaky) {
    const tests = (0,group_by/* groupBy */.$)(hits, ({ one: { file, className, suites, name } }) => JSON.stringify([file, className, suites, name]));
    const all = [...tests.values()].map((runs) => combineRuns(runs, flaky));
    for (const outcome of ['failed', 'passed', 'skipped']) {
        const [first] = all
            .filter((test) => test.outcome === outcome)
            .sort((a, b) => Number(b.trusted) - Number(a.trusted));
        if (first !== undefined)
            return { ...first, outcome };
    }
    return null;
}
/** One test in several runs: failed anywhere is failed; skipped in some and passed in one is passed. */
function combineRuns(runs, flaky) {
    const having = (outcome) => runs.find(({ one }) => one.outcome === outcome);
    const trusted = runs.find(({ report, one }) => report.trusted && one.outcome === 'passed');
    // A stranger's report cannot make a failure flaky.
    const failed = flaky === 'pass' && trusted !== undefined ? undefined : having('failed');
    const hit = failed ?? trusted ?? having('passed') ?? having('expected-failure') ?? runs[0];
    return {
        outcome: hit?.one.outcome ?? 'skipped',
        report: hit?.report.name ?? '',
        trusted: hit?.report.trusted ?? false,
    };
}
function append(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}
function addTo(map, { path, report, one }) {
    const files = map.get(path) ?? [];
    map.set(path, files);
    const known = files.at(-1);
    if (known?.report === report)
        known.cases.push(one);
    else
        files.push({ report, cases: [one] });
}
const extensionOf = (path) => path.slice(path.lastIndexOf('.') + 1);
/** Reports have many cases of few files: each place is looked for once. */
function memoize(index) {
    const known = new Map();
    return (one, root) => {
        const modules = one.name.includes('::') ? one.name.slice(0, one.name.lastIndexOf('::')) : '';
        const key = JSON.stringify([root, one.file, one.className, one.suites, modules, mayBeFile(one) ? one.name : null]);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const placed = placeCase(one, { index, root });
        known.set(key, placed);
        return placed;
    };
}
/** Go packages by the folder of the repository they are: the one whose path their name ends with, if no other package's does. */
function openPackages(names, index) {
    const known = new Map();
    for (const name of names) {
        const segments = name.split('/');
        for (const at of segments.keys()) {
            const folder = segments.slice(at).join('/');
            const folders = index.endingWith(folder).filter((one) => index.isFolder(one));
            if (folders.length === 0)
                continue;
            const [only] = folders;
            if (folders.length === 1 && only !== undefined)
                append(known, only, name);
            break;
        }
    }
    return (folder) => {
        const found = known.get(folder) ?? [];
        return found.length === 1 ? found : [];
    };
}


/***/ })

};
;