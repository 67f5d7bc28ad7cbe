export const id = 189;
export const ids = [189];
export const modules = {

/***/ 3189:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findTestArtifacts: () => (/* binding */ findTestArtifacts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/text/glob.js
var glob = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/action/list-zip.js
// Lists the files of a ZIP archive in memory and unpacks one at a time. Names are labels only: nothing is ever written to disk.

const MAX_ENTRIES = 2000;
const MAX_NAME = 500;
/** Deflate packs at most about a thousand to one; a report packs twenty to one. Small files may pack better than that. */
const MAX_RATIO = 200;
const SMALL = 2 ** 20;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Why an archive cannot be read, as a clause. */
class ZipProblem extends Error {
}
/** The files of an archive whose names are plain. @throws ZipProblem where it is none, or beyond the bounds */
function listZip(bytes) {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_ENTRIES)
        throw new ZipProblem(`it has more than ${MAX_ENTRIES} files`);
    const entries = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
            throw new ZipProblem('its list of files is damaged');
        const nameLength = bytes.readUInt16LE(at + 28);
        const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
        const entry = {
            encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
            method: bytes.readUInt16LE(at + 10),
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42),
        };
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (!isPlain(name) || entry.encrypted)
            continue;
        if (entry.size > SMALL && entry.size > entry.packed * MAX_RATIO)
            throw new ZipProblem('one of its files is packed more tightly than any report');
        const content = contentOf(bytes, entry);
        entries.push({ name, size: entry.size, read: () => unpack({ content, method: entry.method, size: entry.size }) });
    }
    return entries;
}
/** The record at the end, which a comment of at most 65,535 bytes may follow. */
function findEnd(bytes) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1)
        if (bytes.readUInt32LE(at) === END)
            return at;
    throw new ZipProblem('it is not a ZIP archive');
}
const isPlain = (name) => name.length > 0 &&
    name.length <= MAX_NAME &&
    !name.endsWith('/') &&
    !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}|\uFFFD/u.test(name);
function contentOf(bytes, { offset, packed }) {
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
        throw new ZipProblem('its list of files is damaged');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length)
        throw new ZipProblem('it breaks off');
    return bytes.subarray(start, start + packed);
}
async function* unpack({ content, method, size, }) {
    if (method === 0) {
        yield content;
        return;
    }
    if (method !== 8)
        throw new ZipProblem('it is packed in a way that is not read');
    const inflate = (0,external_node_zlib_.createInflateRaw)();
    inflate.end(content);
    let bytes = 0;
    for await (const chunk of inflate) {
        bytes += chunk.length;
        if (bytes > size)
            throw new ZipProblem('a file is larger than the archive states');
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/action/test-artifacts.js
// Fetches test reports that workflow runs of the judged commit left as artifacts. What is in them may be a stranger's.




/** Most runs whose artifacts are listed, artifacts that are read, and bytes of all of them, packed and unpacked. */
const MAX_RUNS = 20;
const MAX_ARTIFACTS = 20;
const MAX_BYTES = 50 * 2 ** 20;
/** Milliseconds that one download may take. */
const TIMEOUT = 60_000;
const runsSchema = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        name: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        head_repository: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
    })),
});
const artifactsSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), size_in_bytes: schemas/* int */.Whr(), expired: schemas/* boolean */.zMY() })),
});
const pullSchema = schemas/* object */.Ikc({ merge_commit_sha: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const commitSchema = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** Never throws: what GitHub refuses is a note, and nothing is known of the tests. */
async function findTestArtifacts(question) {
    const notes = [];
    try {
        return { files: await collect(question, notes), notes };
    }
    catch (error) {
        return { files: [], notes: [...notes, `Test artifacts were not read: ${describe(error)}.`] };
    }
}
async function collect(question, notes) {
    const { head, pattern } = question;
    const found = await ask(question, { path: 'actions/runs', schema: runsSchema, head_sha: head, per_page: 50 });
    const runs = await withSameFiles(question, {
        runs: found.workflow_runs.filter(({ head_sha }) => head_sha === head),
        notes,
    });
    if (runs.length > MAX_RUNS)
        notes.push(`Artifacts of only the first ${MAX_RUNS} of ${(0,phrase/* countOf */.pq)(runs.length, 'workflow run')} were looked at.`);
    const [matches = () => false] = await (0,glob.compileGlobs)([pattern]);
    const wanted = [];
    for (const run of runs.slice(0, MAX_RUNS)) {
        const { artifacts } = await ask(question, {
            path: 'actions/runs/{run_id}/artifacts',
            schema: artifactsSchema,
            run_id: run.id,
            per_page: 100,
        });
        wanted.push(...artifacts.filter(({ name, expired }) => !expired && matches(name)).map((artifact) => ({ run, artifact })));
    }
    if (wanted.length === 0)
        notes.push(`No artifact of this commit\u2019s workflow runs matches ${pattern}.`);
    if (wanted.length > MAX_ARTIFACTS)
        notes.push(`Only the first ${MAX_ARTIFACTS} of ${(0,phrase/* countOf */.pq)(wanted.length, 'test artifact')} were read.`);
    const files = [];
    const budget = { packed: MAX_BYTES, unpacked: MAX_BYTES };
    for (const { run, artifact } of wanted.slice(0, MAX_ARTIFACTS)) {
        try {
            files.push(...(await readArtifact(question, { run, artifact, budget })));
        }
        catch (error) {
            notes.push(`The test artifact ${artifact.name} was not read: ${describe(error)}.`);
        }
    }
    return files;
}
/** Runs of a pull request test its merge with the base branch: they speak for the head only where both have the same files. */
async function withSameFiles(question, { runs, notes }) {
    const { head, pullNumber } = question;
    const isMerge = ({ event }) => event === 'pull_request';
    if (!runs.some(isMerge))
        return runs;
    const merge = pullNumber === null
        ? null
        : ((await ask(question, { path: 'pulls/{pull_number}', schema: pullSchema, pull_number: pullNumber }))
            .merge_commit_sha ?? null);
    const treeOf = async (commit) => (await ask(question, { path: 'git/commits/{commit_sha}', schema: commitSchema, commit_sha: commit })).tree.sha;
    const same = merge !== null && (await treeOf(merge)) === (await treeOf(head));
    const count = runs.filter(isMerge).length;
    notes.push(same
        ? `Test artifacts of ${(0,phrase/* countOf */.pq)(count, 'workflow run')} come from the merge commit ${merge.slice(0, 7)}, which has the same files as the judged commit.`
        : `Test artifacts of ${(0,phrase/* countOf */.pq)(count, 'workflow run')} were left out: the runs tested a merge with the base branch, which has other files than the judged commit.`);
    return same ? runs : runs.filter((run) => !isMerge(run));
}
async function readArtifact({ client, owner, repo, stranger }, { run, artifact, budget, }) {
    if (artifact.size_in_bytes > budget.packed)
        throw new ZipProblem(`all artifacts together have more than ${MAX_BYTES / 2 ** 20} MiB`);
    const { headers } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        owner,
        repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    const bytes = await download(headers.location ?? '', budget.packed);
    budget.packed -= bytes.length;
    const trusted = !stranger && run.head_repository?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    return listZip(bytes)
        .filter(({ name }) => /\.(?:xml|trx|jsonl?)$/i.test(name))
        .map(({ name, size, read }) => {
        budget.unpacked -= size;
        if (budget.unpacked < 0)
            throw new ZipProblem(`unpacked, the artifacts have more than ${MAX_BYTES / 2 ** 20} MiB`);
        return { name: `${artifact.name}/${name}`, trusted, root: null, read };
    });
}
/** Another host has the archive, and must not see the token: the address says all that it needs to know. */
async function download(address, limit) {
    if (!URL.canParse(address) || !/^https?:/i.test(address))
        throw new ZipProblem('GitHub named no address for it');
    const { body, status } = await fetch(address, {
        signal: AbortSignal.timeout(TIMEOUT),
        headers: { 'user-agent': 'matrix-guard' },
    });
    if (status !== 200 || body === null) {
        await body?.cancel();
        throw new ZipProblem(`its host answered ${status}`);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            throw new ZipProblem(`all artifacts together have more than ${MAX_BYTES / 2 ** 20} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function ask({ client, owner, repo }, { path, schema, ...parameters }) {
    const { data } = (await client.request(`GET /repos/{owner}/{repo}/${path}`, {
        owner,
        repo,
        ...parameters,
    }));
    return parse/* parse */.qg(schema, data);
}
function describe(error) {
    if (error instanceof ZipProblem)
        return error.message;
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : null;
    if (status === 403 || status === 404)
        return `GitHub answered ${status}; give the job \`permissions: actions: read\``;
    return status === null ? 'the answer is not what GitHub documents, or broke off' : `GitHub answered ${status}`;
}


/***/ })

};
