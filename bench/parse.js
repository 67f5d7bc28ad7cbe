// What remark alone takes to parse a page: `node bench/parse.js PAGE`.
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

remark().use(remarkGfm).parse(readFileSync(process.argv[2], 'utf8'));
