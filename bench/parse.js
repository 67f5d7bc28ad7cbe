// What remark alone takes to parse a page, or its skeleton, where the rows of tables are cut out: `node bench/parse.js PAGE [--skeleton]`.
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const [, , page, skeleton] = process.argv;
const text = readFileSync(page, 'utf8');
remark()
  .use(remarkGfm)
  .parse(skeleton === undefined ? text : text.replaceAll(/(\n\|[-|: ]+\|)(?:\n\|[^\n]*)+/g, '$1\n|'));
