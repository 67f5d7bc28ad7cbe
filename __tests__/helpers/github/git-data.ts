// The loopback GitHub's git data: repository, commits, trees, blobs, contents, comparisons, archives.
import { listChangedFiles } from './diff.ts';
import { ApiError, parameter, type ApiRequest, type Route, type World } from './world.ts';

const FULL_ID = /^[0-9a-f]{40}$/;
const SEPARATOR = '%x1f';

const repositoryUrl = (world: World): string => `${world.apiUrl}/repos/${world.owner}/${world.repo}`;
const pageUrl = (world: World): string => `${world.serverUrl}/${world.owner}/${world.repo}`;

async function describeCommits(world: World, args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join(SEPARATOR);
  const output = await world.git.text('log', '-z', `--format=${format}`, ...args);
  return output
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
        entry.split('\x1f');
      const utc = (date: string): string => new Date(date).toISOString().replace('.000Z', 'Z');
      return {
        sha,
        node_id: `C_${sha}`,
        url: `${repositoryUrl(world)}/commits/${sha}`,
        html_url: `${pageUrl(world)}/commit/${sha}`,
        commit: {
          author: { name: an, email: ae, date: utc(ad) },
          committer: { name: cn, email: ce, date: utc(cd) },
          message: message.replace(/\n+$/, ''),
          tree: { sha: tree, url: `${repositoryUrl(world)}/git/trees/${tree}` },
          comment_count: 0,
        },
        parents: parents
          .split(' ')
          .filter((id) => id !== '')
          .map((id) => ({
            sha: id,
            url: `${repositoryUrl(world)}/commits/${id}`,
            html_url: `${pageUrl(world)}/commit/${id}`,
          })),
      };
    });
}

async function getCommit(world: World, request: ApiRequest): Promise<{ readonly body: unknown }> {
  const sha = parameter(request, 'commit_sha');
  if (!FULL_ID.test(sha))
    throw new ApiError(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  if ((await world.git.resolve(sha, 'commit')) === null) throw new ApiError(404, 'Not Found');
  const [described] = await describeCommits(world, ['-1', sha]);
  const { commit, parents, ...rest } = described as { readonly commit: object; readonly parents: unknown };
  return { body: { ...rest, ...commit, parents } };
}

async function getTree(world: World, request: ApiRequest): Promise<{ readonly body: unknown }> {
  const tree = await world.git.resolve(parameter(request, 'tree_sha'), 'tree');
  if (tree === null) throw new ApiError(404, 'Not Found');
  const recursive = request.query.has('recursive');
  const output = await world.git.text('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree);
  const entries = output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      // A path may hold tabs itself.
      const [details = ''] = line.split('\t', 1);
      const path = line.slice(details.length + 1);
      const [mode = '', type = '', sha = '', size = '-'] = details.split(/ +/);
      return {
        path,
        mode,
        type,
        sha,
        ...(type === 'blob' ? { size: Number(size) } : {}),
        url: `${repositoryUrl(world)}/git/${type}s/${sha}`,
      };
    });
  const truncated = recursive && entries.length > world.limits.treeEntries;
  return {
    body: {
      sha: tree,
      url: `${repositoryUrl(world)}/git/trees/${tree}`,
      tree: truncated ? entries.slice(0, world.limits.treeEntries) : entries,
      truncated,
    },
  };
}

async function getBlob(
  world: World,
  request: ApiRequest,
): Promise<{ readonly body: unknown } | { readonly bytes: Uint8Array }> {
  const sha = parameter(request, 'file_sha');
  const blob = FULL_ID.test(sha) ? await world.git.blob(sha) : null;
  if (blob === null) throw new ApiError(404, 'Not Found');
  const { bytes } = blob;
  if (bytes.length > world.limits.blob) {
    throw new ApiError(
      403,
      'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain it.',
      { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] },
    );
  }
  if (request.accept.includes('raw')) return { bytes };
  // GitHub breaks its base64 after every 60 characters.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return {
    body: {
      sha,
      node_id: `B_${sha}`,
      size: bytes.length,
      url: `${repositoryUrl(world)}/git/blobs/${sha}`,
      content,
      encoding: 'base64',
    },
  };
}

async function getCommitByRef(
  world: World,
  request: ApiRequest,
): Promise<{ readonly body: unknown } | { readonly bytes: Uint8Array }> {
  const ref = parameter(request, 'ref');
  const sha = await world.git.commit(ref);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  if (request.accept.includes('sha')) return { bytes: Buffer.from(sha) };
  const [described] = await describeCommits(world, ['-1', sha]);
  const parent =
    (described?.['parents'] as readonly { readonly sha: string }[])[0]?.sha ??
    (await world.git.text('hash-object', '-t', 'tree', '/dev/null'));
  const files = await listChangedFiles(world.git, {
    from: parent,
    to: sha,
    patchLimit: world.limits.patch,
    url: repositoryUrl(world),
  });
  return { body: { ...described, files: files.slice(0, world.limits.compareFiles) } };
}

async function listCommits(world: World, request: ApiRequest): Promise<{ readonly body: unknown }> {
  const start = await world.git.commit(request.query.get('sha') ?? world.defaultBranch);
  if (start === null) throw new ApiError(404, 'Not Found');
  const path = request.query.get('path');
  const until = request.query.get('until');
  const since = request.query.get('since');
  return {
    body: await describeCommits(world, [
      ...(until === null ? [] : [`--until=${until}`]),
      ...(since === null ? [] : [`--since=${since}`]),
      '--max-count=3000',
      start,
      '--',
      ...(path === null || path === '' ? [] : [`:(literal)${path}`]),
    ]),
  };
}

async function compare(
  world: World,
  request: ApiRequest,
): Promise<{ readonly body: unknown; readonly paged: boolean; readonly headers?: Readonly<Record<string, string>> }> {
  const [from = '', to = ''] = parameter(request, 'basehead')
    .split('...')
    .map((side) => side.split(':').at(-1) ?? '');
  const [base, head] = await Promise.all([world.git.commit(from), world.git.commit(to)]);
  if (base === null || head === null) throw new ApiError(404, 'Not Found');
  const mergeBase = await world.git.mergeBase(base, head);
  if (mergeBase === null) throw new ApiError(404, `No common ancestor between ${from} and ${to}.`);
  const [counts, baseCommit, mergeBaseCommit, commits, files] = await Promise.all([
    world.git.text('rev-list', '--left-right', '--count', `${base}...${head}`),
    describeCommits(world, ['-1', base]),
    describeCommits(world, ['-1', mergeBase]),
    describeCommits(world, ['--reverse', `${base}..${head}`]),
    // Files stand on the first page only.
    Number(request.query.get('page') ?? 1) > 1
      ? []
      : listChangedFiles(world.git, {
          from: mergeBase,
          to: head,
          patchLimit: world.limits.patch,
          url: repositoryUrl(world),
        }),
  ]);
  const [behind = 0, ahead = 0] = counts.split('\t').map(Number);
  const paging = request.query.has('per_page') || request.query.has('page');
  const size = Math.min(Number(request.query.get('per_page') ?? 30), 100);
  const page = Number(request.query.get('page') ?? 1);
  const address = `${repositoryUrl(world)}/compare/${from}...${to}`;
  return {
    paged: false,
    ...(paging && page * size < commits.length
      ? { headers: { link: `<${address}?per_page=${size}&page=${page + 1}>; rel="next"` } }
      : {}),
    body: {
      url: address,
      html_url: `${pageUrl(world)}/compare/${from}...${to}`,
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      base_commit: baseCommit[0],
      merge_base_commit: mergeBaseCommit[0],
      commits: paging ? commits.slice((page - 1) * size, page * size) : commits.slice(-250),
      files: page > 1 ? [] : files.slice(0, world.limits.compareFiles),
    },
  };
}

async function getContents(
  world: World,
  request: ApiRequest,
): Promise<{ readonly body: unknown; readonly paged?: boolean } | { readonly bytes: Uint8Array }> {
  const path = parameter(request, 'path');
  const ref = request.query.get('ref') ?? world.defaultBranch;
  const commit = await world.git.commit(ref);
  if (commit === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const [line] = (await world.git.text('--literal-pathspecs', 'ls-tree', '-z', '-l', commit, '--', path)).split('\0');
  const [, type = '', sha = '', size = '0'] = (line ?? '').split('\t')[0]?.split(/ +/) ?? [];
  if (type === 'tree') return { paged: false, body: [] };
  if (type !== 'blob') throw new ApiError(404, 'Not Found');
  const { bytes } = (await world.git.blob(sha)) ?? { bytes: Buffer.alloc(0) };
  if (bytes.length > world.limits.blob)
    throw new ApiError(
      403,
      'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.',
    );
  if (request.accept.includes('raw')) return { bytes };
  const small = bytes.length <= 1 << 20;
  return {
    body: {
      type: 'file',
      name: path.split('/').at(-1),
      path,
      sha,
      size: Number(size),
      encoding: small ? 'base64' : 'none',
      content: small ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
    },
  };
}

export const gitDataRoutes: readonly Route[] = [
  {
    on: 'GET /repos/{owner}/{repo}',
    needs: ['metadata=read'],
    handle: (world) => ({
      body: {
        id: 1,
        name: world.repo,
        full_name: `${world.owner}/${world.repo}`,
        private: world.visibility === 'private',
        default_branch: world.defaultBranch,
        owner: { login: world.owner },
        html_url: pageUrl(world),
        url: repositoryUrl(world),
      },
    }),
  },
  { on: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', needs: ['contents=read'], handle: getCommit },
  { on: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', needs: ['contents=read'], handle: getTree },
  { on: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', needs: ['contents=read'], handle: getBlob },
  { on: 'GET /repos/{owner}/{repo}/commits', needs: ['contents=read'], handle: listCommits },
  { on: 'GET /repos/{owner}/{repo}/commits/{ref}', needs: ['contents=read'], handle: getCommitByRef },
  { on: 'GET /repos/{owner}/{repo}/compare/{basehead}', needs: ['contents=read'], handle: compare },
  { on: 'GET /repos/{owner}/{repo}/contents/{path}', needs: ['contents=read'], handle: getContents },
  {
    on: 'GET /repos/{owner}/{repo}/tarball/{ref}',
    needs: ['contents=read'],
    async handle(world, request) {
      const commit = await world.git.commit(parameter(request, 'ref'));
      if (commit === null) throw new ApiError(404, 'Not Found');
      return {
        status: 302,
        headers: { location: `${world.archiveUrl}/${world.owner}/${world.repo}/legacy.tar.gz/${commit}` },
      };
    },
  },
];
