// remark and its GFM plugin as one module, so that a run that reads a page loads one chunk, and a run that reads none loads nothing.
export { remark } from 'remark';
export { default as remarkGfm } from 'remark-gfm';
