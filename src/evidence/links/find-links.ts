// Decides which links of a page are judged as links: the source plan’s has a rule of its own, and those of evidence cells are marked.
import { placeOf, readLinks, type PageLink } from '../../documents/links/read-links.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import { linkOfTag } from '../read/html-link.ts';
import { readLinkTarget, type LinkTarget } from './link-target.ts';

export interface JudgedLink {
  readonly link: PageLink;
  readonly target: LinkTarget;
  /** True in an evidence cell: what the evidence rules say of it is not said again, nor are its lines judged. */
  readonly evidence: boolean;
}

/** The links of a document that lead into the repository. `mentions` also takes pages named in code marks. */
export function findLinks({
  document,
  mentions,
}: {
  readonly document: GuardedDocument;
  readonly mentions: boolean;
}): readonly JudgedLink[] {
  const {
    metadata: { sourcePlan },
    rows,
  } = document;
  const evidence = new Set(
    rows.flatMap((row) =>
      row.evidence.flatMap(({ segments }) =>
        segments.flatMap((segment) => {
          const link = segment.link ?? linkOfTag(segment);
          return link === null ? [] : [placeOf(link.urlRange ?? link.range)];
        }),
      ),
    ),
  );
  const plan = sourcePlan === null ? null : placeOf(sourcePlan.range);
  return readLinks(document.page).flatMap((link): JudgedLink[] => {
    const place = placeOf(link.range);
    if (place === plan || (link.kind === 'mention' && !mentions)) return [];
    const target = readLinkTarget(link.url);
    if (target === null) return [];
    return [{ link, target, evidence: evidence.has(place) }];
  });
}
