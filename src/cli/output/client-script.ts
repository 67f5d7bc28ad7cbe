// The script of the HTML report, bundled from its sources. scripts/build.js puts the bundle in this module's place in dist/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');

/** JavaScript that may be the text of an element. It begins with the license of what is in it, since every report carries a copy. */
export const CLIENT_SCRIPT: string = bundle();

/** The same sources give the same text. */
function bundle(): string {
  const license = readFileSync(join(ROOT, 'node_modules/d3-hierarchy/LICENSE'), 'utf8').trim();
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src/report/reporters/html/client/index.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: 'es2022',
    banner: { js: `/* Includes d3-hierarchy.\n${license} */` },
  });
  return (outputFiles[0]?.text ?? '').trim();
}
